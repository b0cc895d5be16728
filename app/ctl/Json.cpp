#include "app/ctl/Json.h"

#include "core/base/Clock.h"
#include "core/domain/Claims.h"
#include "core/domain/Doubt.h"

using namespace Qt::StringLiterals;

namespace {

QJsonValue timeOrNull(qint64 ms)
{
    return ms == 0 ? QJsonValue() : QJsonValue(isoUtc(ms));
}

template <class T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

template <class Tag>
QJsonValue idOrNull(Id<Tag> id)
{
    return id.isValid() ? QJsonValue(id.value) : QJsonValue();
}

QJsonArray numbers(const std::vector<int> &values)
{
    QJsonArray array;
    for (const int value : values)
        array.append(value);
    return array;
}

QJsonObject customerRef(CustomerId id, const QString &name, const QString &email, const QString &company)
{
    return {{u"id"_s, id.value}, {u"name"_s, name}, {u"email"_s, email}, {u"company"_s, company}};
}

/// What a person should look at before the draft is approved: sentences nothing supports, and deeds that nothing proves
/// even with every action ticked; those block the approval.
QJsonArray grounding(const Draft &draft, const std::vector<AuditEntry> &audit,
                     const std::vector<ProposedAction> &waiting)
{
    QJsonArray array;
    const QString &text = draft.edited.isEmpty() ? draft.body : draft.edited;
    for (const Claim &claim : unprovedClaims(text, receiptsOf(audit, waiting))) {
        array.append(QJsonObject{{u"reason"_s, u"claim"_s},
                                 {u"start"_s, claim.sentence.start},
                                 {u"length"_s, claim.sentence.length},
                                 {u"detail"_s, QString()},
                                 {u"sentence"_s, text.mid(claim.sentence.start, claim.sentence.length)}});
    }
    if (!draft.edited.isEmpty())
        return array;
    for (const QJsonValue &value : toJson(doubtsOf(audit))) {
        QJsonObject doubt = value.toObject();
        doubt.insert(u"sentence"_s,
                     text.mid(doubt.value(u"start"_s).toInteger(), doubt.value(u"length"_s).toInteger()));
        array.append(doubt);
    }
    return array;
}

} // namespace

QJsonObject Json::of(const Customer &customer)
{
    QJsonObject object = customerRef(customer.id, customer.name, customer.email, customer.company);
    object.insert(u"created_at"_s, isoUtc(customer.createdAt));
    return object;
}

QJsonObject Json::of(const ConversationRow &row)
{
    const Conversation &conversation = row.conversation;
    return {{u"id"_s, conversation.id.value},
            {u"customer"_s, customerRef(conversation.customer, row.customerName, row.customerEmail, row.company)},
            {u"subject"_s, conversation.subject},
            {u"channel"_s, wordOf(conversation.channel)},
            {u"status"_s, wordOf(conversation.status)},
            {u"assignee_id"_s, idOrNull(conversation.assignee)},
            {u"revision"_s, conversation.revision},
            {u"unread"_s, conversation.unread},
            {u"labels"_s, QJsonArray::fromStringList(conversation.labels.split(QChar(u' '), Qt::SkipEmptyParts))},
            {u"last_line"_s, row.lastLine},
            {u"last_message_at"_s, timeOrNull(conversation.lastMessageAt)},
            {u"waiting_since"_s, timeOrNull(conversation.waitingSince)},
            {u"pending_run"_s, idOrNull(row.pendingRun)}};
}

QJsonObject Json::of(const Message &message)
{
    QJsonObject object{{u"id"_s, message.id.value},
                       {u"conversation_id"_s, message.conversation.value},
                       {u"customer_id"_s, message.customer.value},
                       {u"ticket_id"_s, idOrNull(message.ticket)},
                       {u"direction"_s, wordOf(message.direction)},
                       {u"channel"_s, wordOf(message.channel)},
                       {u"subject"_s, message.subject},
                       {u"body"_s, message.body},
                       {u"author"_s, message.author},
                       {u"created_at"_s, isoUtc(message.createdAt)}};
    if (message.run.isValid()) {
        object.insert(u"run_id"_s, message.run.value);
        object.insert(u"delivery"_s, message.delivery);
        object.insert(u"sources"_s, toJson(sourcesFromText(message.sourcesJson)));
    }
    return object;
}

QJsonObject Json::of(const TicketRow &row)
{
    const Ticket &ticket = row.ticket;
    return {{u"id"_s, ticket.id.value},
            {u"customer"_s, customerRef(ticket.customer, row.customerName, row.customerEmail, row.company)},
            {u"conversation_id"_s, idOrNull(ticket.conversation)},
            {u"title"_s, ticket.title},
            {u"description"_s, ticket.description},
            {u"status"_s, wordOf(ticket.status)},
            {u"priority"_s, wordOf(ticket.priority)},
            {u"category"_s, ticket.category},
            {u"created_at"_s, isoUtc(ticket.createdAt)},
            {u"updated_at"_s, isoUtc(ticket.updatedAt)},
            {u"closed_at"_s, timeOrNull(ticket.closedAt)}};
}

QJsonObject Json::of(const TicketChange &change)
{
    return {{u"field"_s, change.field},
            {u"old"_s, change.oldValue},
            {u"new"_s, change.newValue},
            {u"actor"_s, change.actor},
            {u"created_at"_s, isoUtc(change.createdAt)}};
}

QJsonObject Json::of(const AuditEntry &entry)
{
    return {{u"id"_s, entry.id.value},
            {u"run_id"_s, idOrNull(entry.run)},
            {u"seq"_s, entry.seq},
            {u"tool"_s, entry.tool},
            {u"input"_s, entry.input},
            {u"output"_s, entry.output},
            {u"success"_s, entry.success},
            {u"error"_s, entry.error},
            {u"actor"_s, entry.actor},
            {u"duration_us"_s, entry.durationUs},
            {u"created_at"_s, isoUtc(entry.createdAt)},
            {u"hash"_s, entry.hash}};
}

QJsonObject Json::of(const ProposedAction &action)
{
    return {{u"step"_s, action.step},
            {u"tool"_s, action.tool},
            {u"params"_s, action.params},
            {u"description"_s, action.description},
            {u"state"_s, wordOf(action.state)}};
}

QJsonObject Json::of(const IntentReport &report)
{
    return {{u"train_rows"_s, report.trainRows}, {u"test_rows"_s, report.testRows},
            {u"labels"_s, report.labels},        {u"accuracy"_s, report.accuracy},
            {u"macro_f1"_s, report.macroF1},     {u"ece"_s, report.ece},
            {u"oos_recall"_s, report.oosRecall}, {u"oos_precision"_s, report.oosPrecision},
            {u"train_ms"_s, report.trainMs},     {u"p50_us"_s, report.p50Us}};
}

QJsonObject Json::of(const IntentGuess &guess)
{
    return {{u"intent"_s, guess.label},
            {u"confidence"_s, guess.confidence},
            {u"runner_up"_s, QJsonObject{{u"intent"_s, guess.runnerUp}, {u"confidence"_s, guess.runnerUpConfidence}}}};
}

QJsonObject Json::of(const PassageHit &hit)
{
    return {{u"passage_id"_s, hit.passage.id},
            {u"source_file"_s, hit.passage.file},
            {u"heading"_s, hit.passage.heading},
            {u"snippet"_s, hit.snippet},
            {u"score"_s, hit.score},
            {u"start"_s, hit.passage.start},
            {u"end"_s, hit.passage.end}};
}

QJsonObject Json::of(const SearchHit &hit)
{
    return {{u"kind"_s, hit.kind},
            {u"id"_s, hit.id},
            {u"title"_s, hit.title},
            {u"snippet"_s, hit.snippet},
            {u"score"_s, hit.score}};
}

QJsonObject Json::of(const CustomerHealth &health)
{
    QJsonArray reasons;
    for (const HealthReason &reason : health.reasons)
        reasons.append(QJsonObject{{u"code"_s, reason.code}, {u"text"_s, reason.text}, {u"points"_s, reason.points}});
    return {{u"id"_s, health.customer.id.value},
            {u"name"_s, health.customer.name},
            {u"score"_s, health.score},
            {u"status"_s, wordOf(health.status)},
            {u"reasons"_s, reasons},
            {u"engagement_7d"_s, numbers(health.engagement)},
            {u"logins_7d"_s, numbers(health.logins)},
            {u"tickets_7d"_s, numbers(health.tickets)},
            {u"nps"_s, orNull(health.nps)},
            {u"mrr"_s, orNull(health.mrr)},
            {u"plan"_s, health.plan.isEmpty() ? QJsonValue() : QJsonValue(health.plan)},
            {u"first_response_ms"_s, orNull(health.firstResponseMs)},
            {u"last_activity"_s, timeOrNull(health.lastActivity)},
            {u"open_tickets"_s, health.openTickets}};
}

QJsonObject Json::of(const Dashboard &dashboard)
{
    const DashboardTotals &totals = dashboard.totals;
    QJsonObject categories;
    for (const auto &[category, count] : totals.ticketsByCategory)
        categories.insert(category, count);
    return {{u"days"_s, dashboard.days},
            {u"customers"_s, list(dashboard.customers)},
            {u"totals"_s,
             QJsonObject{{u"customers"_s, totals.customers},
                         {u"healthy"_s, totals.healthy},
                         {u"needs_attention"_s, totals.needsAttention},
                         {u"at_risk"_s, totals.atRisk},
                         {u"mrr"_s, totals.mrr},
                         {u"nps"_s, orNull(totals.nps)},
                         {u"open_tickets"_s, totals.openTickets},
                         {u"pending_approvals"_s, totals.pendingApprovals},
                         {u"first_response_ms"_s, orNull(totals.firstResponseMs)},
                         {u"resolution_ms"_s, orNull(totals.resolutionMs)},
                         {u"tickets_opened"_s, totals.ticketsOpened},
                         {u"replies_as_drafted"_s, totals.repliesAsDrafted},
                         {u"replies_edited"_s, totals.repliesEdited},
                         {u"replies_by_person"_s, totals.repliesByPerson},
                         {u"drafts_rejected"_s, totals.draftsRejected},
                         {u"runs"_s, totals.runs},
                         {u"assistant_share"_s, orNull(totals.assistantShare)},
                         {u"approval_rate"_s, orNull(totals.approvalRate)},
                         {u"edit_rate"_s, orNull(totals.editRate)},
                         {u"rejection_rate"_s, orNull(totals.rejectionRate)},
                         {u"tickets_by_category"_s, categories},
                         {u"tokens"_s, totals.tokens},
                         {u"cost_usd"_s, totals.costUsd}}}};
}

QJsonObject Json::of(const Approval &approval, qint64 now)
{
    return {{u"run_id"_s, approval.run.id.value},
            {u"conversation_id"_s, approval.run.conversation.value},
            {u"customer"_s, of(approval.customer)},
            {u"intent"_s, approval.run.intent.label},
            {u"confidence"_s, approval.run.intent.confidence},
            {u"draft"_s,
             approval.draft.edited.isEmpty() ? withSourcesLine(approval.draft.body, approval.draft.sources)
                                             : approval.draft.edited},
            {u"sources"_s, toJson(approval.draft.sources)},
            {u"actions"_s, list(approval.actions)},
            {u"stale"_s, approval.conversationRevision > approval.draft.revision},
            {u"age_ms"_s, now - approval.draft.createdAt}};
}

QJsonObject Json::of(const Approved &approved)
{
    QJsonArray executed;
    for (const ExecutedAction &action : approved.executed) {
        executed.append(QJsonObject{{u"step"_s, action.step},
                                    {u"tool"_s, action.tool},
                                    {u"success"_s, action.success},
                                    {u"result"_s, action.result}});
    }
    return {{u"status"_s, u"sent"_s}, {u"message"_s, of(approved.message)}, {u"executed"_s, executed}};
}

QJsonObject Json::of(const GmailStatus &gmail)
{
    static constexpr const char *words[] = {"off",       "not_set_up", "not_connected", "signing_in",
                                            "connected", "ended",      "closed"};
    QJsonObject json{{u"enabled"_s, gmail.state != GmailStatus::State::Off},
                     {u"connected"_s, gmail.isReady()},
                     {u"email"_s, gmail.email.isEmpty() ? QJsonValue() : QJsonValue(gmail.email)},
                     {u"state"_s, QString::fromLatin1(words[int(gmail.state)])},
                     {u"session_only"_s, gmail.sessionOnly}};
    if (gmail.expiresAt > 0)
        json.insert(u"expires_at"_s, isoUtc(gmail.expiresAt));
    if (!gmail.message.isEmpty())
        json.insert(u"message"_s, gmail.message);
    return json;
}

QJsonObject Json::of(const OutboxItem &item)
{
    QJsonObject json{{u"state"_s, item.state}};
    for (const QString &name : {u"draft_id"_s, u"message_id"_s}) {
        if (item.result.contains(name))
            json.insert(name, item.result.value(name));
    }
    if (!item.lastError.isEmpty())
        json.insert(u"error"_s, item.lastError);
    return json;
}

QJsonObject Json::of(const ChainState &chain)
{
    QJsonObject object{{u"entries"_s, chain.entries}, {u"ok"_s, chain.ok}, {u"head"_s, chain.head}};
    if (!chain.ok) {
        object.insert(u"first_bad"_s, chain.firstBad.value);
        object.insert(u"reason"_s, chain.reason);
    }
    return object;
}

QJsonObject Json::of(const CheckReport &report)
{
    return {{u"ok"_s, report.ok},
            {u"problems"_s, QJsonArray::fromStringList(report.problems)},
            {u"audit"_s, of(report.chain)},
            {u"open_runs"_s, report.openRuns},
            {u"pending_approvals"_s, report.pendingApprovals},
            {u"outbox_open"_s, report.outboxOpen}};
}

QJsonObject Json::of(const Seeded &seeded)
{
    return {{u"seeded"_s, seeded.seeded},
            {u"counts"_s,
             QJsonObject{{u"customers"_s, seeded.customers},
                         {u"messages"_s, seeded.messages},
                         {u"tickets"_s, seeded.tickets},
                         {u"events"_s, seeded.events},
                         {u"articles"_s, seeded.articles}}}};
}

QJsonObject Json::of(const Error &error)
{
    return {{u"error"_s, QJsonObject{{u"kind"_s, errorKindName(error.kind)}, {u"message"_s, error.message}}}};
}

QJsonObject Json::of(const RunDetail &detail, const Message &message)
{
    const Run &run = detail.run;
    QJsonObject runObject = of(run.intent);
    runObject.insert(u"id"_s, run.id.value);
    runObject.insert(u"customer_id"_s, run.customer.value);
    runObject.insert(u"conversation_id"_s, run.conversation.value);
    runObject.insert(u"state"_s, wordOf(run.state));
    runObject.insert(u"provider"_s, run.provider);
    runObject.insert(u"model"_s, run.model);
    runObject.insert(u"notice"_s, run.notice);
    runObject.insert(u"error"_s, run.error);
    runObject.insert(u"usage"_s,
                     QJsonObject{{u"input_tokens"_s, run.inputTokens},
                                 {u"output_tokens"_s, run.outputTokens},
                                 {u"cost_usd"_s, run.costUsd}});
    runObject.insert(u"decided_by"_s, run.decidedBy);
    runObject.insert(u"decision_reason"_s, run.decisionReason);
    runObject.insert(u"created_at"_s, isoUtc(run.createdAt));
    runObject.insert(u"finished_at"_s, timeOrNull(run.finishedAt));
    runObject.insert(u"plan"_s, toJson(run.plan));
    runObject.insert(u"audit"_s, list(detail.audit));

    std::vector<ProposedAction> waiting;
    for (const ProposedAction &action : detail.actions) {
        if (action.state == ActionState::Pending)
            waiting.push_back(action);
    }
    QJsonObject object{{u"run"_s, runObject},
                       {u"status"_s, wordOf(run.state)},
                       {u"customer_message"_s, of(message)},
                       {u"pending_actions"_s, list(waiting)},
                       {u"sources"_s, detail.draft ? toJson(detail.draft->sources) : QJsonArray()}};
    if (detail.draft)
        object.insert(u"grounding"_s, grounding(*detail.draft, detail.audit, waiting));
    if (detail.draft && detail.draft->partial)
        object.insert(u"partial"_s, detail.draft->body);
    if (run.state == RunState::Sent)
        object.insert(u"reply"_s, run.finalReply);
    else if (detail.draft && run.state == RunState::Pending)
        object.insert(u"draft"_s,
                      detail.draft->edited.isEmpty() ? withSourcesLine(detail.draft->body, detail.draft->sources)
                                                     : detail.draft->edited);
    return object;
}
