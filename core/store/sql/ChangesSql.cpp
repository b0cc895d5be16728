#include "core/base/Json.h"
#include "core/store/Writer.h"
#include "core/store/sql/Journal.h"

using namespace Qt::StringLiterals;

namespace {

/// Other processes look every tenth of a second; a journal this long outlives the slowest of them. One that was stopped
/// for longer starts over.
constexpr qint64 KeptCommits = 5000;
constexpr qint64 PruneEvery = 500;

} // namespace

Reader::Reader(Connection &connection) : m_connection(connection) { }

Writer::Writer(Connection &connection, qint64 now)
    : Reader(connection)
    , m_now(now)
    , m_written(std::make_unique<WrittenRows>())
{ }

Writer::~Writer() = default;

void Writer::announceEverything()
{
    m_written->everything = true;
}

Result<Change> Writer::finish(qint64 *seq)
{
    *seq = 0;
    if (!m_written->everything && m_written->count() == 0)
        return Change{};
    const auto moved = m_connection.number(u"UPDATE journal_head SET seq = seq + 1 WHERE id = 1 RETURNING seq"_s);
    if (!moved)
        return fail(moved.error());
    *seq = moved->value_or(0);
    const auto noted = m_connection.run(u"INSERT INTO journal (seq, rows_json) VALUES (?, ?)"_s,
                                        {*seq, jsonText(m_written->toJson())});
    if (!noted)
        return fail(noted.error());
    if (*seq % PruneEvery == 0) {
        const auto pruned = m_connection.run(u"DELETE FROM journal WHERE seq <= ?"_s, {*seq - KeptCommits});
        if (!pruned)
            return fail(pruned.error());
    }
    return loadChange(m_connection, *m_written);
}
