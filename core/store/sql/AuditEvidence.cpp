#include "core/store/AuditEvidence.h"

#include "core/store/Reader.h"
#include "core/store/sql/AuditChain.h"
#include "core/store/sql/Connection.h"
#include "core/store/sql/Rows.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// Numbers that may need more than 53 bits travel as they are: none of them comes near.
QJsonObject toJson(const StoredEntry &stored, bool withTexts)
{
    const AuditEntry &entry = stored.entry;
    QJsonObject object{{u"id"_s, entry.id.value}, {u"prev_hash"_s, entry.prevHash}, {u"hash"_s, entry.hash}};
    // An entry of the first form commits to its texts directly: of somebody else's only the hash can be shown.
    if (stored.detailHash.isEmpty() && !withTexts)
        return object;
    object.insert(u"run_id"_s, entry.run.value);
    object.insert(u"seq"_s, entry.seq);
    object.insert(u"tool"_s, entry.tool);
    object.insert(u"success"_s, entry.success);
    object.insert(u"actor"_s, entry.actor);
    object.insert(u"duration_us"_s, entry.durationUs);
    object.insert(u"created_at"_s, entry.createdAt);
    object.insert(u"detail_hash"_s, stored.detailHash);
    if (withTexts && stored.erasedAt == 0) {
        object.insert(u"salt"_s, stored.salt);
        object.insert(u"input"_s, stored.input);
        object.insert(u"output"_s, stored.output);
        object.insert(u"error"_s, entry.error);
    }
    return object;
}

StoredEntry storedEntryFrom(const QJsonObject &object)
{
    StoredEntry stored;
    AuditEntry &entry = stored.entry;
    entry.id = AuditId{object.value("id"_L1).toInteger()};
    entry.run = RunId{object.value("run_id"_L1).toInteger()};
    entry.seq = object.value("seq"_L1).toInt();
    entry.tool = object.value("tool"_L1).toString();
    entry.success = object.value("success"_L1).toBool();
    entry.actor = object.value("actor"_L1).toString();
    entry.durationUs = object.value("duration_us"_L1).toInteger();
    entry.createdAt = object.value("created_at"_L1).toInteger();
    entry.prevHash = object.value("prev_hash"_L1).toString();
    entry.hash = object.value("hash"_L1).toString();
    entry.error = object.value("error"_L1).toString();
    stored.detailHash = object.value("detail_hash"_L1).toString();
    stored.salt = object.value("salt"_L1).toString();
    stored.input = object.value("input"_L1).toString();
    stored.output = object.value("output"_L1).toString();
    return stored;
}

} // namespace

Result<QJsonArray> Reader::auditEvidence(ConversationId conversation)
{
    const auto own = m_connection.rows(u"SELECT a.id FROM audit_logs a JOIN agent_runs r ON r.id = a.run_id WHERE "
                                       u"r.conversation_id = ? ORDER BY a.id"_s,
                                       {conversation.value}, [](Row &row) { return row.number(); });
    if (!own)
        return fail(own.error());
    if (own->empty())
        return QJsonArray{};
    const QSet<qint64> shown(own->begin(), own->end());
    const auto entries =
        m_connection.rows(SelectAudit + u"WHERE id BETWEEN ? AND ? ORDER BY id"_s, {own->front(), own->back()},
                          [](Row &row) { return ::storedEntryFrom(row); });
    if (!entries)
        return fail(entries.error());
    QJsonArray chain;
    for (const StoredEntry &stored : *entries)
        chain.append(toJson(stored, shown.contains(stored.entry.id.value)));
    return chain;
}

QString auditEvidenceProblem(const QJsonArray &chain)
{
    QString head;
    for (const QJsonValue &value : chain) {
        const QJsonObject object = value.toObject();
        const StoredEntry stored = storedEntryFrom(object);
        const auto bad = [&](const QString &reason) {
            return Words::tr("Entry %1: %2.").arg(stored.entry.id.value).arg(reason);
        };
        if (stored.entry.hash.isEmpty())
            return bad(Words::tr("it has no hash"));
        if (!head.isEmpty() && stored.entry.prevHash != head)
            return bad(Words::tr("an entry before it was removed, inserted or changed"));
        const bool isOpen = object.contains("tool"_L1);
        if (isOpen && AuditChain::hash(stored) != stored.entry.hash)
            return bad(Words::tr("it was changed after it was written"));
        if (isOpen && object.contains("input"_L1) && !stored.detailHash.isEmpty()
            && AuditChain::detailHash(stored) != stored.detailHash)
            return bad(Words::tr("its texts were changed after it was written"));
        head = stored.entry.hash;
    }
    return {};
}
