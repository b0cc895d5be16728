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
#include "ui/conversation/ConversationView.h"
#include "ui/customers/CustomersPage.h"
#include "ui/inbox/InboxPanel.h"
#include "ui/kit/ToastHost.h"
#include "ui/knowledge/KnowledgePage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/SearchDialog.h"
#include "ui/tickets/TicketsPage.h"

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
    addPrintCommands();
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
    m_window->addCommand(Menu::File, tr("New customer…"), [this] {
        m_window->showPage(PageId::Customers);
        m_customers->newCustomer();
    });
    m_window->addCommand(Menu::File, tr("Import customers…"), [this] {
        m_window->showPage(PageId::Customers);
        m_customers->importCustomers();
    });
    m_window->addCommand(Menu::File, tr("Export customers…"), [this] {
        m_window->showPage(PageId::Customers);
        m_customers->exportCustomers();
    });
    m_window->addCommand(Menu::File, tr("New article…"), [this] {
        m_window->showPage(PageId::Knowledge);
        m_knowledge->createArticle();
    });
    m_window->addCommand(Menu::File, tr("Seed demo data"), [this] { seed(); });
    m_window->addCommand(Menu::File, tr("Back up workspace…"), [this] { backUp(); });
    m_window->addCommand(Menu::File, tr("Verify audit log"), [this] { verifyAudit(); });
    QAction *quit = m_window->addCommand(Menu::File, tr("Quit"), [this] { m_window->close(); });
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
}

void Console::addListCommands()
{
    m_window->addCommand(
        Menu::Edit, tr("Search everything…"), [this] { searchEverything(); }, ShortcutId::SearchAll);
    m_window->addCommand(
        Menu::Edit, tr("Filter"), [this] { focusFilter(); }, ShortcutId::Filter);
    m_window->addCommand(
        Menu::Edit, tr("Next in the list"), [this] { moveInList(1); }, ShortcutId::NextItem);
    m_window->addCommand(
        Menu::Edit, tr("Previous in the list"), [this] { moveInList(-1); }, ShortcutId::PreviousItem);
    m_window->addCommand(
        Menu::Edit, tr("Choose for a bulk change"), [this] { tickInList(); }, ShortcutId::TickItem);
}

void Console::addConversationCommands()
{
    // Commands of the inbox do something only while it is in front.
    const auto onInbox = [this](auto run) {
        return [this, run] {
            if (m_window->currentPage() == PageId::Inbox)
                run(inbox());
        };
    };
    const auto add = [this, onInbox](ConversationAction action, const QString &text,
                                     std::optional<ShortcutId> key = {}) {
        m_window->addCommand(
            Menu::Conversation, text,
            onInbox([this, action](InboxPage &page) { m_actions->perform(action, page.list().targets()); }), key);
    };
    add(ConversationAction::Close, tr("Close conversation"), ShortcutId::CloseConversation);
    add(ConversationAction::Reopen, tr("Reopen conversation"));
    add(ConversationAction::Snooze, tr("Snooze…"), ShortcutId::Snooze);
    add(ConversationAction::Assign, tr("Assign…"), ShortcutId::Assign);
    m_window->addCommand(Menu::Conversation, tr("Assign to me"),
                         onInbox([this](InboxPage &page) { m_actions->assignToMe(page.list().targets()); }),
                         ShortcutId::AssignToMe);
    add(ConversationAction::Label, tr("Labels…"), ShortcutId::Label);
    add(ConversationAction::MarkUnread, tr("Mark as unread"));
    m_window->addCommand(Menu::Edit, tr("Save this view…"), onInbox([](InboxPage &page) { page.list().saveView(); }));
    m_window->addCommand(Menu::Conversation, tr("Show customer"), onInbox([this](InboxPage &page) {
                             if (page.conversation().customer().isValid())
                                 openCustomer(page.conversation().customer());
                         }));
    m_window->addCommand(Menu::Conversation, tr("Export evidence…"), onInbox([this](InboxPage &page) {
                             exportEvidence(m_desk, m_window.get(), page.conversation().conversation());
                         }));
    m_window->addCommand(Menu::View, tr("Activity panel"), onInbox([](InboxPage &page) { page.toggleActivity(); }));
    m_window->addCommand(Menu::View, tr("Back"), onInbox([](InboxPage &page) { page.back(); }), ShortcutId::Back);
}

void Console::addReadingCommands()
{
    const auto add = [this](const QString &text, const std::function<void(ConversationView &)> &run, ShortcutId key) {
        m_window->addCommand(
            Menu::Conversation, text,
            [this, run] {
                if (m_window->currentPage() == PageId::Inbox)
                    run(inbox().conversation());
            },
            key);
    };
    add(
        tr("Next message"), [](ConversationView &view) { view.moveBy(1); }, ShortcutId::NextMessage);
    add(
        tr("Previous message"), [](ConversationView &view) { view.moveBy(-1); }, ShortcutId::PreviousMessage);
    add(
        tr("First unread message"), [](ConversationView &view) { view.goToFirstUnread(); }, ShortcutId::FirstUnread);
    add(
        tr("Find in the conversation"), [](ConversationView &view) { view.find(); }, ShortcutId::FindInConversation);
}

void Console::addPrintCommands()
{
    const auto add = [this](const QString &text, void (ConversationPrinter::*run)(ConversationId)) {
        m_window->addCommand(Menu::Conversation, text, [this, run] {
            const ConversationId shown = inbox().conversation().conversation();
            if (m_window->currentPage() == PageId::Inbox && shown.isValid())
                (m_printer.*run)(shown);
        });
    };
    add(tr("Print…"), &ConversationPrinter::print);
    add(tr("Save as PDF…"), &ConversationPrinter::savePdf);
}

void Console::addComposerCommands()
{
    const auto add = [this](const QString &text, const std::function<void(ConversationView &)> &run,
                            std::optional<ShortcutId> key = {}) {
        m_window->addCommand(
            Menu::Conversation, text,
            [this, run] {
                if (m_window->currentPage() == PageId::Inbox)
                    run(inbox().conversation());
            },
            key);
    };
    const auto inMode = [](Composer::Mode mode) {
        return [mode](ConversationView &view) {
            view.composer().setMode(mode);
            view.composer().focusText();
        };
    };
    add(tr("Write a reply"), inMode(Composer::Reply));
    add(tr("Write as the customer"), inMode(Composer::CustomerMessage));
    add(tr("Write a private note"), inMode(Composer::PrivateNote), ShortcutId::PrivateNote);
    add(
        tr("Insert from an article…"), [](ConversationView &view) { view.insertArticle(); }, ShortcutId::InsertArticle);
    add(
        tr("Saved replies…"), [](ConversationView &view) { view.insertSavedReply(); }, ShortcutId::SavedReply);
    add(
        tr("Attach a file…"), [](ConversationView &view) { view.composer().chooseFiles(); }, ShortcutId::AttachFile);
    add(
        tr("Preview"), [](ConversationView &view) { view.composer().togglePreview(); }, ShortcutId::Preview);
    m_window->addCommand(
        Menu::Edit, tr("Undo"), [this] { undo(); }, ShortcutId::UndoSend);
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
                            const std::function<void(ApprovalsView &)> &inQueue = {}) {
        m_window->addCommand(
            Menu::Draft, text,
            [this, run, inQueue] {
                if (m_window->currentPage() == PageId::Inbox)
                    run(inbox());
                else if (inQueue && m_window->currentPage() == PageId::Activity && m_activity->isShowingApprovals())
                    inQueue(m_activity->approvals());
            },
            key);
    };
    add(
        tr("Approve"), [](InboxPage &page) { page.activity().approve(); }, ShortcutId::Approve,
        [](ApprovalsView &queue) { queue.approve(); });
    add(
        tr("Edit"), [](InboxPage &page) { page.editDraft(); }, ShortcutId::EditDraft,
        [](ApprovalsView &queue) { queue.edit(); });
    add(
        tr("Reject…"), [](InboxPage &page) { page.activity().reject(); }, ShortcutId::Reject,
        [](ApprovalsView &queue) { queue.reject(); });
    add(
        tr("Draft again"), [](InboxPage &page) { page.activity().draftAgain(); }, ShortcutId::DraftAgain);
    add(
        tr("Rebase a stale draft"), [](InboxPage &page) { page.conversation().rebaseDraft(); }, ShortcutId::Rebase);
    add(
        tr("Keep a stale draft"), [](InboxPage &page) { page.conversation().keepDraft(); }, ShortcutId::KeepDraft);
    add(
        tr("Discard a stale draft"), [](InboxPage &page) { page.conversation().discardDraft(); },
        ShortcutId::DiscardDraft);
    add(
        tr("Compare versions…"), [](InboxPage &page) { page.conversation().compareDraft(); }, ShortcutId::CompareDraft);
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
