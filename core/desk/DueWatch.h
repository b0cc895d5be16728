#pragma once

#include "core/base/Clock.h"
#include "core/domain/Change.h"

#include <QObject>
#include <QTimer>
#include <memory>

class Store;

/// Sees to it that what has a time happens at that time: replies that nobody took back go out, snoozed conversations
/// come back. Whatever another process left due is done as well; each of them happens once, whoever is first. GUI
/// thread.
class DueWatch : public QObject
{
    Q_OBJECT
public:
    /// Both outlive the watch.
    DueWatch(Store &store, const Clock &clock, QObject *parent = nullptr);
    ~DueWatch() override;

    void start();
    /// Sends what still waits, now: the window closes, and nobody can take it back any more.
    void hurry();

Q_SIGNALS:
    void wokeUp(const std::vector<ConversationId> &conversations);
    /// A reply could not go out and is back in its composer.
    void sendFailed(const PendingSend &send, const QString &reason);

private:
    void follow(const Change &change);
    void look();
    void perform(bool everything);

    Store &m_store;
    const Clock &m_clock;
    QTimer m_next;
    std::unique_ptr<QObject> m_looking; ///< receiver of the newest look
    bool m_isPerforming = false;
};
