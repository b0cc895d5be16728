#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/domain/Change.h"
#include "core/store/Workspace.h"
#include "core/store/Writer.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <functional>
#include <memory>
#include <type_traits>

class GuestStore;

/// The only door to data. Owns the database thread with the one connection; functions given to `read` and `commit` run
/// there, one after the other, and take and return values only. Lives on the GUI thread; signals are emitted there, and
/// `committed` before the future of the same commit is finished. Destroying it waits for what is under way.
class Store : public QObject
{
    Q_OBJECT
public:
    /// `clock` outlives the store.
    Store(const Workspace &workspace, const Clock &clock, QObject *parent = nullptr);
    ~Store() override;

    /// Creates or migrates the workspace. Kinds: NotFound (folder cannot be made), Refused (no permission, newer
    /// schema), Corrupt, Busy.
    QFuture<Result<void>> open();

    const Workspace &workspace() const { return m_workspace; }

    /// Runs `fn(Reader &) -> Result<T>` once, on a consistent snapshot. Cancelling the future before its turn comes
    /// skips it.
    template <class Fn>
    auto read(Fn fn) -> QFuture<std::invoke_result_t<Fn, Reader &>>;

    /// Runs `fn(Writer &) -> Result<T>` once, inside BEGIN IMMEDIATE ... COMMIT. When `fn` or the commit fails, nothing
    /// was written.
    template <class Fn>
    auto commit(Fn fn) -> QFuture<std::invoke_result_t<Fn, Writer &>>;

    /// What one customer may read, sealed. The store outlives it.
    std::unique_ptr<GuestStore> guest(CustomerId customer);
    /// For a process that is one customer's window: what other processes write is announced only where it is this
    /// customer's. Called before open().
    void follow(CustomerId onlyCustomer);

    /// Online copy into a new file, verified after; Invalid when the target exists.
    QFuture<Result<void>> backup(const QString &file);
    /// Removes a customer and everything that was said with them: rows, search index, write-ahead log, the texts on the
    /// audit log. What copies of the workspace still hold is listed and not touched.
    QFuture<Result<Erased>> erase(CustomerId customer, const QString &by);
    /// After historyWentBack: takes the workspace as it is, and says so on the audit log.
    QFuture<Result<void>> acceptHistory(const QString &by);

Q_SIGNALS:
    void committed(const Change &change);
    /// The workspace cannot be written any more (disk full, read-only, gone); emitted once per trouble, and `recovered`
    /// when a commit works.
    void troubled(const Error &error);
    void recovered();
    /// At opening: the audit log lacks entries that were recorded outside the workspace. It is an older copy, or its
    /// end was cut off.
    void historyWentBack(const Error &error);
    /// Another program reads and does not end: the write-ahead log grows beyond 64 MiB. Once, and `logFolded` when it
    /// is small again. Nothing is lost and nothing refused until the disk is full.
    void logHeld(const Error &error);
    void logFolded();

private:
    using ReadJob = std::function<void(Reader &)>;
    using WriteJob = std::function<Result<void>(Writer &)>;

    void post(std::function<void()> job);
    Result<void> runRead(const ReadJob &job);
    Result<void> runCommit(const WriteJob &job);

    template <class T>
    QFuture<T> onDatabase(std::function<T()> job);

    struct Thread;
    Workspace m_workspace;
    std::unique_ptr<Thread> m_thread;
};

template <class Fn>
auto Store::read(Fn fn) -> QFuture<std::invoke_result_t<Fn, Reader &>>
{
    using Answer = std::invoke_result_t<Fn, Reader &>;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    post([this, promise, fn = std::move(fn)]() mutable {
        if (promise->isCanceled()) {
            promise->finish();
            return;
        }
        std::optional<Answer> answer;
        const Result<void> ran = runRead([&](Reader &reader) { answer.emplace(fn(reader)); });
        if (!ran)
            answer.emplace(tl::unexpected<Error>(ran.error()));
        promise->addResult(std::move(*answer));
        promise->finish();
    });
    return promise->future();
}

template <class Fn>
auto Store::commit(Fn fn) -> QFuture<std::invoke_result_t<Fn, Writer &>>
{
    using Answer = std::invoke_result_t<Fn, Writer &>;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    post([this, promise, fn = std::move(fn)]() mutable {
        std::optional<Answer> answer;
        const Result<void> ran = runCommit([&](Writer &writer) -> Result<void> {
            answer.emplace(fn(writer));
            if (!*answer)
                return tl::unexpected<Error>(answer->error());
            return {};
        });
        if (!ran)
            answer.emplace(tl::unexpected<Error>(ran.error()));
        promise->addResult(std::move(*answer));
        promise->finish();
    });
    return promise->future();
}
