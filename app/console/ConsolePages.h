#pragma once

#include "core/base/Error.h"
#include "core/domain/Ids.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/Pages.h"

#include <QObject>
#include <functional>

class ActivityPage;
class ConversationActions;
class CustomersPage;
class DashboardPage;
class Desk;
class InboxPage;
class KnowledgePage;
class MainWindow;
class SendCountdown;
class TicketsPage;
struct Customer;
struct HealthReason;
struct PendingSend;
struct SearchHit;

/// The pages of the console: each is made when it is first looked at and wired to the others, which it does not know.
/// GUI thread.
class ConsolePages : public QObject
{
    Q_OBJECT
public:
    /// All outlive it. The pages themselves belong to the window.
    ConsolePages(Desk &desk, MainWindow &window, ConversationActions &actions, SendCountdown &countdown);

    void addToWindow(); ///< again after MainWindow::rebuild()

    // Each is made if need be; the window shows what it showed.
    InboxPage &inbox();
    TicketsPage &tickets();
    CustomersPage &customers();
    ActivityPage &activity();
    KnowledgePage &knowledge();
    SettingsPage &settings();
    bool hasInbox() const { return m_inbox; }

    // The window turns to the page.
    InboxPage &showInbox();
    TicketsPage &showTickets();
    CustomersPage &showCustomers();
    ActivityPage &showActivity();
    KnowledgePage &showKnowledge();
    void showSettings(SettingsPage::Section section);

    // ... and the page to what is asked for.
    void openConversation(ConversationId id);
    void openMessage(ConversationId conversation, MessageId message);
    void openTicket(TicketId id);
    void openCustomer(CustomerId id);
    void openArticle(const QString &file, const QString &heading);
    void openHit(const SearchHit &hit);

    /// Where the person is, to go back there when the pages are made anew.
    struct Place {
        PageId page;
        ConversationId conversation;
        QByteArray inboxWidths;
        SettingsPage::Section section;
    };
    Place place() const;
    void goTo(const Place &place);
    void flush(); ///< stores what was typed and not stored yet

Q_SIGNALS:
    void unreadChanged(int unread);
    void failed(const QString &title, const Error &error);
    void told(const QString &words); ///< news for a toast
    void undoOffered(const QString &words, const std::function<void()> &undo);
    void seedRequested();
    void backupRequested();
    void auditCheckRequested();

private:
    QWidget *makeInbox();
    void wireConversation();
    QWidget *makeTickets();
    QWidget *makeCustomers();
    QWidget *makeActivity();
    QWidget *makeKnowledge();
    QWidget *makeDashboard();
    QWidget *makeSettings();
    template <class Page>
    void wireNews(Page *page);
    void forget(PageId page);
    void applySpelling();
    void watchSend(const PendingSend &send);
    void showReason(const Customer &customer, const HealthReason &reason);

    Desk &m_desk;
    MainWindow &m_window;
    ConversationActions &m_actions;
    SendCountdown &m_countdown;
    // Children of the window; null until they are first looked at.
    InboxPage *m_inbox = nullptr;
    TicketsPage *m_tickets = nullptr;
    CustomersPage *m_customers = nullptr;
    KnowledgePage *m_knowledge = nullptr;
    ActivityPage *m_activity = nullptr;
    SettingsPage *m_settings = nullptr;
};
