#include "core/base/Pool.h"

#include <QCoreApplication>
#include <QThreadPool>
#include <thread>

QThreadPool &workPool()
{
    static QThreadPool pool;
    // As QCoreApplication does for the global pool: while translations and resources are still there.
    [[maybe_unused]] static const bool isWatched = [] {
        qAddPostRoutine([] {
            pool.clear();
            pool.waitForDone();
        });
        return true;
    }();
    return pool;
}

bool canStartThread()
{
    try {
        std::thread([] {}).join();
        return true;
    } catch (const std::system_error &) {
        return false;
    }
}
