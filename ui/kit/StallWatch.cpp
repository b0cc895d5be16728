#include "ui/kit/StallWatch.h"

#include <QLoggingCategory>
#include <ctime>

namespace {

Q_LOGGING_CATEGORY(lcStall, "frontdesk.stall")

constexpr int TickMs = 10;

/// Nanoseconds this thread has computed; -1 where the system does not tell.
qint64 computedNs()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec used{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used) == 0)
        return qint64(used.tv_sec) * 1'000'000'000 + used.tv_nsec;
#endif
    return -1;
}

} // namespace

StallWatch::StallWatch(QObject *parent) : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(TickMs);
    connect(&m_timer, &QTimer::timeout, this, &StallWatch::tick);
}

void StallWatch::start()
{
    m_elapsed.start();
    m_computedNs = computedNs();
    m_timer.start();
}

void StallWatch::reset()
{
    m_worst = {};
}

void StallWatch::tick()
{
    const qint64 elapsedMs = m_elapsed.restart();
    const qint64 now = computedNs();
    const qint64 computedMs = now < 0 ? -1 : (now - m_computedNs) / 1'000'000;
    m_computedNs = now;
    if (elapsedMs - TickMs <= ReportedMs)
        return;
    if (computedMs > m_worst.computedMs || m_worst.elapsedMs == 0)
        m_worst = {elapsedMs, computedMs};
    qCWarning(lcStall) << "the event loop stood still for" << elapsedMs << "ms, computing for" << computedMs << "ms";
}
