#include "app/console/ConsoleCommands.h"

#include "app/console/ConsolePages.h"
#include "app/console/ConversationActions.h"
#include "app/console/ConversationPrinter.h"
#include "app/console/EvidenceExport.h"
#include "app/console/InboxPage.h"
#include "app/console/SendCountdown.h"
#include "ui/activity/ActivityPage.h"
#include "ui/activity/ActivityPanel.h"
#include "ui/activity/ApprovalsView.h"
#include "ui/conversation/Composer.h"
#include "ui/conversation/ConversationDraft.h"
#include "ui/conversation/ConversationView.h"
#include "ui/conversation/ConversationWriting.h"
#include "ui/customers/CustomersPage.h"
#include "ui/inbox/InboxPanel.h"
#include "ui/kit/ToastHost.h"
#include "ui/knowledge/KnowledgePage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/SearchDialog.h"
#include "ui/tickets/TicketsPage.h"

#include <QApplication>

using namespace Qt::StringLiterals;

using Menu = MainWindow::Menu;

ConsoleCommands::ConsoleCommands(const Parts &parts) : m_parts(parts), m_window(parts.window), m_pages(parts.pages) { }

void ConsoleCommands::addToWindow()
{
    addFileCommands();
    addListCommands();
    addConversationCommands();
    addReadingCommands();
    addComposerCommands();
    addDraftCommands();
}

void ConsoleCommands::addFileCommands()
{
    m_window.addCommand(
        Menu::File, tr("New ticket…"), [this] { m_pages.showTickets().newTicket(); }, ShortcutId::NewTicket);
    m_window.addCommand(
        Menu::File, tr("New customer…"), [this] { m_pages.showCustomers().newCustomer(); }, ShortcutId::NewCustomer);
    m_window.addCommand(Menu::File, tr("Import customers…"), [this] { m_pages.showCustomers().importCustomers(); });
    m_window.addCommand(Menu::File, tr("Export customers…"), [this] { m_pages.showCustomers().exportCustomers(); });
    m_window.addCommand(Menu::File, tr("Export activity log…"), [this] { m_pages.showActivity().exportLog(); });
    m_window.addCommand(Menu::File, tr("New article…"), [this] { m_pages.showKnowledge().createArticle(); });
    m_window.addCommand(Menu::File, tr("Seed demo data"), [this] { Q_EMIT seedRequested(); });
    m_window.addCommand(
        Menu::File, tr("Back up workspace…"), [this] { Q_EMIT backupRequested(); }, ShortcutId::BackUp);
    m_window.addCommand(Menu::File, tr("Verify audit log"), [this] { Q_EMIT auditCheckRequested(); });
    QAction *quit = m_window.addCommand(
        Menu::File, tr("Quit"), [] { QApplication::quit(); }, ShortcutId::Quit);
    quit->setMenuRole(QAction::QuitRole);
}

void ConsoleCommands::addListCommands()
{
    m_window.addCommand(
        Menu::Edit, tr("Search everything…"), [this] { searchEverything(); }, ShortcutId::SearchAll);
    const auto hasList = [this] {
        const PageId page = m_window.currentPage();
        return page == PageId::Dashboard || page == PageId::Settings ? tr("There is no list on this page.") : QString();
    };
    m_window.addCommand(
        Menu::Edit, tr("Filter"), [this] { focusFilter(); }, ShortcutId::Filter, hasList);
    m_window.addCommand(
        Menu::Edit, tr("Next in the list"), [this] { moveInList(1); }, ShortcutId::NextItem, hasList);
    m_window.addCommand(
        Menu::Edit, tr("Previous in the list"), [this] { moveInList(-1); }, ShortcutId::PreviousItem, hasList);
    const auto hasTicks = [this] {
        const PageId page = m_window.currentPage();
        return page == PageId::Inbox || page == PageId::Tickets ? QString()
                                                                : tr("There is nothing to tick on this page.");
    };
    m_window.addCommand(
        Menu::Edit, tr("Choose for a bulk change"), [this] { tickInList(); }, ShortcutId::TickItem, hasTicks);
    m_window.addCommand(
        Menu::Edit, tr("Save this view…"), [this] { m_pages.inbox().list().saveView(); }, {},
        [this] { return whyNoInbox(); });
    m_window.addCommand(
        Menu::Edit, tr("Undo"), [this] { undo(); }, ShortcutId::UndoSend);
}

QString ConsoleCommands::whyNoInbox() const
{
    return m_window.currentPage() == PageId::Inbox ? QString() : tr("Go to the inbox first.");
}

QString ConsoleCommands::whyNoTargets() const
{
    const QString reason = whyNoInbox();
    if (!reason.isEmpty())
        return reason;
    return m_pages.inbox().list().targets().empty() ? tr("No conversation is chosen.") : QString();
}

QString ConsoleCommands::whyNoConversation() const
{
    const QString reason = whyNoInbox();
    if (!reason.isEmpty())
        return reason;
    return m_pages.inbox().conversation().conversation().isValid() ? QString() : tr("No conversation is open.");
}

QString ConsoleCommands::whyNoDraft() const
{
    const QString reason = whyNoConversation();
    if (!reason.isEmpty())
        return reason;
    return m_pages.inbox().conversation().draft().run().isValid() ? QString()
                                                                  : tr("No draft waits in this conversation.");
}

QString ConsoleCommands::whyNoStaleDraft() const
{
    const QString reason = whyNoConversation();
    if (!reason.isEmpty() || m_pages.inbox().conversation().draft().isStale())
        return reason;
    const QString noDraft = whyNoDraft();
    return noDraft.isEmpty() ? tr("The draft is not stale.") : noDraft;
}

bool ConsoleCommands::isInApprovals() const
{
    return m_window.currentPage() == PageId::Activity && m_pages.activity().isShowingApprovals();
}

void ConsoleCommands::addConversationCommands()
{
    const auto needsTargets = [this] { return whyNoTargets(); };
    const auto add = [this, needsTargets](ConversationAction action, const QString &text,
                                          std::optional<ShortcutId> key = {}) {
        m_window.addCommand(
            Menu::Conversation, text,
            [this, action] { m_parts.actions.perform(action, m_pages.inbox().list().targets()); }, key, needsTargets);
    };
    add(ConversationAction::Close, tr("Close conversation"), ShortcutId::CloseConversation);
    add(ConversationAction::Reopen, tr("Reopen conversation"), ShortcutId::ReopenConversation);
    add(ConversationAction::Snooze, tr("Snooze…"), ShortcutId::Snooze);
    add(ConversationAction::Assign, tr("Assign…"), ShortcutId::Assign);
    m_window.addCommand(
        Menu::Conversation, tr("Assign to me"),
        [this] { m_parts.actions.assignToMe(m_pages.inbox().list().targets()); }, ShortcutId::AssignToMe, needsTargets);
    add(ConversationAction::Label, tr("Labels…"), ShortcutId::Label);
    add(ConversationAction::MarkUnread, tr("Mark as unread"));
    m_window.addCommand(
        Menu::View, tr("Activity panel"), [this] { m_pages.inbox().toggleActivity(); }, ShortcutId::ActivityPanel,
        [this] { return whyNoInbox(); });
    m_window.addCommand(
        Menu::View, tr("Back"),
        [this] {
            if (m_window.currentPage() == PageId::Inbox)
                m_pages.inbox().back();
        },
        ShortcutId::Back);
}

void ConsoleCommands::addForConversation(const QString &text, const std::function<void(ConversationView &)> &run,
                                         std::optional<ShortcutId> key)
{
    m_window.addCommand(
        Menu::Conversation, text, [this, run] { run(m_pages.inbox().conversation()); }, key,
        [this] { return whyNoConversation(); });
}

void ConsoleCommands::addReadingCommands()
{
    addForConversation(
        tr("Next message"), [](ConversationView &view) { view.moveBy(1); }, ShortcutId::NextMessage);
    addForConversation(
        tr("Previous message"), [](ConversationView &view) { view.moveBy(-1); }, ShortcutId::PreviousMessage);
    addForConversation(
        tr("First unread message"), [](ConversationView &view) { view.goToFirstUnread(); }, ShortcutId::FirstUnread);
    addForConversation(
        tr("Find in the conversation"), [](ConversationView &view) { view.find(); }, ShortcutId::FindInConversation);
    addForConversation(
        tr("Show customer"), [this](ConversationView &view) { m_pages.openCustomer(view.customer()); },
        ShortcutId::ShowCustomer);
    addForConversation(
        tr("Print…"), [this](ConversationView &view) { m_parts.printer.print(view.conversation()); },
        ShortcutId::Print);
    addForConversation(tr("Save as PDF…"),
                       [this](ConversationView &view) { m_parts.printer.savePdf(view.conversation()); });
    addForConversation(tr("Export evidence…"), [this](ConversationView &view) {
        exportEvidence(m_parts.desk, &m_window, view.conversation());
    });
}

void ConsoleCommands::addComposerCommands()
{
    const auto inMode = [](Composer::Mode mode) {
        return [mode](ConversationView &view) {
            view.composer().setMode(mode);
            view.composer().focusText();
        };
    };
    addForConversation(tr("Write a reply"), inMode(Composer::Reply), ShortcutId::WriteReply);
    addForConversation(tr("Write as the customer"), inMode(Composer::CustomerMessage), ShortcutId::WriteAsCustomer);
    addForConversation(tr("Write a private note"), inMode(Composer::PrivateNote), ShortcutId::PrivateNote);
    addForConversation(
        tr("Insert from an article…"), [](ConversationView &view) { view.writing().insertArticle(); },
        ShortcutId::InsertArticle);
    addForConversation(
        tr("Saved replies…"), [](ConversationView &view) { view.writing().insertSavedReply(); },
        ShortcutId::SavedReply);
    addForConversation(
        tr("Attach a file…"), [](ConversationView &view) { view.composer().chooseFiles(); }, ShortcutId::AttachFile);
    addForConversation(
        tr("Preview"), [](ConversationView &view) { view.composer().togglePreview(); }, ShortcutId::Preview);
}

void ConsoleCommands::undo()
{
    // What can be taken back for a moment only comes first; then what the last message at the bottom offers.
    if (!m_parts.countdown.undo())
        m_window.toasts().trigger();
}

void ConsoleCommands::addDraftCommands()
{
    const auto add = [this](const QString &text, const std::function<void(InboxPage &)> &run, ShortcutId key,
                            const MainWindow::WhyNot &whyNot) {
        m_window.addCommand(
            Menu::Draft, text, [this, run] { run(m_pages.inbox()); }, key, whyNot);
    };
    const auto needsConversation = [this] { return whyNoConversation(); };
    const auto needsDraft = [this] { return whyNoDraft(); };
    const auto needsStaleDraft = [this] { return whyNoStaleDraft(); };
    addDecision(
        tr("Approve"), ShortcutId::Approve, [](InboxPage &page) { page.activity().approve(); },
        [](ApprovalsView &queue) { queue.approve(); });
    addDecision(
        tr("Edit"), ShortcutId::EditDraft, [](InboxPage &page) { page.editDraft(); },
        [](ApprovalsView &queue) { queue.edit(); });
    addDecision(
        tr("Reject…"), ShortcutId::Reject, [](InboxPage &page) { page.activity().reject(); },
        [](ApprovalsView &queue) { queue.reject(); });
    add(
        tr("Draft again"), [](InboxPage &page) { page.activity().draftAgain(); }, ShortcutId::DraftAgain,
        needsConversation);
    add(
        tr("Rebase a stale draft"), [](InboxPage &page) { page.conversation().draft().rebase(); }, ShortcutId::Rebase,
        needsStaleDraft);
    add(
        tr("Keep a stale draft"), [](InboxPage &page) { page.conversation().draft().keep(); }, ShortcutId::KeepDraft,
        needsStaleDraft);
    add(
        tr("Discard a stale draft"), [](InboxPage &page) { page.conversation().draft().discard(); },
        ShortcutId::DiscardDraft, needsStaleDraft);
    add(
        tr("Compare versions…"), [](InboxPage &page) { page.conversation().draft().compare(); },
        ShortcutId::CompareDraft, needsDraft);
    m_window.addCommand(
        Menu::Draft, tr("Everything that waits for approval"), [this] { m_pages.showActivity().showApprovals(); },
        ShortcutId::Approvals);
}

void ConsoleCommands::addDecision(const QString &text, ShortcutId key, const std::function<void(InboxPage &)> &run,
                                  const std::function<void(ApprovalsView &)> &inQueue)
{
    m_window.addCommand(
        Menu::Draft, text,
        [this, run, inQueue] {
            if (isInApprovals())
                inQueue(m_pages.activity().approvals());
            else
                run(m_pages.inbox());
        },
        key, [this] { return isInApprovals() ? QString() : whyNoDraft(); });
}

void ConsoleCommands::moveInList(int rows)
{
    switch (m_window.currentPage()) {
    case PageId::Inbox:
        m_pages.inbox().list().selectBy(rows);
        break;
    case PageId::Tickets:
        m_pages.tickets().selectBy(rows);
        break;
    case PageId::Customers:
        m_pages.customers().selectBy(rows);
        break;
    case PageId::Activity:
        m_pages.activity().selectBy(rows);
        break;
    case PageId::Knowledge:
        m_pages.knowledge().selectBy(rows);
        break;
    default:
        break;
    }
}

void ConsoleCommands::tickInList()
{
    if (m_window.currentPage() == PageId::Inbox)
        m_pages.inbox().list().tick();
    else if (m_window.currentPage() == PageId::Tickets)
        m_pages.tickets().tick();
}

void ConsoleCommands::focusFilter()
{
    switch (m_window.currentPage()) {
    case PageId::Inbox:
        m_pages.inbox().list().focusSearch();
        break;
    case PageId::Tickets:
        m_pages.tickets().focusSearch();
        break;
    case PageId::Customers:
        m_pages.customers().focusSearch();
        break;
    case PageId::Knowledge:
        m_pages.knowledge().focusSearch();
        break;
    case PageId::Activity:
        m_pages.activity().focusSearch();
        break;
    default:
        searchEverything(); // a page without a filter of its own
        break;
    }
}

void ConsoleCommands::searchEverything()
{
    auto *dialog = new SearchDialog(m_parts.desk, &m_window);
    connect(dialog, &SearchDialog::chosen, &m_pages, &ConsolePages::openHit);
    dialog->open();
}
