#include "core/store/sql/SqliteStatement.h"

#include <QSqlDriver>
#include <sqlite3.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

QSqlError errorOf(sqlite3 *connection, int code)
{
    return QSqlError(QString(), QString::fromUtf8(sqlite3_errmsg(connection)), QSqlError::StatementError,
                     QString::number(code));
}

} // namespace

sqlite3 *sqliteHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    return qstrcmp(handle.typeName(), "sqlite3*") == 0 ? *static_cast<sqlite3 *const *>(handle.data()) : nullptr;
}

SqliteStatement::SqliteStatement(sqlite3 *connection, sqlite3_stmt *statement)
    : m_connection(connection)
    , m_statement(statement)
    , m_state(SQLITE_DONE)
    , m_bound(SQLITE_OK)
{ }

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

tl::expected<std::unique_ptr<Statement>, QSqlError> SqliteStatement::prepare(sqlite3 *connection, const QString &sql)
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *prepared = nullptr;
    const char *rest = nullptr;
    // With its closing NUL, which spares SQLite a copy.
    if (sqlite3_prepare_v3(connection, text.constData(), int(text.size()) + 1, SQLITE_PREPARE_PERSISTENT, &prepared,
                           &rest)
        != SQLITE_OK)
        return tl::unexpected(errorOf(connection, sqlite3_extended_errcode(connection)));
    std::unique_ptr<Statement> statement(new SqliteStatement(connection, prepared));
    if (!prepared || !QByteArray(rest).trimmed().isEmpty())
        return tl::unexpected(
            QSqlError(QString(), u"not one statement"_s, QSqlError::StatementError, QString::number(SQLITE_MISUSE)));
    return statement;
}

int SqliteStatement::parameterCount() const
{
    return sqlite3_bind_parameter_count(m_statement);
}

void SqliteStatement::noteBound(int code)
{
    if (code != SQLITE_OK)
        m_bound = code;
}

void SqliteStatement::bindText(int position, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    noteBound(sqlite3_bind_text(m_statement, position + 1, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT));
}

void SqliteStatement::bind(int position, const QVariant &value)
{
    const int at = position + 1;
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        noteBound(sqlite3_bind_null(m_statement, at));
        break;
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::ULong:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        noteBound(sqlite3_bind_int64(m_statement, at, value.toLongLong()));
        break;
    case QMetaType::Double:
        noteBound(sqlite3_bind_double(m_statement, at, value.toDouble()));
        break;
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        noteBound(sqlite3_bind_blob64(m_statement, at, bytes.isNull() ? nullptr : bytes.constData(),
                                      sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT));
        break;
    }
    default:
        bindText(position, value.toString());
    }
}

bool SqliteStatement::start()
{
    if (m_bound != SQLITE_OK) {
        m_state = std::exchange(m_bound, SQLITE_OK);
        m_error = errorOf(m_connection, m_state);
        return false;
    }
    next();
    return !hasFailed();
}

bool SqliteStatement::hasRow() const
{
    return m_state == SQLITE_ROW;
}

bool SqliteStatement::next()
{
    m_state = sqlite3_step(m_statement);
    if (hasFailed()) {
        m_error = errorOf(m_connection, sqlite3_extended_errcode(m_connection));
        sqlite3_reset(m_statement);
    }
    return hasRow();
}

void SqliteStatement::finish()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

bool SqliteStatement::hasFailed() const
{
    return m_state != SQLITE_ROW && m_state != SQLITE_DONE;
}

QSqlError SqliteStatement::error() const
{
    return hasFailed() ? m_error : QSqlError();
}

int SqliteStatement::changedRows() const
{
    return sqlite3_changes(m_connection);
}

qint64 SqliteStatement::insertedId() const
{
    return sqlite3_last_insert_rowid(m_connection);
}

qint64 SqliteStatement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double SqliteStatement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString SqliteStatement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return text ? QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column)) : QString();
}

QByteArray SqliteStatement::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

QVariant SqliteStatement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return number(column);
    case SQLITE_FLOAT:
        return real(column);
    case SQLITE_BLOB:
        return bytes(column);
    case SQLITE_NULL:
        return {};
    default:
        return text(column);
    }
}
