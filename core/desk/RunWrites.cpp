#include "core/desk/RunWrites.h"

#include "core/base/Text.h"
#include "core/desk/Superseding.h"
#include "core/desk/Try.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunWrites)
};

Result<ConversationId> conversationFor(Writer &writer, const Incoming &incoming, const Customer &customer)
{
    if (incoming.conversation.isValid()) {
        const auto row = writer.conversation(incoming.conversation);
        if (!row)
            return fail(row.error());
        if (row->conversation.customer != incoming.customer) {
            return fail(
                Error::Kind::NotFound,
                Words::tr("%1 has no conversation %2.").arg(isolated(customer.name)).arg(incoming.conversation.value));
        }
        return incoming.conversation;
    }
    const auto open = writer.openConversation(incoming.customer);
    if (open)
        return open->conversation.id;
    if (open.error().kind != Error::Kind::NotFound)
        return fail(open.error());
    Conversation conversation;
    conversation.customer = incoming.customer;
    conversation.channel = incoming.channel;
    conversation.subject = incoming.subject.isEmpty() ? oneLine(incoming.text, 60) : oneLine(incoming.subject, 200);
    return writer.insert(conversation);
}

/// Where a run stands of which nothing is done yet.
Result<Work> beginning(Reader &reader, Run run, Conversation conversation)
{
    auto message = reader.message(run.message);
    if (!message)
        return fail(message.error());
    Work work;
    work.run = std::move(run);
    work.message = std::move(*message);
    work.conversation = std::move(conversation);
    return work;
}

/// Stores a run that answers the conversation as it stands now.
Result<Work> begin(Writer &writer, Run run)
{
    auto row = writer.conversation(run.conversation);
    if (!row)
        return fail(row.error());
    run.revision = row->conversation.revision;
    run.createdAt = writer.now();
    const auto id = writer.insert(run);
    if (!id)
        return fail(id.error());
    run.id = *id; // and now it is as it will be read
    if (row->pendingRun.isValid())
        FRONTDESK_TRY(writer.refreshPending(run.conversation)); // it gave way
    return beginning(writer, std::move(run), std::move(row->conversation));
}

Result<RunId> idOf(const Result<Work> &begun)
{
    if (!begun)
        return fail(begun.error());
    return begun->run.id;
}

/// What search_kb found by meaning cannot be found again without asking the server: it stands on the log. False when it
/// does not, or when an article is gone since.
bool gatherFound(const std::vector<AuditEntry> &log, const PlanStep &step, const KnowledgeIndex &knowledge,
                 Gathered &into)
{
    const auto entry = std::ranges::find_if(log, [&step](const AuditEntry &each) {
        return each.tool == u"search_kb"_s && each.tool == step.tool && each.success && each.input == step.params;
    });
    if (entry == log.end())
        return false;
    std::vector<PassageHit> hits;
    for (const QJsonValue &found : entry->output.value("results"_L1).toArray()) {
        const Passage *passage = knowledge.passage(found["passage_id"_L1].toString());
        if (!passage)
            return false;
        hits.push_back({*passage, found["score"_L1].toDouble(), found["snippet"_L1].toString(), {}});
    }
    into.passages = std::move(hits);
    into.wordings = knowledge.wordings();
    return true;
}

} // namespace

Result<Received> RunWrites::receive(Writer &writer, const Incoming &incoming, bool approvalRequired,
                                    const QString &owner, qint64 leaseUntil)
{
    const auto customer = writer.customer(incoming.customer);
    if (!customer)
        return fail(customer.error());
    const auto conversation = conversationFor(writer, incoming, *customer);
    if (!conversation)
        return fail(conversation.error());

    Message message;
    message.conversation = *conversation;
    message.customer = incoming.customer;
    message.direction = Direction::Inbound;
    message.channel = incoming.channel;
    message.subject = incoming.subject;
    message.body = incoming.text;
    message.author = customer->name;
    message.createdAt = writer.now();
    const auto messageId = writer.insert(message);
    if (!messageId)
        return fail(messageId.error());
    FRONTDESK_TRY(Superseding::supersedeUnedited(writer, *conversation));

    Run run;
    run.customer = incoming.customer;
    run.conversation = *conversation;
    run.message = *messageId;
    run.approvalRequired = approvalRequired;
    run.claimedBy = owner;
    run.leaseUntil = leaseUntil;
    if (incoming.wantsPerson)
        run.intent = {u"escalation_request"_s, 1.0, {}, 0.0};
    auto begun = begin(writer, std::move(run));
    if (!begun)
        return fail(begun.error());
    const auto work = std::make_shared<const Work>(std::move(*begun));
    return Received{work->message, work->run.id, work};
}

Result<Message> RunWrites::write(Writer &writer, Direction direction, CustomerId customer, ConversationId conversation,
                                 const QString &text, const QString &author)
{
    const auto found = writer.customer(customer);
    if (!found)
        return fail(found.error());
    Incoming target;
    target.customer = customer;
    target.conversation = conversation;
    target.text = text;
    const auto id = conversationFor(writer, target, *found);
    if (!id)
        return fail(id.error());
    const auto row = writer.conversation(*id);
    if (!row)
        return fail(row.error());
    Message message;
    message.conversation = *id;
    message.customer = customer;
    message.direction = direction;
    message.channel = row->conversation.channel;
    message.body = text;
    message.author = author;
    message.createdAt = writer.now();
    const auto messageId = writer.insert(message);
    if (!messageId)
        return fail(messageId.error());
    return writer.message(*messageId);
}

Result<Work> RunWrites::load(Reader &reader, RunId id, const ToolRegistry &tools, const KnowledgeIndexPtr &knowledge)
{
    const auto stored = reader.run(id);
    if (!stored)
        return fail(stored.error());
    auto row = reader.conversation(stored->conversation);
    if (!row)
        return fail(row.error());
    auto work = beginning(reader, *stored, std::move(row->conversation));
    if (!work)
        return work;
    const auto log = reader.auditOfRun(id);
    if (!log)
        return fail(log.error());
    const Run &run = work->run;
    for (const PlanStep &step : run.plan) {
        const ReadTool *tool = step.status == StepStatus::Done ? tools.reader(step.tool) : nullptr;
        if (!tool || gatherFound(*log, step, *knowledge, work->gathered))
            continue;
        const ToolContext context{run.customer, run.conversation, run.message, run.id,
                                  step.step,    u"assistant"_s,   knowledge};
        const auto again = tool->run(reader, context, step.params, work->gathered);
        if (!again)
            return fail(again.error());
    }
    return work;
}

Result<void> RunWrites::apply(Writer &writer, RunState from, const Outcome &outcome, const QString &owner)
{
    const auto isOurs = writer.isClaimed(outcome.next.run.id, owner);
    if (!isOurs)
        return fail(isOurs.error());
    if (!*isOurs)
        return fail(Error::Kind::Conflict, Words::tr("Another process goes on with this run."));

    Run run = outcome.next.run;
    const bool rests = std::holds_alternative<Rest>(outcome.command);
    if (rests) {
        run.claimedBy.clear();
        run.leaseUntil = 0;
    }
    if (isFinished(run.state))
        run.finishedAt = writer.now();
    FRONTDESK_TRY(writer.moveRun(run, from));
    for (AuditEntry fact : outcome.facts) {
        fact.run = run.id;
        FRONTDESK_TRY(writer.append(fact));
    }
    for (const ProposedAction &action : outcome.actions)
        FRONTDESK_TRY(writer.insert(action));
    if (outcome.draft) {
        if (outcome.draft->state != DraftState::Superseded)
            FRONTDESK_TRY(Superseding::supersedeUnedited(writer, run.conversation, run.id));
        FRONTDESK_TRY(writer.insert(*outcome.draft));
    }
    if (outcome.outgoing)
        FRONTDESK_TRY(writer.insert(*outcome.outgoing));
    if (rests)
        FRONTDESK_TRY(writer.refreshPending(run.conversation));
    return {};
}

Result<RunId> RunWrites::again(Writer &writer, RunId id, const QString &owner, qint64 leaseUntil)
{
    const auto old = writer.run(id);
    if (!old)
        return fail(old.error());
    if (old->state == RunState::Sent)
        return fail(Error::Kind::Conflict, Words::tr("This message was answered already."));
    if (!isFinished(old->state) && old->state != RunState::Pending)
        return fail(Error::Kind::Conflict, Words::tr("The assistant is still working on this message."));
    FRONTDESK_TRY(Superseding::supersedeAll(writer, old->conversation));
    Run run;
    run.customer = old->customer;
    run.conversation = old->conversation;
    run.message = old->message;
    run.approvalRequired = old->approvalRequired;
    run.claimedBy = owner;
    run.leaseUntil = leaseUntil;
    return idOf(begin(writer, std::move(run)));
}

Result<RunId> RunWrites::draft(Writer &writer, ConversationId id, const QString &owner, qint64 leaseUntil)
{
    constexpr int Newest = 50; // notes and answers may stand behind the message
    const auto newestRun = writer.newestRun(id);
    if (newestRun && newestRun->state != RunState::Sent)
        return again(writer, newestRun->id, owner, leaseUntil);
    if (!newestRun && newestRun.error().kind != Error::Kind::NotFound)
        return fail(newestRun.error());
    const auto row = writer.conversation(id);
    if (!row)
        return fail(row.error());
    const auto messages = writer.messages(id, {}, Newest);
    if (!messages)
        return fail(messages.error());
    const auto newest = std::ranges::find(*messages, Direction::Inbound, &Message::direction);
    const bool isAnswered = newestRun && newest != messages->end() && newestRun->message == newest->id;
    if (newest == messages->end() || isAnswered || row->conversation.waitingSince == 0)
        return fail(Error::Kind::Conflict, Words::tr("No message of the customer waits for an answer."));
    Run run;
    run.customer = newest->customer;
    run.conversation = id;
    run.message = newest->id;
    run.approvalRequired = true;
    run.claimedBy = owner;
    run.leaseUntil = leaseUntil;
    return idOf(begin(writer, std::move(run)));
}
