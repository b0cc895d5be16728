#pragma once

#include "core/base/Result.h"
#include "core/store/sql/AuditAnchor.h"
#include "core/store/sql/Dialect.h"
#include "core/store/sql/Row.h"

#include <QVariantList>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

/// One open database with its prepared statements. Belongs to the thread it was opened on. Values are bound, never
/// pasted; texts are sanitised on the way in, which no caller can forget. A failed statement is an Error, and the log
/// sees the statement without its values.
class Connection
{
public:
    static Result<std::unique_ptr<Connection>> open(const Workspace &workspace);
    /// Only to look: not a byte of the database changes, not even its journal mode.
    static Result<std::unique_ptr<Connection>> look(const Workspace &workspace);
    /// Only to look, and ready for seal().
    static Result<std::unique_ptr<Connection>> lookSealable(const Workspace &workspace);
    ~Connection();

    const Dialect &dialect() const { return *m_dialect; }

    /// Runs a statement and tells how many rows it changed.
    Result<int> run(const QString &sql, const QVariantList &values = {});
    /// Runs an INSERT of one row, to which the database gives the key that is returned.
    Result<qint64> insert(const QString &sql, const QVariantList &values);
    /// The first column of the first row; nothing when there is no row.
    Result<std::optional<qint64>> number(const QString &sql, const QVariantList &values = {});
    Result<std::optional<QString>> text(const QString &sql, const QVariantList &values = {});

    /// Every row through `map(Row &) -> T`.
    template <class Map>
    auto rows(const QString &sql, const QVariantList &values, Map map)
        -> Result<std::vector<std::invoke_result_t<Map, Row &>>>;
    template <class Map>
    auto first(const QString &sql, const QVariantList &values, Map map)
        -> Result<std::optional<std::invoke_result_t<Map, Row &>>>;

    Result<void> beginWrite();
    Result<void> beginRead();
    Result<void> commit();
    void rollback();

    /// Whether the last failure was the storage's: full, read-only, gone.
    bool hasStorageTrouble() const { return m_storageTrouble; }
    /// A failure before this connection was opened counts as its own.
    void noteStorageTrouble() { m_storageTrouble = true; }

    /// SQLite's counter that moves when another connection committed.
    qint64 dataVersion();
    /// Pages in the write-ahead log after the last commit.
    int walPages() const { return m_walPages; }
    /// Folds the write-ahead log into the file, empties it and lays it out for the next commits. The caller holds the
    /// write lock; readers in the way for `patienceMs` mean "not now", which is false.
    bool checkpoint(int patienceMs = 10);
    /// Whether the file this connection writes to is no longer the one at its path.
    bool hasMoved();

    /// Where the audit log was known to stand outside the database when it was opened.
    const std::optional<AuditAnchor> &anchor() const { return m_anchor; }
    void setAnchor(const std::optional<AuditAnchor> &anchor) { m_anchor = anchor; }

    /// From now on only statements that ran before may run: whatever else is prepared is refused by SQLite itself.
    void seal() { m_isSealed = true; }

private:
    /// A transaction whose ROLLBACK failed is still open, and none begins within another.
    void endAbandoned();
    explicit Connection(std::unique_ptr<Dialect> dialect);
    static Result<std::unique_ptr<Connection>> make(const Workspace &workspace);

    Result<Statement *> prepared(const QString &sql);
    Result<Statement *> execute(const QString &sql, const QVariantList &values);
    tl::unexpected<Error> failed(const QSqlError &error, const QString &sql);
    void watchLog();
    void layOutLog();
    void watchStatements();

    std::unique_ptr<Dialect> m_dialect;
    QString m_name;
    std::unordered_map<QString, std::unique_ptr<Statement>> m_statements;
    bool m_storageTrouble = false;
    int m_walPages = 0;
    bool m_isSealed = false;
    std::optional<AuditAnchor> m_anchor;
};

template <class Map>
auto Connection::rows(const QString &sql, const QVariantList &values, Map map)
    -> Result<std::vector<std::invoke_result_t<Map, Row &>>>
{
    const auto started = execute(sql, values);
    if (!started)
        return fail(started.error());
    Statement &statement = **started;
    std::vector<std::invoke_result_t<Map, Row &>> found;
    for (; statement.hasRow(); statement.next()) {
        Row row(statement);
        found.push_back(map(row));
    }
    statement.finish();
    if (statement.hasFailed())
        return failed(statement.error(), sql);
    return found;
}

template <class Map>
auto Connection::first(const QString &sql, const QVariantList &values, Map map)
    -> Result<std::optional<std::invoke_result_t<Map, Row &>>>
{
    const auto started = execute(sql, values);
    if (!started)
        return fail(started.error());
    Statement &statement = **started;
    std::optional<std::invoke_result_t<Map, Row &>> found;
    if (statement.hasRow()) {
        Row row(statement);
        found.emplace(map(row));
    }
    statement.finish();
    return found;
}

/// A key as a bound value; NULL for none.
template <class Id>
QVariant keyOrNull(Id id)
{
    return id.isValid() ? QVariant(id.value) : QVariant();
}
