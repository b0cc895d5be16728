#pragma once

#include <QSqlError>
#include <QString>
#include <QVariant>

/// One prepared statement, run again and again: bind, start, read while hasRow(), finish. Each engine has its own,
/// because QSqlQuery describes every column anew each time it runs, which takes longer than most of our statements.
/// Belongs to the connection's thread and ends before the connection does.
class Statement
{
public:
    Statement() = default;
    virtual ~Statement() = default;
    Q_DISABLE_COPY_MOVE(Statement)

    virtual int parameterCount() const = 0;
    /// Positions count from 0; a value stays bound until finish(). A text is never NULL, not even a null QString.
    virtual void bindText(int position, const QString &text) = 0;
    virtual void bind(int position, const QVariant &value) = 0;

    /// Runs it up to its first row; false when it failed.
    virtual bool start() = 0;
    virtual bool hasRow() const = 0;
    /// On to the next row; false at the end, and when it failed.
    virtual bool next() = 0;
    /// Lets go of rows, locks and bound values.
    virtual void finish() = 0;

    virtual bool hasFailed() const = 0;
    virtual QSqlError error() const = 0; ///< of the last start() or next()
    virtual int changedRows() const = 0; ///< by the last INSERT, UPDATE or DELETE
    virtual qint64 insertedId() const = 0; ///< the key of the row that the last INSERT with Dialect::givingId() made

    // The current row. NULL reads as 0, as a null text or as no bytes.
    virtual qint64 number(int column) const = 0;
    virtual double real(int column) const = 0;
    virtual QString text(int column) const = 0;
    virtual QByteArray bytes(int column) const = 0;
    /// As the engine keeps it.
    virtual QVariant value(int column) const = 0;
};
