#pragma once

#include "core/base/Pool.h"
#include "core/base/ThreadState.h"

#include <QScopeGuard>
#include <QtConcurrentRun>
#include <utility>

/// Calls `fn` with copies of `args` on one of the threads for work, which keep nothing of OpenSSL's between two works.
/// Where the system starts no more threads it is done at once, by the caller: a pool would keep the work for a thread
/// that never comes, and the future never finish.
template <class Fn, class... Args>
auto inBackground(Fn fn, Args... args)
{
    if (canStartThread())
        return QtConcurrent::run(
            &workPool(),
            [fn = std::move(fn)](Args... copies) {
                const auto nothingLeft = qScopeGuard(returnThreadState);
                return fn(std::move(copies)...);
            },
            std::move(args)...);
    return QtFuture::makeReadyFuture(fn(std::move(args)...));
}
