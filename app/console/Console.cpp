#include "app/console/Console.h"

#include "app/console/ConsoleCommands.h"
#include "app/console/ConsolePages.h"
#include "app/console/ConsolePalette.h"
#include "app/console/ConversationActions.h"
#include "app/console/GmailNotices.h"
#include "app/console/InboxPage.h"
#include "app/console/SendCountdown.h"
#include "app/console/StatusNotices.h"
#include "app/console/TroubleNotices.h"
#include "core/base/Deliver.h"
#include "core/base/Log.h"
#include "core/base/Text.h"
#include "core/desk/Desk.h"
#include "core/desk/MailDesk.h"
#include "core/desk/Upkeep.h"
#include "core/settings/Keys.h"
#include "core/settings/Settings.h"
#include "ui/customers/CustomersPage.h"
#include "ui/inbox/InboxPanel.h"
#include "ui/kit/Dialogs.h"
#include "ui/kit/SaveDialog.h"
#include "ui/kit/Shortcuts.h"
#include "ui/kit/StallWatch.h"
#include "ui/kit/ToastHost.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StatusLine.h"

#include <QDate>
#include <QSettings>

using namespace Qt::StringLiterals;

Console::Console(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_window(std::make_unique<MainWindow>())
    , m_dropped(desk, *m_window)
    , m_printer(desk, *m_window)
    , m_actions(std::make_unique<ConversationActions>(desk, *m_window))
    , m_countdown(std::make_unique<SendCountdown>(desk))
    , m_pages(std::make_unique<ConsolePages>(desk, *m_window, *m_actions, *m_countdown))
    , m_commands(std::make_unique<ConsoleCommands>(
          ConsoleCommands::Parts{desk, *m_window, *m_pages, *m_actions, *m_countdown, m_printer}))
    , m_palette(std::make_unique<ConsolePalette>(desk, *m_pages))
    , m_status(std::make_unique<StatusNotices>(desk, *m_window))
{
#ifndef NDEBUG
    m_stalls = std::make_unique<StallWatch>();
    m_stalls->start();
#endif
    bindKeys();
    m_window->applyShortcuts();
    connectWork();
    connectPages();
    build();
    m_troubles = std::make_unique<TroubleNotices>(desk, *m_window);
    m_gmail = std::make_unique<GmailNotices>(desk, *m_window);
    connectNotices();
    connectDesk();
}

Console::~Console() = default;

void Console::connectWork()
{
    connect(m_actions.get(), &ConversationActions::done, this, &Console::offerUndo);
    connect(m_actions.get(), &ConversationActions::failed, this, &Console::showFailure);
    connect(m_countdown.get(), &SendCountdown::failed, this, &Console::showFailure);
    connect(m_countdown.get(), &SendCountdown::undone, this, [this](ConversationId id) {
        showToast(tr("Nothing was sent, the reply is back in the composer"));
        openConversation(id);
    });
    connect(&m_printer, &ConversationPrinter::failed, this, &Console::showFailure);
    connect(&m_printer, &ConversationPrinter::saved, this,
            [this](const QString &file) { showToast(tr("Saved as %1").arg(isolated(file))); });
    connect(m_window.get(), &MainWindow::filesDropped, &m_dropped, &DroppedFiles::take);
    connect(&m_dropped, &DroppedFiles::tableDropped, this,
            [this](const QString &file) { m_pages->showCustomers().importFile(file); });
    connect(&m_dropped, &DroppedFiles::failed, this, &Console::showFailure);
    connect(&m_dropped, &DroppedFiles::articlesAdded, this, [this](const QStringList &files) {
        offer(tr("%n article(s) added", nullptr, int(files.size())), tr("Show"),
              [this, first = files.constFirst()] { m_pages->openArticle(first, {}); });
    });
}

void Console::connectPages()
{
    connect(m_pages.get(), &ConsolePages::unreadChanged, this, &Console::unreadChanged);
    connect(m_pages.get(), &ConsolePages::failed, this, &Console::showFailure);
    connect(m_pages.get(), &ConsolePages::told, this, &Console::showToast);
    connect(m_pages.get(), &ConsolePages::undoOffered, this, &Console::offerUndo);
    connect(m_pages.get(), &ConsolePages::seedRequested, this, &Console::seed);
    connect(m_pages.get(), &ConsolePages::backupRequested, this, &Console::backUp);
    connect(m_pages.get(), &ConsolePages::auditCheckRequested, m_status.get(), &StatusNotices::verifyAudit);
    connect(m_commands.get(), &ConsoleCommands::seedRequested, this, &Console::seed);
    connect(m_commands.get(), &ConsoleCommands::backupRequested, this, &Console::backUp);
    connect(m_commands.get(), &ConsoleCommands::auditCheckRequested, m_status.get(), &StatusNotices::verifyAudit);
}

void Console::connectNotices()
{
    connect(m_troubles.get(), &TroubleNotices::failed, this, &Console::showFailure);
    connect(m_troubles.get(), &TroubleNotices::articlesFolderRequested, this,
            [this] { m_pages->showSettings(SettingsPage::Section::Knowledge); });
    connect(m_gmail.get(), &GmailNotices::told, this, &Console::showToast);
    connect(m_gmail.get(), &GmailNotices::failed, this, &Console::showFailure);
    connect(m_gmail.get(), &GmailNotices::settingsRequested, this,
            [this] { m_pages->showSettings(SettingsPage::Section::Gmail); });
}

void Console::connectDesk()
{
    connect(&m_desk, &Desk::wokeUp, this, [this](const std::vector<ConversationId> &conversations) {
        offer(tr("%n snoozed conversation(s) came back", nullptr, int(conversations.size())), tr("Show"),
              [this, first = conversations.front()] { openConversation(first); });
    });
    connect(&m_desk, &Desk::sendFailed, this, [this](const PendingSend &, const QString &reason) {
        showFailure(tr("A reply was not sent"), Error{Error::Kind::Conflict, reason, {}, 0});
    });
    connect(&m_desk.upkeep(), &Upkeep::historyAccepted, m_status.get(), &StatusNotices::verifyAudit);
    connect(&m_desk.settings(), &Settings::changed, this, [this](const QString &name) {
        if (name == Keys::Shortcuts.name)
            rebindKeys();
    });
    connect(m_window.get(), &MainWindow::closing, this, [this] {
        keepTyped();
        m_desk.sendWaiting(); // nobody can take it back any more
    });
}

// The window's contents

void Console::build()
{
    m_pages->addToWindow();
    m_commands->addToWindow();
    m_countdown->showIn(m_window->status());
    m_window->setPalette([this] { return m_palette->places(); },
                         [this](const QString &typed, QObject *receiver, const auto &found) {
                             m_palette->find(typed, receiver, found);
                         });
    connect(&m_window->status(), &StatusLine::auditRequested, this, [this] { m_pages->showActivity(); });
    connect(&m_window->status(), &StatusLine::assistantRequested, this,
            [this] { m_pages->showSettings(SettingsPage::Section::Assistant); });
    connect(&m_window->status(), &StatusLine::gmailRequested, this,
            [this] { m_pages->showSettings(SettingsPage::Section::Gmail); });
}

void Console::retranslate()
{
    QMetaObject::invokeMethod(this, &Console::rebuild, Qt::QueuedConnection);
}

void Console::keepTyped()
{
    m_pages->flush();
}

void Console::rebuild()
{
    const ConsolePages::Place where = m_pages->place();
    m_window->rebuild();
    build();
    m_status->refresh();
    m_troubles->refresh();
    m_gmail->refresh();
    m_pages->goTo(where);
}

void Console::bindKeys()
{
    const auto bindings = parseBindings(m_desk.settings().value(Keys::Shortcuts).toUtf8());
    if (!bindings)
        qCWarning(lcUi) << "the stored shortcuts are not used:" << bindings.error().message;
    setKeyBindings(bindings ? *bindings : KeyBindings());
}

void Console::rebindKeys()
{
    const ConsolePages::Place where = m_pages->place();
    bindKeys();
    m_window->applyShortcuts();
    m_pages->goTo(where);
}

void Console::begin(PageId page)
{
    m_desk.mail().open();
    m_desk.mail().work();
    m_status->refresh();
    m_status->verifyAudit();
    m_window->showPage(page);
    if (page == PageId::Inbox)
        inbox().list().focusList();
}

InboxPage &Console::inbox()
{
    return m_pages->inbox();
}

void Console::openConversation(ConversationId id)
{
    m_pages->openConversation(id);
}

// What is told

void Console::showFailure(const QString &title, const Error &error)
{
    Dialogs::showError(m_window.get(), title, error);
}

void Console::showToast(const QString &words)
{
    m_window->toasts().show({words});
}

void Console::offer(const QString &words, const QString &action, const std::function<void()> &run)
{
    m_window->toasts().show({words, action, {}, run});
}

void Console::offerUndo(const QString &words, const std::function<void()> &undo)
{
    m_window->toasts().show({words, tr("Undo"), keyText(ShortcutId::UndoSend), undo});
}

// What is done to the workspace

void Console::seed()
{
    deliver(m_desk.seedDemo(), this, [this](const Result<Seeded> &seeded) {
        if (!seeded)
            showFailure(tr("The demo data could not be written"), seeded.error());
        else
            showToast(seeded->seeded ? tr("Demo data: %n customer(s)", nullptr, seeded->customers)
                                     : tr("The demo data is there already"));
    });
}

void Console::backUp()
{
    const QString name = u"frontdesk-%1.db"_s.arg(QDate::currentDate().toString(Qt::ISODate));
    askWhereToSave(m_window.get(), tr("Back up workspace"), name, [this](const QString &file) {
        deliver(m_desk.backup(file), this, [this, file](const Result<void> &done) {
            if (done)
                showToast(tr("Backed up to %1").arg(isolated(file)));
            else
                showFailure(tr("The workspace was not backed up"), done.error());
        });
    });
}

// For the next start

void Console::restorePlacement()
{
    const QSettings settings;
    m_window->restorePlacement(settings.value(u"window/placement"_s).toByteArray());
    inbox().restoreWidths(settings.value(u"window/inboxWidths"_s).toByteArray());
    inbox().list().restorePlace(settings.value(u"window/inboxPlace"_s).toByteArray());
}

void Console::keepPlacement() const
{
    QSettings settings;
    settings.setValue(u"window/placement"_s, m_window->placement());
    if (m_pages->hasInbox()) {
        settings.setValue(u"window/inboxWidths"_s, m_pages->inbox().widths());
        settings.setValue(u"window/inboxPlace"_s, m_pages->inbox().list().place());
    }
}
