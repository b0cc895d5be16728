#include "core/desk/RunDriver.h"

#include "core/base/Deliver.h"
#include "core/base/FaultPoint.h"
#include "core/base/Log.h"
#include "core/desk/PassageEmbeddings.h"
#include "core/desk/RunWrites.h"
#include "core/store/Store.h"

using namespace Qt::StringLiterals;

/// What a job needs on the database thread, where it may outlive the driver.
struct RunDriver::StepServices {
    std::shared_ptr<const ToolRegistry> tools;
    KnowledgeIndexPtr knowledge;
    QString owner;
    PassageVectorsPtr vectors;

    ToolContext contextOf(const Work &work, const PlanStep &step) const
    {
        ToolContext context{work.run.customer, work.run.conversation, work.run.message, work.run.id,
                            step.step,         u"assistant"_s,        knowledge};
        if (step.step == work.embeddedStep)
            context.meaning = {vectors, work.question};
        return context;
    }
};

RunDriver::StepServices RunDriver::stepServices() const
{
    return {m_services.tools, m_services.knowledge, m_services.owner, m_vectors};
}

namespace {

/// `outcome` follows `facts`, which are stored with it.
Outcome after(std::vector<AuditEntry> facts, Outcome outcome)
{
    facts.insert(facts.end(), std::make_move_iterator(outcome.facts.begin()),
                 std::make_move_iterator(outcome.facts.end()));
    outcome.facts = std::move(facts);
    return outcome;
}

const PlanStep *nextReading(const Outcome &outcome)
{
    const auto *next = std::get_if<RunStep>(&outcome.command);
    return next && next->step.effect == Effect::Read ? &next->step : nullptr;
}

tl::unexpected<Error> noSuchTool(const PlanStep &step)
{
    return fail(Error::Kind::Invalid, RunDriver::tr("There is no tool called “%1”.").arg(step.tool));
}

} // namespace

/// Runs the READ steps that come next, until something else is to be done. Nothing is written: what they found goes
/// into the commit that ends them, for reading again would bring it back, and the disk is waited for once.
Outcome RunDriver::readOn(Reader &reader, const StepServices &services, Outcome outcome)
{
    while (const PlanStep *step = nextReading(outcome)) {
        StepDone done;
        done.step = step->step;
        done.gathered = outcome.next.gathered;
        QElapsedTimer elapsed;
        elapsed.start();
        if (const ReadTool *tool = services.tools->reader(step->tool))
            done.output = tool->run(reader, services.contextOf(outcome.next, *step), step->params, done.gathered);
        else
            done.output = noSuchTool(*step);
        done.durationUs = elapsed.nsecsElapsed() / 1'000;
        Outcome next = decide(outcome.next, done, *services.tools);
        outcome = after(std::move(outcome.facts), std::move(next));
    }
    return outcome;
}

/// Does what a WRITE step says, in the commit that stores what comes of it.
Result<Outcome> RunDriver::write(Writer &writer, const StepServices &services, const Work &work, const PlanStep &step)
{
    StepDone done;
    done.step = step.step;
    done.gathered = work.gathered;
    QElapsedTimer elapsed;
    elapsed.start();
    if (const WriteTool *tool = services.tools->writer(step.tool)) {
        done.output = tool->run(writer, services.contextOf(work, step), step.params);
        // Half of a change must not stay: the whole transaction goes, and the failure is recorded in the next.
        if (!done.output)
            return fail(done.output.error());
    } else {
        done.output = noSuchTool(step);
    }
    done.durationUs = elapsed.nsecsElapsed() / 1'000;
    return decide(work, done, *services.tools);
}

/// Reads on and stores everything that came of it. `from` is where the run stands in the store.
Result<Outcome> RunDriver::save(Writer &writer, const StepServices &services, RunState from, Outcome outcome)
{
    outcome = readOn(writer, services, std::move(outcome));
    if (const auto applied = RunWrites::apply(writer, from, outcome, services.owner); !applied)
        return fail(applied.error());
    return outcome;
}

RunDriver::RunDriver(const Services &services, RunId run, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_id(run)
{
    m_lease.setInterval(int(std::max<qint64>(1'000, m_services.leaseMs / 3)));
    connect(&m_lease, &QTimer::timeout, this, &RunDriver::renewLease);
}

RunDriver::~RunDriver() = default;

void RunDriver::start(const Work *begun)
{
    m_lease.start();
    if (begun) {
        begin(*begun);
        return;
    }
    deliver(m_services.store.read([id = m_id, tools = m_services.tools, knowledge = m_services.knowledge](
                                      Reader &reader) { return RunWrites::load(reader, id, *tools, knowledge); }),
            this, [this](const Result<Work> &work) {
                if (work)
                    begin(*work);
                else
                    Q_EMIT rested(m_id, fail(work.error()));
            });
}

void RunDriver::begin(const Work &work)
{
    m_work = work;
    m_storedState = m_work.run.state;
    m_work.policy = m_services.policy;
    m_work.tone = m_services.tone;
    m_work.run.provider = m_services.model.provider();
    m_work.run.model = m_services.model.model();
    m_work.modelPlans = m_services.model.plans();
    m_vectors = m_services.embeddings ? m_services.embeddings->vectors() : nullptr;
    m_work.embeds = m_vectors != nullptr;
    m_work.canGoOffline = m_services.offline && m_services.offline != &m_services.model;
    happened(Begun{});
}

void RunDriver::stop(const QString &by)
{
    const QString text = m_reply ? m_streamed.trimmed() : QString();
    hangUp();
    if (m_isAtStore)
        m_stopBy = by;
    else
        happened(Stopped{by, text});
}

void RunDriver::answerOffline(const QString &by)
{
    if (!m_work.canGoOffline)
        return;
    hangUp();
    if (m_isAtStore)
        m_offlineBy = by;
    else
        happened(WentOffline{by});
}

void RunDriver::hangUp()
{
    m_intent.reset();
    m_plan.reset();
    m_embedding.reset();
    m_reply.reset();
}

LanguageModel &RunDriver::model() const
{
    const bool isOffline = m_services.offline && m_work.run.provider == m_services.offline->provider();
    return isOffline ? *m_services.offline : m_services.model;
}

void RunDriver::happened(const RunEvent &event)
{
    // What leads straight to a question is not worth a commit: nothing is known yet that was not known before.
    const Outcome outcome = after(std::exchange(m_unstored, {}), decide(m_work, event, *m_services.tools));
    if (std::holds_alternative<AskIntent>(outcome.command) && outcome.facts.empty())
        goOn(outcome);
    else if (nextReading(outcome) && model().isLocal())
        lookUp(outcome);
    else
        commit(outcome);
}

/// Reads on; what was found is stored together with the answer, if nothing but the answer is to be done now.
void RunDriver::lookUp(const Outcome &outcome)
{
    m_isAtStore = true;
    deliver(m_services.store.read([services = stepServices(), outcome](Reader &reader) -> Result<Outcome> {
        return readOn(reader, services, outcome);
    }),
            this, [this](const Result<Outcome> &found) {
                m_isAtStore = false;
                if (!found) {
                    giveUp(found.error());
                } else if (std::holds_alternative<AskReply>(found->command)) {
                    m_unstored = found->facts;
                    goOn(*found);
                } else {
                    commit(*found);
                }
            });
}

void RunDriver::commit(const Outcome &outcome)
{
    m_isAtStore = true;
    deliver(m_services.store.commit([services = stepServices(), from = m_storedState, outcome](Writer &writer) {
        return save(writer, services, from, outcome);
    }),
            this, [this](const Result<Outcome> &stored) {
                m_isAtStore = false;
                if (stored) {
                    m_storedState = stored->next.run.state;
                    goOn(*stored);
                } else {
                    giveUp(stored.error());
                }
            });
}

void RunDriver::giveUp(const Error &error)
{
    qCWarning(lcAssistant) << "run" << m_id.value << "stopped:" << errorKindName(error.kind) << error.detail;
    Q_EMIT rested(m_id, fail(error));
}

void RunDriver::goOn(const Outcome &outcome)
{
    m_work = outcome.next;
    const bool rests = std::holds_alternative<Rest>(outcome.command);
    if (m_stopBy && !rests)
        happened(Stopped{*std::exchange(m_stopBy, std::nullopt)});
    else if (m_offlineBy && m_work.canGoOffline && !rests)
        happened(WentOffline{*std::exchange(m_offlineBy, std::nullopt)});
    else
        carryOut(outcome.command);
}

void RunDriver::carryOut(const Command &command)
{
    if (const auto *intent = std::get_if<AskIntent>(&command))
        ask(*intent);
    else if (const auto *plan = std::get_if<AskPlan>(&command))
        ask(*plan);
    else if (const auto *embedding = std::get_if<AskEmbedding>(&command))
        ask(*embedding);
    else if (const auto *step = std::get_if<RunStep>(&command))
        runStep(step->step);
    else if (const auto *reply = std::get_if<AskReply>(&command))
        ask(*reply);
    else
        Q_EMIT rested(m_id, {});
}

void RunDriver::ask(const AskIntent &command)
{
    faultPoint("run.ask");
    m_elapsed.start();
    m_intent = model().classify(command.request);
    connect(m_intent.get(), &IntentCall::waiting, this,
            [this](qint64 retryInMs, const QString &reason) { Q_EMIT modelWaiting(m_id, retryInMs, reason); });
    connect(m_intent.get(), &IntentCall::finished, this, [this](const Result<IntentReply> &reply) {
        const qint64 took = m_elapsed.nsecsElapsed() / 1'000;
        const QJsonObject request = m_intent->sentRequest();
        m_intent.reset();
        faultPoint("run.answered");
        happened(IntentKnown{reply, took, request});
    });
}

void RunDriver::ask(const AskPlan &command)
{
    m_elapsed.start();
    m_plan = model().plan(command.request);
    if (!m_plan) { // what it was asked before showed that it cannot
        happened(PlanKnown{fail(Error::Kind::Refused, tr("The server offers no tool calls."))});
        return;
    }
    connect(m_plan.get(), &PlanCall::waiting, this,
            [this](qint64 retryInMs, const QString &reason) { Q_EMIT modelWaiting(m_id, retryInMs, reason); });
    connect(m_plan.get(), &PlanCall::finished, this, [this](const Result<PlanReply> &reply) {
        const qint64 took = m_elapsed.nsecsElapsed() / 1'000;
        const QJsonObject request = m_plan->sentRequest();
        m_plan.reset();
        happened(PlanKnown{reply, took, request});
    });
}

void RunDriver::ask(const AskEmbedding &command)
{
    m_elapsed.start();
    m_embedding = m_services.embeddings->ask(command.question);
    connect(m_embedding.get(), &EmbeddingCall::finished, this,
            [this, step = command.step](const Result<EmbeddingReply> &reply) {
                const qint64 took = m_elapsed.nsecsElapsed() / 1'000;
                const QJsonObject request = m_embedding->sentRequest();
                m_embedding.reset();
                happened(QuestionEmbedded{step, reply, took, request, m_services.embeddings->heard(reply)});
            });
}

void RunDriver::ask(const AskReply &command)
{
    faultPoint("run.ask");
    Q_EMIT stepStarted(m_id, m_work.run.plan.empty() ? 0 : m_work.run.plan.back().step);
    m_elapsed.start();
    m_streamed.clear();
    m_reply = model().reply(command.request);
    connect(m_reply.get(), &ReplyCall::waiting, this,
            [this](qint64 retryInMs, const QString &reason) { Q_EMIT modelWaiting(m_id, retryInMs, reason); });
    connect(m_reply.get(), &ReplyCall::delta, this, [this](const QString &delta) {
        m_streamed += delta;
        if (!model().isLocal()) // the whole is there with the next turn, and with it whether it waits
            Q_EMIT draftGrew(m_id, delta);
    });
    connect(m_reply.get(), &ReplyCall::finished, this, [this](const Result<ModelReply> &reply) {
        const qint64 took = m_elapsed.nsecsElapsed() / 1'000;
        const QJsonObject request = m_reply->sentRequest();
        m_reply.reset();
        faultPoint("run.answered");
        happened(ReplyKnown{reply, took, request});
    });
}

void RunDriver::runStep(const PlanStep &step)
{
    Q_EMIT stepStarted(m_id, step.step);
    m_isAtStore = true;
    deliver(m_services.store.commit([services = stepServices(), work = m_work, from = m_storedState,
                                     step](Writer &writer) -> Result<Outcome> {
        const auto outcome = write(writer, services, work, step);
        if (!outcome)
            return outcome;
        return save(writer, services, from, *outcome);
    }),
            this, [this, step](const Result<Outcome> &stored) {
                m_isAtStore = false;
                const auto isOwnFault = [](const Error &error) {
                    return error.kind != Error::Kind::Busy && error.kind != Error::Kind::Corrupt;
                };
                if (stored) {
                    m_storedState = stored->next.run.state;
                    goOn(*stored);
                } else if (step.effect == Effect::Write && isOwnFault(stored.error())) {
                    happened(StepDone{step.step, fail(stored.error()), 0, m_work.gathered});
                } else {
                    giveUp(stored.error());
                }
            });
}

void RunDriver::renewLease()
{
    const qint64 leaseMs = m_services.leaseMs;
    deliver(m_services.store.commit([id = m_id, owner = m_services.owner, leaseMs](Writer &writer) {
        return writer.claimRun(id, owner, writer.now() + leaseMs);
    }),
            this, [this](const Result<void> &renewed) {
                if (!renewed)
                    Q_EMIT rested(m_id, fail(renewed.error()));
            });
}
