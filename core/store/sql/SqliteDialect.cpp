#include "core/store/sql/SqliteDialect.h"

#include "core/store/sql/RemoteDisk.h"
#include "core/store/sql/SqliteStatement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>
#include <sqlite3.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr QFile::Permissions OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

/// Wait for a lock at most this long; another program that holds it longer is named to the person.
constexpr auto BusyTimeout = "QSQLITE_BUSY_TIMEOUT=5000";

Error storageError(const QString &message, const QString &detail)
{
    return {Error::Kind::Refused, message, detail, 0};
}

/// A file of its own with 0600 in a folder of its own with 0700, before SQLite would make it with the umask's.
Result<void> makePrivateFile(const QString &path)
{
    const QFileInfo info(path);
    const QDir folder = info.absoluteDir();
    if (!folder.exists()) {
        if (!QDir().mkpath(folder.absolutePath())) {
            return fail(Error::Kind::NotFound,
                        Words::tr("The folder %1 does not exist and could not be made.").arg(folder.absolutePath()));
        }
        QFile::setPermissions(folder.absolutePath(), OwnerOnly | QFile::ExeOwner);
    }
    if (info.isDir())
        return fail(Error::Kind::Refused, Words::tr("%1 is a folder; a workspace is a file.").arg(path));
    if (const QString disk = remoteDiskOf(folder.absolutePath()); !disk.isEmpty()) {
        return fail(Error::Kind::Refused,
                    Words::tr("The workspace %1 is on a disk of another computer (%2), where two programs that use it "
                              "would damage it. Nothing was changed: move it to a disk of this computer.")
                        .arg(path, disk));
    }
    if (info.exists()) {
        if (!info.isReadable() || !info.isWritable()) {
            return fail(Error::Kind::Refused,
                        Words::tr("You have no permission to read and write the workspace %1.").arg(path));
        }
        // Each name would have a log of its own, and neither would be the whole truth.
        struct stat known = {};
        if (::stat(QFile::encodeName(path).constData(), &known) == 0 && known.st_nlink > 1) {
            return fail(Error::Kind::Refused,
                        Words::tr("The workspace %1 has a second name on this disk (a hard link). Opened under both it "
                                  "would be damaged, so it was left as it is: remove one name or make a copy.")
                            .arg(path));
        }
        return {};
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        if (QFileInfo::exists(path))
            return {}; // another process made it in this moment
        return fail(Error::Kind::Refused,
                    Words::tr("The workspace %1 could not be made: %2").arg(path, file.errorString()));
    }
    file.setPermissions(OwnerOnly);
    return {};
}

} // namespace

QString SqliteDialect::name() const
{
    return u"sqlite"_s;
}

QString SqliteDialect::driver() const
{
    return u"QSQLITE"_s;
}

QString SqliteDialect::idColumn() const
{
    return u"INTEGER PRIMARY KEY AUTOINCREMENT"_s;
}

// A deferred BEGIN that reads before it writes fails with SQLITE_BUSY_SNAPSHOT at once, whatever the busy timeout.
QString SqliteDialect::beginWrite() const
{
    return u"BEGIN IMMEDIATE"_s;
}

QString SqliteDialect::beginRead() const
{
    return u"BEGIN"_s;
}

QString SqliteDialect::givingId() const
{
    return {}; // it knows without RETURNING, which makes a table of its own for the one row
}

Dialect::Fault SqliteDialect::faultOf(const QSqlError &error) const
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    const QString detail = u"SQLite %1: %2"_s.arg(error.nativeErrorCode(), error.databaseText());
    if (!isNumber)
        return {{Error::Kind::Bug, Words::tr("The workspace did not understand the program."), detail, 0}};
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {{Error::Kind::Busy,
                 Words::tr("The workspace is locked by another program. Nothing was changed; try again in a moment."),
                 detail, 0}};
    case SQLITE_FULL:
        return {storageError(Words::tr("The disk is full. Nothing was lost; free some space and try again."), detail),
                true};
    case SQLITE_READONLY:
        return {
            storageError(Words::tr("The workspace can only be read. Check the permissions of the file and its folder."),
                         detail),
            true};
    case SQLITE_IOERR:
        return {
            storageError(Words::tr("The disk refused to read or write the workspace. Nothing was changed."), detail),
            true};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {storageError(Words::tr("The workspace could not be opened. Check the permissions of the file and its "
                                       "folder, and that the disk is not full."),
                             detail),
                true};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {{Error::Kind::Corrupt,
                 Words::tr("The workspace file is damaged or is not a workspace. It was left as it is; open a backup "
                           "with --workspace."),
                 detail, 0}};
    case SQLITE_TOOBIG:
        return {{Error::Kind::Invalid, Words::tr("The text is too long to be stored."), detail, 0}};
    case SQLITE_CONSTRAINT:
        if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY)
            return {{Error::Kind::Conflict, Words::tr("There is one like it already."), detail, 0}};
        if (code == SQLITE_CONSTRAINT_FOREIGNKEY)
            return {{Error::Kind::NotFound, Words::tr("What it belongs to does not exist."), detail, 0}};
        if (code == SQLITE_CONSTRAINT_TRIGGER)
            return {{Error::Kind::Refused, Words::tr("The audit log can only be added to."), detail, 0}};
        return {{Error::Kind::Invalid, Words::tr("The workspace does not take this value."), detail, 0}};
    default:
        return {{Error::Kind::Bug, Words::tr("The workspace did not understand the program."), detail, 0}};
    }
}

tl::expected<std::unique_ptr<Statement>, QSqlError> SqliteDialect::statement(const QSqlDatabase &database,
                                                                             const QString &sql) const
{
    return SqliteStatement::prepare(sqliteHandle(database), sql);
}

Result<void> SqliteDialect::prepare(QSqlDatabase &database, const Workspace &workspace) const
{
    const auto made = makePrivateFile(workspace.path);
    if (!made)
        return made;
    database.setDatabaseName(workspace.path);
    database.setConnectOptions(QString::fromLatin1(BusyTimeout));
    return {};
}

Result<void> SqliteDialect::prepareLook(QSqlDatabase &database, const Workspace &workspace) const
{
    const auto prepared = prepare(database, workspace);
    database.setConnectOptions(database.connectOptions() + u";QSQLITE_OPEN_READONLY"_s);
    return prepared;
}

Result<void> SqliteDialect::configure(QSqlDatabase &database) const
{
    // journal_mode first: it is the statement that reads the file and so tells whether it is a database at all.
    QSqlQuery query(database);
    for (const QString &pragma :
         {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s,
          u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s, u"PRAGMA secure_delete = ON"_s,
          u"PRAGMA mmap_size = 0"_s, u"PRAGMA wal_autocheckpoint = 0"_s, u"PRAGMA temp_store = MEMORY"_s,
          u"PRAGMA cache_size = -8000"_s}) {
        if (!query.exec(pragma))
            return fail(faultOf(query.lastError()).error);
        query.finish();
    }
    const auto pragmaIs = [&query](const QString &pragma, const QString &expected) {
        const bool is = query.exec(pragma) && query.next() && query.value(0).toString() == expected;
        query.finish();
        return is;
    };
    if (!pragmaIs(u"PRAGMA journal_mode"_s, u"wal"_s) || !pragmaIs(u"PRAGMA synchronous"_s, u"2"_s)
        || !pragmaIs(u"PRAGMA foreign_keys"_s, u"1"_s)) {
        return fail(Error::Kind::Refused,
                    Words::tr("This place cannot keep a workspace safely (SQLite's write-ahead log does not work "
                              "here). Choose a folder on a local disk."));
    }

    sqlite3 *connection = sqliteHandle(database);
    if (!connection)
        return fail(Error::Kind::Bug, Words::tr("The SQLite driver of Qt cannot be used."));
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_limit(connection, SQLITE_LIMIT_ATTACHED, 1);
    return {};
}
