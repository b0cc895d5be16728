#include "core/desk/Decide.h"

#include "core/base/Text.h"
#include "core/desk/Grounding.h"
#include "core/desk/Planner.h"
#include "core/domain/Claims.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

const QString AssistantActor = u"assistant"_s;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Decide)
};

template <class... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};
template <class... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

PlanStep *stepWith(Plan &plan, int number)
{
    for (PlanStep &step : plan) {
        if (step.step == number)
            return &step;
    }
    return nullptr;
}

PlanStep *answerStep(Plan &plan)
{
    return plan.empty() ? nullptr : &plan.back();
}

bool isAnswer(const PlanStep &step)
{
    return step.tool == u"generate_response"_s;
}

AuditEntry factOf(const PlanStep &step, const Result<QJsonObject> &output, qint64 durationUs)
{
    AuditEntry fact;
    fact.tool = step.tool;
    fact.input = step.params;
    fact.success = output.has_value();
    if (output)
        fact.output = *output;
    else
        fact.error = output.error().message;
    fact.actor = AssistantActor;
    fact.durationUs = durationUs;
    return fact;
}

Outcome failed(Work work, const Error &error, std::vector<AuditEntry> facts = {})
{
    work.run.state = RunState::Failed;
    work.run.error = error.message;
    return {std::move(work), std::move(facts), {}, {}, {}, Rest{}};
}

/// A WRITE step waits for a person unless policy lets it run. What cannot be read as its parameters always waits.
Permission permissionOf(const Work &work, const PlanStep &step, const ToolRegistry &tools)
{
    if (step.effect == Effect::Read)
        return work.policy.forTool(step.tool, Effect::Read);
    Policy policy = work.policy;
    policy.humanApproval = work.run.approvalRequired;
    const Permission permission = policy.forTool(step.tool, Effect::Write);
    if (permission == Permission::Auto && (!tools.writer(step.tool) || !tools.validate(step.tool, step.params)))
        return Permission::Ask;
    return permission;
}

Outcome onReply(Work work, const ReplyKnown &event, const ToolRegistry &tools, std::vector<AuditEntry> facts = {});

/// Goes to the next step that runs by itself, settling on the way those that must not or must wait.
Outcome goOn(Work work, const ToolRegistry &tools, std::vector<AuditEntry> facts = {})
{
    for (PlanStep &step : work.run.plan) {
        if (step.status != StepStatus::Planned && step.status != StepStatus::Running)
            continue;
        if (isAnswer(step)) {
            step.status = StepStatus::Running;
            work.run.state = RunState::Drafting;
            if (auto held = std::exchange(work.held, {})) {
                const ReplyKnown known{std::move(held->reply), held->durationUs, held->request, held->doubts};
                return onReply(std::move(work), known, tools, std::move(facts));
            }
            AskReply ask{replyRequestOf(work)};
            return {std::move(work), std::move(facts), {}, {}, {}, std::move(ask)};
        }
        switch (permissionOf(work, step, tools)) {
        case Permission::Never:
            step.status = StepStatus::Skipped;
            facts.push_back(factOf(step, fail(Error::Kind::Refused, Words::tr("Switched off in the settings.")), 0));
            break;
        case Permission::Ask:
            step.status = StepStatus::NeedsApproval;
            break;
        case Permission::Auto: {
            const QString question = step.params.value("query"_L1).toString();
            if (work.embeds && step.tool == u"search_kb"_s && work.embeddedStep != step.step
                && !question.trimmed().isEmpty()) {
                AskEmbedding ask{step.step, question};
                return {std::move(work), std::move(facts), {}, {}, {}, std::move(ask)};
            }
            RunStep next{step};
            return {std::move(work), std::move(facts), {}, {}, {}, std::move(next)};
        }
        }
    }
    return failed(std::move(work), Error{Error::Kind::Bug, Words::tr("The plan has no answer step."), {}, 0},
                  std::move(facts));
}

Outcome withPlan(Work work, const ToolRegistry &tools, std::vector<AuditEntry> facts = {})
{
    work.run.plan = builtinPlan(work.run.intent.label, work.message.body, work.policy.maxSteps);
    work.run.state = RunState::Planned;
    return goOn(std::move(work), tools, std::move(facts));
}

Outcome onBegun(Work work, const ToolRegistry &tools)
{
    if (work.run.intent.label.isEmpty()) {
        AskIntent ask{{work.message.body, builtinIntents()}};
        return {std::move(work), {}, {}, {}, {}, std::move(ask)};
    }
    if (work.run.plan.empty())
        return withPlan(std::move(work), tools);
    return goOn(std::move(work), tools);
}

void addNotice(Run &run, const QString &notice)
{
    run.notice += (run.notice.isEmpty() ? QString() : u" "_s) + notice;
}

/// The offline assistant takes the run over from where it stands.
Outcome goOffline(Work work, const QString &why, std::vector<AuditEntry> facts, const ToolRegistry &tools)
{
    work.canGoOffline = false;
    work.steppedIn = true;
    work.modelPlans = false;
    work.embeds = false;
    work.run.provider = u"offline"_s;
    work.run.model.clear(); // it says so itself
    addNotice(work.run, Words::tr("The offline assistant stepped in: %1").arg(why));
    Outcome outcome = onBegun(std::move(work), tools);
    outcome.facts.insert(outcome.facts.begin(), facts.begin(), facts.end());
    return outcome;
}

/// What was asked of a server, and what it said.
AuditEntry askedFact(const QString &tool, const QJsonObject &request, qint64 durationUs)
{
    AuditEntry fact;
    fact.tool = tool;
    if (!request.isEmpty())
        fact.input.insert(u"request"_s, request);
    fact.actor = AssistantActor;
    fact.durationUs = durationUs;
    return fact;
}

Outcome onIntent(Work work, const IntentKnown &event, const ToolRegistry &tools)
{
    AuditEntry fact = askedFact(u"classify_intent"_s, event.request, event.durationUs);
    if (!event.reply) {
        fact.success = false;
        fact.error = event.reply.error().message;
        if (work.canGoOffline)
            return goOffline(std::move(work), event.reply.error().message, {fact}, tools);
        if (event.request.isEmpty())
            return failed(std::move(work), event.reply.error());
        return failed(std::move(work), event.reply.error(), {fact});
    }
    // The offline assistant's guess is no step of its own: it takes less time than its line on the log.
    std::vector<AuditEntry> facts;
    if (!event.request.isEmpty()) {
        const IntentGuess &guess = event.reply->guess;
        fact.output = {{u"intent"_s, guess.label},
                       {u"confidence"_s, guess.confidence},
                       {u"runner_up"_s, guess.runnerUp},
                       {u"runner_up_confidence"_s, guess.runnerUpConfidence},
                       {u"reason"_s, event.reply->reason}};
        facts.push_back(fact);
    }
    work.run.intent = event.reply->guess;
    work.run.inputTokens += event.reply->usage.inputTokens;
    work.run.outputTokens += event.reply->usage.outputTokens;
    work.run.costUsd += event.reply->usage.costUsd;
    if (!work.modelPlans)
        return withPlan(std::move(work), tools, std::move(facts));

    PlanRequest request{work.message.body, work.run.intent, {}, work.policy.maxSteps};
    for (const auto &tool : tools.all())
        request.tools.push_back({tool->name(), tool->description(), tool->effect(), tool->parameters()});
    return {std::move(work), std::move(facts), {}, {}, {}, AskPlan{std::move(request)}};
}

Outcome onPlan(Work work, const PlanKnown &event, const ToolRegistry &tools)
{
    AuditEntry fact = askedFact(u"propose_plan"_s, event.request, event.durationUs);
    if (!event.reply) {
        fact.success = false;
        fact.error = Words::tr("%1 The built-in plan was used.").arg(event.reply.error().message);
        return withPlan(std::move(work), tools, {fact});
    }
    work.run.inputTokens += event.reply->usage.inputTokens;
    work.run.outputTokens += event.reply->usage.outputTokens;
    work.run.costUsd += event.reply->usage.costUsd;
    fact.output = {{u"plan"_s, toJson(event.reply->plan)}};
    const auto accepted = acceptedPlan(event.reply->plan, tools, work.policy.maxSteps);
    if (!accepted) {
        fact.success = false;
        fact.error = Words::tr("%1 The built-in plan was used.").arg(accepted.error().message);
        return withPlan(std::move(work), tools, {fact});
    }
    work.run.plan = *accepted;
    work.run.state = RunState::Planned;
    return goOn(std::move(work), tools, {fact});
}

Outcome onEmbedded(Work work, const QuestionEmbedded &event, const ToolRegistry &tools)
{
    AuditEntry fact = askedFact(u"embed_query"_s, event.request, event.durationUs);
    work.embeddedStep = event.step;
    work.question.clear();
    if (!event.reply) {
        fact.success = false;
        fact.error = event.reply.error().message;
        work.embeds = false; // the next search of this run would wait for nothing
        if (event.isNews)
            addNotice(work.run, Words::tr("The articles were searched by their words alone: %1").arg(fact.error));
        return goOn(std::move(work), tools, {fact});
    }
    const EmbeddingReply &reply = *event.reply;
    fact.output = {{u"model"_s, reply.model}, {u"dimensions"_s, qint64(reply.vectors.front().size())}};
    work.question = reply.vectors.front();
    work.run.inputTokens += reply.usage.inputTokens;
    work.run.costUsd += reply.usage.costUsd;
    return goOn(std::move(work), tools, {fact});
}

Outcome onStep(Work work, StepDone event, const ToolRegistry &tools)
{
    PlanStep *step = stepWith(work.run.plan, event.step);
    if (!step)
        return failed(std::move(work),
                      Error{Error::Kind::Bug, Words::tr("The plan has no step %1.").arg(event.step), {}, 0});
    std::vector<AuditEntry> facts{factOf(*step, event.output, event.durationUs)};
    step->status = event.output ? StepStatus::Done : StepStatus::Failed;
    work.gathered = std::move(event.gathered);
    work.run.state = RunState::Running;
    // Without the profile there is nobody to answer; any other tool that fails leaves an answer with less to lean on.
    if (!event.output && step->tool == u"get_customer_profile"_s)
        return failed(std::move(work), event.output.error(), std::move(facts));
    if (event.output && step->tool == u"get_open_tickets"_s)
        work.run.plan = planAfterTickets(std::move(work.run.plan), work.gathered.openTickets, work.message.body);
    return goOn(std::move(work), tools, std::move(facts));
}

std::vector<ProposedAction> proposals(const Work &work, const ToolRegistry &tools)
{
    std::vector<ProposedAction> actions;
    for (const PlanStep &step : work.run.plan) {
        if (step.status != StepStatus::NeedsApproval)
            continue;
        ProposedAction action;
        action.run = work.run.id;
        action.conversation = work.run.conversation;
        action.customer = work.run.customer;
        action.step = step.step;
        action.tool = step.tool;
        action.params = step.params;
        const WriteTool *tool = tools.writer(step.tool);
        action.description = tool ? tool->describe(step.params) : step.description;
        action.key = u"%1:%2"_s.arg(work.run.id.value).arg(step.step);
        actions.push_back(action);
    }
    return actions;
}

/// What the steps done so far prove. Their audit entries hold more, the numbers of tickets; a claim that names one
/// waits for a person.
std::vector<Receipt> receiptsOf(const Plan &plan)
{
    std::vector<Receipt> receipts;
    for (const PlanStep &step : plan) {
        if (step.status == StepStatus::Done)
            receipts.push_back({step.tool, 0});
    }
    return receipts;
}

/// Whether nobody needs to read it before it goes out.
bool mayGoAlone(Work &work, const Draft &draft, const std::vector<Doubt> &doubts, Promise promise)
{
    if (work.run.approvalRequired || draft.partial)
        return false;
    if (!seesTo(promise, work.run.plan)) {
        addNotice(work.run, Words::tr("The answer promises a colleague, and none was told; it waits for a person."));
        return false;
    }
    if (work.steppedIn) {
        addNotice(work.run, Words::tr("Its answer waits for a person."));
        return false;
    }
    if (doubts.empty() && unprovedClaims(draft.body, receiptsOf(work.run.plan)).empty())
        return true;
    addNotice(work.run,
              Words::tr("The answer says something that no article and no action of this run supports; it waits "
                        "for a person."));
    return false;
}

/// Sees to what the answer promises before it is taken up.
bool holds(Work &work, const ReplyKnown &event)
{
    if (!event.reply)
        return false;
    Plan kept = planKeeping(event.reply->promise, work.run.plan, work.message.body, work.policy.maxSteps);
    if (kept.size() == work.run.plan.size())
        return false;
    work.run.plan = std::move(kept);
    work.held = HeldReply{*event.reply, event.durationUs, event.request, event.doubts};
    return true;
}

Outcome onReply(Work work, const ReplyKnown &event, const ToolRegistry &tools, std::vector<AuditEntry> facts)
{
    if (holds(work, event))
        return goOn(std::move(work), tools, std::move(facts));
    PlanStep *step = answerStep(work.run.plan);
    if (!step)
        return failed(std::move(work), Error{Error::Kind::Bug, Words::tr("The plan has no answer step."), {}, 0});

    QJsonArray passages;
    for (const PassageHit &hit : work.gathered.passages)
        passages.append(hit.passage.id);
    PlanStep shown = *step;
    shown.params = {{u"intent"_s, work.run.intent.label}, {u"passages"_s, passages}};
    if (!event.request.isEmpty())
        shown.params.insert(u"request"_s, event.request);
    if (!event.reply) {
        const AuditEntry fact = factOf(shown, fail(event.reply.error()), event.durationUs);
        if (work.canGoOffline)
            return goOffline(std::move(work), event.reply.error().message, {fact}, tools);
        step->status = StepStatus::Failed;
        return failed(std::move(work), event.reply.error(), {fact});
    }

    const ModelReply &reply = *event.reply;
    const std::vector<Doubt> doubts = event.doubts ? *event.doubts : doubtsAbout(reply.text, replyRequestOf(work));
    QJsonObject output{{u"answered"_s, reply.answered},
                       {u"sources"_s, toJson(reply.sources)},
                       {u"text"_s, reply.text},
                       {u"model"_s, reply.model},
                       {u"doubts"_s, toJson(doubts)}};
    step->status = StepStatus::Done;
    work.run.model = reply.model;
    work.run.inputTokens += reply.usage.inputTokens;
    work.run.outputTokens += reply.usage.outputTokens;
    work.run.costUsd += reply.usage.costUsd;
    if (!reply.answered)
        addNotice(work.run, Words::tr("The assistant found no article about this and offers a colleague."));
    if (reply.isUnsure) {
        output.insert(u"unsure"_s, true);
        addNotice(work.run,
                  Words::tr("The assistant is not sure that this is what was asked; its answer waits for a person."));
    }
    if (reply.promise != Promise::None)
        output.insert(u"promise"_s, wordOf(reply.promise));
    const bool isPartial = !reply.brokenOff.isEmpty();
    if (isPartial) {
        output.insert(u"partial"_s, true);
        addNotice(
            work.run,
            Words::tr("The answer broke off: %1 Complete it before you send it, or draft again.").arg(reply.brokenOff));
    }

    Outcome outcome;
    outcome.facts = std::move(facts);
    outcome.facts.push_back(factOf(shown, output, event.durationUs));
    outcome.actions = proposals(work, tools);

    Draft draft;
    draft.run = work.run.id;
    draft.conversation = work.run.conversation;
    draft.customer = work.run.customer;
    draft.body = reply.text;
    draft.subject = suggestedSubject(work.run.intent.label, work.conversation.subject);
    draft.sources = reply.sources;
    draft.revision = work.run.revision;
    draft.partial = isPartial;

    if (reply.isUnsure || !mayGoAlone(work, draft, doubts, reply.promise) || !outcome.actions.empty()) {
        work.run.state = RunState::Pending;
    } else {
        draft.state = DraftState::Approved;
        draft.decidedBy = AssistantActor;
        Message message;
        message.conversation = work.run.conversation;
        message.customer = work.run.customer;
        message.direction = Direction::Outbound;
        message.channel = work.conversation.channel;
        message.body = withSourcesLine(reply.text, reply.sources);
        message.author = Words::tr("Assistant");
        message.run = work.run.id;
        message.delivery = u"automatic"_s;
        message.sourcesJson = sourcesText(reply.sources);
        outcome.outgoing = message;
        work.run.finalReply = message.body;
        work.run.state = RunState::Sent;
    }
    outcome.draft = draft;
    outcome.next = std::move(work);
    return outcome;
}

Outcome onStopped(Work work, const Stopped &event)
{
    work.run.state = RunState::Cancelled;
    work.run.decidedBy = event.by;
    for (PlanStep &step : work.run.plan) {
        if (step.status == StepStatus::Planned || step.status == StepStatus::Running)
            step.status = StepStatus::Skipped;
    }
    Outcome outcome;
    if (!event.text.isEmpty()) {
        AuditEntry fact = askedFact(u"generate_response"_s, {}, 0);
        fact.output = {{u"text"_s, event.text}, {u"partial"_s, true}};
        fact.success = false;
        fact.error = Words::tr("Stopped by %1.").arg(event.by);
        fact.actor = event.by;
        outcome.facts = {fact};
        Draft draft;
        draft.run = work.run.id;
        draft.conversation = work.run.conversation;
        draft.customer = work.run.customer;
        draft.state = DraftState::Superseded; // kept to be read, not to be approved
        draft.body = event.text;
        draft.revision = work.run.revision;
        draft.decidedBy = event.by;
        draft.partial = true;
        outcome.draft = draft;
        addNotice(work.run, Words::tr("Stopped in the middle; the text so far is on the log."));
    }
    outcome.next = std::move(work);
    return outcome;
}

Outcome onWentOffline(Work work, const WentOffline &event, const ToolRegistry &tools)
{
    if (!work.canGoOffline)
        return onBegun(std::move(work), tools);
    return goOffline(std::move(work), Words::tr("%1 did not want to wait for the server.").arg(event.by), {}, tools);
}

} // namespace

ReplyRequest replyRequestOf(const Work &work)
{
    ReplyRequest request;
    request.customer = work.gathered.customer;
    request.message = work.message.body;
    request.intent = work.run.intent;
    request.history = work.gathered.history;
    request.openTickets = work.gathered.openTickets;
    request.passages = work.gathered.passages;
    request.wordings = work.gathered.wordings;
    request.agentTone = work.tone;
    for (const PlanStep &step : work.run.plan) {
        if (step.effect == Effect::Write && step.status != StepStatus::Skipped && step.status != StepStatus::Failed)
            request.ticketProposed = true;
    }
    return request;
}

Outcome decide(Work work, RunEvent event, const ToolRegistry &tools)
{
    // What arrives after the run came to rest changes nothing.
    if (work.run.state == RunState::Pending || isFinished(work.run.state))
        return {std::move(work), {}, {}, {}, {}, Rest{}};
    return std::visit(
        Overloaded{[&](const Begun &) { return onBegun(std::move(work), tools); },
                   [&](const IntentKnown &known) { return onIntent(std::move(work), known, tools); },
                   [&](const PlanKnown &known) { return onPlan(std::move(work), known, tools); },
                   [&](const QuestionEmbedded &known) { return onEmbedded(std::move(work), known, tools); },
                   [&](StepDone &done) { return onStep(std::move(work), std::move(done), tools); },
                   [&](const ReplyKnown &known) { return onReply(std::move(work), known, tools); },
                   [&](const Stopped &stopped) { return onStopped(std::move(work), stopped); },
                   [&](const WentOffline &went) { return onWentOffline(std::move(work), went, tools); }},
        event);
}
