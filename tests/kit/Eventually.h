#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QFuture>
#include <QFutureWatcher>
#include <QTimer>

/// Whether `isSo` becomes true within `ms`, with the event loop running meanwhile. QTest::qWaitFor sleeps for ten
/// milliseconds between two looks, and a test that talks back and forth with a process or a server pays for that with
/// every turn; this looks after every event, and every ten milliseconds for what comes without one.
template <class Predicate>
bool eventually(Predicate isSo, int ms)
{
    QTimer look;
    look.start(10);
    const QDeadlineTimer deadline(ms);
    while (!isSo()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

/// The same for a future's end, which is an event here.
template <class T>
bool eventually(const QFuture<T> &future, int ms)
{
    QFutureWatcher<T> end;
    end.setFuture(future);
    return eventually([&] { return future.isFinished(); }, ms);
}
