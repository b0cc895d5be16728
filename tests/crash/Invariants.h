#pragma once

#include "core/base/Text.h"
#include "tests/crash/CrashDesk.h"

#include <QSet>
#include <QTest>

/// What must hold of a workspace whatever happened to the processes on it, as SQL that finds what breaks it. The
/// numbers are those of tests/README.md.
namespace Invariants {

struct Rule {
    const char *id;
    const char *what;
    const char *finds; ///< selects what breaks the rule; no row is good
};

inline constexpr Rule Rules[] = {
    {"I2", "a run is decided once",
     "SELECT run_id FROM audit_logs WHERE tool_name IN ('approve', 'reject') GROUP BY run_id HAVING COUNT(*) > 1"},
    {"I2", "what a person sent has that person's approval",
     "SELECT id FROM agent_runs r WHERE state = 'sent' AND decided_by NOT IN ('', 'assistant') AND NOT EXISTS (SELECT "
     "1 FROM "
     "audit_logs a WHERE a.run_id = r.id AND a.tool_name = 'approve' AND a.actor = r.decided_by)"},
    {"I2", "what was rejected, superseded or waits was not sent",
     "SELECT m.id FROM messages m JOIN agent_runs r ON r.id = m.run_id WHERE r.state <> 'sent'"},
    {"I3", "one answer for a message",
     "SELECT r.message_id FROM messages m JOIN agent_runs r ON r.id = m.run_id WHERE m.direction = 'outbound' GROUP BY "
     "r.message_id HAVING COUNT(*) > 1"},
    {"I3", "an action is done once, and is on the log once",
     "SELECT p.id FROM proposed_actions p WHERE p.state IN ('done', 'queued') AND 1 <> (SELECT COUNT(*) FROM "
     "audit_logs a WHERE "
     "a.run_id = p.run_id AND a.tool_name = p.tool AND a.success = 1 AND a.actor <> 'assistant')"},
    {"I3", "an effect outside has one key", "SELECT effect_key FROM outbox GROUP BY run_id, step HAVING COUNT(*) > 1"},
    {"I4", "no action without its approval",
     "SELECT p.id FROM proposed_actions p WHERE p.state IN ('done', 'queued') AND NOT EXISTS (SELECT 1 FROM audit_logs "
     "a, "
     "json_each(a.tool_input_json, '$.steps') s WHERE a.run_id = p.run_id AND a.tool_name = 'approve' AND s.value = "
     "p.step)"},
    {"I4", "no tool changed anything by itself where a person decides",
     "SELECT a.id FROM audit_logs a JOIN agent_runs r ON r.id = a.run_id WHERE r.approval_required = 1 AND a.success = "
     "1 AND "
     "a.actor = 'assistant' AND a.tool_name IN ('create_ticket', 'update_ticket', 'escalate_to_human', "
     "'create_gmail_draft')"},
    {"I4", "an action belongs to its run's customer",
     "SELECT p.id FROM proposed_actions p JOIN agent_runs r ON r.id = p.run_id WHERE p.customer_id <> r.customer_id"},
    {"I5", "the head counts the log",
     "SELECT seq FROM journal_head WHERE audit_entries <> (SELECT COUNT(*) FROM audit_logs) OR audit_head <> "
     "COALESCE((SELECT hash FROM audit_logs ORDER BY id DESC LIMIT 1), '')"},
    {"I5", "every ticket of the assistant is on the log",
     "SELECT t.id FROM tickets t WHERE t.conversation_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM audit_logs a WHERE "
     "a.tool_name = 'create_ticket' AND a.success = 1 AND json_extract(a.tool_output_json, '$.ticket_id') = t.id)"},
    {"I8", "states are words we know",
     "SELECT id FROM agent_runs WHERE state NOT IN ('queued', 'planned', 'running', 'drafting', 'pending_approval', "
     "'sent', "
     "'rejected', 'superseded', 'failed', 'cancelled')"},
    {"I8", "a run that waits has its draft, and a draft that waits its run",
     "SELECT r.id FROM agent_runs r LEFT JOIN drafts d ON d.run_id = r.id WHERE (r.state = 'pending_approval') <> "
     "(COALESCE(d.state, '') = 'pending')"},
    {"I8", "a conversation knows how many messages came in",
     "SELECT v.id FROM conversations v WHERE v.revision <> (SELECT COUNT(*) FROM messages m WHERE m.conversation_id = "
     "v.id "
     "AND m.direction = 'inbound')"},
    {"I8", "a conversation knows what waits in it",
     "SELECT v.id FROM conversations v WHERE v.pending_run <> COALESCE((SELECT run_id FROM drafts d WHERE "
     "d.conversation_id = v.id AND d.state = 'pending' ORDER BY (edited = ''), run_id DESC LIMIT 1), 0)"},
    {"I8", "every message of a customer has its run",
     "SELECT m.id FROM messages m WHERE m.direction = 'inbound' AND NOT EXISTS (SELECT 1 FROM agent_runs r WHERE "
     "r.message_id "
     "= m.id)"},
    {"I8", "the journal has no hole",
     "SELECT seq FROM journal_head WHERE seq <> COALESCE((SELECT MAX(seq) FROM journal), 0)"},
};

/// What a process said it had done, each line only after the store had answered: "message ID SHA256", "approved RUN",
/// "rejected RUN", "ticket ID"; and what it was refused: "refused SHA256".
struct Acknowledged {
    QHash<qint64, QString> messages; ///< hash of the body
    QSet<qint64> approved;
    QSet<qint64> rejected;
    QSet<qint64> tickets;
    QSet<QString> refused; ///< hashes of bodies
    QStringList strange; ///< lines that are none of these

    qsizetype count() const { return messages.size() + approved.size() + rejected.size() + tickets.size(); }

    void read(const QByteArray &output)
    {
        // The last line may have been cut by the kill; what it would have said was not said.
        for (const QByteArray &line : output.left(output.lastIndexOf('\n') + 1).split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words[0] == "message" && words.size() == 3)
                messages.insert(words[1].toLongLong(), QString::fromLatin1(words[2]));
            else if (words[0] == "approved" && words.size() == 2)
                approved.insert(words[1].toLongLong());
            else if (words[0] == "rejected" && words.size() == 2)
                rejected.insert(words[1].toLongLong());
            else if (words[0] == "ticket" && words.size() == 2)
                tickets.insert(words[1].toLongLong());
            else if (words[0] == "refused" && words.size() == 2)
                refused.insert(QString::fromLatin1(words[1]));
            else if (!line.isEmpty() && words[0] != "open" && words[0] != "done")
                strange += QString::fromUtf8(line);
        }
    }
};

/// Everything that is wrong with a closed workspace, by SQL alone and without our code; empty when all is well.
inline QStringList broken(const QString &file, const Acknowledged &acked)
{
    QStringList problems = acked.strange;
    const Rows rows(file);
    if (const QStringList integrity = rows.column(QStringLiteral("PRAGMA integrity_check"));
        integrity != QStringList{QStringLiteral("ok")})
        problems += QStringLiteral("I8 integrity_check: ") + integrity.join(QStringLiteral("; "));
    if (const QStringList orphans = rows.column(QStringLiteral("PRAGMA foreign_key_check")); !orphans.isEmpty())
        problems += QStringLiteral("I8 foreign_key_check: ") + orphans.join(QChar(u' '));
    for (const Rule &rule : Rules) {
        const QStringList found = rows.column(QString::fromLatin1(rule.finds));
        if (!found.isEmpty()) {
            problems +=
                QStringLiteral("%1 %2: %3")
                    .arg(QLatin1StringView(rule.id), QLatin1StringView(rule.what), found.mid(0, 5).join(QChar(u' ')));
        }
    }
    const auto lost = [&](const QString &what, const QString &select, const QSet<qint64> &ids) {
        const QStringList stored = rows.column(select);
        const QSet<QString> known(stored.begin(), stored.end());
        for (const qint64 id : ids) {
            if (!known.contains(QString::number(id)))
                problems += QStringLiteral("I1 %1 %2 was acknowledged and is lost").arg(what).arg(id);
        }
    };
    lost(QStringLiteral("approval of run"), QStringLiteral("SELECT id FROM agent_runs WHERE state = 'sent'"),
         acked.approved);
    lost(QStringLiteral("rejection of run"), QStringLiteral("SELECT id FROM agent_runs WHERE state = 'rejected'"),
         acked.rejected);
    lost(QStringLiteral("ticket"), QStringLiteral("SELECT id FROM tickets"), acked.tickets);
    const QStringList bodies = rows.column(QStringLiteral("SELECT id || ' ' || body FROM messages"));
    QHash<qint64, QString> stored;
    QSet<QString> hashes;
    for (const QString &line : bodies) {
        const QString hash = sha256Hex(line.section(QChar(u' '), 1).toUtf8());
        stored.insert(line.section(QChar(u' '), 0, 0).toLongLong(), hash);
        hashes.insert(hash);
    }
    for (auto it = acked.messages.begin(); it != acked.messages.end(); ++it) {
        if (stored.value(it.key()) != it.value())
            problems += QStringLiteral("I1 message %1 was acknowledged and is not what is stored").arg(it.key());
    }
    for (const QString &hash : acked.refused) {
        if (hashes.contains(hash))
            problems += QStringLiteral("I9 a message was refused and is stored");
    }
    return problems;
}

/// The same through the program's own eyes: opens, checks, and verifies the chain.
inline QStringList complaints(const QString &file)
{
    CrashDesk crash(file);
    if (const auto opened = answerOf(crash.store.open()); !opened)
        return {QStringLiteral("cannot be opened: ") + opened.error().message + QChar(u' ') + opened.error().detail};
    const auto report = answerOf(crash.desk.check());
    return report ? report->problems : QStringList{report.error().message};
}

} // namespace Invariants
