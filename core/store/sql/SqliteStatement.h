#pragma once

#include "core/store/sql/Statement.h"

#include <QSqlDatabase>
#include <memory>
#include <tl/expected.hpp>

struct sqlite3;
struct sqlite3_stmt;

/// SQLite's own handle of an open database; null when the driver is another one.
sqlite3 *sqliteHandle(const QSqlDatabase &database);

class SqliteStatement : public Statement
{
public:
    static tl::expected<std::unique_ptr<Statement>, QSqlError> prepare(sqlite3 *connection, const QString &sql);
    ~SqliteStatement() override;

    int parameterCount() const override;
    void bindText(int position, const QString &text) override;
    void bind(int position, const QVariant &value) override;
    bool start() override;
    bool hasRow() const override;
    bool next() override;
    void finish() override;
    bool hasFailed() const override;
    QSqlError error() const override;
    int changedRows() const override;
    qint64 insertedId() const override;
    qint64 number(int column) const override;
    double real(int column) const override;
    QString text(int column) const override;
    QByteArray bytes(int column) const override;
    QVariant value(int column) const override;

private:
    SqliteStatement(sqlite3 *connection, sqlite3_stmt *statement);

    void noteBound(int code);

    sqlite3 *m_connection;
    sqlite3_stmt *m_statement;
    int m_state; ///< of the last step
    int m_bound; ///< what went wrong with binding
    QSqlError m_error;
};
