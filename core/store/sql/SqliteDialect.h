#pragma once

#include "core/store/sql/Dialect.h"

/// SQLite, opened by QSQLITE: WAL with synchronous FULL (the only fast mode that survives a power cut), checkpoints on
/// our own terms.
class SqliteDialect : public Dialect
{
public:
    QString name() const override;
    QString driver() const override;
    QString idColumn() const override;
    QString beginWrite() const override;
    QString beginRead() const override;
    QString givingId() const override;
    Fault faultOf(const QSqlError &error) const override;
    tl::expected<std::unique_ptr<Statement>, QSqlError> statement(const QSqlDatabase &database,
                                                                  const QString &sql) const override;
    Result<void> prepare(QSqlDatabase &database, const Workspace &workspace) const override;
    Result<void> prepareLook(QSqlDatabase &database, const Workspace &workspace) const override;
    Result<void> configure(QSqlDatabase &database) const override;
};
