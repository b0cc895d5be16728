#include "core/desk/RunDriver.h"

#include "core/base/Deliver.h"
#include "core/base/FaultPoint.h"
#include "core/base/Log.h"
#include "core/desk/RunWrites.h"
#include "core/store/Store.h"

using namespace Qt::StringLiterals;

/// What a step needs on the database thread, which may outlive the driver.
struct RunDriver::StepServices {
    std::shared_ptr<const ToolRegistry> tools;
    KnowledgeIndexPtr knowledge;
    QString owner;
};

RunDriver::StepServices RunDriver::stepServices() const
{
    return {m_services.tools, m_services.knowledge, m_services.owner};
}

/// Runs one step and stores what came of it, in the commit that is being made.
Result<Outcome> RunDriver::runStep(Writer &writer, const StepServices &services, const Work &work, const PlanStep &step)
{
    const ToolContext context{work.run.customer, work.run.conversation, work.run.message,  work.run.id,
                              step.step,         u"assistant"_s,        services.knowledge};
    StepDone done;
    done.step = step.step;
    done.gathered = work.gathered;
    QElapsedTimer elapsed;
    elapsed.start();
    if (const ReadTool *reader = services.tools->reader(step.tool)) {
        done.output = reader->run(writer, context, step.params, done.gathered);
    } else if (const WriteTool *changer = services.tools->writer(step.tool)) {
        done.output = changer->run(writer, context, step.params);
        // Half of a change must not stay: the whole transaction goes, and the failure is recorded in the next.
        if (!done.output)
            return fail(done.output.error());
    } else {
        done.output = fail(Error::Kind::Invalid, tr("There is no tool called “%1”.").arg(step.tool));
    }
    done.durationUs = elapsed.nsecsElapsed() / 1'000;
    Outcome outcome = decide(work, done, *services.tools);
    if (const auto applied = RunWrites::apply(writer, work, outcome, services.owner); !applied)
        return fail(applied.error());
    return outcome;
}

/// READ steps that follow are part of the same commit: nothing is lost with it that reading again would not bring back,
/// and the disk is waited for once instead of for every step.
Result<Outcome> RunDriver::readOn(Writer &writer, const StepServices &services, Result<Outcome> outcome)
{
    while (outcome) {
        const auto *next = std::get_if<RunStep>(&outcome->command);
        if (!next || next->step.effect != Effect::Read)
            break;
        outcome = runStep(writer, services, outcome->next, PlanStep(next->step));
    }
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

void RunDriver::start()
{
    m_lease.start();
    deliver(m_services.store.read([id = m_id, tools = m_services.tools, knowledge = m_services.knowledge](
                                      Reader &reader) { return RunWrites::load(reader, id, *tools, knowledge); }),
            this, [this](const Result<Work> &work) {
                if (!work) {
                    Q_EMIT rested(m_id, fail(work.error()));
                    return;
                }
                m_work = *work;
                m_work.policy = m_services.policy;
                m_work.tone = m_services.tone;
                m_work.run.provider = m_services.model.provider();
                m_work.run.model = m_services.model.model();
                m_work.modelPlans = m_services.model.plans();
                m_work.canGoOffline = m_services.offline && m_services.offline != &m_services.model;
                happened(Begun{});
            });
}

void RunDriver::stop(const QString &by)
{
    const QString text = m_reply ? m_streamed.trimmed() : QString();
    hangUp();
    if (m_committing)
        m_stopBy = by;
    else
        happened(Stopped{by, text});
}

void RunDriver::answerOffline(const QString &by)
{
    if (!m_work.canGoOffline)
        return;
    hangUp();
    if (m_committing)
        m_offlineBy = by;
    else
        happened(WentOffline{by});
}

void RunDriver::hangUp()
{
    m_intent.reset();
    m_plan.reset();
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
    Outcome outcome = decide(m_work, event, *m_services.tools);
    if (std::holds_alternative<AskIntent>(outcome.command) && outcome.facts.empty()) {
        m_work = std::move(outcome.next);
        carryOut(outcome.command);
        return;
    }
    m_committing = true;
    deliver(m_services.store.commit(
                [services = stepServices(), before = m_work, outcome](Writer &writer) -> Result<Outcome> {
                    if (const auto applied = RunWrites::apply(writer, before, outcome, services.owner); !applied)
                        return fail(applied.error());
                    return readOn(writer, services, outcome);
                }),
            this, [this](const Result<Outcome> &applied) { advance(applied); });
}

void RunDriver::advance(const Result<Outcome> &outcome)
{
    m_committing = false;
    if (!outcome) {
        qCWarning(lcAssistant) << "run" << m_id.value << "stopped:" << errorKindName(outcome.error().kind)
                               << outcome.error().detail;
        Q_EMIT rested(m_id, fail(outcome.error()));
        return;
    }
    m_work = outcome->next;
    if (m_stopBy && !std::holds_alternative<Rest>(outcome->command)) {
        happened(Stopped{*std::exchange(m_stopBy, std::nullopt)});
        return;
    }
    if (m_offlineBy && m_work.canGoOffline && !std::holds_alternative<Rest>(outcome->command)) {
        happened(WentOffline{*std::exchange(m_offlineBy, std::nullopt)});
        return;
    }
    carryOut(outcome->command);
}

void RunDriver::carryOut(const Command &command)
{
    if (const auto *intent = std::get_if<AskIntent>(&command))
        ask(*intent);
    else if (const auto *plan = std::get_if<AskPlan>(&command))
        ask(*plan);
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
    m_committing = true;
    deliver(m_services.store.commit([services = stepServices(), work = m_work, step](Writer &writer) {
        return readOn(writer, services, runStep(writer, services, work, step));
    }),
            this, [this, step](const Result<Outcome> &outcome) {
                const bool ownFault = !outcome && step.effect == Effect::Write
                    && outcome.error().kind != Error::Kind::Busy && outcome.error().kind != Error::Kind::Corrupt;
                m_committing = false;
                if (ownFault)
                    happened(StepDone{step.step, fail(outcome.error()), 0, m_work.gathered});
                else
                    advance(outcome);
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
