#pragma once

#include <QObject>

/// Ctrl-C, a terminal that goes away, a session that ends: whoever asks this process to stop does not end it at once,
/// it is told and comes to an end by itself. If that takes longer than it may, or when the same is asked again, the
/// process ends where it stands, which it may at any time. Signals that were ignored when it began (nohup) stay
/// ignored. One per process, before its threads; lives on the thread of the event loop.
class StopSignals : public QObject
{
    Q_OBJECT
public:
    /// `graceSeconds`: from the signal to the end by force.
    explicit StopSignals(unsigned graceSeconds, QObject *parent = nullptr);
    ~StopSignals() override;

    /// For main(), when everything that is to be kept is closed: a process that was asked to stop ends here, without
    /// waiting for what is still being learnt or indexed beside it. Comes back if it was not asked.
    static void leave();

Q_SIGNALS:
    /// From the event loop. A process that ends because of it says so with status 128 + `signal`.
    void stopRequested(int signal);

private:
    void readPipe();

    int m_pipe[2] = {-1, -1};
};
