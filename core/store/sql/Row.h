#pragma once

#include <QSqlQuery>
#include <QVariant>

/// The current row of a query, read column by column from the left: the order of the calls is the order of the SELECT.
/// Types are converted explicitly, because the engines name theirs differently.
class Row
{
public:
    explicit Row(const QSqlQuery &query) : m_query(query) { }

    qint64 number() { return m_query.value(m_column++).toLongLong(); }
    int small() { return int(number()); }
    double real() { return m_query.value(m_column++).toDouble(); }
    QString text() { return m_query.value(m_column++).toString(); }
    QByteArray bytes() { return m_query.value(m_column++).toByteArray(); }
    bool flag() { return number() != 0; }
    /// As the engine gave it.
    QVariant value() { return m_query.value(m_column++); }

    /// 0 for NULL.
    template <class Id>
    Id id()
    {
        return Id{number()};
    }

private:
    const QSqlQuery &m_query;
    int m_column = 0;
};
