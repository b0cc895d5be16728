#include "app/console/TrayIcon.h"

#include "ui/kit/Icons.h"
#include "ui/kit/Paint.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QPainter>

using namespace Qt::StringLiterals;

TrayIcon::TrayIcon(QObject *parent) : QObject(parent)
{
    m_open = m_menu.addAction(QString());
    m_menu.addSeparator();
    m_quit = m_menu.addAction(QString());
    m_icon.setContextMenu(&m_menu);
    connect(m_open, &QAction::triggered, this, &TrayIcon::openRequested);
    connect(m_quit, &QAction::triggered, this, &TrayIcon::quitRequested);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openRequested();
    });
    retranslate();
    paint();
}

void TrayIcon::setShown(bool shown)
{
    m_icon.setVisible(shown && QSystemTrayIcon::isSystemTrayAvailable());
}

void TrayIcon::setUnread(int unread)
{
    if (unread == m_unread)
        return;
    m_unread = unread;
    paint();
    retranslate();
    tellDocks();
}

void TrayIcon::retranslate()
{
    m_open->setText(tr("Open Frontdesk"));
    m_quit->setText(tr("Quit"));
    m_icon.setToolTip(m_unread == 0 ? tr("Frontdesk") : tr("Frontdesk: %n unread", nullptr, m_unread));
}

void TrayIcon::paint()
{
    QIcon badged;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        QPixmap pixmap = applicationIcon().pixmap(QSize(size, size), 1.0);
        if (m_unread > 0) {
            QPainter painter(&pixmap);
            painter.setRenderHint(QPainter::Antialiasing);
            const qreal width = size * 0.62;
            const QRectF box(size - width, size - width, width, width);
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme().color(Role::Red));
            painter.drawEllipse(box);
            if (size > 16) { // smaller than that a digit is a smudge
                QFont font = theme().font(Type::Caption, QFont::Bold);
                font.setPixelSize(int(width * (m_unread > 9 ? 0.55 : 0.75)));
                painter.setFont(font);
                painter.setPen(theme().color(Role::OnAccent));
                painter.drawText(box, Qt::AlignCenter, m_unread > 99 ? u"99+"_s : QString::number(m_unread));
            }
        }
        badged.addPixmap(pixmap);
    }
    m_icon.setIcon(badged);
}

void TrayIcon::tellDocks() const
{
    // Ubuntu's Unity defined it; the docks of KDE and of GNOME extensions listen to it too.
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    QDBusMessage update =
        QDBusMessage::createSignal(u"/org/frontdesk"_s, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    update << u"application://frontdesk.desktop"_s
           << QVariantMap{{u"count"_s, qint64(m_unread)}, {u"count-visible"_s, m_unread > 0}};
    bus.send(update);
}
