#include "core/base/Clock.h"
#include "core/base/Json.h"
#include "core/base/Text.h"
#include "core/store/Writer.h"
#include "core/store/sql/AuditChain.h"
#include "core/store/sql/Journal.h"
#include "core/store/sql/Rows.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr int SaltBytes = 16;

/// The text that is stored; `object` becomes what will be read back from it.
QString sanitizedJson(QJsonObject &object)
{
    const QString text = jsonText(object);
    const QString sanitized = sanitizeText(text);
    if (sanitized != text)
        object = storedJson(sanitized);
    return sanitized;
}

QString freshSalt()
{
    std::array<quint32, SaltBytes / sizeof(quint32)> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(words.data()), SaltBytes).toHex());
}

} // namespace

const QString SelectAudit =
    u"SELECT id, run_id, seq, tool_name, tool_input_json, tool_output_json, success, error, actor, "
    u"duration_us, created_at, prev_hash, hash, salt, detail_hash, erased_at FROM audit_logs "_s;

AuditEntry auditFrom(Row &row)
{
    StoredEntry stored = storedEntryFrom(row);
    stored.entry.input = storedJson(stored.input);
    stored.entry.output = storedJson(stored.output);
    if (stored.erasedAt > 0)
        stored.entry.input = {{u"erased_at"_s, isoUtc(stored.erasedAt)}};
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
    if (!query.from.isEmpty()) {
        where += u" AND run_id IN (SELECT id FROM agent_runs WHERE customer_id IN "_s + CustomersLike + u")"_s;
        values += customersLike(query.from);
    }
    if (!query.actor.isEmpty())
        add(u"INSTR(LOWER(actor), ?) > 0"_s, query.actor.toLower());
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

    AuditChain::Walk walk;
    constexpr int AtOnce = 1000;
    AuditId last;
    for (bool more = true; more && walk.state.ok;) {
        const auto entries = m_connection.rows(SelectAudit + u"WHERE id > ? ORDER BY id LIMIT ?"_s,
                                               {last.value, AtOnce}, storedEntryFrom);
        if (!entries)
            return fail(entries.error());
        more = !entries->empty();
        for (const StoredEntry &stored : *entries) {
            last = stored.entry.id;
            if (!walk.step(stored))
                break;
        }
    }
    const auto [expectedEntries, expectedHead] = anchor->value_or(std::pair<qint64, QString>{});
    walk.finish(expectedEntries, expectedHead);
    if (walk.state.ok) {
        const auto kept = keepsAnchor(m_connection);
        if (!kept)
            return fail(kept.error());
        if (!*kept) {
            walk.state.ok = false;
            walk.state.firstBad = AuditId{last.value + 1};
            walk.state.reason = historyWentBack(*m_connection.anchor(), walk.state.entries);
        }
    }
    return walk.state;
}

Result<bool> keepsAnchor(Connection &connection)
{
    const auto &anchor = connection.anchor();
    if (!anchor)
        return true;
    const auto hash = connection.text(u"SELECT hash FROM audit_logs WHERE id = ?"_s, {anchor->id});
    if (!hash)
        return fail(hash.error());
    return *hash == anchor->head;
}

QString historyWentBack(const AuditAnchor &anchor, qint64 entries)
{
    return Words::tr("the log went back: %1 entries were recorded outside the workspace, it has %2")
        .arg(anchor.entries)
        .arg(entries);
}

Result<int> Writer::nextSeq(RunId run)
{
    if (!run.isValid())
        return 1;
    if (const auto last = m_tail->lastSeq.constFind(run.value); last != m_tail->lastSeq.cend())
        return *last + 1;
    const auto seq =
        m_connection.number(u"SELECT COALESCE(MAX(seq), 0) + 1 FROM audit_logs WHERE run_id = ?"_s, {run.value});
    if (!seq)
        return fail(seq.error());
    return int(seq->value_or(1));
}

Result<AuditEntry> Writer::append(AuditEntry entry)
{
    if (!m_tail) {
        const auto head = m_connection.text(u"SELECT audit_head FROM journal_head WHERE id = 1"_s);
        if (!head)
            return fail(head.error());
        m_tail = std::make_unique<AuditTail>(AuditTail{head->value_or(QString()), {}, {}});
    }
    const auto seq = nextSeq(entry.run);
    if (!seq)
        return fail(seq.error());

    entry.seq = *seq;
    entry.createdAt = m_now;
    entry.prevHash = m_tail->head;
    // Hashed as they will be read back: sanitised.
    entry.tool = sanitizeText(entry.tool);
    entry.error = sanitizeText(entry.error);
    entry.actor = sanitizeText(entry.actor);
    StoredEntry stored;
    stored.entry = entry;
    stored.input = sanitizedJson(entry.input);
    stored.output = sanitizedJson(entry.output);
    stored.salt = freshSalt();
    stored.detailHash = AuditChain::detailHash(stored);
    entry.hash = AuditChain::hash(stored);

    const auto id = m_connection.insert(
        u"INSERT INTO audit_logs (run_id, seq, tool_name, tool_input_json, tool_output_json, success, error, actor, "
        u"duration_us, created_at, prev_hash, hash, salt, detail_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        u"?)"_s,
        {keyOrNull(entry.run), entry.seq, entry.tool, stored.input, stored.output, entry.success ? 1 : 0, entry.error,
         entry.actor, entry.durationUs, entry.createdAt, entry.prevHash, entry.hash, stored.salt, stored.detailHash});
    if (!id)
        return fail(id.error());
    entry.id = AuditId{*id};
    m_tail->head = entry.hash;
    m_tail->lastSeq.insert(entry.run.value, entry.seq);
    m_tail->entries.push_back(entry);
    m_written->audit.insert(*id);
    return entry;
}
