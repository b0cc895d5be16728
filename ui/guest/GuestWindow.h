#pragma once

#include "core/base/Error.h"

#include <QWidget>
#include <memory>

class ElidedLabel;
class GuestChat;
class GuestDesk;
class GuestTickets;
class QStackedWidget;
class QTabBar;

/// The customer's window: chat with live answers, and their own tickets. Knows one customer and cannot name another.
class GuestWindow : public QWidget
{
    Q_OBJECT
public:
    explicit GuestWindow(std::unique_ptr<GuestDesk> desk);
    ~GuestWindow() override;

    /// Keeps what is typed and not sent yet, without the moment it usually waits for more.
    void keepTyped();

private:
    QWidget *makeHead();
    void askForPerson();
    void showError(const QString &title, const Error &error);

    std::unique_ptr<GuestDesk> m_desk;
    ElidedLabel *m_who;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    GuestChat *m_chat;
    GuestTickets *m_tickets;
};
