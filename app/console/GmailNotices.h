#pragma once

#include "core/base/Error.h"
#include "core/desk/Requests.h"

#include <QObject>

class Desk;
class MainWindow;

/// What the window says about Gmail outside of its settings: the status line, the banner when the access has ended or
/// cannot be reached, and the browser that opens to sign in. GUI thread.
class GmailNotices : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    GmailNotices(Desk &desk, MainWindow &window, QObject *parent = nullptr);

    void refresh(); ///< says it again, in a window that was made anew

Q_SIGNALS:
    void settingsRequested();
    void told(const QString &words); ///< news for a toast
    void failed(const QString &title, const Error &error);

private:
    void show();
    void showStatusLine(int unsure, int waiting);
    void showBanner();

    Desk &m_desk;
    MainWindow &m_window;
    std::optional<GmailStatus> m_bannered; ///< what the banner was shown or withdrawn for
};
