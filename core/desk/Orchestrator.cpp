#include "core/desk/Orchestrator.h"

#include "core/base/Deliver.h"
#include "core/desk/HeadStart.h"
#include "core/store/Store.h"

#include <algorithm>

namespace {

constexpr int WatchMs = 5'000;
constexpr std::size_t AtOnce = 4;

} // namespace

Orchestrator::Orchestrator(Store &store, const Clock &clock, ServicesNow services, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_services(std::move(services))
{
    m_watch.setInterval(WatchMs);
    connect(&m_watch, &QTimer::timeout, this, &Orchestrator::adoptAbandoned);
}

Orchestrator::~Orchestrator()
{
    // At once and not later: an answer that is on its way to a driver must not find the store gone.
    for (Driving &driving : m_drivers)
        delete driving.driver.release();
}

void Orchestrator::watch()
{
    m_watch.start();
    adoptAbandoned();
}

void Orchestrator::goOn()
{
    startNext();
    if (m_watch.isActive())
        adoptAbandoned();
}

void Orchestrator::take(RunId run, ConversationId conversation, std::shared_ptr<const Work> begun,
                        std::shared_ptr<const HeadStart> headStart)
{
    // One that waited here for longer than its lease is found by adoptAbandoned as well.
    const auto isThisRun = [run](const Waiting &waiting) { return waiting.run == run; };
    const auto drivesIt = [run](const Driving &driving) { return driving.driver->run() == run; };
    if (std::ranges::any_of(m_waiting, isThisRun) || std::ranges::any_of(m_drivers, drivesIt))
        return;
    m_waiting.push_back({run, conversation, std::move(begun), std::move(headStart)});
    startNext();
    for (Waiting &waiting : m_waiting) {
        waiting.begun.reset();
        waiting.headStart.reset();
    }
}

std::shared_ptr<const HeadStart> Orchestrator::headStart(const QString &text,
                                                         const QFuture<Result<Received>> &received) const
{
    const auto services = m_services();
    return services && m_drivers.size() < AtOnce ? HeadStart::of(*services, text, received) : nullptr;
}

void Orchestrator::stop(RunId run, const QString &by)
{
    for (const Driving &driving : m_drivers) {
        if (driving.driver->run() == run)
            driving.driver->stop(by);
    }
}

void Orchestrator::answerOffline(RunId run, const QString &by)
{
    for (const Driving &driving : m_drivers) {
        if (driving.driver->run() == run) {
            driving.driver->answerOffline(by);
            return;
        }
    }
}

QString Orchestrator::streamed(RunId run) const
{
    for (const Driving &driving : m_drivers) {
        if (driving.driver->run() == run)
            return driving.driver->streamed();
    }
    return {};
}

void Orchestrator::startNext()
{
    for (std::size_t i = 0; i < m_waiting.size() && m_drivers.size() < AtOnce;) {
        const Waiting waiting = m_waiting[i];
        const bool busy = std::any_of(m_drivers.begin(), m_drivers.end(), [&](const Driving &driving) {
            return driving.conversation == waiting.conversation;
        });
        if (busy) {
            ++i;
            continue;
        }
        const auto services = m_services();
        if (!services)
            return;
        m_waiting.erase(m_waiting.begin() + qsizetype(i));
        start(waiting, *services);
    }
}

void Orchestrator::start(const Waiting &waiting, const RunDriver::Services &services)
{
    DeferredPtr<RunDriver> driver(new RunDriver(services, waiting.run));
    connect(driver.get(), &RunDriver::stepStarted, this, &Orchestrator::stepStarted);
    connect(driver.get(), &RunDriver::draftGrew, this, &Orchestrator::draftGrew);
    connect(driver.get(), &RunDriver::modelWaiting, this, &Orchestrator::modelWaiting);
    connect(driver.get(), &RunDriver::rested, this, [this](RunId run, const Result<void> &) {
        std::erase_if(m_drivers, [run](const Driving &driving) { return driving.driver->run() == run; });
        Q_EMIT rested(run);
        startNext();
    });
    RunDriver *started = driver.get();
    m_drivers.push_back({waiting.conversation, std::move(driver)});
    started->start(waiting.begun.get(), waiting.headStart);
}

void Orchestrator::adoptAbandoned()
{
    const auto services = m_services();
    if (!services)
        return;
    const auto job = [owner = services->owner,
                      leaseMs = services->leaseMs](Writer &writer) -> Result<std::vector<Run>> {
        const auto abandoned = writer.abandonedRuns(writer.now());
        if (!abandoned)
            return fail(abandoned.error());
        std::vector<Run> adopted;
        for (const RunId id : *abandoned) {
            if (!writer.claimRun(id, owner, writer.now() + leaseMs))
                continue;
            const auto run = writer.run(id);
            if (run)
                adopted.push_back(*run);
        }
        return adopted;
    };
    // A look first: most of the time there is nothing, and a commit for nothing would wake every other window.
    deliver(m_store.read([now = m_clock.nowMs()](Reader &reader) { return reader.abandonedRuns(now); }), this,
            [this, job](const Result<std::vector<RunId>> &abandoned) {
                if (!abandoned || abandoned->empty())
                    return;
                deliver(m_store.commit(job), this, [this](const Result<std::vector<Run>> &adopted) {
                    if (!adopted)
                        return;
                    for (const Run &run : *adopted)
                        take(run.id, run.conversation);
                });
            });
}
