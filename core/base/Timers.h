#pragma once

#include <QTimer>

/// Starts a single-shot timer unless it runs already. QTimer::start() begins the interval anew, so that what comes in
/// faster than the interval, as the words of a fast server do, would put off the timeout until all has come.
inline void startUnlessRunning(QTimer &timer)
{
    if (!timer.isActive())
        timer.start();
}
