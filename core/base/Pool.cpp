#include "core/base/Pool.h"

#include <QCoreApplication>
#include <QThreadPool>

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
