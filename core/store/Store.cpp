#include "core/store/Store.h"

#include "core/base/Background.h"
#include "core/store/Backup.h"
#include "core/store/GuestStore.h"
#include "core/store/sql/Database.h"

#include <QThread>

/// The thread and what lives on it. A job is an event on that thread, so jobs run one after the other, in order.
struct Store::Thread {
    QThread thread;
    Database *database = nullptr; ///< deleted on its own thread when that ends
};

Store::Store(const Workspace &workspace, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_thread(std::make_unique<Thread>())
{
    qRegisterMetaType<Change>();
    qRegisterMetaType<Error>();
    m_thread->thread.setObjectName(QStringLiteral("database"));
    m_thread->database = new Database(workspace, clock);
    Database *database = m_thread->database;
    database->moveToThread(&m_thread->thread);
    connect(database, &Database::committed, this, &Store::committed);
    connect(database, &Database::troubled, this, &Store::troubled);
    connect(database, &Database::recovered, this, &Store::recovered);
    connect(database, &Database::historyWentBack, this, &Store::historyWentBack);
    connect(database, &Database::logHeld, this, &Store::logHeld);
    connect(database, &Database::logFolded, this, &Store::logFolded);
    connect(&m_thread->thread, &QThread::finished, database, &QObject::deleteLater);
    m_thread->thread.start();
}

Store::~Store()
{
    // quit() takes its turn behind the jobs that are already there: whoever was promised a commit gets it.
    post([this] { m_thread->thread.quit(); });
    m_thread->thread.wait();
    if (!m_thread->thread.isFinished())
        delete m_thread->database; // the thread never was
}

void Store::post(std::function<void()> job)
{
    QMetaObject::invokeMethod(m_thread->database, std::move(job), Qt::QueuedConnection);
}

Result<void> Store::runRead(const ReadJob &job)
{
    return m_thread->database->read(job);
}

Result<void> Store::runCommit(const WriteJob &job)
{
    return m_thread->database->commit(job);
}

std::unique_ptr<GuestStore> Store::guest(CustomerId customer)
{
    return std::make_unique<GuestStore>(m_workspace, customer,
                                        [this](std::function<void()> job) { post(std::move(job)); });
}

void Store::follow(CustomerId onlyCustomer)
{
    post([database = m_thread->database, onlyCustomer] { database->follow(onlyCustomer); });
}

template <class T>
QFuture<T> Store::onDatabase(std::function<T()> job)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    post([promise, job = std::move(job)] {
        promise->addResult(job());
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<void>> Store::open()
{
    if (!m_thread->thread.isRunning()) {
        return QtFuture::makeReadyFuture(Result<void>(
            fail(Error::Kind::Refused,
                 tr("This computer starts no more threads for you. Close other programs and start Frontdesk again."))));
    }
    return onDatabase<Result<void>>([database = m_thread->database] { return database->open(); });
}

QFuture<Result<void>> Store::backup(const QString &file)
{
    // Beside the work and not in its queue: a large workspace takes a while to copy, and SQLite lets others write
    // meanwhile.
    return inBackground([workspace = m_workspace, file] { return Backup::make(workspace, file); });
}

QFuture<Result<Erased>> Store::erase(CustomerId customer, const QString &by)
{
    return onDatabase<Result<Erased>>([=, database = m_thread->database] { return database->erase(customer, by); });
}

QFuture<Result<void>> Store::acceptHistory(const QString &by)
{
    return onDatabase<Result<void>>([=, database = m_thread->database] { return database->acceptHistory(by); });
}
