#include "app/console/Presence.h"

#include "app/console/Console.h"
#include "core/desk/Desk.h"
#include "core/settings/DesktopKeys.h"
#include "core/settings/Settings.h"
#include "ui/kit/Announce.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>

Presence::Presence(Desk &desk, Console &console, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_console(console)
    , m_alerts(desk, m_notifications)
{
    connect(qApp, &QGuiApplication::applicationStateChanged, this,
            [this](Qt::ApplicationState state) { m_alerts.setLookedAt(state == Qt::ApplicationActive); });
    m_alerts.setLookedAt(QGuiApplication::applicationState() == Qt::ApplicationActive);
    connect(&m_alerts, &Alerts::announced, this,
            [this](const QString &words) { announce(&m_console.window(), words); });
    connect(&m_alerts, &Alerts::openRequested, this, [this](ConversationId conversation, const QString &token) {
        bringToFront(token);
        m_console.openConversation(conversation);
    });
    connect(&m_tray, &TrayIcon::openRequested, this, [this] { bringToFront(); });
    connect(&m_tray, &TrayIcon::quitRequested, qApp, &QCoreApplication::quit);
    connect(&console, &Console::unreadChanged, &m_tray, &TrayIcon::setUnread);
    connect(&desk.settings(), &Settings::changed, this, &Presence::applySettings);
    applySettings();
}

void Presence::applySettings()
{
    m_tray.setShown(m_desk.settings().value(Keys::Tray));
    // A window that closes into a tray that is not there could never be opened again.
    QApplication::setQuitOnLastWindowClosed(!(m_tray.isShown() && m_desk.settings().value(Keys::StayInTray)));
}

void Presence::bringToFront(const QString &token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8()); // Qt's Wayland plugin reads and clears it
    MainWindow &window = m_console.window();
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}
