#include "core/base/Json.h"
#include "core/store/Writer.h"
#include "core/store/sql/AuditChain.h"
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
    const auto moved = moveJournal();
    if (!moved)
        return fail(moved.error());
    *seq = *moved;
    const auto noted = m_connection.run(u"INSERT INTO journal (seq, rows_json) VALUES (?, ?)"_s,
                                        {*seq, jsonText(m_written->toJson())});
    if (!noted)
        return fail(noted.error());
    if (*seq % PruneEvery == 0) {
        const auto pruned = m_connection.run(u"DELETE FROM journal WHERE seq <= ?"_s, {*seq - KeptCommits});
        if (!pruned)
            return fail(pruned.error());
    }
    // What was appended is known to the letter and cannot have changed since; the other rows may have, and are read.
    WrittenRows others = *m_written;
    if (!others.isTooMuch())
        others.audit.clear();
    auto change = loadChange(m_connection, others);
    if (change && m_tail && !change->everything)
        change->audit = std::move(m_tail->entries);
    return change;
}

Result<qint64> Writer::moveJournal()
{
    const auto seq = m_tail
        ? m_connection.number(u"UPDATE journal_head SET seq = seq + 1, audit_entries = audit_entries + ?, "
                              u"audit_head = ? WHERE id = 1 RETURNING seq"_s,
                              {qint64(m_tail->entries.size()), m_tail->head})
        : m_connection.number(u"UPDATE journal_head SET seq = seq + 1 WHERE id = 1 RETURNING seq"_s);
    if (!seq)
        return fail(seq.error());
    return seq->value_or(0);
}
