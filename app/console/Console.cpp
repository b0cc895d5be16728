#include "app/console/Console.h"

#include "app/console/InboxPage.h"
#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/Desk.h"
#include "ui/activity/ActivityPanel.h"
#include "ui/conversation/Composer.h"
#include "ui/conversation/ConversationView.h"
#include "ui/inbox/InboxPanel.h"
#include "ui/kit/BannerHost.h"
#include "ui/kit/Dialogs.h"
#include "ui/kit/TimeText.h"
#include "ui/kit/ToastHost.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Rail.h"
#include "ui/shell/StatusLine.h"

#include <QFileDialog>
#include <QSettings>

using namespace Qt::StringLiterals;

Console::Console(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk), m_window(std::make_unique<MainWindow>())
{
    addPages();
    addFileCommands();
    addConversationCommands();
    addDraftCommands();
    followTroubles();
    connect(&desk, &Desk::committed, this, &Console::follow);
    connect(&desk, &Desk::assistantChanged, this, &Console::showStatus);
    connect(m_window.get(), &MainWindow::closing, this, [this] {
        if (m_inbox)
            m_inbox->conversation().flush();
    });
    connect(&m_window->status(), &StatusLine::auditRequested, this, &Console::verifyAudit);
}

Console::~Console() = default;

void Console::addPages()
{
    m_window->addPage(PageId::Inbox, [this] { return makeInbox(); });
}

QWidget *Console::makeInbox()
{
    m_inbox = new InboxPage(m_desk);
    connect(m_inbox, &InboxPage::failed, this, &Console::showFailure);
    connect(m_inbox, &InboxPage::decided, this, &Console::showToast);
    connect(&m_inbox->list(), &InboxPanel::seedRequested, this, &Console::seed);
    connect(&m_inbox->list(), &InboxPanel::countsChanged, this,
            [this](const InboxCounts &counts) { m_window->rail().setCount(PageId::Inbox, counts.unread); });
    connect(&m_inbox->conversation(), &ConversationView::saved, this, [this](qint64 at) {
        m_window->status().setSaved(tr("Text saved %1").arg(TimeText::clock(at)), Tone::Neutral);
    });
    return m_inbox;
}

InboxPage &Console::inbox()
{
    m_window->pageWidget(PageId::Inbox);
    return *m_inbox;
}

void Console::begin(PageId page)
{
    showStatus();
    verifyAudit();
    m_window->showPage(page);
    if (page == PageId::Inbox)
        inbox().list().focusList();
}

void Console::addFileCommands()
{
    m_window->addCommand(MainWindow::Menu::File, tr("Seed demo data"), [this] { seed(); });
    m_window->addCommand(MainWindow::Menu::File, tr("Back up workspace…"), [this] { backUp(); });
    m_window->addCommand(MainWindow::Menu::File, tr("Verify audit log"), [this] { verifyAudit(); });
    QAction *quit = m_window->addCommand(MainWindow::Menu::File, tr("Quit"), [this] { m_window->close(); });
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
}

void Console::addConversationCommands()
{
    using Menu = MainWindow::Menu;
    // Commands of the inbox do something only while it is in front.
    const auto onInbox = [this](auto run) {
        return [this, run] {
            if (m_window->currentPage() == PageId::Inbox)
                run(inbox());
        };
    };
    const auto inMode = [this, onInbox](Composer::Mode mode) {
        return onInbox([mode](InboxPage &page) {
            page.conversation().composer().setMode(mode);
            page.conversation().composer().focusText();
        });
    };
    m_window->addCommand(Menu::Conversation, tr("Next conversation"), onInbox([](InboxPage &page) { page.list().selectBy(1); }), ShortcutId::NextItem);
    m_window->addCommand(Menu::Conversation, tr("Previous conversation"), onInbox([](InboxPage &page) { page.list().selectBy(-1); }),
                         ShortcutId::PreviousItem);
    m_window->addCommand(Menu::Conversation, tr("Next message"), onInbox([](InboxPage &page) { page.conversation().moveBy(1); }),
                         ShortcutId::NextMessage);
    m_window->addCommand(Menu::Conversation, tr("Previous message"), onInbox([](InboxPage &page) { page.conversation().moveBy(-1); }),
                         ShortcutId::PreviousMessage);
    m_window->addCommand(Menu::Conversation, tr("Filter"), onInbox([](InboxPage &page) { page.list().focusSearch(); }), ShortcutId::Filter);
    m_window->addCommand(Menu::Conversation, tr("Write a reply"), inMode(Composer::Reply));
    m_window->addCommand(Menu::Conversation, tr("Write as the customer"), inMode(Composer::CustomerMessage));
    m_window->addCommand(Menu::Conversation, tr("Write a private note"), inMode(Composer::PrivateNote), ShortcutId::PrivateNote);
    const auto setStatus = [this, onInbox](ConversationStatus status, const QString &words) {
        return onInbox([this, status, words](InboxPage &page) {
            const ConversationId id = page.conversation().conversation();
            if (!id.isValid())
                return;
            deliver(m_desk.setStatus({id}, status), this, [this, id, status, words](const Result<void> &done) {
                if (!done) {
                    showFailure(tr("The conversation was not changed"), done.error());
                    return;
                }
                const auto back = status == ConversationStatus::Closed ? ConversationStatus::Open : ConversationStatus::Closed;
                m_window->toasts().show({words, tr("Undo"), {}, [this, id, back] { deliver(m_desk.setStatus({id}, back), this, [](const Result<void> &) {}); }});
            });
        });
    };
    m_window->addCommand(Menu::Conversation, tr("Close conversation"), setStatus(ConversationStatus::Closed, tr("Conversation closed")));
    m_window->addCommand(Menu::Conversation, tr("Reopen conversation"), setStatus(ConversationStatus::Open, tr("Conversation reopened")));
    m_window->addCommand(Menu::View, tr("Activity panel"), onInbox([](InboxPage &page) { page.toggleActivity(); }));
    m_window->addCommand(Menu::View, tr("Back"), onInbox([](InboxPage &page) { page.back(); }), ShortcutId::Back);
}

void Console::addDraftCommands()
{
    using Menu = MainWindow::Menu;
    const auto onInbox = [this](void (ActivityPanel::*what)()) {
        return [this, what] {
            if (m_window->currentPage() == PageId::Inbox)
                (inbox().activity().*what)();
        };
    };
    m_window->addCommand(Menu::Draft, tr("Approve"), onInbox(&ActivityPanel::approve), ShortcutId::Approve);
    m_window->addCommand(Menu::Draft, tr("Edit"), [this] {
        if (m_window->currentPage() == PageId::Inbox)
            inbox().editDraft();
    }, ShortcutId::EditDraft);
    m_window->addCommand(Menu::Draft, tr("Reject…"), onInbox(&ActivityPanel::reject), ShortcutId::Reject);
    m_window->addCommand(Menu::Draft, tr("Draft again"), onInbox(&ActivityPanel::draftAgain), ShortcutId::DraftAgain);
}

void Console::openConversation(ConversationId id)
{
    m_window->showPage(PageId::Inbox);
    inbox().open(id);
}

void Console::showFailure(const QString &title, const Error &error)
{
    Dialogs::showError(m_window.get(), title, error);
}

void Console::showToast(const QString &words)
{
    m_window->toasts().show({words});
}

void Console::seed()
{
    deliver(m_desk.seedDemo(), this, [this](const Result<Seeded> &seeded) {
        if (!seeded)
            showFailure(tr("The demo data could not be written"), seeded.error());
        else
            showToast(seeded->seeded ? tr("Demo data: %n customer(s)", nullptr, seeded->customers) : tr("The demo data is there already"));
    });
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

void Console::showStatus()
{
    const AssistantStatus assistant = m_desk.assistant();
    m_window->status().setAssistant(assistant.offline ? tr("Offline assistant") : assistant.model,
                                    assistant.problem.isEmpty() ? Tone::Neutral : Tone::Amber);
    m_window->status().setGmail(tr("Gmail not connected"), Tone::Neutral);
}

void Console::verifyAudit()
{
    deliver(m_desk.verifyAudit(), this, [this](const Result<ChainState> &chain) {
        if (!chain)
            m_window->status().setAudit(tr("Audit log cannot be read"), Tone::Red);
        else if (!chain->ok)
            m_window->status().setAudit(tr("Audit log broken at entry %1").arg(chain->firstBad.value), Tone::Red);
        else
            m_window->status().setAudit(tr("Audit log intact, %n entries", nullptr, int(chain->entries)), Tone::Neutral);
        m_auditEntries = chain && chain->ok ? chain->entries : -1;
    });
}

void Console::follow(const Change &change)
{
    if (change.everything) {
        verifyAudit();
        return;
    }
    if (m_auditEntries < 0 || change.audit.empty())
        return;
    // What this process just wrote was chained in the same transaction: only the number changes.
    m_auditEntries += qint64(change.audit.size());
    m_window->status().setAudit(tr("Audit log intact, %n entries", nullptr, int(m_auditEntries)), Tone::Neutral);
}

void Console::followTroubles()
{
    connect(&m_desk, &Desk::troubled, this, [this](const Error &error) {
        m_window->banners().show({u"storage"_s, Severity::Error, Icon::Alert, tr("The workspace cannot be written"), error.message});
    });
    connect(&m_desk, &Desk::recovered, this, [this] { m_window->banners().withdraw(u"storage"_s); });
    connect(&m_desk, &Desk::knowledgeFailed, this, [this](const Error &error) {
        m_window->banners().show({u"knowledge"_s, Severity::Attention, Icon::Book, tr("The articles cannot be read"), error.message});
    });
    connect(&m_desk, &Desk::knowledgeChanged, this, [this] { m_window->banners().withdraw(u"knowledge"_s); });
}

void Console::restorePlacement()
{
    const QSettings settings;
    m_window->restorePlacement(settings.value(u"window/placement"_s).toByteArray());
    inbox().restoreWidths(settings.value(u"window/inboxWidths"_s).toByteArray());
}

void Console::keepPlacement() const
{
    QSettings settings;
    settings.setValue(u"window/placement"_s, m_window->placement());
    if (m_inbox)
        settings.setValue(u"window/inboxWidths"_s, m_inbox->widths());
}
