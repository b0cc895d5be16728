#include "app/console/Console.h"

#include "app/console/ConversationActions.h"
#include "app/console/EvidenceExport.h"
#include "app/console/InboxPage.h"
#include "app/console/SendCountdown.h"
#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/Desk.h"
#include "ui/activity/ActivityPage.h"
#include "ui/activity/ActivityPanel.h"
#include "ui/activity/ApprovalsView.h"
#include "ui/conversation/Composer.h"
#include "ui/conversation/ConversationDraft.h"
#include "ui/conversation/ConversationView.h"
#include "ui/conversation/ConversationWriting.h"
#include "ui/conversation/DraftCard.h"
#include "ui/customers/CustomersPage.h"
#include "ui/inbox/InboxPanel.h"
#include "ui/kit/ToastHost.h"
#include "ui/knowledge/KnowledgePage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/SearchDialog.h"
#include "ui/tickets/TicketsPage.h"

#include <QApplication>
#include <QDate>
#include <QFileDialog>

using namespace Qt::StringLiterals;

using Menu = MainWindow::Menu;

void Console::addCommands()
{
    addFileCommands();
    addListCommands();
    addConversationCommands();
    addReadingCommands();
    addComposerCommands();
    addDraftCommands();
}

void Console::addFileCommands()
{
    m_window->addCommand(
        Menu::File, tr("New ticket…"),
        [this] {
            m_window->showPage(PageId::Tickets);
            m_tickets->newTicket();
        },
        ShortcutId::NewTicket);
    m_window->addCommand(
        Menu::File, tr("New customer…"),
        [this] {
            m_window->showPage(PageId::Customers);
            m_customers->newCustomer();
        },
        ShortcutId::NewCustomer);
    m_window->addCommand(Menu::File, tr("Import customers…"), [this] {
        m_window->showPage(PageId::Customers);
        m_customers->importCustomers();
    });
    m_window->addCommand(Menu::File, tr("Export customers…"), [this] {
        m_window->showPage(PageId::Customers);
        m_customers->exportCustomers();
    });
    m_window->addCommand(Menu::File, tr("Export activity log…"), [this] {
        m_window->showPage(PageId::Activity);
        m_activity->exportLog();
    });
    m_window->addCommand(Menu::File, tr("New article…"), [this] {
        m_window->showPage(PageId::Knowledge);
        m_knowledge->createArticle();
    });
    m_window->addCommand(Menu::File, tr("Seed demo data"), [this] { seed(); });
    m_window->addCommand(
        Menu::File, tr("Back up workspace…"), [this] { backUp(); }, ShortcutId::BackUp);
    m_window->addCommand(Menu::File, tr("Verify audit log"), [this] { verifyAudit(); });
    QAction *quit = m_window->addCommand(
        Menu::File, tr("Quit"), [] { QApplication::quit(); }, ShortcutId::Quit);
    quit->setMenuRole(QAction::QuitRole);
}

void Console::addListCommands()
{
    m_window->addCommand(
        Menu::Edit, tr("Search everything…"), [this] { searchEverything(); }, ShortcutId::SearchAll);
    const auto hasList = [this] {
        const PageId page = m_window->currentPage();
        return page == PageId::Dashboard || page == PageId::Settings ? tr("There is no list on this page.") : QString();
    };
    m_window->addCommand(
        Menu::Edit, tr("Filter"), [this] { focusFilter(); }, ShortcutId::Filter, hasList);
    m_window->addCommand(
        Menu::Edit, tr("Next in the list"), [this] { moveInList(1); }, ShortcutId::NextItem, hasList);
    m_window->addCommand(
        Menu::Edit, tr("Previous in the list"), [this] { moveInList(-1); }, ShortcutId::PreviousItem, hasList);
    const auto hasTicks = [this] {
        const PageId page = m_window->currentPage();
        return page == PageId::Inbox || page == PageId::Tickets ? QString()
                                                                : tr("There is nothing to tick on this page.");
    };
    m_window->addCommand(
        Menu::Edit, tr("Choose for a bulk change"), [this] { tickInList(); }, ShortcutId::TickItem, hasTicks);
    m_window->addCommand(
        Menu::Edit, tr("Save this view…"), [this] { inbox().list().saveView(); }, {}, [this] { return whyNoInbox(); });
    m_window->addCommand(
        Menu::Edit, tr("Undo"), [this] { undo(); }, ShortcutId::UndoSend);
}

QString Console::whyNoInbox() const
{
    return m_window->currentPage() == PageId::Inbox ? QString() : tr("Go to the inbox first.");
}

QString Console::whyNoTargets()
{
    const QString reason = whyNoInbox();
    if (!reason.isEmpty())
        return reason;
    return inbox().list().targets().empty() ? tr("No conversation is chosen.") : QString();
}

QString Console::whyNoConversation()
{
    const QString reason = whyNoInbox();
    if (!reason.isEmpty())
        return reason;
    return inbox().conversation().conversation().isValid() ? QString() : tr("No conversation is open.");
}

QString Console::whyNoDraft()
{
    const QString reason = whyNoConversation();
    if (!reason.isEmpty())
        return reason;
    return inbox().conversation().draft().run().isValid() ? QString() : tr("No draft waits in this conversation.");
}

QString Console::whyNoStaleDraft()
{
    const QString reason = whyNoConversation();
    if (!reason.isEmpty() || inbox().conversation().draft().isStale())
        return reason;
    const QString noDraft = whyNoDraft();
    return noDraft.isEmpty() ? tr("The draft is not stale.") : noDraft;
}

bool Console::isInApprovals() const
{
    return m_window->currentPage() == PageId::Activity && m_activity && m_activity->isShowingApprovals();
}

void Console::addConversationCommands()
{
    const auto needsTargets = [this] { return whyNoTargets(); };
    const auto add = [this, needsTargets](ConversationAction action, const QString &text,
                                          std::optional<ShortcutId> key = {}) {
        m_window->addCommand(
            Menu::Conversation, text, [this, action] { m_actions->perform(action, inbox().list().targets()); }, key,
            needsTargets);
    };
    add(ConversationAction::Close, tr("Close conversation"), ShortcutId::CloseConversation);
    add(ConversationAction::Reopen, tr("Reopen conversation"), ShortcutId::ReopenConversation);
    add(ConversationAction::Snooze, tr("Snooze…"), ShortcutId::Snooze);
    add(ConversationAction::Assign, tr("Assign…"), ShortcutId::Assign);
    m_window->addCommand(
        Menu::Conversation, tr("Assign to me"), [this] { m_actions->assignToMe(inbox().list().targets()); },
        ShortcutId::AssignToMe, needsTargets);
    add(ConversationAction::Label, tr("Labels…"), ShortcutId::Label);
    add(ConversationAction::MarkUnread, tr("Mark as unread"));
    m_window->addCommand(
        Menu::View, tr("Activity panel"), [this] { inbox().toggleActivity(); }, ShortcutId::ActivityPanel,
        [this] { return whyNoInbox(); });
    m_window->addCommand(
        Menu::View, tr("Back"),
        [this] {
            if (m_window->currentPage() == PageId::Inbox)
                inbox().back();
        },
        ShortcutId::Back);
}

void Console::addOpenConversationCommand(const QString &text, const std::function<void(ConversationView &)> &run,
                                         std::optional<ShortcutId> key)
{
    m_window->addCommand(
        Menu::Conversation, text, [this, run] { run(inbox().conversation()); }, key,
        [this] { return whyNoConversation(); });
}

void Console::addReadingCommands()
{
    addOpenConversationCommand(
        tr("Next message"), [](ConversationView &view) { view.moveBy(1); }, ShortcutId::NextMessage);
    addOpenConversationCommand(
        tr("Previous message"), [](ConversationView &view) { view.moveBy(-1); }, ShortcutId::PreviousMessage);
    addOpenConversationCommand(
        tr("First unread message"), [](ConversationView &view) { view.goToFirstUnread(); }, ShortcutId::FirstUnread);
    addOpenConversationCommand(
        tr("Find in the conversation"), [](ConversationView &view) { view.find(); }, ShortcutId::FindInConversation);
    addOpenConversationCommand(
        tr("Show customer"), [this](ConversationView &view) { openCustomer(view.customer()); },
        ShortcutId::ShowCustomer);
    addOpenConversationCommand(
        tr("Print…"), [this](ConversationView &view) { m_printer.print(view.conversation()); }, ShortcutId::Print);
    addOpenConversationCommand(tr("Save as PDF…"),
                               [this](ConversationView &view) { m_printer.savePdf(view.conversation()); });
    addOpenConversationCommand(tr("Export evidence…"), [this](ConversationView &view) {
        exportEvidence(m_desk, m_window.get(), view.conversation());
    });
}

void Console::addComposerCommands()
{
    const auto inMode = [](Composer::Mode mode) {
        return [mode](ConversationView &view) {
            view.composer().setMode(mode);
            view.composer().focusText();
        };
    };
    addOpenConversationCommand(tr("Write a reply"), inMode(Composer::Reply), ShortcutId::WriteReply);
    addOpenConversationCommand(tr("Write as the customer"), inMode(Composer::CustomerMessage),
                               ShortcutId::WriteAsCustomer);
    addOpenConversationCommand(tr("Write a private note"), inMode(Composer::PrivateNote), ShortcutId::PrivateNote);
    addOpenConversationCommand(
        tr("Insert from an article…"), [](ConversationView &view) { view.writing().insertArticle(); },
        ShortcutId::InsertArticle);
    addOpenConversationCommand(
        tr("Saved replies…"), [](ConversationView &view) { view.writing().insertSavedReply(); },
        ShortcutId::SavedReply);
    addOpenConversationCommand(
        tr("Attach a file…"), [](ConversationView &view) { view.composer().chooseFiles(); }, ShortcutId::AttachFile);
    addOpenConversationCommand(
        tr("Preview"), [](ConversationView &view) { view.composer().togglePreview(); }, ShortcutId::Preview);
}

void Console::undo()
{
    // What can be taken back for a moment only comes first; then what the last message at the bottom offers.
    if (!m_countdown->undo())
        m_window->toasts().trigger();
}

void Console::addDraftCommands()
{
    const auto add = [this](const QString &text, const std::function<void(InboxPage &)> &run, ShortcutId key,
                            const MainWindow::WhyNot &whyNot) {
        m_window->addCommand(
            Menu::Draft, text, [this, run] { run(inbox()); }, key, whyNot);
    };
    // The queue of approvals answers to the same keys.
    const auto addDecision = [this](const QString &text, const std::function<void(InboxPage &)> &run,
                                    const std::function<void(ApprovalsView &)> &inQueue, ShortcutId key) {
        m_window->addCommand(
            Menu::Draft, text,
            [this, run, inQueue] {
                if (isInApprovals())
                    inQueue(m_activity->approvals());
                else
                    run(inbox());
            },
            key, [this] { return isInApprovals() ? QString() : whyNoDraft(); });
    };
    const auto needsConversation = [this] { return whyNoConversation(); };
    const auto needsDraft = [this] { return whyNoDraft(); };
    const auto needsStaleDraft = [this] { return whyNoStaleDraft(); };
    addDecision(
        tr("Approve"), [](InboxPage &page) { page.activity().approve(); },
        [](ApprovalsView &queue) { queue.approve(); }, ShortcutId::Approve);
    addDecision(
        tr("Edit"), [](InboxPage &page) { page.editDraft(); }, [](ApprovalsView &queue) { queue.edit(); },
        ShortcutId::EditDraft);
    addDecision(
        tr("Reject…"), [](InboxPage &page) { page.activity().reject(); }, [](ApprovalsView &queue) { queue.reject(); },
        ShortcutId::Reject);
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
    m_window->addCommand(
        Menu::Draft, tr("Everything that waits for approval"), [this] { showApprovals(); }, ShortcutId::Approvals);
}

void Console::showApprovals()
{
    m_window->showPage(PageId::Activity);
    m_activity->showApprovals();
}

void Console::moveInList(int rows)
{
    switch (m_window->currentPage()) {
    case PageId::Inbox:
        inbox().list().selectBy(rows);
        break;
    case PageId::Tickets:
        m_tickets->selectBy(rows);
        break;
    case PageId::Customers:
        m_customers->selectBy(rows);
        break;
    case PageId::Activity:
        m_activity->selectBy(rows);
        break;
    case PageId::Knowledge:
        m_knowledge->selectBy(rows);
        break;
    default:
        break;
    }
}

void Console::tickInList()
{
    if (m_window->currentPage() == PageId::Inbox)
        inbox().list().tick();
    else if (m_window->currentPage() == PageId::Tickets)
        m_tickets->tick();
}

void Console::focusFilter()
{
    switch (m_window->currentPage()) {
    case PageId::Inbox:
        inbox().list().focusSearch();
        break;
    case PageId::Tickets:
        m_tickets->focusSearch();
        break;
    case PageId::Customers:
        m_customers->focusSearch();
        break;
    case PageId::Knowledge:
        m_knowledge->focusSearch();
        break;
    case PageId::Activity:
        m_activity->focusSearch();
        break;
    default:
        searchEverything(); // a page without a filter of its own
        break;
    }
}

void Console::searchEverything()
{
    auto *dialog = new SearchDialog(m_desk, m_window.get());
    connect(dialog, &SearchDialog::chosen, this, &Console::openHit);
    dialog->open();
}

void Console::backUp()
{
    auto *dialog = new QFileDialog(m_window.get(), tr("Back up workspace"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"db"_s);
    dialog->selectFile(u"frontdesk-%1.db"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        deliver(m_desk.backup(file), this, [this, file](const Result<void> &done) {
            if (done)
                showToast(tr("Backed up to %1").arg(isolated(file)));
            else
                showFailure(tr("The workspace was not backed up"), done.error());
        });
    });
    dialog->open();
}
