#include "core/base/Json.h"
#include "core/base/Text.h"
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

    // What was sent is what was approved: the log has the hash of it.
    const auto changed = m_connection.rows(
        u"SELECT a.run_id, a.tool_input_json, m.body FROM audit_logs a JOIN messages m ON m.run_id = a.run_id "
        u"WHERE a.tool_name = 'approve' AND a.success = 1 AND a.erased_at = 0 AND m.direction = 'outbound'"_s,
        {}, [](Row &row) {
            const qint64 run = row.number();
            const auto input = parseJsonObject(row.text().toUtf8());
            const QString approved = input ? input->value("text_sha256"_L1).toString() : QString();
            return approved == sha256Hex(row.text().toUtf8()) ? qint64(0) : run;
        });
    if (!changed)
        return fail(changed.error());
    for (const qint64 run : *changed) {
        if (run != 0 && report.problems.size() < MostProblems)
            report.problems.append(Words::tr("The answer of run %1 is not the one that was approved.").arg(run));
    }

    const auto guards =
        m_connection.rows(u"SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit_logs'"_s, {},
                          [](Row &row) { return row.text(); });
    if (!guards)
        return fail(guards.error());
    if (guards->size() < 2)
        report.problems.append(Words::tr("The audit log can be changed: what keeps it from that was removed."));

    for (const QString &table : {u"customers"_s, u"messages"_s, u"tickets"_s}) {
        // Both ways: rows that are not found, and words that belong to nothing any more.
        const auto apart = m_connection.number(u"SELECT (SELECT COUNT(*) FROM %1 WHERE id NOT IN (SELECT id FROM "
                                               u"%1_fts_docsize)) + (SELECT COUNT(*) FROM %1_fts_docsize WHERE id NOT "
                                               u"IN (SELECT id FROM %1))"_s.arg(table));
        if (!apart)
            return fail(apart.error());
        if (apart->value_or(0) > 0) {
            report.problems.append(
                Words::tr("The search index of %1 and its rows differ in %2. Salvage makes a new workspace with a "
                          "whole index.")
                    .arg(table)
                    .arg(**apart));
        }
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
