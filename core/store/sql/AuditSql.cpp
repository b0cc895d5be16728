#include "core/base/Json.h"
#include "core/base/Text.h"
#include "core/store/Writer.h"
#include "core/store/sql/Journal.h"
#include "core/store/sql/Rows.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// An entry exactly as it is stored: the hash is over the texts, so that not even white space can be changed.
struct StoredEntry {
    AuditEntry entry;
    QString input;
    QString output;
};

StoredEntry storedEntryFrom(Row &row)
{
    StoredEntry stored;
    AuditEntry &entry = stored.entry;
    entry.id = row.id<AuditId>();
    entry.run = row.id<RunId>();
    entry.seq = row.small();
    entry.tool = row.text();
    stored.input = row.text();
    stored.output = row.text();
    entry.success = row.flag();
    entry.error = row.text();
    entry.actor = row.text();
    entry.durationUs = row.number();
    entry.createdAt = row.number();
    entry.prevHash = row.text();
    entry.hash = row.text();
    return stored;
}

/// SHA-256 over a JSON array of every field: unambiguous whatever the texts hold.
QString hashOf(const StoredEntry &stored)
{
    const AuditEntry &entry = stored.entry;
    const QJsonArray fields{QString::number(entry.run.value),
                            entry.seq,
                            entry.tool,
                            stored.input,
                            stored.output,
                            entry.success,
                            entry.error,
                            entry.actor,
                            QString::number(entry.durationUs),
                            QString::number(entry.createdAt),
                            entry.prevHash};
    return sha256Hex(QJsonDocument(fields).toJson(QJsonDocument::Compact));
}

} // namespace

const QString SelectAudit =
    u"SELECT id, run_id, seq, tool_name, tool_input_json, tool_output_json, success, error, actor, "
    u"duration_us, created_at, prev_hash, hash FROM audit_logs "_s;

AuditEntry auditFrom(Row &row)
{
    StoredEntry stored = storedEntryFrom(row);
    stored.entry.input = storedJson(stored.input);
    stored.entry.output = storedJson(stored.output);
    return stored.entry;
}

Result<std::vector<AuditEntry>> Reader::audit(const AuditQuery &query, AuditId before, int limit)
{
    QString where = u"WHERE id < ?"_s;
    QVariantList values{before.isValid() ? before.value : std::numeric_limits<qint64>::max()};
    const auto add = [&](const QString &condition, const QVariant &value) {
        where += u" AND "_s + condition;
        values << value;
    };
    if (query.run.isValid())
        add(u"run_id = ?"_s, query.run.value);
    if (!query.tool.isEmpty())
        add(u"tool_name = ?"_s, query.tool);
    if (query.success)
        add(u"success = ?"_s, *query.success ? 1 : 0);
    if (query.since > 0)
        add(u"created_at >= ?"_s, query.since);
    if (query.until > 0)
        add(u"created_at < ?"_s, query.until);
    values << pageSize(limit);
    return m_connection.rows(SelectAudit + where + u" ORDER BY id DESC LIMIT ?"_s, values, auditFrom);
}

Result<std::vector<AuditEntry>> Reader::auditOfRun(RunId run)
{
    return m_connection.rows(SelectAudit + u"WHERE run_id = ? ORDER BY seq, id"_s, {run.value}, auditFrom);
}

Result<ChainState> Reader::verifyAudit()
{
    const auto anchor =
        m_connection.first(u"SELECT audit_entries, audit_head FROM journal_head WHERE id = 1"_s, {}, [](Row &row) {
            return std::pair{row.number(), row.text()};
        });
    if (!anchor)
        return fail(anchor.error());

    ChainState chain;
    const auto refuse = [&chain](AuditId id, const QString &reason) {
        chain.ok = false;
        chain.firstBad = id;
        chain.reason = reason;
    };
    constexpr int AtOnce = 1000;
    AuditId last;
    while (chain.ok) {
        const auto entries = m_connection.rows(SelectAudit + u"WHERE id > ? ORDER BY id LIMIT ?"_s,
                                               {last.value, AtOnce}, storedEntryFrom);
        if (!entries)
            return fail(entries.error());
        if (entries->empty())
            break;
        for (const StoredEntry &stored : *entries) {
            if (stored.entry.prevHash != chain.head) {
                refuse(stored.entry.id, Words::tr("an entry before it was removed, inserted or changed"));
                break;
            }
            if (hashOf(stored) != stored.entry.hash) {
                refuse(stored.entry.id, Words::tr("it was changed after it was written"));
                break;
            }
            chain.head = stored.entry.hash;
            ++chain.entries;
        }
        last = entries->back().entry.id;
    }
    if (!chain.ok)
        return chain;
    const auto [expectedEntries, expectedHead] = anchor->value_or(std::pair<qint64, QString>{});
    if (chain.entries != expectedEntries || chain.head != expectedHead)
        refuse(AuditId{last.value + 1}, Words::tr("entries at the end were removed"));
    return chain;
}

Result<AuditEntry> Writer::append(AuditEntry entry)
{
    const auto head = m_connection.text(u"SELECT audit_head FROM journal_head WHERE id = 1"_s);
    if (!head)
        return fail(head.error());
    const auto seq = entry.run.isValid()
        ? m_connection.number(u"SELECT COALESCE(MAX(seq), 0) + 1 FROM audit_logs WHERE run_id = ?"_s, {entry.run.value})
        : Result<std::optional<qint64>>(std::optional<qint64>(1));
    if (!seq)
        return fail(seq.error());

    entry.seq = int(seq->value_or(1));
    entry.createdAt = m_now;
    entry.prevHash = head->value_or(QString());
    // Hashed as they will be read back: sanitised.
    entry.tool = sanitizeText(entry.tool);
    entry.error = sanitizeText(entry.error);
    entry.actor = sanitizeText(entry.actor);
    StoredEntry stored{entry, sanitizeText(jsonText(entry.input)), sanitizeText(jsonText(entry.output))};
    entry.hash = hashOf(stored);

    const auto id = m_connection.insert(
        u"INSERT INTO audit_logs (run_id, seq, tool_name, tool_input_json, tool_output_json, success, error, actor, "
        u"duration_us, created_at, prev_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
        {keyOrNull(entry.run), entry.seq, entry.tool, stored.input, stored.output, entry.success ? 1 : 0, entry.error,
         entry.actor, entry.durationUs, entry.createdAt, entry.prevHash, entry.hash});
    if (!id)
        return fail(id.error());
    entry.id = AuditId{*id};
    const auto anchored = m_connection.run(
        u"UPDATE journal_head SET audit_entries = audit_entries + 1, audit_head = ? WHERE id = 1"_s, {entry.hash});
    if (!anchored)
        return fail(anchored.error());
    m_written->audit.insert(*id);
    return entry;
}
