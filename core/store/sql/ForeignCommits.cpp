#include "core/store/sql/ForeignCommits.h"

#include "core/base/Json.h"
#include "core/store/sql/Journal.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

const QString SelectHead = u"SELECT seq FROM journal_head WHERE id = 1"_s;

} // namespace

Result<void> ForeignCommits::begin(Connection &connection)
{
    const auto seq = connection.number(SelectHead);
    if (!seq)
        return fail(seq.error());
    if (!*seq)
        return fail(Error::Kind::Corrupt, Words::tr("The workspace has lost its journal."));
    m_seen = **seq;
    m_dataVersion = connection.dataVersion();
    return {};
}

void ForeignCommits::noteOwn(qint64 seq)
{
    if (seq == m_seen + 1)
        m_seen = seq;
    else
        m_own.insert(seq);
}

std::optional<Change> ForeignCommits::look(Connection &connection)
{
    const qint64 version = connection.dataVersion();
    if (version == m_dataVersion)
        return {};
    if (!connection.beginRead())
        return {};
    const auto head = connection.number(SelectHead);
    Result<Change> change = Change{};
    if (head && head->value_or(0) > m_seen) {
        const auto written = journalUpTo(connection, **head);
        change = written ? loadChange(connection, *written, m_only) : Result<Change>(fail(written.error()));
    }
    connection.rollback();
    if (!head || !change)
        return {};
    m_dataVersion = version;
    m_seen = std::max(m_seen, head->value_or(0));
    m_own.clear();
    if (*change == Change{})
        return {};
    change->foreign = true;
    return std::move(*change);
}

Result<WrittenRows> ForeignCommits::journalUpTo(Connection &connection, qint64 head) const
{
    const auto commits = connection.rows(
        u"SELECT seq, rows_json FROM journal WHERE seq > ? AND seq <= ? ORDER BY seq"_s, {m_seen, head}, [](Row &row) {
            return std::pair{row.number(), row.text()};
        });
    if (!commits)
        return fail(commits.error());
    WrittenRows written;
    written.everything = qint64(commits->size()) != head - m_seen; // pruned meanwhile
    for (const auto &[seq, rows] : *commits) {
        if (!m_own.contains(seq))
            written.add(WrittenRows::fromJson(storedJson(rows)));
    }
    return written;
}
