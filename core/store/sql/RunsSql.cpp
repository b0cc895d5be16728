#include "core/store/sql/Journal.h"
#include "core/store/sql/Rows.h"

#include "core/base/Json.h"
#include "core/store/Writer.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

/// Nobody asks for a lease this long: one that ends later was written by a clock that has been set back since, and its
/// run would wait for years.
constexpr qint64 FarthestLeaseMs = 3'600'000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

QString arrayText(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray storedArray(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

/// What follows SELECT ... FROM agent_runs r, and its values: newest first.
std::pair<QString, QVariantList> conditionsOf(const RunQuery &query, RunId before, int limit)
{
    QString where = u"WHERE r.id < ?"_s;
    QVariantList values{before.isValid() ? before.value : std::numeric_limits<qint64>::max()};
    const auto add = [&](const QString &condition, const QVariantList &bound) {
        where += u" AND "_s + condition;
        values += bound;
    };
    if (query.customer.isValid())
        add(u"r.customer_id = ?"_s, {query.customer.value});
    if (query.conversation.isValid())
        add(u"r.conversation_id = ?"_s, {query.conversation.value});
    if (query.state)
        add(u"r.state = ?"_s, {wordOf(*query.state)});
    if (!query.from.isEmpty())
        add(u"r.customer_id IN "_s + CustomersLike, customersLike(query.from));
    if (!query.intent.isEmpty())
        add(u"r.intent = ?"_s, {query.intent});
    if (query.since > 0)
        add(u"r.created_at >= ?"_s, {query.since});
    if (query.until > 0)
        add(u"r.created_at < ?"_s, {query.until});
    values << pageSize(limit);
    return {where + u" ORDER BY r.id DESC LIMIT ?"_s, values};
}

} // namespace

const QString SelectRuns =
    u"SELECT r.id, r.customer_id, r.conversation_id, r.message_id, r.state, r.intent, r.confidence, r.runner_up, "
    u"r.runner_up_confidence, r.plan_json, r.final_reply, r.provider, r.model, r.approval_required, r.error, r.notice, "
    u"r.revision, r.claimed_by, r.lease_until, r.input_tokens, r.output_tokens, r.cost_usd, r.decided_by, "
    u"r.decision_reason, r.created_at, r.finished_at FROM agent_runs r "_s;

Run runFrom(Row &row)
{
    Run run;
    run.id = row.id<RunId>();
    run.customer = row.id<CustomerId>();
    run.conversation = row.id<ConversationId>();
    run.message = row.id<MessageId>();
    run.state = runStateFrom(row.text()).value_or(RunState::Failed);
    run.intent.label = row.text();
    run.intent.confidence = row.real();
    run.intent.runnerUp = row.text();
    run.intent.runnerUpConfidence = row.real();
    run.plan = planFromJson(storedArray(row.text()));
    run.finalReply = row.text();
    run.provider = row.text();
    run.model = row.text();
    run.approvalRequired = row.flag();
    run.error = row.text();
    run.notice = row.text();
    run.revision = row.number();
    run.claimedBy = row.text();
    run.leaseUntil = row.number();
    run.inputTokens = row.number();
    run.outputTokens = row.number();
    run.costUsd = row.real();
    run.decidedBy = row.text();
    run.decisionReason = row.text();
    run.createdAt = row.number();
    run.finishedAt = row.number();
    return run;
}

Result<Run> Reader::run(RunId id)
{
    return theOne(m_connection, SelectRuns + u"WHERE r.id = ?"_s, {id.value}, runFrom,
                  Words::tr("There is no run %1.").arg(id.value));
}

Result<RunDetail> Reader::runDetail(RunId id)
{
    auto found = run(id);
    if (!found)
        return fail(found.error());
    auto entries = auditOfRun(id);
    if (!entries)
        return fail(entries.error());
    auto proposed = actions(id);
    if (!proposed)
        return fail(proposed.error());
    RunDetail detail{std::move(*found), std::move(*entries), {}, std::move(*proposed)};
    auto waiting = draft(id);
    if (waiting)
        detail.draft = std::move(*waiting);
    else if (waiting.error().kind != Error::Kind::NotFound)
        return fail(waiting.error());
    return detail;
}

Result<std::vector<Run>> Reader::runs(const RunQuery &query, RunId before, int limit)
{
    const auto [where, values] = conditionsOf(query, before, limit);
    return m_connection.rows(SelectRuns + where, values, runFrom);
}

Result<std::vector<RunRow>> Reader::runRows(const RunQuery &query, RunId before, int limit)
{
    auto found = runs(query, before, limit);
    if (!found)
        return fail(found.error());
    std::vector<RunRow> rows;
    rows.reserve(found->size());
    QHash<qint64, QString> names; // a page is about few customers
    for (Run &run : *found) {
        auto name = names.constFind(run.customer.value);
        if (name == names.constEnd()) {
            const auto of = customer(run.customer);
            if (!of)
                return fail(of.error());
            name = names.insert(run.customer.value, of->name);
        }
        rows.push_back({std::move(run), *name});
    }
    return rows;
}

Result<Run> Reader::newestRun(ConversationId conversation)
{
    return theOne(m_connection, SelectRuns + u"WHERE r.conversation_id = ? ORDER BY r.id DESC LIMIT 1"_s,
                  {conversation.value}, runFrom, Words::tr("Conversation %1 has no run yet.").arg(conversation.value));
}

Result<std::vector<RunId>> Reader::abandonedRuns(qint64 now)
{
    return m_connection.rows(u"SELECT id FROM agent_runs WHERE state IN ('queued', 'planned', 'running', 'drafting') "
                             u"AND (lease_until < ? OR lease_until > ?) ORDER BY id"_s,
                             {now, now + FarthestLeaseMs}, [](Row &row) { return row.id<RunId>(); });
}

Result<bool> Reader::isClaimed(RunId run, const QString &owner)
{
    const auto claimed =
        m_connection.number(u"SELECT 1 FROM agent_runs WHERE id = ? AND claimed_by = ?"_s, {run.value, owner});
    if (!claimed)
        return fail(claimed.error());
    return claimed->has_value();
}

Result<RunId> Writer::insert(const Run &run)
{
    const auto id = m_connection.insert(
        u"INSERT INTO agent_runs (customer_id, conversation_id, message_id, state, intent, confidence, runner_up, "
        u"runner_up_confidence, plan_json, final_reply, provider, model, approval_required, error, notice, revision, "
        u"claimed_by, "
        u"lease_until, input_tokens, output_tokens, cost_usd, decided_by, decision_reason, created_at, finished_at) "
        u"VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {run.customer.value,
         run.conversation.value,
         run.message.value,
         wordOf(run.state),
         run.intent.label,
         run.intent.confidence,
         run.intent.runnerUp,
         run.intent.runnerUpConfidence,
         arrayText(toJson(run.plan)),
         run.finalReply,
         run.provider,
         run.model,
         run.approvalRequired ? 1 : 0,
         run.error,
         run.notice,
         run.revision,
         run.claimedBy,
         run.leaseUntil,
         run.inputTokens,
         run.outputTokens,
         run.costUsd,
         run.decidedBy,
         run.decisionReason,
         run.createdAt > 0 ? run.createdAt : m_now,
         run.finishedAt});
    if (!id)
        return fail(id.error());
    m_written->runs.insert(*id);
    return RunId{*id};
}

Result<void> Writer::moveRun(const Run &run, RunState from)
{
    const auto moved = m_connection.run(
        u"UPDATE agent_runs SET state = ?, intent = ?, confidence = ?, runner_up = ?, runner_up_confidence = ?, "
        u"plan_json = ?, "
        u"final_reply = ?, provider = ?, model = ?, error = ?, notice = ?, revision = ?, claimed_by = ?, lease_until = "
        u"?, "
        u"input_tokens = ?, output_tokens = ?, cost_usd = ?, decided_by = ?, decision_reason = ?, finished_at = ? "
        u"WHERE id = ? AND state = ?"_s,
        {wordOf(run.state),
         run.intent.label,
         run.intent.confidence,
         run.intent.runnerUp,
         run.intent.runnerUpConfidence,
         arrayText(toJson(run.plan)),
         run.finalReply,
         run.provider,
         run.model,
         run.error,
         run.notice,
         run.revision,
         run.claimedBy,
         run.leaseUntil,
         run.inputTokens,
         run.outputTokens,
         run.costUsd,
         run.decidedBy,
         run.decisionReason,
         run.finishedAt,
         run.id.value,
         wordOf(from)});
    if (!moved)
        return fail(moved.error());
    if (*moved == 0) {
        const auto now = this->run(run.id);
        if (!now)
            return fail(now.error());
        return fail(
            Error::Kind::Conflict,
            Words::tr("Somebody was faster: the run is “%1” by now. Nothing was changed.").arg(wordOf(now->state)));
    }
    m_written->runs.insert(run.id.value);
    return {};
}

Result<void> Writer::claimRun(RunId run, const QString &owner, qint64 leaseUntil)
{
    const auto claimed =
        m_connection.run(u"UPDATE agent_runs SET claimed_by = ?, lease_until = ? WHERE id = ? AND (lease_until < ? OR "
                         u"lease_until > ? OR "
                         u"claimed_by = ?) AND state IN ('queued', 'planned', 'running', 'drafting')"_s,
                         {owner, leaseUntil, run.value, m_now, m_now + FarthestLeaseMs, owner});
    if (!claimed)
        return fail(claimed.error());
    if (*claimed == 0)
        return fail(Error::Kind::Conflict, Words::tr("Another Frontdesk works on this run."));
    m_written->runs.insert(run.value);
    return {};
}
