#pragma once

#include "app/console/ConversationPrinter.h"
#include "core/base/Error.h"
#include "core/domain/Conversation.h"
#include "core/domain/Run.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/Pages.h"

#include <QObject>
#include <functional>
#include <memory>

class ActivityPage;
class ConversationActions;
class CustomersPage;
class Desk;
class GmailNotices;
class InboxPage;
class KnowledgePage;
class MainWindow;
class SendCountdown;
class StallWatch;
class TicketsPage;
struct Change;
struct Customer;
struct HealthReason;
struct SearchHit;

/// The console: the window, its pages, and the wires between rooms that do not know each other.
class Console : public QObject
{
    Q_OBJECT
public:
    /// `desk` outlives the console.
    explicit Console(Desk &desk, QObject *parent = nullptr);
    ~Console() override;

    MainWindow &window() { return *m_window; }
    /// The inbox page, made if need be.
    InboxPage &inbox();
    /// Called once the workspace is open and the desk has started.
    void begin(PageId page);
    void openConversation(ConversationId id);

    /// Where the window stood, which page it showed and how wide its panes were.
    void restorePlacement();
    void keepPlacement() const;

Q_SIGNALS:
    void unreadChanged(int unread);

private:
    void addPages();
    void applySpelling();
    QWidget *makeInbox();
    QWidget *makeTickets();
    QWidget *makeCustomers();
    QWidget *makeActivity();
    QWidget *makeKnowledge();
    QWidget *makeDashboard();
    QWidget *makeSettings();

    // ConsoleCommands.cpp
    void addCommands();
    void addFileCommands();
    void addListCommands();
    void addConversationCommands();
    void addDraftCommands();
    void moveInList(int rows);
    void tickInList();
    void focusFilter();
    void addReadingCommands();
    void addPrintCommands();
    void addComposerCommands();
    void undo();
    void showApprovals();
    void searchEverything();

    void openMessage(ConversationId conversation, MessageId message);
    void showReason(const Customer &customer, const HealthReason &reason);
    void openTicket(TicketId id);
    void openCustomer(CustomerId id);
    void openArticle(const QString &file, const QString &heading);
    void openSettings(SettingsPage::Section section);
    void openHit(const SearchHit &hit);
    void showFailure(const QString &title, const Error &error);
    void showToast(const QString &words);
    void offerUndo(const QString &words, const std::function<void()> &undo);
    void seed();
    void backUp();
    void showStatus();
    void verifyAudit();
    void follow(const Change &change);
    void followTroubles();
    void acceptHistory();

    Desk &m_desk;
    std::unique_ptr<MainWindow> m_window;
    ConversationPrinter m_printer;
    std::unique_ptr<GmailNotices> m_gmail;
    // Children of the window, made when they are first looked at.
    InboxPage *m_inbox = nullptr;
    TicketsPage *m_tickets = nullptr;
    CustomersPage *m_customers = nullptr;
    KnowledgePage *m_knowledge = nullptr;
    ActivityPage *m_activity = nullptr;
    SettingsPage *m_settings = nullptr;
    std::unique_ptr<ConversationActions> m_actions;
    std::unique_ptr<SendCountdown> m_countdown;
    std::unique_ptr<StallWatch> m_stalls; ///< in debug builds
    qint64 m_auditEntries = -1; ///< -1: not verified yet
};
