#include "core/desk/Evidence.h"

#include "core/base/Clock.h"
#include "core/base/Json.h"
#include "core/base/Text.h"
#include "core/desk/Signature.h"
#include "core/store/AuditEvidence.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <limits>

using namespace Qt::StringLiterals;

static void initEvidenceResource()
{
    Q_INIT_RESOURCE(evidence);
}

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

const QByteArray RecordOpens = R"(<script type="application/json" id="record">)";
const QByteArray SealOpens = R"(<script type="application/json" id="seal">)";
const QByteArray Closes = "</script>";
constexpr int Everything = std::numeric_limits<int>::max();
constexpr int MostRuns = 10'000;

/// JSON that cannot end the element it stands in. These very bytes are what is signed.
QByteArray embeddable(const QJsonObject &object)
{
    return canonicalJson(object).replace('<', "\\u003c");
}

QByteArray between(const QByteArray &text, const QByteArray &opens)
{
    const qsizetype start = text.indexOf(opens);
    if (start < 0)
        return {};
    const qsizetype from = start + opens.size();
    const qsizetype end = text.indexOf(Closes, from);
    return end < 0 ? QByteArray() : text.mid(from, end - from);
}

QJsonObject toJson(const Message &message)
{
    return {{u"id"_s, message.id.value},
            {u"direction"_s, wordOf(message.direction)},
            {u"channel"_s, wordOf(message.channel)},
            {u"author"_s, message.author},
            {u"subject"_s, message.subject},
            {u"body"_s, message.body},
            {u"run_id"_s, message.run.value},
            {u"created_at"_s, isoUtc(message.createdAt)}};
}

QJsonObject toJson(const Run &run)
{
    return {{u"id"_s, run.id.value},
            {u"message_id"_s, run.message.value},
            {u"state"_s, wordOf(run.state)},
            {u"intent"_s, run.intent.label},
            {u"provider"_s, run.provider},
            {u"model"_s, run.model},
            {u"decided_by"_s, run.decidedBy},
            {u"created_at"_s, isoUtc(run.createdAt)},
            {u"finished_at"_s, isoUtc(run.finishedAt)}};
}

/// An approval names the hash of the text that was sent: the message must be that text.
QString approvalProblem(const QJsonObject &record)
{
    QHash<qint64, QString> sent;
    for (const QJsonValue &value : record.value("messages"_L1).toArray()) {
        const QJsonObject message = value.toObject();
        if (message.value("direction"_L1).toString() == u"outbound"_s)
            sent.insert(message.value("run_id"_L1).toInteger(),
                        sha256Hex(message.value("body"_L1).toString().toUtf8()));
    }
    for (const QJsonValue &value : record.value("chain"_L1).toArray()) {
        const QJsonObject entry = value.toObject();
        if (entry.value("tool"_L1).toString() != u"approve"_s || !entry.contains("input"_L1))
            continue;
        const QString approved = storedJson(entry.value("input"_L1).toString()).value("text_sha256"_L1).toString();
        if (sent.value(entry.value("run_id"_L1).toInteger()) != approved)
            return Words::tr("The answer of run %1 is not the one that was approved.")
                .arg(entry.value("run_id"_L1).toInteger());
    }
    return {};
}

} // namespace

Result<QJsonObject> Evidence::collect(Reader &reader, ConversationId id, const QString &by)
{
    const auto row = reader.conversation(id);
    if (!row)
        return fail(row.error());
    const auto customer = reader.customer(row->conversation.customer);
    if (!customer)
        return fail(customer.error());
    QJsonArray messages;
    for (MessageId before;;) {
        const auto page = reader.messages(id, before, Everything);
        if (!page)
            return fail(page.error());
        if (page->empty())
            break;
        for (const Message &message : *page)
            messages.prepend(toJson(message));
        before = page->back().id;
    }
    const auto runs = reader.runs({{}, id, {}}, {}, MostRuns);
    if (!runs)
        return fail(runs.error());
    QJsonArray listed;
    for (const Run &run : *runs)
        listed.prepend(toJson(run));
    const auto chain = reader.auditEvidence(id);
    if (!chain)
        return fail(chain.error());
    return QJsonObject{{u"format"_s, u"frontdesk-evidence-1"_s},
                       {u"exported_by"_s, by},
                       {u"conversation"_s, QJsonObject{{u"id"_s, id.value}, {u"subject"_s, row->conversation.subject}}},
                       {u"customer"_s,
                        QJsonObject{{u"id"_s, customer->id.value},
                                    {u"name"_s, customer->name},
                                    {u"email"_s, customer->email},
                                    {u"company"_s, customer->company}}},
                       {u"messages"_s, messages},
                       {u"runs"_s, listed},
                       {u"chain"_s, *chain}};
}

Result<QByteArray> Evidence::page(const QJsonObject &record, const QByteArray &privateKey)
{
    initEvidenceResource();
    QFile file(u":/evidence/evidence.html"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Bug, Words::tr("The page of the evidence is missing in this build."));
    const QByteArray bytes = embeddable(record);
    const auto publicKey = Signature::publicKeyOf(privateKey);
    if (!publicKey)
        return fail(publicKey.error());
    const auto signature = Signature::sign(privateKey, bytes);
    if (!signature)
        return fail(signature.error());
    const QJsonObject seal{{u"algorithm"_s, u"Ed25519"_s},
                           {u"public_key"_s, QString::fromLatin1(publicKey->toHex())},
                           {u"signature"_s, QString::fromLatin1(signature->toHex())}};
    QByteArray page = file.readAll();
    // The seal first: what the record holds may look like a place to be filled.
    page.replace("@SEAL@", embeddable(seal));
    page.replace("@RECORD@", bytes);
    return page;
}

Result<Evidence::Verdict> Evidence::check(const QByteArray &page)
{
    const QByteArray bytes = between(page, RecordOpens);
    const auto record = parseJsonObject(bytes);
    const auto seal = parseJsonObject(between(page, SealOpens));
    if (!record || !seal || record->value("format"_L1).toString() != u"frontdesk-evidence-1"_s)
        return fail(Error::Kind::Invalid, Words::tr("This is no evidence file of Frontdesk."));
    const QByteArray publicKey = QByteArray::fromHex(seal->value("public_key"_L1).toString().toLatin1());
    Verdict verdict;
    verdict.signer = fingerprint(publicKey);
    verdict.messages = int(record->value("messages"_L1).toArray().size());
    verdict.entries = int(record->value("chain"_L1).toArray().size());
    if (!Signature::verify(publicKey, bytes, QByteArray::fromHex(seal->value("signature"_L1).toString().toLatin1())))
        verdict.problem = Words::tr("The signature does not fit: the file was changed after it was signed.");
    if (verdict.problem.isEmpty())
        verdict.problem = auditEvidenceProblem(record->value("chain"_L1).toArray());
    if (verdict.problem.isEmpty())
        verdict.problem = approvalProblem(*record);
    verdict.ok = verdict.problem.isEmpty();
    return verdict;
}

QString Evidence::fingerprint(const QByteArray &publicKey)
{
    const QString hash = sha256Hex(publicKey).left(32);
    QStringList groups;
    for (qsizetype i = 0; i < hash.size(); i += 4)
        groups += hash.mid(i, 4);
    return groups.join(QChar(u' '));
}
