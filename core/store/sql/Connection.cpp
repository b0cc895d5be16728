#include "core/store/sql/Connection.h"

#include "core/base/FaultPoint.h"
#include "core/base/Log.h"
#include "core/base/Text.h"
#include "core/store/sql/SqliteStatement.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QUuid>
#include <QVariant>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

/// Filters make statements of many shapes; the cache is emptied rather than let grow without end.
constexpr std::size_t MostStatements = 300;

/// As long as the log is when it is folded in, and the last commit before.
constexpr qint64 LaidOutBytes = 4'608 * 1'024;

/// Zeros, which are no pages of a log to SQLite (https://sqlite.org/fileformat2.html#the_write_ahead_log): every frame
/// repeats the salt of the log's head. False leaves the file as it was.
bool fillWithZeros(sqlite3_file *log)
{
    static const QByteArray zeros(64 * 1'024, '\0');
    const sqlite3_io_methods *file = log->pMethods;
    for (qint64 at = 0; at < LaidOutBytes; at += zeros.size()) {
        if (file->xWrite(log, zeros.constData(), int(zeros.size()), at) != SQLITE_OK) {
            file->xTruncate(log, 0); // a full disk has better use for the room
            return false;
        }
    }
    return file->xSync(log, SQLITE_SYNC_NORMAL) == SQLITE_OK;
}

} // namespace

Connection::Connection(std::unique_ptr<Dialect> dialect)
    : m_dialect(std::move(dialect))
    , m_name(u"frontdesk-"_s + QUuid::createUuid().toString(QUuid::Id128))
{ }

Connection::~Connection()
{
    m_statements.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::make(const Workspace &workspace)
{
    auto dialect = Dialect::of(workspace.engine);
    if (!dialect) {
        return fail(Error::Kind::Refused,
                    QCoreApplication::translate("Store", "This build cannot open %1.").arg(workspace.path));
    }
    std::unique_ptr<Connection> connection(new Connection(std::move(dialect)));
    QSqlDatabase database = QSqlDatabase::addDatabase(connection->m_dialect->driver(), connection->m_name);
    if (!database.isValid()) {
        return fail(Error::Kind::Refused,
                    QCoreApplication::translate("Store", "Qt's %1 driver is not installed.")
                        .arg(connection->m_dialect->driver()));
    }
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::open(const Workspace &workspace)
{
    auto connection = make(workspace);
    if (!connection)
        return connection;
    const Dialect &dialect = (*connection)->dialect();
    QSqlDatabase database = QSqlDatabase::database((*connection)->m_name, false);
    if (const auto prepared = dialect.prepare(database, workspace); !prepared)
        return fail(prepared.error());
    if (!database.open())
        return fail(dialect.faultOf(database.lastError()).error);
    if (const auto configured = dialect.configure(database); !configured)
        return fail(configured.error());
    (*connection)->watchLog();
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::look(const Workspace &workspace)
{
    auto connection = make(workspace);
    if (!connection)
        return connection;
    const Dialect &dialect = (*connection)->dialect();
    QSqlDatabase database = QSqlDatabase::database((*connection)->m_name, false);
    if (const auto prepared = dialect.prepareLook(database, workspace); !prepared)
        return fail(prepared.error());
    if (!database.open())
        return fail(dialect.faultOf(database.lastError()).error);
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::lookSealable(const Workspace &workspace)
{
    auto connection = look(workspace);
    if (connection)
        (*connection)->watchStatements();
    return connection;
}

/// SQLite asks about every statement it prepares. Asked from the beginning, and not first when sealing: setting an
/// authorizer makes SQLite prepare again what was prepared before.
void Connection::watchStatements()
{
    sqlite3 *handle = sqliteHandle(QSqlDatabase::database(m_name, false));
    if (!handle)
        return;
    const auto allow = [](void *self, int, const char *, const char *, const char *, const char *) {
        return static_cast<Connection *>(self)->m_isSealed ? SQLITE_DENY : SQLITE_OK;
    };
    sqlite3_set_authorizer(handle, allow, this);
}

void Connection::watchLog()
{
    sqlite3 *handle = sqliteHandle(QSqlDatabase::database(m_name, false));
    if (!handle)
        return;
    const auto noteLength = [](void *self, sqlite3 *, const char *, int pages) {
        static_cast<Connection *>(self)->m_walPages = pages;
        return SQLITE_OK;
    };
    sqlite3_wal_hook(handle, noteLength, this);
}

Result<Statement *> Connection::prepared(const QString &sql)
{
    if (const auto known = m_statements.find(sql); known != m_statements.end())
        return known->second.get();
    if (m_statements.size() >= MostStatements)
        m_statements.clear();
    auto statement = m_dialect->statement(QSqlDatabase::database(m_name, false), sql);
    if (!statement)
        return failed(statement.error(), sql);
    return m_statements.emplace(sql, std::move(*statement)).first->second.get();
}

Result<Statement *> Connection::execute(const QString &sql, const QVariantList &values)
{
    const auto found = prepared(sql);
    if (!found)
        return found;
    Statement &statement = **found;
    if (statement.parameterCount() != values.size())
        return failed(QSqlError({}, u"%1 values"_s.arg(values.size()), QSqlError::StatementError), sql);
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QVariant &value = values[i];
        if (value.typeId() == QMetaType::QString)
            statement.bindText(int(i), sanitizeText(value.toString()));
        else
            statement.bind(int(i), value);
    }
    if (!statement.start())
        return failed(statement.error(), sql);
    m_storageTrouble = false;
    return &statement;
}

tl::unexpected<Error> Connection::failed(const QSqlError &error, const QString &sql)
{
    const Dialect::Fault fault = m_dialect->faultOf(error);
    m_storageTrouble = fault.storage;
    if (fault.error.kind != Error::Kind::Conflict)
        qCWarning(lcStore).noquote() << fault.error.detail << "in" << sql.simplified();
    return tl::unexpected<Error>(fault.error);
}

Result<int> Connection::run(const QString &sql, const QVariantList &values)
{
    const auto statement = execute(sql, values);
    if (!statement)
        return fail(statement.error());
    const int changed = (*statement)->changedRows();
    (*statement)->finish();
    return changed;
}

Result<qint64> Connection::insert(const QString &sql, const QVariantList &values)
{
    const auto statement = execute(sql + m_dialect->givingId(), values);
    if (!statement)
        return fail(statement.error());
    const qint64 id = (*statement)->insertedId();
    (*statement)->finish();
    return id;
}

Result<std::optional<qint64>> Connection::number(const QString &sql, const QVariantList &values)
{
    return first(sql, values, [](Row &row) { return row.number(); });
}

Result<std::optional<QString>> Connection::text(const QString &sql, const QVariantList &values)
{
    return first(sql, values, [](Row &row) { return row.text(); });
}

void Connection::endAbandoned()
{
    sqlite3 *handle = sqliteHandle(QSqlDatabase::database(m_name, false));
    if (handle && sqlite3_get_autocommit(handle) == 0)
        rollback();
}

Result<void> Connection::beginWrite()
{
    endAbandoned();
    const auto begun = run(m_dialect->beginWrite());
    if (!begun)
        return fail(begun.error());
    return {};
}

Result<void> Connection::beginRead()
{
    endAbandoned();
    const auto begun = run(m_dialect->beginRead());
    if (!begun)
        return fail(begun.error());
    return {};
}

Result<void> Connection::commit()
{
    const auto done = run(u"COMMIT"_s);
    if (!done)
        return fail(done.error());
    return {};
}

void Connection::rollback()
{
    // A full disk may have rolled back already; that it fails then is expected and not worth a line in the log.
    if (const auto statement = prepared(u"ROLLBACK"_s)) {
        (*statement)->start();
        (*statement)->finish();
    }
}

qint64 Connection::dataVersion()
{
    const auto version = number(u"PRAGMA data_version"_s);
    return version ? version->value_or(0) : 0;
}

bool Connection::checkpoint(int patienceMs)
{
    sqlite3 *handle = sqliteHandle(QSqlDatabase::database(m_name, false));
    if (!handle)
        return false;
    faultPoint("store.checkpoint");
    // Readers that are in the way must not stop the writers: wait hardly at all and try again after a later commit.
    // TRUNCATE, and not RESTART: what was deleted must not stay readable in a log that is only written over later.
    constexpr int UsualMs = 5000;
    sqlite3_busy_timeout(handle, patienceMs);
    int remaining = 0;
    const bool folded =
        sqlite3_wal_checkpoint_v2(handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, &remaining, nullptr) == SQLITE_OK;
    sqlite3_busy_timeout(handle, UsualMs);
    faultPoint("store.checkpointed");
    if (folded) {
        m_walPages = 0;
        layOutLog();
    }
    return folded;
}

/// Gives the empty log its length beforehand: to sync what is written over takes half as long as to sync what makes a
/// file longer, for the length is written as well.
void Connection::layOutLog()
{
    sqlite3 *handle = sqliteHandle(QSqlDatabase::database(m_name, false));
    if (!handle || !beginWrite()) // meanwhile nobody begins a log, not even who knows nothing of our lock
        return;
    sqlite3_file *log = nullptr;
    sqlite3_int64 size = 0;
    const bool isEmpty = sqlite3_file_control(handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log) == SQLITE_OK && log
        && log->pMethods && log->pMethods->xFileSize(log, &size) == SQLITE_OK && size == 0;
    if (isEmpty && !fillWithZeros(log))
        qCInfo(lcStore) << "no room to lay the log out beforehand";
    rollback();
}

bool Connection::hasMoved()
{
    sqlite3 *handle = sqliteHandle(QSqlDatabase::database(m_name, false));
    int moved = 0;
    return handle && sqlite3_file_control(handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}
