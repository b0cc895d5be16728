#pragma once

#include <QMenu>
#include <QSystemTrayIcon>

/// The program in the system's tray: how many conversations are unread, and the way back to the window. Nothing is
/// shown where there is no tray. The count also goes to docks that show one on the program's icon.
class TrayIcon : public QObject
{
    Q_OBJECT
public:
    explicit TrayIcon(QObject *parent = nullptr);

    /// Whether it is there now, so that a window may close into it.
    bool isShown() const { return m_icon.isVisible(); }
    void setShown(bool shown);
    void setUnread(int unread);
    /// In the language of now.
    void retranslate();

Q_SIGNALS:
    void openRequested();
    void quitRequested();

private:
    void paint();
    void tellDocks() const;

    QSystemTrayIcon m_icon;
    QMenu m_menu;
    QAction *m_open;
    QAction *m_quit;
    int m_unread = 0;
};
