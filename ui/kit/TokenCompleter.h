#pragma once

#include <QCompleter>
#include <functional>

class QStringListModel;

/// Completes the last word of a line: a key, or the value behind `key:`. What stands before it stays.
class TokenCompleter : public QCompleter
{
    Q_OBJECT
public:
    explicit TokenCompleter(QObject *parent = nullptr);

    using Values = std::function<QStringList(const QString &key)>;
    void setValues(Values values) { m_values = std::move(values); }
    /// Makes the offers for what is typed now.
    void offer(const QString &line, const QStringList &keys);

    QString pathFromIndex(const QModelIndex &index) const override;
    QStringList splitPath(const QString &path) const override;

Q_SIGNALS:
    void completed();

private:
    static qsizetype wordStart(const QString &line);

    Values m_values;
    QStringListModel *m_offers; ///< child
    QString m_line;
};
