#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QObject>

/// Notifications by the desktop (org.freedesktop.Notifications, Desktop Notifications Specification 1.2). One per key:
/// a later one takes the place of an earlier one. Without a session bus or a server nothing is shown and nothing fails.
/// GUI thread; every call is asynchronous.
class DesktopNotifications : public QObject
{
    Q_OBJECT
public:
    explicit DesktopNotifications(const QDBusConnection &bus = QDBusConnection::sessionBus(),
                                  QObject *parent = nullptr);

    /// Plain texts; `body` may be empty.
    void show(qint64 key, const QString &title, const QString &body);
    void withdraw(qint64 key);

Q_SIGNALS:
    /// The person clicked it. `token` lets a window come to the front where the desktop asks for one; may be empty.
    void activated(qint64 key, const QString &token);

private Q_SLOTS:
    void actionInvoked(uint id, const QString &action);
    void activationToken(uint id, const QString &token);
    void closed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    QHash<qint64, uint> m_ids; ///< what is shown, by key
    QHash<uint, QString> m_tokens;
};
