#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

/// Hands the future's value to `fn` on the receiver's thread, or never if the receiver dies first. Instead of
/// QFuture::then(receiver, ...), which aborts in debug builds of Qt 6.4 when the receiver is gone (qfuture_impl.h,
/// Q_ASSERT(context)).
template <class T, class Fn>
void deliver(QFuture<T> future, QObject *receiver, Fn fn)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, fn = std::move(fn)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() == 1) // none when cancelled
            fn(watcher->result());
    });
    watcher->setFuture(future);
}
