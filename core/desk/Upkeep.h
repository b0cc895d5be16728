#pragma once

#include "core/desk/Replay.h"
#include "core/desk/SigningKey.h"
#include "core/store/Backup.h"
#include "core/store/Page.h"

#include <QFuture>
#include <QObject>
#include <QTimer>
#include <functional>
#include <optional>
#include <vector>

class Clock;
class Settings;
class Store;
class ToolRegistry;

/// What keeps a workspace safe and its history provable: backups, erasure, replays, evidence. Lives on the GUI thread;
/// everything that takes time answers through a future (take it with deliver()).
class Upkeep : public QObject
{
    Q_OBJECT
public:
    /// Borrowed; all outlive it. `actor` names who does things here.
    struct Parts {
        Store &store;
        Settings &settings;
        const Clock &clock;
        std::shared_ptr<const ToolRegistry> tools;
        std::function<QString()> actor;
        Secrets *secrets = nullptr; ///< where the key is that signs evidence; none: a key for this session
    };

    /// Evidence as it was written.
    struct Exported {
        QString file;
        QString signer; ///< fingerprint, to be made known to whoever checks
        QString message; ///< what is to be known about the key; empty: nothing

        friend bool operator==(const Exported &, const Exported &) = default;
    };

    explicit Upkeep(const Parts &parts, QObject *parent = nullptr);
    ~Upkeep() override;

    /// Makes a backup a day from now on, if the settings say so, and lets go of old ones: the newest of seven days and
    /// of four weeks stay.
    void keepBackups();

    // Backups
    QString backupFolder() const;
    /// Newest first.
    QFuture<Result<std::vector<Backup::File>>> backups() const;
    /// Into the backup folder, verified; the file's path.
    QFuture<Result<QString>> backupNow();
    QFuture<Result<BackupPreview>> preview(const QString &file) const;
    /// At the next start, when no other Frontdesk has the workspace open. What is there now is moved aside.
    QFuture<Result<void>> restoreAtNextStart(const QString &file);
    QString pendingRestore() const; ///< empty: none
    void cancelRestore();

    /// A customer and everything said with them. What copies may still hold it is in the answer.
    QFuture<Result<Erased>> erase(CustomerId customer);

    // The audit log
    /// Set when the workspace turned out to be an older copy, or its audit log was cut short; see
    /// Store::historyWentBack.
    std::optional<Error> historyProblem() const { return m_historyProblem; }
    /// Takes it as it is, and says so on the log.
    QFuture<Result<void>> acceptHistory();
    /// A recorded run once more from its log: no network, no effects.
    QFuture<Result<Replayed>> replayRun(RunId run) const;
    /// A conversation as a signed page that checks itself.
    QFuture<Result<QByteArray>> evidence(ConversationId conversation, const QByteArray &privateKey) const;
    /// The same, signed with the key of this workspace, into a file.
    QFuture<Result<Exported>> exportEvidence(ConversationId conversation, const QString &file);

Q_SIGNALS:
    void backedUp(const QString &file);
    void backupFailed(const Error &error);
    void historyWentBack(const Error &error);
    void historyAccepted();
    void logHeld(const Error &error); ///< see Store::logHeld
    void logFolded();

private:
    void backUpWhenDue();
    QFuture<Result<void>> prune() const;

    Parts m_parts;
    SigningKey m_key;
    QTimer m_daily;
    bool m_isBackingUp = false;
    std::optional<Error> m_historyProblem;
};
