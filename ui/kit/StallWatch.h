#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

/// Watches the GUI thread from inside: a timer that should fire every few milliseconds and measures how late it is. A
/// gap of more than `ReportedMs` is a stall a person can feel, and is reported in the log. Two times are told apart:
/// how long the loop stood still, and how much of that the thread spent computing. On a busy machine the first grows
/// without anybody's fault, the second does not: only it is a measure of our own code, and tests judge by it. Runs in
/// debug builds and in the flow tests; costs one timer event per tick.
class StallWatch : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 ReportedMs = 50;

    struct Stall {
        qint64 elapsedMs = 0; ///< the event loop did not come round
        qint64 computedMs = 0; ///< of it, the thread had the processor; -1 where the system does not tell
    };

    explicit StallWatch(QObject *parent = nullptr);

    void start();
    void reset(); ///< forgets the worst
    const Stall &worst() const { return m_worst; } ///< by computing time

private:
    void tick();

    QTimer m_timer;
    QElapsedTimer m_elapsed;
    qint64 m_computedNs = 0; ///< of this thread, at the last tick
    Stall m_worst;
};
