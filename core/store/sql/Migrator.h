#pragma once

#include "core/base/Result.h"
#include "core/store/sql/Connection.h"

#include <vector>

/// Brings a workspace to the schema of this program: numbered files, one transaction each. A newer schema is refused
/// and left untouched; a file that is some other program's database too.
class Migrator
{
public:
    struct Migration {
        int version = 0;
        QString name;
        QString sql;
    };

    /// The files of resources/schema ("0001_foundation.sql"), in order.
    static std::vector<Migration> builtin();

    Migrator(Connection &connection, std::vector<Migration> migrations);

    /// 0 for an empty database. Refused for another program's and for a newer schema.
    Result<int> version();
    int newest() const;
    /// Refused when a workspace of this version holds triggers or views that no migration put there: they would act
    /// whenever something is written, in whatever name they like.
    Result<void> refuseStrangers(int version);
    /// `now` is stored beside each migration. The caller holds the write lock.
    Result<void> migrate(qint64 now);

    /// The statements of a schema file for an engine; see the head of 0001_foundation.sql for the form.
    static QStringList statements(const QString &sql, const Dialect &dialect);

private:
    Result<void> apply(const Migration &migration, qint64 now);

    Connection &m_connection;
    std::vector<Migration> m_migrations;
};
