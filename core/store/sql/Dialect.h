#pragma once

#include "core/base/Result.h"
#include "core/store/Workspace.h"
#include "core/store/sql/Statement.h"

#include <QSqlDatabase>
#include <memory>

/// The few real differences between the engines. Everything else is one SQL text.
class Dialect
{
public:
    /// What a failed statement means. `storage` when the place the data is kept in is the trouble (full, read-only,
    /// gone) and not the statement.
    struct Fault {
        Error error;
        bool storage = false;
    };

    virtual ~Dialect() = default;

    static std::unique_ptr<Dialect> of(Workspace::Engine engine);

    virtual QString name() const = 0; ///< of the blocks in schema files: "sqlite"
    virtual QString driver() const = 0; ///< of QSqlDatabase
    virtual QString idColumn() const = 0; ///< the type of an integer key the database hands out
    virtual QString beginWrite() const = 0; ///< takes the write lock at once
    virtual QString beginRead() const = 0;
    /// Ends an INSERT whose row gets its key from the database: with it Statement::insertedId() knows the key.
    virtual QString givingId() const = 0;
    virtual Fault faultOf(const QSqlError &error) const = 0;

    /// Prepares a statement on the open connection.
    virtual tl::expected<std::unique_ptr<Statement>, QSqlError> statement(const QSqlDatabase &database,
                                                                          const QString &sql) const = 0;

    /// Before opening: the address, options, and on files the folder and permissions.
    virtual Result<void> prepare(QSqlDatabase &database, const Workspace &workspace) const = 0;
    /// Before opening only to look: nothing can be written.
    virtual Result<void> prepareLook(QSqlDatabase &database, const Workspace &workspace) const = 0;
    /// After opening: makes the connection as durable and strict as we rely on. Refused when the engine will not.
    virtual Result<void> configure(QSqlDatabase &database) const = 0;
};
