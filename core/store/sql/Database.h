#pragma once

#include "core/base/Clock.h"
#include "core/domain/Change.h"
#include "core/store/Workspace.h"
#include "core/store/Writer.h"
#include "core/store/sql/Connection.h"
#include "core/store/sql/ForeignCommits.h"
#include "core/store/sql/Migrator.h"
#include "core/store/sql/Restore.h"
#include "core/store/sql/WriteLock.h"

#include <QElapsedTimer>
#include <QTimer>
#include <functional>

/// The workspace as the database thread sees it: the connection, the lock between processes, and what other processes
/// committed. Lives on that thread from construction to destruction.
class Database : public QObject
{
    Q_OBJECT
public:
    Database(const Workspace &workspace, const Clock &clock,
             std::vector<Migrator::Migration> migrations = Migrator::builtin());
    ~Database() override;

    Result<void> open();
    /// What others write is announced only where it is this customer's.
    void follow(CustomerId onlyCustomer) { m_others.follow(onlyCustomer); }
    Result<void> read(const std::function<void(Reader &)> &job);
    Result<void> commit(const std::function<Result<void>(Writer &)> &job);
    /// Removes a customer and everything that was said, from the search index and the write-ahead log too.
    Result<Erased> erase(CustomerId customer, const QString &by);
    /// Takes the history as it is for the true one, and says so on the audit log.
    Result<void> acceptHistory(const QString &by);

Q_SIGNALS:
    void committed(const Change &change);
    void troubled(const Error &error);
    void recovered();
    /// The audit log lacks entries that were recorded outside the workspace: this is an older copy, or was cut short.
    void historyWentBack(const Error &error);
    void logHeld(const Error &error);
    void logFolded();

private:
    Result<void> openConnection();
    Result<void> reopen();
    Result<void> lookFirst() const;
    Result<void> enter();
    Result<void> migrate();
    Result<void> copyBeforeMigration(int version);
    Result<void> write(const std::function<Result<void>(Writer &)> &job);
    Result<void> settle(qint64 seq, const Error &error);
    void noteOutcome(const Result<void> &outcome, bool isStorage);
    Result<void> checkHistory();
    Result<void> noteRestored(const Restore::Plan &restored);
    void noteLog();
    void keepAnchor(bool now);
    void lookForOthers();
    void foldOnce();

    Workspace m_workspace;
    const Clock &m_clock;
    std::vector<Migrator::Migration> m_migrations;
    WriteLock m_lock;
    std::unique_ptr<Connection> m_connection;
    QTimer m_poll;
    ForeignCommits m_others;
    bool m_isTroubled = false;
    bool m_isLogHeld = false;
    bool m_isBack = false; ///< history went back: the anchor is left alone until a person accepts
    bool m_auditMoved = false; ///< since the anchor was written
    QElapsedTimer m_anchored;
};
