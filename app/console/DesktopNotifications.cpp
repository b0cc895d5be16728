#include "app/console/DesktopNotifications.h"

#include "core/base/Log.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace {

const QString Service = u"org.freedesktop.Notifications"_s;
const QString Path = u"/org/freedesktop/Notifications"_s;
const QString DefaultAction = u"default"_s;
constexpr int ServerDecides = -1; ///< how long it is shown

} // namespace

DesktopNotifications::DesktopNotifications(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(Service, Path, Service, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString)));
    m_bus.connect(Service, Path, Service, u"ActivationToken"_s, this, SLOT(activationToken(uint, QString)));
    m_bus.connect(Service, Path, Service, u"NotificationClosed"_s, this, SLOT(closed(uint, uint)));
}

void DesktopNotifications::show(qint64 key, const QString &title, const QString &body)
{
    if (!m_bus.isConnected())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(Service, Path, Service, u"Notify"_s);
    const QVariantMap hints{{u"desktop-entry"_s, u"frontdesk"_s}, {u"category"_s, u"im.received"_s}};
    // The body may hold markup, so what looks like it is escaped; the title never does.
    call << QCoreApplication::applicationName() << m_ids.value(key) << u"frontdesk"_s << title << body.toHtmlEscaped()
         << QStringList{DefaultAction, tr("Open")} << hints << ServerDecides;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isValid())
            m_ids.insert(key, reply.value());
        else
            qCInfo(lcUi) << "the desktop shows no notification:" << reply.error().name();
    });
}

void DesktopNotifications::withdraw(qint64 key)
{
    const uint id = m_ids.take(key);
    if (id == 0)
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(Service, Path, Service, u"CloseNotification"_s);
    call << id;
    m_bus.asyncCall(call);
}

void DesktopNotifications::activationToken(uint id, const QString &token)
{
    m_tokens.insert(id, token);
}

void DesktopNotifications::actionInvoked(uint id, const QString &action)
{
    const QString token = m_tokens.take(id);
    for (auto it = m_ids.cbegin(); it != m_ids.cend(); ++it) {
        if (*it == id && action == DefaultAction) {
            Q_EMIT activated(it.key(), token);
            return;
        }
    }
}

void DesktopNotifications::closed(uint id, uint)
{
    m_tokens.remove(id);
    m_ids.removeIf([id](auto it) { return *it == id; });
}
