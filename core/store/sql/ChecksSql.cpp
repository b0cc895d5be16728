#include "core/store/Reader.h"
#include "core/store/sql/Connection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr int MostProblems = 20;

} // namespace

Result<RowCounts> Reader::counts()
{
    const auto counts = m_connection.first(
        u"SELECT (SELECT COUNT(*) FROM customers), (SELECT COUNT(*) FROM conversations), (SELECT COUNT(*) FROM "
        u"messages), "
        u"(SELECT COUNT(*) FROM tickets), (SELECT COUNT(*) FROM events), (SELECT COUNT(*) FROM agent_runs), "
        u"(SELECT COUNT(*) FROM audit_logs)"_s,
        {}, [](Row &row) {
            return RowCounts{row.number(), row.number(), row.number(), row.number(),
                             row.number(), row.number(), row.number()};
        });
    if (!counts)
        return fail(counts.error());
    return counts->value_or(RowCounts{});
}

Result<CheckReport> Reader::check()
{
    CheckReport report;
    const auto integrity = m_connection.rows(u"PRAGMA integrity_check(20)"_s, {}, [](Row &row) { return row.text(); });
    if (!integrity)
        return fail(integrity.error());
    for (const QString &line : *integrity) {
        if (line != u"ok"_s)
            report.problems.append(Words::tr("Damaged: %1").arg(line));
    }

    const auto orphans = m_connection.rows(u"PRAGMA foreign_key_check"_s, {}, [](Row &row) {
        const QString table = row.text();
        return std::pair{table, row.number()};
    });
    if (!orphans)
        return fail(orphans.error());
    for (std::size_t i = 0; i < orphans->size() && i < MostProblems; ++i) {
        const auto &[table, rowId] = (*orphans)[i];
        report.problems.append(
            Words::tr("Row %1 of %2 belongs to something that does not exist.").arg(rowId).arg(table));
    }

    auto chain = verifyAudit();
    if (!chain)
        return fail(chain.error());
    report.chain = std::move(*chain);
    if (!report.chain.ok) {
        report.problems.append(Words::tr("The audit log does not verify from entry %1 on: %2.")
                                   .arg(report.chain.firstBad.value)
                                   .arg(report.chain.reason));
    }

    const auto twins =
        m_connection.number(u"SELECT COUNT(*) FROM agent_runs r WHERE r.state = 'pending_approval' "
                            u"AND NOT EXISTS (SELECT 1 FROM drafts d WHERE d.run_id = r.id AND d.state = 'pending')"_s);
    if (!twins)
        return fail(twins.error());
    if (twins->value_or(0) > 0)
        report.problems.append(Words::tr("%n run(s) wait for a person without a draft.", nullptr, int(**twins)));

    const auto open = m_connection.first(
        u"SELECT (SELECT COUNT(*) FROM agent_runs WHERE state IN ('queued', 'planned', 'running', 'drafting')), "
        u"(SELECT COUNT(*) FROM drafts WHERE state = 'pending'), "
        u"(SELECT COUNT(*) FROM outbox WHERE state IN ('queued', 'inflight', 'unknown'))"_s,
        {}, [](Row &row) {
            return std::array{row.small(), row.small(), row.small()};
        });
    if (!open)
        return fail(open.error());
    report.openRuns = (**open)[0];
    report.pendingApprovals = (**open)[1];
    report.outboxOpen = (**open)[2];
    report.ok = report.problems.isEmpty();
    return report;
}
