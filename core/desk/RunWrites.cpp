#include "core/desk/RunWrites.h"

#include "core/base/Text.h"
#include "core/base/TextDiff.h"
#include "core/desk/Receipts.h"
#include "core/tools/WriteTools.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunWrites)
};

constexpr int EveryRun = 100;

/// A returned error of any Result ends the transaction.
#define FRONTDESK_TRY(expression)                                                                                      \
    if (const auto tried = (expression); !tried)                                                                       \
    return fail(tried.error())

ToolContext contextOf(const Run &run, int step, const QString &actor, const KnowledgeIndexPtr &knowledge,
                      const QString &mailAccount = {})
{
    return {run.customer, run.conversation, run.message, run.id, step, actor, knowledge, mailAccount};
}

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

Result<void> supersede(Writer &writer, Run run, const Draft &draft)
{
    const RunState from = run.state;
    run.state = RunState::Superseded;
    run.finishedAt = writer.now();
    FRONTDESK_TRY(writer.moveRun(run, from));
    Draft retired = draft;
    retired.state = DraftState::Superseded;
    retired.decidedAt = writer.now();
    FRONTDESK_TRY(writer.decideDraft(retired));
    const auto actions = writer.actions(run.id);
    if (!actions)
        return fail(actions.error());
    for (ProposedAction action : *actions) {
        if (action.state != ActionState::Pending)
            continue;
        action.state = ActionState::Superseded;
        action.decidedAt = writer.now();
        FRONTDESK_TRY(writer.update(action, ActionState::Pending));
    }
    return {};
}

/// Drafts an agent worked on stay, shown as stale; the others give way.
Result<void> supersedeUnedited(Writer &writer, ConversationId conversation, RunId except, bool editedToo)
{
    const auto pending = writer.runs({{}, conversation, RunState::Pending}, {}, EveryRun);
    if (!pending)
        return fail(pending.error());
    for (const Run &run : *pending) {
        if (run.id == except)
            continue;
        const auto draft = writer.draft(run.id);
        if (!draft)
            return fail(draft.error());
        if (editedToo || draft->edited.isEmpty())
            FRONTDESK_TRY(supersede(writer, run, *draft));
    }
    return {};
}

Result<Run> pendingRun(Reader &reader, RunId id)
{
    auto run = reader.run(id);
    if (!run)
        return run;
    switch (run->state) {
    case RunState::Pending:
        return run;
    case RunState::Sent:
        return fail(Error::Kind::Conflict,
                    Words::tr("This answer was approved already, by %1.").arg(isolated(run->decidedBy)));
    case RunState::Rejected:
        return fail(Error::Kind::Conflict,
                    Words::tr("This draft was rejected already, by %1.").arg(isolated(run->decidedBy)));
    case RunState::Superseded: {
        const auto conversation = reader.conversation(run->conversation);
        const qint64 newer = conversation ? conversation->conversation.revision - run->revision : 0;
        if (newer > 0)
            return fail(Error::Kind::Conflict,
                        Words::tr("%n new message(s) since this draft. Nothing was sent.", nullptr, int(newer)));
        return fail(Error::Kind::Conflict, Words::tr("A newer draft took this one's place. Nothing was sent."));
    }
    default:
        return fail(Error::Kind::Conflict,
                    Words::tr("This run has no draft that waits for approval; it is “%1”.").arg(wordOf(run->state)));
    }
}

Result<void> checkFresh(Reader &reader, const Run &run, const Draft &draft, const Decision &decision)
{
    const auto row = reader.conversation(run.conversation);
    if (!row)
        return fail(row.error());
    const qint64 seen = decision.revision.value_or(draft.revision);
    const qint64 newer = row->conversation.revision - std::min(seen, draft.revision);
    if (newer > 0)
        return fail(Error::Kind::Conflict,
                    Words::tr("%n new message(s) since this draft. Nothing was sent.", nullptr, int(newer)));
    return {};
}

/// The address the person saw on the card, when they saw one.
Result<void> checkRecipient(Reader &reader, const Run &run, const Decision &decision)
{
    if (!decision.gmailDraft || !decision.gmailRecipient)
        return {};
    const auto customer = reader.customer(run.customer);
    if (!customer)
        return fail(customer.error());
    if (customer->email != *decision.gmailRecipient) {
        return fail(Error::Kind::Conflict,
                    Words::tr("The customer's address is %1 now. Look at the draft again; nothing was sent.")
                        .arg(isolated(customer->email)));
    }
    return {};
}

Result<void> checkSteps(const std::vector<int> &steps, const std::vector<ProposedAction> &actions)
{
    for (const int step : steps) {
        const bool known =
            std::any_of(actions.begin(), actions.end(), [step](const ProposedAction &a) { return a.step == step; });
        if (!known)
            return fail(Error::Kind::Invalid, Words::tr("Step %1 is no proposed action of this run.").arg(step));
    }
    return {};
}

AuditEntry decisionFact(const Run &run, const QString &tool, const QString &by, const QJsonObject &input)
{
    AuditEntry fact;
    fact.run = run.id;
    fact.tool = tool;
    fact.input = input;
    fact.actor = by;
    return fact;
}

void setStatus(Plan &plan, int number, StepStatus status)
{
    for (PlanStep &step : plan) {
        if (step.step == number)
            step.status = status;
    }
}

/// Adds the Gmail draft a person asked for when the plan did not propose one.
Result<ProposedAction> addGmailAction(Writer &writer, Run &run, const QString &subject)
{
    PlanStep step;
    step.step = int(run.plan.size()) + 1;
    step.tool = QString::fromLatin1(CreateGmailDraft::Name);
    step.effect = Effect::Write;
    step.description = Words::tr("Asked for when the answer was approved");
    step.params = {{u"subject"_s, subject}};
    step.status = StepStatus::NeedsApproval;
    ProposedAction action;
    action.run = run.id;
    action.conversation = run.conversation;
    action.customer = run.customer;
    action.step = step.step;
    action.tool = step.tool;
    action.params = step.params;
    action.description = CreateGmailDraft().describe(step.params);
    action.key = u"%1:%2"_s.arg(run.id.value).arg(step.step);
    run.plan.push_back(step);
    const auto id = writer.insert(action);
    if (!id)
        return fail(id.error());
    action.id = *id;
    return action;
}

/// Puts the person's arguments in the place of the assistant's. Returns what was changed, for the log.
Result<QJsonObject> changeArguments(std::vector<ProposedAction> &actions, const Decision &decision,
                                    const ToolRegistry &tools, const Policy &policy)
{
    QJsonObject changed;
    for (ProposedAction &action : actions) {
        const auto arguments = decision.arguments.constFind(action.step);
        if (arguments == decision.arguments.constEnd() || *arguments == action.params)
            continue;
        const auto words = RunWrites::describe(tools, policy, action.tool, *arguments);
        if (!words)
            return fail(words.error());
        changed.insert(QString::number(action.step),
                       QJsonObject{{u"tool"_s, action.tool}, {u"before"_s, action.params}, {u"after"_s, *arguments}});
        action.params = *arguments;
        action.description = *words;
    }
    return changed;
}

Result<ExecutedAction> execute(Writer &writer, Run &run, ProposedAction action, const QString &by,
                               const ToolRegistry &tools, const QString &mailAccount)
{
    const WriteTool *tool = tools.writer(action.tool);
    if (!tool)
        return fail(Error::Kind::Invalid,
                    Words::tr("There is no tool called “%1”. Untick this action.").arg(action.tool));
    FRONTDESK_TRY(tools.validate(action.tool, action.params));
    const auto output = tool->run(writer, contextOf(run, action.step, by, {}, mailAccount), action.params);
    if (!output)
        return fail(output.error());
    const bool external = action.tool == QLatin1StringView(CreateGmailDraft::Name);
    action.state = external ? ActionState::Queued : ActionState::Done;
    action.result = *output;
    action.decidedAt = writer.now();
    FRONTDESK_TRY(writer.update(action, ActionState::Pending));
    setStatus(run.plan, action.step, external ? StepStatus::Running : StepStatus::Done);

    AuditEntry fact = decisionFact(run, action.tool, by, action.params);
    fact.output = *output;
    FRONTDESK_TRY(writer.append(fact));
    return ExecutedAction{action.step, action.tool, true, *output};
}

/// Stores a run that answers the conversation as it stands now.
Result<RunId> begin(Writer &writer, Run run)
{
    const auto row = writer.conversation(run.conversation);
    if (!row)
        return fail(row.error());
    run.revision = row->conversation.revision;
    const auto id = writer.insert(run);
    if (!id)
        return fail(id.error());
    FRONTDESK_TRY(writer.refreshPending(run.conversation));
    return *id;
}

Result<void> decline(Writer &writer, Run &run, ProposedAction action)
{
    action.state = ActionState::Declined;
    action.decidedAt = writer.now();
    setStatus(run.plan, action.step, StepStatus::Skipped);
    return writer.update(action, ActionState::Pending);
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
    FRONTDESK_TRY(supersedeUnedited(writer, *conversation, {}, false));

    Run run;
    run.customer = incoming.customer;
    run.conversation = *conversation;
    run.message = *messageId;
    run.approvalRequired = approvalRequired;
    run.claimedBy = owner;
    run.leaseUntil = leaseUntil;
    if (incoming.wantsPerson)
        run.intent = {u"escalation_request"_s, 1.0, {}, 0.0};
    const auto runId = begin(writer, std::move(run));
    if (!runId)
        return fail(runId.error());

    auto stored = writer.message(*messageId);
    if (!stored)
        return fail(stored.error());
    return Received{std::move(*stored), *runId};
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
    Work work;
    const auto run = reader.run(id);
    if (!run)
        return fail(run.error());
    work.run = *run;
    const auto message = reader.message(run->message);
    if (!message)
        return fail(message.error());
    work.message = *message;
    const auto row = reader.conversation(run->conversation);
    if (!row)
        return fail(row.error());
    work.conversation = row->conversation;
    for (const PlanStep &step : run->plan) {
        const ReadTool *tool = step.status == StepStatus::Done ? tools.reader(step.tool) : nullptr;
        if (!tool)
            continue;
        const auto again =
            tool->run(reader, contextOf(*run, step.step, u"assistant"_s, knowledge), step.params, work.gathered);
        if (!again)
            return fail(again.error());
    }
    return work;
}

Result<void> RunWrites::apply(Writer &writer, const Work &before, const Outcome &outcome, const QString &owner)
{
    const auto isOurs = writer.isClaimed(before.run.id, owner);
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
    FRONTDESK_TRY(writer.moveRun(run, before.run.state));
    for (AuditEntry fact : outcome.facts) {
        fact.run = run.id;
        FRONTDESK_TRY(writer.append(fact));
    }
    for (const ProposedAction &action : outcome.actions)
        FRONTDESK_TRY(writer.insert(action));
    if (outcome.draft) {
        if (outcome.draft->state != DraftState::Superseded)
            FRONTDESK_TRY(supersedeUnedited(writer, run.conversation, run.id, false));
        FRONTDESK_TRY(writer.insert(*outcome.draft));
    }
    if (outcome.outgoing)
        FRONTDESK_TRY(writer.insert(*outcome.outgoing));
    if (rests)
        FRONTDESK_TRY(writer.refreshPending(run.conversation));
    return {};
}

Result<Approved> RunWrites::approve(Writer &writer, RunId id, const Decision &decision, const ToolRegistry &tools,
                                    const Policy &policy, const QString &mailAccount)
{
    auto found = pendingRun(writer, id);
    if (!found)
        return fail(found.error());
    Run run = *found;
    auto draft = writer.draft(id);
    if (!draft)
        return fail(draft.error());
    FRONTDESK_TRY(checkFresh(writer, run, *draft, decision));
    FRONTDESK_TRY(checkRecipient(writer, run, decision));
    auto actions = writer.actions(id);
    if (!actions)
        return fail(actions.error());
    std::erase_if(*actions, [](const ProposedAction &action) { return action.state != ActionState::Pending; });
    if (decision.steps)
        FRONTDESK_TRY(checkSteps(*decision.steps, *actions));
    const auto changed = changeArguments(*actions, decision, tools, policy);
    if (!changed)
        return fail(changed.error());

    const bool edited = decision.text || !draft->edited.isEmpty();
    const QString text = decision.text ? *decision.text
        : draft->edited.isEmpty()      ? withSourcesLine(draft->body, draft->sources)
                                       : draft->edited;
    if (text.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, Words::tr("The answer is empty. Write something or reject the draft."));
    if (draft->partial && withoutSourcesLine(text).trimmed() == draft->body.trimmed()) {
        return fail(Error::Kind::Refused,
                    Words::tr("This answer broke off in the middle. Complete it, or let the assistant draft again. "
                              "Nothing was sent."));
    }

    const QString gmailTool = QString::fromLatin1(CreateGmailDraft::Name);
    const auto isTicked = [&](const ProposedAction &action) {
        if (action.tool == gmailTool && decision.gmailDraft)
            return true;
        return !decision.steps
            || std::find(decision.steps->begin(), decision.steps->end(), action.step) != decision.steps->end();
    };

    const auto done = writer.auditOfRun(id);
    if (!done)
        return fail(done.error());
    std::vector<ProposedAction> ticked;
    std::copy_if(actions->begin(), actions->end(), std::back_inserter(ticked), isTicked);
    FRONTDESK_TRY(requireReceipts(text, *done, ticked));

    run.state = RunState::Sent;
    run.finalReply = text;
    run.decidedBy = decision.by;
    run.finishedAt = writer.now();
    FRONTDESK_TRY(writer.moveRun(run, RunState::Pending));

    if (decision.gmailDraft) {
        const auto proposed = std::find_if(actions->begin(), actions->end(),
                                           [&](const ProposedAction &a) { return a.tool == gmailTool; });
        const QString subject = decision.gmailSubject.trimmed().isEmpty() ? draft->subject : decision.gmailSubject;
        if (proposed == actions->end()) {
            const auto added = addGmailAction(writer, run, subject);
            if (!added)
                return fail(added.error());
            actions->push_back(*added);
        } else {
            proposed->params.insert(u"subject"_s, subject);
        }
    }

    Approved approved;
    QJsonArray steps;
    for (const ProposedAction &action : *actions) {
        if (isTicked(action))
            steps.append(action.step);
    }
    FRONTDESK_TRY(writer.append(decisionFact(run, u"approve"_s, decision.by,
                                             {{u"text_sha256"_s, sha256Hex(text.toUtf8())},
                                              {u"edited"_s, edited},
                                              {u"revision"_s, draft->revision},
                                              {u"steps"_s, steps},
                                              {u"changed_arguments"_s, *changed}})));

    Message message;
    message.conversation = run.conversation;
    message.customer = run.customer;
    message.direction = Direction::Outbound;
    const auto row = writer.conversation(run.conversation);
    if (!row)
        return fail(row.error());
    message.channel = row->conversation.channel;
    message.body = text;
    message.author = decision.by;
    message.run = run.id;
    message.delivery = edited ? u"edited"_s : u"approved"_s;
    message.sourcesJson = sourcesText(draft->sources);
    message.createdAt = writer.now();
    const auto messageId = writer.insert(message);
    if (!messageId)
        return fail(messageId.error());

    for (const ProposedAction &action : *actions) {
        if (!isTicked(action)) {
            FRONTDESK_TRY(decline(writer, run, action));
            continue;
        }
        if (action.tool == gmailTool && mailAccount.isEmpty()) {
            return fail(
                Error::Kind::Refused,
                Words::tr(
                    "Gmail is not connected. Connect it in the settings or untick the Gmail draft. Nothing was sent."));
        }
        FRONTDESK_TRY(describe(tools, policy, action.tool, action.params));
        const auto executed = execute(writer, run, action, decision.by, tools, mailAccount);
        if (!executed)
            return fail(executed.error());
        approved.executed.push_back(*executed);
    }

    draft->state = DraftState::Approved;
    draft->edited = edited ? text : QString();
    draft->decidedAt = writer.now();
    draft->decidedBy = decision.by;
    FRONTDESK_TRY(writer.decideDraft(*draft));
    FRONTDESK_TRY(writer.moveRun(run, RunState::Sent));
    FRONTDESK_TRY(writer.refreshPending(run.conversation));

    auto stored = writer.message(*messageId);
    if (!stored)
        return fail(stored.error());
    approved.message = std::move(*stored);
    return approved;
}

Result<void> RunWrites::reject(Writer &writer, RunId id, const QString &reason, const QString &by)
{
    const auto found = pendingRun(writer, id);
    if (!found)
        return fail(found.error());
    Run run = *found;
    auto draft = writer.draft(id);
    if (!draft)
        return fail(draft.error());
    const auto actions = writer.actions(id);
    if (!actions)
        return fail(actions.error());
    for (const ProposedAction &action : *actions) {
        if (action.state == ActionState::Pending)
            FRONTDESK_TRY(decline(writer, run, action));
    }
    run.state = RunState::Rejected;
    run.decidedBy = by;
    run.decisionReason = reason;
    run.finishedAt = writer.now();
    FRONTDESK_TRY(writer.moveRun(run, RunState::Pending));
    draft->state = DraftState::Rejected;
    draft->decidedAt = writer.now();
    draft->decidedBy = by;
    FRONTDESK_TRY(writer.decideDraft(*draft));
    FRONTDESK_TRY(writer.append(decisionFact(run, u"reject"_s, by, {{u"reason"_s, reason}})));
    return writer.refreshPending(run.conversation);
}

Result<QString> RunWrites::describe(const ToolRegistry &tools, const Policy &policy, const QString &tool,
                                    const QJsonObject &arguments)
{
    const WriteTool *writer = tools.writer(tool);
    if (!writer)
        return fail(Error::Kind::Invalid, Words::tr("There is no tool called “%1”. Untick this action.").arg(tool));
    FRONTDESK_TRY(tools.validate(tool, arguments));
    if (policy.forTool(tool, Effect::Write) == Permission::Never) {
        return fail(Error::Kind::Refused,
                    Words::tr("The settings forbid “%1” now. Untick this action; nothing was sent.").arg(tool));
    }
    return writer->describe(arguments);
}

Result<void> RunWrites::rebase(Writer &writer, RunId id, const QString &by)
{
    const auto stale = pendingRun(writer, id);
    if (!stale)
        return fail(stale.error());
    const auto old = writer.draft(id);
    if (!old)
        return fail(old.error());
    const auto pending = writer.runs({{}, stale->conversation, RunState::Pending}, {}, EveryRun);
    if (!pending)
        return fail(pending.error());
    // Newest first: the one that knows most of what was said.
    const auto newer = std::find_if(pending->begin(), pending->end(), [id](const Run &run) { return run.id > id; });
    if (newer == pending->end()) {
        return fail(
            Error::Kind::Conflict,
            Words::tr("The assistant has not answered the newer messages yet. Wait for its draft, or keep yours."));
    }
    auto draft = writer.draft(newer->id);
    if (!draft)
        return fail(draft.error());
    const QString mine = old->edited.isEmpty() ? withSourcesLine(old->body, old->sources) : old->edited;
    draft->edited =
        mergeWords(withSourcesLine(old->body, old->sources), mine, withSourcesLine(draft->body, draft->sources));
    FRONTDESK_TRY(writer.decideDraft(*draft));
    FRONTDESK_TRY(supersede(writer, *stale, *old));
    FRONTDESK_TRY(writer.append(
        decisionFact(*newer, u"rebase"_s, by, {{u"from_run"_s, id.value}, {u"revision"_s, draft->revision}})));
    return writer.refreshPending(stale->conversation);
}

Result<void> RunWrites::keep(Writer &writer, RunId id, const QString &by)
{
    const auto found = pendingRun(writer, id);
    if (!found)
        return fail(found.error());
    const auto row = writer.conversation(found->conversation);
    if (!row)
        return fail(row.error());
    auto draft = writer.draft(id);
    if (!draft)
        return fail(draft.error());
    FRONTDESK_TRY(supersedeUnedited(writer, found->conversation, id, true));
    Run run = *found;
    run.revision = row->conversation.revision;
    FRONTDESK_TRY(writer.moveRun(run, RunState::Pending));
    draft->revision = row->conversation.revision;
    FRONTDESK_TRY(writer.decideDraft(*draft));
    FRONTDESK_TRY(writer.append(decisionFact(run, u"keep"_s, by, {{u"revision"_s, draft->revision}})));
    return writer.refreshPending(run.conversation);
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
    FRONTDESK_TRY(supersedeUnedited(writer, old->conversation, {}, true));
    Run run;
    run.customer = old->customer;
    run.conversation = old->conversation;
    run.message = old->message;
    run.approvalRequired = old->approvalRequired;
    run.claimedBy = owner;
    run.leaseUntil = leaseUntil;
    return begin(writer, std::move(run));
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
    return begin(writer, std::move(run));
}
