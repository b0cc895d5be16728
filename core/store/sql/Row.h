#pragma once

#include "core/store/sql/Statement.h"

/// The current row of a statement, read column by column from the left: the order of the calls is the order of the
/// SELECT. The caller says the type, because the engines name theirs differently.
class Row
{
public:
    explicit Row(const Statement &statement) : m_statement(statement) { }

    qint64 number() { return m_statement.number(m_column++); }
    int small() { return int(number()); }
    double real() { return m_statement.real(m_column++); }
    QString text() { return m_statement.text(m_column++); }
    QByteArray bytes() { return m_statement.bytes(m_column++); }
    bool flag() { return number() != 0; }
    /// As the engine keeps it.
    QVariant value() { return m_statement.value(m_column++); }

    /// 0 for NULL.
    template <class Id>
    Id id()
    {
        return Id{number()};
    }

private:
    const Statement &m_statement;
    int m_column = 0;
};
