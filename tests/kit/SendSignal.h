#pragma once

#include <QProcess>
#include <csignal>

/// Sends a signal to a process. False when it has ended by itself: its id is 0 then, which to kill() means everybody in
/// the group of whoever asks.
inline bool sendSignal(const QProcess &process, int signal)
{
    const auto id = pid_t(process.processId());
    return id > 0 && ::kill(id, signal) == 0;
}
