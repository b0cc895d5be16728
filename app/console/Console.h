#pragma once

#include "app/console/ConversationPrinter.h"
#include "app/console/DroppedFiles.h"
#include "core/base/Result.h"
#include "core/domain/Conversation.h"
#include "core/domain/Run.h"
#include "core/store/Page.h"
#include "ui/kit/Shortcuts.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/Pages.h"
#include "ui/shell/PaletteModel.h"

#include <QObject>
#include <functional>
#include <memory>
#include <optional>

class ActivityPage;
class ConversationActions;
class ConversationView;
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
    /// Makes the window's contents again in the language and direction of now, at the place where the person is. Does
    /// it from the event loop: what asked for it is often part of them.
    void retranslate();

    /// Where the window stood, which page it showed and how wide its panes were.
    void restorePlacement();
    void keepPlacement() const;

Q_SIGNALS:
    void unreadChanged(int unread);

private:
    /// What is kept when the window's contents are made anew.
    struct Place {
        PageId page;
        ConversationId conversation;
        QByteArray inboxWidths;
        SettingsPage::Section section;
    };

    void build();
    void rebuild();
    void settingChanged(const QString &name);
    void bindKeys();
    void applySpelling();
    void forget(PageId page);
    Place place() const;
    void goTo(const Place &place);
    void addPages();
    QWidget *makeInbox();
    QWidget *makeTickets();
    QWidget *makeCustomers();
    QWidget *makeActivity();
    QWidget *makeKnowledge();
    QWidget *makeDashboard();
    QWidget *makeSettings();

    // ConsolePalette.cpp
    QList<PaletteEntry> places();
    void find(const QString &typed, QObject *receiver, const std::function<void(const QList<PaletteEntry> &)> &found);

    // ConsoleCommands.cpp
    void addCommands();
    void addFileCommands();
    void addListCommands();
    void addConversationCommands();
    void addDraftCommands();
    void addOpenConversationCommand(const QString &text, const std::function<void(ConversationView &)> &run,
                                    std::optional<ShortcutId> key = {});
    bool isInApprovals() const;
    QString whyNoInbox() const;
    QString whyNoTargets();
    QString whyNoConversation();
    QString whyNoDraft();
    QString whyNoStaleDraft();
    void moveInList(int rows);
    void tickInList();
    void focusFilter();
    void addReadingCommands();
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
    void showAudit();
    void follow(const Change &change);
    void followTroubles();
    void acceptHistory();

    Desk &m_desk;
    std::unique_ptr<MainWindow> m_window;
    DroppedFiles m_dropped;
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
    std::optional<Result<ChainState>> m_chain; ///< as last verified, and what came since
};
