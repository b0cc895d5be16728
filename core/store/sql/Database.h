#pragma once

#include "core/base/Clock.h"
#include "core/domain/Change.h"
#include "core/store/Workspace.h"
#include "core/store/Writer.h"
#include "core/store/sql/Connection.h"
#include "core/store/sql/Migrator.h"
#include "core/store/sql/WriteLock.h"

#include <QTimer>
#include <functional>
#include <set>

struct WrittenRows;

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
    Result<void> read(const std::function<void(Reader &)> &job);
    Result<void> commit(const std::function<Result<void>(Writer &)> &job);
    Result<void> backup(const QString &file);

Q_SIGNALS:
    void committed(const Change &change);
    void troubled(const Error &error);
    void recovered();

private:
    Result<void> lookFirst() const;
    Result<void> migrate();
    Result<void> copyBeforeMigration(int version);
    Result<void> write(const std::function<Result<void>(Writer &)> &job);
    void noteOutcome(const Result<void> &outcome);
    void lookForOthers();
    Result<WrittenRows> journalOfOthers(qint64 head);

    Workspace m_workspace;
    const Clock &m_clock;
    std::vector<Migrator::Migration> m_migrations;
    WriteLock m_lock;
    std::unique_ptr<Connection> m_connection;
    QTimer m_poll;
    qint64 m_dataVersion = 0;
    qint64 m_seen = 0; ///< every commit up to this place in the journal is known here
    std::set<qint64> m_own; ///< our commits after m_seen
    bool m_isTroubled = false;
};
