#include "app/console/Console.h"

#include "app/console/InboxPage.h"
#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/Desk.h"
#include "ui/activity/ActivityPage.h"
#include "ui/activity/ActivityPanel.h"
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
    const auto inMode = [onInbox](Composer::Mode mode) {
        return onInbox([mode](InboxPage &page) {
            page.conversation().composer().setMode(mode);
            page.conversation().composer().focusText();
        });
    };
    const auto addMenu = [this](const QString &text, const std::function<void()> &run,
                                std::optional<ShortcutId> key = {}) {
        m_window->addCommand(Menu::Conversation, text, run, key);
    };
    addMenu(tr("Next message"), onInbox([](InboxPage &page) { page.conversation().moveBy(1); }),
            ShortcutId::NextMessage);
    addMenu(tr("Previous message"), onInbox([](InboxPage &page) { page.conversation().moveBy(-1); }),
            ShortcutId::PreviousMessage);
    addMenu(tr("Write a reply"), inMode(Composer::Reply));
    addMenu(tr("Write as the customer"), inMode(Composer::CustomerMessage));
    addMenu(tr("Write a private note"), inMode(Composer::PrivateNote), ShortcutId::PrivateNote);
    addMenu(
        tr("Insert from an article"),
        [this] {
            m_window->showPage(PageId::Knowledge);
            m_knowledge->focusSearch();
        },
        ShortcutId::InsertArticle);
    addMenu(tr("Show customer"), onInbox([this](InboxPage &page) {
                if (page.conversation().customer().isValid())
                    openCustomer(page.conversation().customer());
            }));
    addMenu(tr("Close conversation"),
            [this] { setConversationStatus(ConversationStatus::Closed, tr("Conversation closed")); });
    addMenu(tr("Reopen conversation"),
            [this] { setConversationStatus(ConversationStatus::Open, tr("Conversation reopened")); });
    m_window->addCommand(Menu::View, tr("Activity panel"), onInbox([](InboxPage &page) { page.toggleActivity(); }));
    m_window->addCommand(Menu::View, tr("Back"), onInbox([](InboxPage &page) { page.back(); }), ShortcutId::Back);
}

void Console::addDraftCommands()
{
    const auto add = [this](const QString &text, const std::function<void(InboxPage &)> &run, ShortcutId key) {
        m_window->addCommand(
            Menu::Draft, text,
            [this, run] {
                if (m_window->currentPage() == PageId::Inbox)
                    run(inbox());
            },
            key);
    };
    add(
        tr("Approve"), [](InboxPage &page) { page.activity().approve(); }, ShortcutId::Approve);
    add(
        tr("Edit"), [](InboxPage &page) { page.editDraft(); }, ShortcutId::EditDraft);
    add(
        tr("Reject…"), [](InboxPage &page) { page.activity().reject(); }, ShortcutId::Reject);
    add(
        tr("Draft again"), [](InboxPage &page) { page.activity().draftAgain(); }, ShortcutId::DraftAgain);
    add(
        tr("Rebase a stale draft"), [](InboxPage &page) { page.conversation().rebaseDraft(); }, ShortcutId::Rebase);
    add(
        tr("Discard a stale draft"), [](InboxPage &page) { page.conversation().discardDraft(); },
        ShortcutId::DiscardDraft);
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
    default:
        searchEverything(); // a page without a filter of its own
        break;
    }
}

void Console::setConversationStatus(ConversationStatus status, const QString &words)
{
    const ConversationId id =
        m_window->currentPage() == PageId::Inbox ? inbox().conversation().conversation() : ConversationId{};
    if (!id.isValid())
        return;
    deliver(m_desk.setStatus({id}, status), this, [this, id, status, words](const Result<void> &done) {
        if (!done) {
            showFailure(tr("The conversation was not changed"), done.error());
            return;
        }
        const auto back = status == ConversationStatus::Closed ? ConversationStatus::Open : ConversationStatus::Closed;
        offerUndo(words, [this, id, back] {
            deliver(m_desk.setStatus({id}, back), this, [this](const Result<void> &undone) {
                if (!undone)
                    showFailure(tr("The change was not undone"), undone.error());
            });
        });
    });
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
