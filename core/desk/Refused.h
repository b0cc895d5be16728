#pragma once

#include "core/base/Result.h"

#include <QFuture>
#include <QPromise>

/// A future that is finished already, for what is refused before it starts.
template <class T>
QFuture<Result<T>> refused(const Error &error)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(Result<T>(fail(error)));
    promise.finish();
    return promise.future();
}
