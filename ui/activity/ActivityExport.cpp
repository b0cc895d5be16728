#include "ui/activity/ActivityExport.h"

#include "core/base/Clock.h"
#include "core/base/Csv.h"
#include "core/base/Deliver.h"
#include "core/base/Json.h"
#include "core/desk/Desk.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

QString flag(bool is)
{
    return is ? u"true"_s : u"false"_s;
}

QString timeOrNothing(qint64 ms)
{
    return ms > 0 ? isoUtc(ms) : QString();
}

QJsonValue idOrNull(qint64 id)
{
    return id > 0 ? QJsonValue(id) : QJsonValue();
}

} // namespace

ActivityExport::ActivityExport(const Source<AuditEntry> &source, QString path, QObject *parent)
    : QObject(parent)
    , m_ask([this, source] { ask(source); })
    , m_columns{u"id"_s,          u"time"_s,  u"run"_s,   u"seq"_s,    u"tool"_s,      u"success"_s, u"actor"_s,
                u"duration_us"_s, u"error"_s, u"input"_s, u"output"_s, u"prev_hash"_s, u"hash"_s}
    , m_path(std::move(path))
    , m_isCsv(m_path.endsWith(u".csv"_s, Qt::CaseInsensitive))
{ }

ActivityExport::ActivityExport(const Source<RunRow> &source, QString path, QObject *parent)
    : QObject(parent)
    , m_ask([this, source] { ask(source); })
    , m_columns{u"id"_s,           u"time"_s,   u"finished"_s, u"customer_id"_s, u"customer"_s,
                u"conversation"_s, u"state"_s,  u"intent"_s,   u"confidence"_s,  u"approval_required"_s,
                u"decided_by"_s,   u"reason"_s, u"provider"_s, u"model"_s,       u"reply"_s}
    , m_path(std::move(path))
    , m_isCsv(m_path.endsWith(u".csv"_s, Qt::CaseInsensitive))
{ }

ActivityExport::~ActivityExport() = default;

void ActivityExport::start()
{
    m_bytes = m_isCsv ? Csv::line(m_columns).toUtf8() : QByteArray("[\n");
    m_ask();
}

QByteArray ActivityExport::csvLine(const AuditEntry &entry)
{
    return Csv::line({QString::number(entry.id.value), isoUtc(entry.createdAt),
                      entry.run.isValid() ? QString::number(entry.run.value) : QString(), QString::number(entry.seq),
                      entry.tool, flag(entry.success), entry.actor, QString::number(entry.durationUs), entry.error,
                      jsonText(entry.input), jsonText(entry.output), entry.prevHash, entry.hash})
        .toUtf8();
}

QByteArray ActivityExport::csvLine(const RunRow &row)
{
    const Run &run = row.run;
    return Csv::line({QString::number(run.id.value), isoUtc(run.createdAt), timeOrNothing(run.finishedAt),
                      QString::number(run.customer.value), row.customerName, QString::number(run.conversation.value),
                      wordOf(run.state), run.intent.label, QString::number(run.intent.confidence, 'f', 3),
                      flag(run.approvalRequired), run.decidedBy, run.decisionReason, run.provider, run.model,
                      run.finalReply})
        .toUtf8();
}

QByteArray ActivityExport::json(const AuditEntry &entry)
{
    return QJsonDocument(QJsonObject{{u"id"_s, entry.id.value},
                                     {u"created_at"_s, isoUtc(entry.createdAt)},
                                     {u"run_id"_s, idOrNull(entry.run.value)},
                                     {u"seq"_s, entry.seq},
                                     {u"tool"_s, entry.tool},
                                     {u"input"_s, entry.input},
                                     {u"output"_s, entry.output},
                                     {u"success"_s, entry.success},
                                     {u"error"_s, entry.error},
                                     {u"actor"_s, entry.actor},
                                     {u"duration_us"_s, entry.durationUs},
                                     {u"prev_hash"_s, entry.prevHash},
                                     {u"hash"_s, entry.hash}})
        .toJson(QJsonDocument::Compact);
}

QByteArray ActivityExport::json(const RunRow &row)
{
    const Run &run = row.run;
    return QJsonDocument(
               QJsonObject{{u"id"_s, run.id.value},
                           {u"created_at"_s, isoUtc(run.createdAt)},
                           {u"finished_at"_s, run.finishedAt > 0 ? QJsonValue(isoUtc(run.finishedAt)) : QJsonValue()},
                           {u"customer_id"_s, run.customer.value},
                           {u"customer"_s, row.customerName},
                           {u"conversation_id"_s, run.conversation.value},
                           {u"state"_s, wordOf(run.state)},
                           {u"intent"_s, run.intent.label},
                           {u"confidence"_s, run.intent.confidence},
                           {u"approval_required"_s, run.approvalRequired},
                           {u"decided_by"_s, run.decidedBy},
                           {u"reason"_s, run.decisionReason},
                           {u"provider"_s, run.provider},
                           {u"model"_s, run.model},
                           {u"reply"_s, run.finalReply}})
        .toJson(QJsonDocument::Compact);
}

template <class Row>
void ActivityExport::ask(const Source<Row> &source)
{
    deliver(source(m_next), this, [this](const Result<Page<Row>> &page) {
        if (page)
            take(*page);
        else
            Q_EMIT finished(fail(page.error()));
    });
}

template <class Row>
void ActivityExport::take(const Page<Row> &page)
{
    for (const Row &row : page.rows) {
        if (m_isCsv)
            m_bytes += csvLine(row);
        else
            m_bytes += (m_rows > 0 ? ",\n" : "") + json(row);
        ++m_rows;
    }
    m_next = page.next;
    Q_EMIT progressed(m_rows);
    if (page.more && !page.rows.empty())
        m_ask();
    else
        write();
}

void ActivityExport::write()
{
    if (!m_isCsv)
        m_bytes += "\n]\n";
    deliver(Desk::saveFile(m_path, m_bytes), this, [this](const Result<void> &written) {
        if (written)
            Q_EMIT finished(m_rows);
        else
            Q_EMIT finished(fail(written.error()));
    });
}
