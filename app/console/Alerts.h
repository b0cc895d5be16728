#pragma once

#include "core/domain/Ids.h"

#include <QHash>
#include <QObject>

class Desk;
class DesktopNotifications;
struct Change;
struct ConversationRow;

/// Decides what is worth telling a person who looks elsewhere: a customer wrote, a draft waits. While the window is in
/// front it is said to screen readers instead, and what was told is taken back once the conversation was read or
/// decided.
class Alerts : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    Alerts(Desk &desk, DesktopNotifications &desktop, QObject *parent = nullptr);

    /// Told to by whoever holds the window; an active window is looked at.
    void setLookedAt(bool lookedAt) { m_lookedAt = lookedAt; }

Q_SIGNALS:
    void openRequested(ConversationId conversation, const QString &token);
    /// Something new while the window is in front.
    void announced(const QString &words);

private:
    struct Seen {
        qint64 lastMessageAt = 0;
        RunId pendingRun;
    };

    void follow(const Change &change);
    void look(const ConversationRow &row);
    void tell(ConversationId conversation, const QString &title, const QString &body);

    Desk &m_desk;
    DesktopNotifications &m_desktop;
    QHash<qint64, Seen> m_seen; ///< by conversation
    qint64 m_since; ///< what is older was there before
    bool m_lookedAt = false;
};
