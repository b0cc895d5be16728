#pragma once

#include "app/console/Alerts.h"
#include "app/console/DesktopNotifications.h"
#include "app/console/TrayIcon.h"

#include <QObject>

class Console;
class Desk;

/// The console as a citizen of the desktop: notifications, tray, coming to the front when it is called.
class Presence : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    Presence(Desk &desk, Console &console, QObject *parent = nullptr);

    /// Shows the window, out of the tray or the dock, in front. `token`: leave to do so, where the desktop demands one.
    void bringToFront(const QString &token = {});
    void retranslate() { m_tray.retranslate(); }

private:
    void applySettings();

    Desk &m_desk;
    Console &m_console;
    DesktopNotifications m_notifications;
    Alerts m_alerts;
    TrayIcon m_tray;
};
