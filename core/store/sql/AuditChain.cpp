#include "core/store/sql/AuditChain.h"

#include "core/base/Json.h"
#include "core/base/Text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// Fields with their lengths before them: unambiguous whatever they hold, and ten times as fast as JSON.
class Bytes
{
public:
    explicit Bytes(const char *domain) { add(QByteArray(domain)); }

    void add(const QByteArray &field)
    {
        m_bytes += QByteArray::number(field.size());
        m_bytes += ':';
        m_bytes += field;
    }
    void add(const QString &field) { add(field.toUtf8()); }
    void add(qint64 field) { add(QByteArray::number(field)); }
    QString sha256() const { return sha256Hex(m_bytes); }

private:
    QByteArray m_bytes;
};

/// The hash of entries written by the first schema: over a JSON array of every field, texts included.
QString firstFormHash(const StoredEntry &stored)
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
    stored.salt = row.text();
    stored.detailHash = row.text();
    stored.erasedAt = row.number();
    return stored;
}

QString AuditChain::detailHash(const StoredEntry &stored)
{
    Bytes bytes("frontdesk audit texts");
    bytes.add(stored.salt);
    bytes.add(stored.input);
    bytes.add(stored.output);
    bytes.add(stored.entry.error);
    return bytes.sha256();
}

QString AuditChain::hash(const StoredEntry &stored)
{
    if (stored.detailHash.isEmpty())
        return firstFormHash(stored);
    const AuditEntry &entry = stored.entry;
    Bytes bytes("frontdesk audit entry");
    bytes.add(entry.run.value);
    bytes.add(entry.seq);
    bytes.add(entry.tool);
    bytes.add(stored.detailHash);
    bytes.add(entry.success ? 1 : 0);
    bytes.add(entry.actor);
    bytes.add(entry.durationUs);
    bytes.add(entry.createdAt);
    bytes.add(entry.prevHash);
    return bytes.sha256();
}

bool AuditChain::Walk::step(const StoredEntry &stored)
{
    const AuditEntry &entry = stored.entry;
    m_last = entry.id;
    if (entry.prevHash != state.head)
        refuse(entry.id, Words::tr("an entry before it was removed, inserted or changed"));
    else if (AuditChain::hash(stored) != entry.hash)
        refuse(entry.id, Words::tr("it was changed after it was written"));
    else if (stored.erasedAt == 0 && !stored.detailHash.isEmpty()
             && AuditChain::detailHash(stored) != stored.detailHash)
        refuse(entry.id, Words::tr("its texts were changed after it was written"));
    else if (stored.erasedAt != 0 && !(stored.input + stored.output + entry.error + stored.salt).isEmpty())
        refuse(entry.id, Words::tr("it is marked as erased and has texts"));
    if (!state.ok)
        return false;
    if (stored.erasedAt != 0)
        m_erased.insert(entry.id.value);
    if (entry.tool == u"erase_customer"_s) {
        for (const QJsonValue &id : storedJson(stored.input).value("entries"_L1).toArray())
            m_accounted.insert(id.toInteger());
    }
    state.head = entry.hash;
    ++state.entries;
    return true;
}

void AuditChain::Walk::finish(qint64 expectedEntries, const QString &expectedHead)
{
    if (!state.ok)
        return;
    m_erased.subtract(m_accounted);
    if (!m_erased.isEmpty()) {
        refuse(AuditId{*std::min_element(m_erased.begin(), m_erased.end())},
               Words::tr("its texts were removed, and no erasure is on the log"));
    } else if (state.entries != expectedEntries || state.head != expectedHead) {
        refuse(AuditId{m_last.value + 1}, Words::tr("entries at the end were removed"));
    }
}

void AuditChain::Walk::refuse(AuditId id, const QString &reason)
{
    state.ok = false;
    state.firstBad = id;
    state.reason = reason;
}
