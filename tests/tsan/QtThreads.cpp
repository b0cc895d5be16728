// What hands values from one thread to another in Qt happens inside of its libraries, which are not built with the
// thread sanitizer: it does not see that the one comes before the other, and takes every posted call for a race. The
// linker leads the calls of our code to these functions (--wrap, see tests/CMakeLists.txt), which say so and go on to
// Qt. What our own code does on both sides is watched as ever.

#define QFUTURE_TEST // shows what a future holds
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFutureInterfaceBase>
#include <QRunnable>
#include <QThread>
#include <QThreadPool>
#include <iterator>
#include <mutex>
#include <sanitizer/tsan_interface.h>

extern "C" {
void AnnotateIgnoreReadsBegin(const char *file, int line);
void AnnotateIgnoreReadsEnd(const char *file, int line);
void AnnotateIgnoreWritesBegin(const char *file, int line);
void AnnotateIgnoreWritesEnd(const char *file, int line);
}

namespace {

/// What Qt makes while this lives is for another thread: the event, and the copies of a signal's arguments.
class MadeForAnother
{
public:
    MadeForAnother()
    {
        AnnotateIgnoreReadsBegin(__FILE__, __LINE__);
        AnnotateIgnoreWritesBegin(__FILE__, __LINE__);
    }
    ~MadeForAnother()
    {
        AnnotateIgnoreWritesEnd(__FILE__, __LINE__);
        AnnotateIgnoreReadsEnd(__FILE__, __LINE__);
    }
    Q_DISABLE_COPY_MOVE(MadeForAnother)
};

/// Everything that was done before hasDone() with this address comes before what is done after sees() with it.
void hasDone(const void *address)
{
    __tsan_release(const_cast<void *>(address));
}

void sees(const void *address)
{
    __tsan_acquire(const_cast<void *>(address));
}

/// What all who hold the same future know it by. Beside its mutex, which comes first: whoever unlocks that says only
/// what they have done themselves, and what others said meanwhile would be forgotten.
__attribute__((no_sanitize_thread)) const void *stateOf(const QFutureInterfaceBase *future)
{
    return reinterpret_cast<const char *>(future->d) + sizeof(QMutex);
}

/// A function that is posted to an object's thread: it begins after whatever was done before it was posted.
class Posted : public QtPrivate::QSlotObjectBase
{
public:
    explicit Posted(QSlotObjectBase *function) : QSlotObjectBase(&Posted::act), m_function(function) { hasDone(this); }

private:
    static void act(int which, QSlotObjectBase *self, QObject *receiver, void **arguments, bool *)
    {
        auto *posted = static_cast<Posted *>(self);
        sees(posted);
        if (which == Call) {
            posted->m_function->call(receiver, arguments);
            hasDone(posted); // who posted it may be the one who deletes it
            hasDone(QThread::currentThread()); // and somebody may wait for the thread
        } else if (which == Destroy) {
            posted->m_function->destroyIfLastRef();
            delete posted;
        }
    }

    QSlotObjectBase *m_function;
};

/// Work in any pool is over when the application is: it waits for that.
char s_pooled = 0;

/// Work for a pool of threads: it begins after whatever was done before it was handed over.
class HandedOver : public QRunnable
{
public:
    explicit HandedOver(QRunnable *work) : m_work(work) { hasDone(this); }
    ~HandedOver() override
    {
        if (m_work->autoDelete())
            delete m_work;
    }
    void run() override
    {
        sees(this);
        m_work->run();
        hasDone(&s_pooled);
    }
    Q_DISABLE_COPY_MOVE(HandedOver)

private:
    QRunnable *m_work;
};

/// Signals reach another thread as events, and there is one thread that hears them.
char s_signals = 0;

/// For letting go of a future; more than one, so that other futures' threads are not ordered by it.
std::recursive_mutex s_lettingGo[61];

} // namespace

#define QT_CALLS(answer, name, ...)                                                                                    \
    answer __real_##name(__VA_ARGS__);                                                                                 \
    answer __wrap_##name(__VA_ARGS__)

extern "C" {

using Future = QFutureInterfaceBase;

QT_CALLS(bool, _ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv,
         QObject *receiver, QtPrivate::QSlotObjectBase *function, Qt::ConnectionType type, void *answer)
{
    if (type != Qt::QueuedConnection) {
        return __real__ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv(
            receiver, function, type, answer);
    }
    auto *posted = new Posted(function);
    const MadeForAnother event;
    return __real__ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv(
        receiver, posted, type, answer);
}

QT_CALLS(void, _ZN11QMetaObject8activateEP7QObjectPKS_iPPv, QObject *sender, const QMetaObject *type, int signal,
         void **arguments)
{
    if (qApp && QThread::currentThread() == qApp->thread()) {
        sees(&s_signals);
        __real__ZN11QMetaObject8activateEP7QObjectPKS_iPPv(sender, type, signal, arguments);
        return;
    }
    // What another thread emits is heard by the main one and by nobody else.
    hasDone(&s_signals);
    const MadeForAnother event;
    __real__ZN11QMetaObject8activateEP7QObjectPKS_iPPv(sender, type, signal, arguments);
}

QT_CALLS(void, _ZN11QThreadPool5startEP9QRunnablei, QThreadPool *pool, QRunnable *work, int priority)
{
    __real__ZN11QThreadPool5startEP9QRunnablei(pool, new HandedOver(work), priority);
}

// What is left of it is what the process lets go of at its end, behind the work of every pool.
QT_CALLS(void, _ZN16QCoreApplicationD1Ev, QCoreApplication *application)
{
    __real__ZN16QCoreApplicationD1Ev(application);
    sees(&s_pooled);
}

QT_CALLS(bool, _ZN7QThread4waitE14QDeadlineTimer, QThread *thread, QDeadlineTimer deadline)
{
    const bool isOver = __real__ZN7QThread4waitE14QDeadlineTimer(thread, deadline);
    sees(thread);
    return isOver;
}

// A future: what comes before it is begun, has results, or is finished, comes before what sees that.

QT_CALLS(void, _ZN20QFutureInterfaceBase13reportStartedEv, Future *future)
{
    hasDone(stateOf(future));
    __real__ZN20QFutureInterfaceBase13reportStartedEv(future);
}

QT_CALLS(void, _ZN20QFutureInterfaceBase18reportResultsReadyEii, Future *future, int begin, int end)
{
    hasDone(stateOf(future));
    __real__ZN20QFutureInterfaceBase18reportResultsReadyEii(future, begin, end);
}

QT_CALLS(void, _ZN20QFutureInterfaceBase14reportFinishedEv, Future *future)
{
    hasDone(stateOf(future));
    __real__ZN20QFutureInterfaceBase14reportFinishedEv(future);
}

QT_CALLS(bool, _ZNK20QFutureInterfaceBase10isCanceledEv, const Future *future)
{
    sees(stateOf(future));
    return __real__ZNK20QFutureInterfaceBase10isCanceledEv(future);
}

QT_CALLS(bool, _ZNK20QFutureInterfaceBase10queryStateENS_5StateE, const Future *future, Future::State state)
{
    const bool answer = __real__ZNK20QFutureInterfaceBase10queryStateENS_5StateE(future, state);
    sees(stateOf(future));
    return answer;
}

QT_CALLS(void, _ZN20QFutureInterfaceBase15waitForFinishedEv, Future *future)
{
    __real__ZN20QFutureInterfaceBase15waitForFinishedEv(future);
    sees(stateOf(future));
}

QT_CALLS(void, _ZN20QFutureInterfaceBase13waitForResultEi, Future *future, int index)
{
    __real__ZN20QFutureInterfaceBase13waitForResultEi(future, index);
    sees(stateOf(future));
}

// The last to let go of a future deletes it and its results, after whatever the others did with them.

QT_CALLS(bool, _ZNK20QFutureInterfaceBase6derefTEv, const Future *future)
{
    hasDone(stateOf(future));
    const bool isHeld = __real__ZNK20QFutureInterfaceBase6derefTEv(future);
    sees(stateOf(future));
    return isHeld;
}

QT_CALLS(void, _ZN20QFutureInterfaceBaseD2Ev, Future *future)
{
    if (!future->d) { // moved from
        __real__ZN20QFutureInterfaceBaseD2Ev(future);
        return;
    }
    // Qt counts down and deletes in one: who comes last here has to be who is last there.
    const std::scoped_lock oneByOne(s_lettingGo[quintptr(future->d) / 64 % std::size(s_lettingGo)]);
    hasDone(stateOf(future));
    sees(stateOf(future));
    __real__ZN20QFutureInterfaceBaseD2Ev(future);
}
}
