#include "core/desk/Replay.h"

#include "core/base/Json.h"
#include "core/desk/Decide.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Replay)
};

/// No run has more; a log that leads in circles is not followed for ever.
constexpr int MostEvents = 200;
constexpr int MostDimensions = 8'192;

const QString Assistant = u"assistant"_s;

/// The assistant's entries, handed out once each: those of a tool in their order. What a reply led to stands before it
/// on the log, as both are written together.
class Recording
{
public:
    explicit Recording(const RunDetail &recorded)
    {
        for (const AuditEntry &entry : recorded.audit) {
            if (entry.actor == Assistant)
                m_entries.push_back(entry);
        }
        m_handedOut.resize(m_entries.size(), false);
    }

    const AuditEntry *next(const QString &tool)
    {
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            if (!m_handedOut[i] && m_entries[i].tool == tool) {
                m_handedOut[i] = true;
                return &m_entries[i];
            }
        }
        return nullptr;
    }
    bool has(const QString &tool) const
    {
        return std::ranges::any_of(m_entries, [&](const AuditEntry &entry) { return entry.tool == tool; });
    }
    const std::vector<AuditEntry> &entries() const { return m_entries; }

private:
    std::vector<AuditEntry> m_entries;
    std::vector<bool> m_handedOut;
};

Result<QJsonObject> outputOf(const AuditEntry &entry)
{
    if (entry.success)
        return entry.output;
    return fail(Error::Kind::Refused, entry.error);
}

/// What a READ tool found, as far as it was recorded.
void gather(const AuditEntry &entry, Gathered &into)
{
    const QJsonObject &output = entry.output;
    if (entry.tool == u"get_customer_profile"_s) {
        into.customer.id = CustomerId{output.value("customer_id"_L1).toInteger()};
        into.customer.name = output.value("name"_L1).toString();
        into.customer.email = output.value("email"_L1).toString();
        into.customer.company = output.value("company"_L1).toString();
    } else if (entry.tool == u"get_open_tickets"_s) {
        into.openTickets.clear();
        for (const QJsonValue &value : output.value("tickets"_L1).toArray()) {
            const QJsonObject row = value.toObject();
            Ticket ticket;
            ticket.id = TicketId{row.value("ticket_id"_L1).toInteger()};
            ticket.title = row.value("title"_L1).toString();
            ticket.status = ticketStatusFrom(row.value("status"_L1).toString()).value_or(TicketStatus::Open);
            ticket.priority = priorityFrom(row.value("priority"_L1).toString()).value_or(Priority::Medium);
            ticket.category = row.value("category"_L1).toString();
            into.openTickets.push_back(ticket);
        }
        into.lookedAtTickets = true;
    } else if (entry.tool == u"search_kb"_s) {
        into.passages.clear();
        for (const QJsonValue &value : output.value("results"_L1).toArray()) {
            const QJsonObject row = value.toObject();
            PassageHit hit;
            hit.passage.id = row.value("passage_id"_L1).toString();
            hit.passage.file = row.value("source_file"_L1).toString();
            hit.passage.heading = row.value("heading"_L1).toString();
            hit.snippet = row.value("snippet"_L1).toString();
            hit.score = row.value("score"_L1).toDouble();
            into.passages.push_back(hit);
        }
    }
}

/// A WRITE step the assistant did itself was allowed to; one that became a proposal had to wait; one that was skipped
/// without being proposed was switched off.
Policy policyOf(const RunDetail &recorded, const Recording &recording, int maxSteps)
{
    Policy policy;
    policy.maxSteps = maxSteps;
    policy.humanApproval = recorded.run.approvalRequired;
    for (const PlanStep &step : recorded.run.plan) {
        if (step.effect != Effect::Write)
            continue;
        const bool proposed = std::ranges::any_of(
            recorded.actions, [&](const ProposedAction &action) { return action.step == step.step; });
        if (proposed)
            policy.perTool.insert(step.tool, Permission::Ask);
        else if (recording.has(step.tool))
            policy.perTool.insert(step.tool, step.status == StepStatus::Skipped ? Permission::Never : Permission::Auto);
    }
    return policy;
}

/// What happened next, by the log; nothing when the log ends here.
class Player
{
public:
    Player(const RunDetail &recorded, Recording &recording) : m_recorded(recorded), m_recording(recording) { }

    std::optional<RunEvent> answer(const Command &command, const Work &work)
    {
        if (std::holds_alternative<Rest>(command))
            return std::nullopt;
        const auto event = recorded(command, work);
        return event || m_recorded.run.state != RunState::Cancelled ? event : stopped();
    }

private:
    std::optional<RunEvent> recorded(const Command &command, const Work &work)
    {
        if (std::holds_alternative<AskIntent>(command))
            return intent();
        if (std::holds_alternative<AskPlan>(command))
            return plan();
        if (const auto *asked = std::get_if<AskEmbedding>(&command))
            return embedded(asked->step);
        if (const auto *step = std::get_if<RunStep>(&command))
            return stepDone(step->step, work);
        return reply();
    }

    /// The offline assistant's guess is no entry of its own; the run has it.
    std::optional<RunEvent> intent()
    {
        const AuditEntry *entry = m_recording.next(u"classify_intent"_s);
        if (entry && !entry->success)
            return IntentKnown{fail(Error::Kind::Refused, entry->error), entry->durationUs, requestOf(*entry)};
        if (!entry && m_recorded.run.intent.label.isEmpty())
            return std::nullopt;
        IntentReply reply;
        if (!entry) {
            reply.guess = m_recorded.run.intent;
            return IntentKnown{reply};
        }
        const QJsonObject &output = entry->output;
        reply.guess = {output.value("intent"_L1).toString(), output.value("confidence"_L1).toDouble(),
                       output.value("runner_up"_L1).toString(), output.value("runner_up_confidence"_L1).toDouble()};
        reply.reason = output.value("reason"_L1).toString();
        return IntentKnown{reply, entry->durationUs, requestOf(*entry)};
    }

    std::optional<RunEvent> plan()
    {
        const AuditEntry *entry = m_recording.next(u"propose_plan"_s);
        if (!entry)
            return std::nullopt;
        // A plan that was refused is on the log as well, and is refused again.
        if (!entry->output.contains("plan"_L1))
            return PlanKnown{fail(Error::Kind::Refused, entry->error), entry->durationUs, requestOf(*entry)};
        PlanReply reply;
        reply.plan = planFromJson(entry->output.value("plan"_L1).toArray());
        return PlanKnown{reply, entry->durationUs, requestOf(*entry)};
    }

    /// The log has how long the vector was and what it led to, not the vector.
    std::optional<RunEvent> embedded(int step)
    {
        const AuditEntry *entry = m_recording.next(u"embed_query"_s);
        if (!entry)
            return std::nullopt;
        if (!entry->success)
            return QuestionEmbedded{step, fail(Error::Kind::Refused, entry->error), entry->durationUs,
                                    requestOf(*entry)};
        EmbeddingReply reply;
        reply.model = entry->output.value("model"_L1).toString();
        const int dimensions = std::clamp(entry->output.value("dimensions"_L1).toInt(), 0, MostDimensions);
        reply.vectors.emplace_back(std::size_t(dimensions));
        return QuestionEmbedded{step, reply, entry->durationUs, requestOf(*entry)};
    }

    std::optional<RunEvent> stepDone(const PlanStep &step, const Work &work)
    {
        const AuditEntry *entry = m_recording.next(step.tool);
        if (!entry)
            return std::nullopt;
        StepDone done{step.step, outputOf(*entry), entry->durationUs, work.gathered};
        if (entry->success)
            gather(*entry, done.gathered);
        return done;
    }

    std::optional<RunEvent> reply()
    {
        const AuditEntry *entry = m_recording.next(u"generate_response"_s);
        if (!entry)
            return std::nullopt;
        if (!entry->success)
            return ReplyKnown{fail(Error::Kind::Refused, entry->error), entry->durationUs, requestOf(*entry)};
        ModelReply reply;
        reply.text = entry->output.value("text"_L1).toString();
        reply.answered = entry->output.value("answered"_L1).toBool();
        reply.isUnsure = entry->output.value("unsure"_L1).toBool();
        reply.promise = promiseFrom(entry->output.value("promise"_L1).toString()).value_or(Promise::None);
        reply.model = entry->output.value("model"_L1).toString();
        reply.sources = citationsFromJson(entry->output.value("sources"_L1).toArray());
        if (entry->output.value("partial"_L1).toBool())
            reply.brokenOff = m_recorded.run.notice;
        // The log has snippets of what was found, not the passages themselves: what was doubted is taken from it.
        return ReplyKnown{reply, entry->durationUs, requestOf(*entry),
                          doubtsFromJson(entry->output.value("doubts"_L1).toArray())};
    }

    /// What had been written when a person stopped the run stands on the log in that person's name.
    RunEvent stopped() const
    {
        Stopped event{m_recorded.run.decidedBy};
        for (const AuditEntry &entry : m_recorded.audit) {
            if (entry.actor == event.by && entry.tool == u"generate_response"_s)
                event.text = entry.output.value("text"_L1).toString();
        }
        return event;
    }

    static QJsonObject requestOf(const AuditEntry &entry) { return entry.input.value("request"_L1).toObject(); }

    const RunDetail &m_recorded;
    Recording &m_recording;
};

/// A person's decision moves a step on from where the assistant left it.
bool leadsTo(StepStatus replayed, StepStatus stored)
{
    return replayed == stored || replayed == StepStatus::NeedsApproval || stored == StepStatus::Skipped;
}

QString planDifference(const Plan &replayed, const Plan &stored)
{
    for (std::size_t i = 0; i < std::max(replayed.size(), stored.size()); ++i) {
        if (i >= replayed.size()) {
            // The Gmail draft a person asked for when approving is added to the plan's end.
            if (stored[i].tool == u"create_gmail_draft"_s)
                continue;
            return Words::tr("step %1: “%2” is stored, the log does not lead to it")
                .arg(stored[i].step)
                .arg(stored[i].tool);
        }
        if (i >= stored.size())
            return Words::tr("step %1: the log leads to “%2”, it is not stored")
                .arg(replayed[i].step)
                .arg(replayed[i].tool);
        if (replayed[i].tool != stored[i].tool)
            return Words::tr("step %1: “%2” by the log, “%3” stored")
                .arg(replayed[i].step)
                .arg(replayed[i].tool, stored[i].tool);
        if (replayed[i].params != stored[i].params)
            return Words::tr("step %1: other parameters by the log than stored").arg(replayed[i].step);
        if (!leadsTo(replayed[i].status, stored[i].status)) {
            return Words::tr("step %1: “%2” by the log, “%3” stored")
                .arg(replayed[i].step)
                .arg(wordOf(replayed[i].status), wordOf(stored[i].status));
        }
    }
    return {};
}

QString actionDifference(const std::vector<ProposedAction> &replayed, const std::vector<ProposedAction> &stored)
{
    for (const ProposedAction &action : replayed) {
        const auto found =
            std::ranges::find_if(stored, [&](const ProposedAction &other) { return other.step == action.step; });
        if (found == stored.end() || found->tool != action.tool)
            return Words::tr("the proposed action of step %1 is not stored").arg(action.step);
        if (found->params != action.params && action.tool != u"create_gmail_draft"_s)
            return Words::tr("the proposed action of step %1 has other parameters").arg(action.step);
    }
    return {};
}

QString factDifference(const std::vector<AuditEntry> &replayed, const std::vector<AuditEntry> &stored)
{
    for (std::size_t i = 0; i < std::max(replayed.size(), stored.size()); ++i) {
        if (i >= replayed.size() || i >= stored.size())
            return Words::tr("the log has %1 entries of the assistant, %2 follow from them")
                .arg(stored.size())
                .arg(replayed.size());
        if (replayed[i].tool != stored[i].tool || replayed[i].input != stored[i].input
            || replayed[i].output != stored[i].output || replayed[i].success != stored[i].success)
            return Words::tr("entry %1 (“%2”) does not follow from the ones before")
                .arg(stored[i].seq)
                .arg(stored[i].tool);
    }
    return {};
}

/// A run ends where the log does when what failed left no entry.
bool endsWithTheLog(RunState state)
{
    return state == RunState::Failed;
}

RunState restedState(const RunDetail &recorded)
{
    switch (recorded.run.state) {
    case RunState::Sent:
        return recorded.run.approvalRequired || !recorded.actions.empty() ? RunState::Pending : RunState::Sent;
    case RunState::Rejected:
    case RunState::Superseded:
        return RunState::Pending;
    default:
        return recorded.run.state;
    }
}

} // namespace

Replayed replay(const RunDetail &recorded, const Message &message, const Conversation &conversation, int maxSteps,
                const ToolRegistry &tools)
{
    Replayed result;
    if (!isFinished(recorded.run.state) && recorded.run.state != RunState::Pending) {
        result.difference = Words::tr("the assistant is still working on this run");
        return result;
    }
    Recording recording(recorded);
    Work work;
    work.run = recorded.run;
    work.run.state = RunState::Queued;
    work.run.intent = {};
    work.run.plan.clear();
    work.message = message;
    work.conversation = conversation;
    work.policy = policyOf(recorded, recording, maxSteps);
    work.modelPlans = recording.has(u"propose_plan"_s);
    work.embeds = recording.has(u"embed_query"_s);
    // Whether it could is seen from whether it did: otherwise the first failure would have been the end.
    work.canGoOffline = recorded.run.provider == u"offline"_s;

    Player player(recorded, recording);
    std::vector<AuditEntry> facts;
    std::optional<Draft> draft;
    std::vector<ProposedAction> actions;
    bool logEnded = false;
    for (std::optional<RunEvent> event = Begun{}; event && result.events < MostEvents; ++result.events) {
        const Outcome outcome = decide(work, *event, tools);
        work = outcome.next;
        std::ranges::copy_if(outcome.facts, std::back_inserter(facts),
                             [](const AuditEntry &fact) { return fact.actor == Assistant; });
        if (outcome.draft)
            draft = outcome.draft;
        actions.insert(actions.end(), outcome.actions.begin(), outcome.actions.end());
        event = player.answer(outcome.command, work);
        logEnded = !event && !std::holds_alternative<Rest>(outcome.command);
    }

    result.difference = factDifference(facts, recording.entries());
    if (result.difference.isEmpty() && logEnded && !endsWithTheLog(recorded.run.state))
        result.difference = Words::tr("the log ends before the run does");
    if (result.difference.isEmpty() && !logEnded && work.run.state != restedState(recorded)) {
        result.difference = Words::tr("the run is “%1” by the log, “%2” stored")
                                .arg(wordOf(work.run.state), wordOf(recorded.run.state));
    }
    if (result.difference.isEmpty() && work.run.intent != recorded.run.intent)
        result.difference = Words::tr("the intent is another one than the log leads to");
    if (result.difference.isEmpty() && !logEnded)
        result.difference = planDifference(work.run.plan, recorded.run.plan);
    if (result.difference.isEmpty())
        result.difference = actionDifference(actions, recorded.actions);
    if (result.difference.isEmpty() && draft.has_value() != recorded.draft.has_value())
        result.difference = Words::tr("there is a draft by the log or in the workspace, and not in both");
    if (result.difference.isEmpty() && draft
        && (draft->body != recorded.draft->body || draft->sources != recorded.draft->sources))
        result.difference = Words::tr("the draft is another one than the log leads to");
    result.same = result.difference.isEmpty();
    return result;
}
