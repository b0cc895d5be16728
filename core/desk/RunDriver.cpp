#include "core/desk/RunDriver.h"

#include "core/base/Deliver.h"
#include "core/base/FaultPoint.h"
#include "core/base/Log.h"
#include "core/desk/HeadStart.h"
#include "core/desk/PassageEmbeddings.h"
#include "core/desk/RunSteps.h"
#include "core/desk/RunWrites.h"
#include "core/store/Store.h"

using namespace Qt::StringLiterals;

using RunSteps::nextReading;

RunDriver::Terms RunDriver::Services::terms() const
{
    return {policy,
            tone,
            model.provider(),
            model.model(),
            model.plans(),
            embeddings && embeddings->vectors(),
            offline && offline != &model};
}

Work RunDriver::Terms::of(Work work) const
{
    work.policy = policy;
    work.tone = tone;
    work.run.provider = provider;
    work.run.model = model;
    work.modelPlans = modelPlans;
    work.embeds = embeds;
    work.canGoOffline = canGoOffline;
    return work;
}

RunSteps::Services RunDriver::stepServices() const
{
    return {m_services.tools, m_services.knowledge, m_services.owner, m_vectors};
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

void RunDriver::start(const Work *begun, std::shared_ptr<const HeadStart> headStart)
{
    m_lease.start();
    m_headStart = std::move(headStart);
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
    const Terms terms = m_services.terms();
    m_work = terms.of(work);
    m_storedState = m_work.run.state;
    m_vectors = m_services.embeddings ? m_services.embeddings->vectors() : nullptr;
    if (m_headStart && m_headStart->terms != terms)
        m_headStart.reset();
    if (m_headStart)
        lookUp(m_headStart->lookedUp);
    else
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

void RunDriver::happened(RunEvent event)
{
    proceed(RunSteps::after(std::exchange(m_unstored, {}), decide(m_work, std::move(event), *m_services.tools)));
}

/// Stores what came of it, except what can wait for the answer of a model on this machine.
void RunDriver::proceed(Outcome outcome)
{
    const PlanStep *reading = nextReading(outcome);
    const bool isLocal = model().isLocal();
    // What leads straight to a question is not worth a commit: nothing is known yet that was not known before.
    if (std::holds_alternative<AskIntent>(outcome.command) && outcome.facts.empty()) {
        goOn(std::move(outcome));
    } else if (isLocal && (std::holds_alternative<AskReply>(outcome.command) || (reading && isDone(*reading)))) {
        m_unstored = std::exchange(outcome.facts, {});
        goOn(std::move(outcome));
    } else if (isLocal && reading) {
        lookUp(m_services.store.read(
            [services = stepServices(), outcome = std::move(outcome)](Reader &reader) mutable -> Result<Outcome> {
                return RunSteps::readOn(reader, services, std::move(outcome));
            }));
    } else {
        commit(std::move(outcome));
    }
}

void RunDriver::lookUp(const QFuture<Result<Outcome>> &lookedUp)
{
    m_isAtStore = true;
    deliver(lookedUp, this, [this](Result<Outcome> found) {
        m_isAtStore = false;
        if (found)
            proceed(std::move(*found));
        else
            giveUp(found.error());
    });
}

/// Whether the head start has what this step would find.
bool RunDriver::isDone(const PlanStep &step) const
{
    return m_headStart && m_headStart->articles.step == step.step;
}

void RunDriver::commit(Outcome outcome)
{
    m_isAtStore = true;
    deliver(m_services.store.commit([services = stepServices(), from = m_storedState,
                                     outcome = std::move(outcome)](Writer &writer) mutable {
        return RunSteps::save(writer, services, from, std::move(outcome));
    }),
            this, [this](Result<Outcome> stored) {
                m_isAtStore = false;
                if (stored) {
                    m_storedState = stored->next.run.state;
                    goOn(std::move(*stored));
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

void RunDriver::goOn(Outcome outcome)
{
    m_work = std::move(outcome.next);
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
    if (isDone(step)) {
        StepDone done = std::exchange(m_headStart, {})->articles;
        Gathered gathered = m_work.gathered;
        gathered.takeFound(std::move(done.gathered));
        done.gathered = std::move(gathered);
        happened(std::move(done));
        return;
    }
    m_isAtStore = true;
    deliver(m_services.store.commit([services = stepServices(), work = m_work, from = m_storedState,
                                     step](Writer &writer) -> Result<Outcome> {
        auto outcome = RunSteps::write(writer, services, work, step);
        if (!outcome)
            return outcome;
        return RunSteps::save(writer, services, from, std::move(*outcome));
    }),
            this, [this, step](Result<Outcome> stored) {
                m_isAtStore = false;
                const auto isOwnFault = [](const Error &error) {
                    return error.kind != Error::Kind::Busy && error.kind != Error::Kind::Corrupt;
                };
                if (stored) {
                    m_storedState = stored->next.run.state;
                    goOn(std::move(*stored));
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
