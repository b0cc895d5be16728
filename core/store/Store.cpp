#include "core/store/Store.h"

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
    connect(&m_thread->thread, &QThread::finished, database, &QObject::deleteLater);
    m_thread->thread.start();
}

Store::~Store()
{
    // quit() takes its turn behind the jobs that are already there: whoever was promised a commit gets it.
    post([this] { m_thread->thread.quit(); });
    m_thread->thread.wait();
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

QFuture<Result<void>> Store::open()
{
    return onDatabase([database = m_thread->database] { return database->open(); });
}

QFuture<Result<void>> Store::backup(const QString &file)
{
    return onDatabase([database = m_thread->database, file] { return database->backup(file); });
}

QFuture<Result<void>> Store::onDatabase(std::function<Result<void>()> job)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    post([promise, job = std::move(job)] {
        promise->addResult(job());
        promise->finish();
    });
    return promise->future();
}
