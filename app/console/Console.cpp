#include "app/console/Console.h"

#include "app/console/ConversationActions.h"
#include "app/console/GmailNotices.h"
#include "app/console/InboxPage.h"
#include "app/console/SendCountdown.h"
#include "core/base/Deliver.h"
#include "core/base/Log.h"
#include "core/base/Text.h"
#include "core/desk/Desk.h"
#include "core/desk/MailDesk.h"
#include "core/desk/Upkeep.h"
#include "core/settings/DesktopKeys.h"
#include "core/settings/Settings.h"
#include "ui/activity/ActivityPage.h"
#include "ui/conversation/Composer.h"
#include "ui/conversation/ConversationHead.h"
#include "ui/conversation/ConversationView.h"
#include "ui/customers/CustomersPage.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/dashboard/EvidenceDialog.h"
#include "ui/inbox/InboxPanel.h"
#include "ui/kit/BannerHost.h"
#include "ui/kit/Dialogs.h"
#include "ui/kit/Shortcuts.h"
#include "ui/kit/StallWatch.h"
#include "ui/kit/TimeText.h"
#include "ui/kit/ToastHost.h"
#include "ui/knowledge/KnowledgePage.h"
#include "ui/settings/DataSection.h"
#include "ui/settings/GmailSection.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Rail.h"
#include "ui/shell/StatusLine.h"
#include "ui/tickets/TicketsPage.h"

#include <QLocale>
#include <QSettings>

using namespace Qt::StringLiterals;

Console::Console(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_window(std::make_unique<MainWindow>())
    , m_dropped(desk, *m_window)
    , m_printer(desk, *m_window)
{
    m_actions = std::make_unique<ConversationActions>(desk, *m_window);
    connect(m_actions.get(), &ConversationActions::done, this, &Console::offerUndo);
    connect(m_actions.get(), &ConversationActions::failed, this, &Console::showFailure);
    m_countdown = std::make_unique<SendCountdown>(desk);
    connect(m_countdown.get(), &SendCountdown::failed, this, &Console::showFailure);
    connect(m_countdown.get(), &SendCountdown::undone, this, [this](ConversationId id) {
        showToast(tr("Nothing was sent, the reply is back in the composer"));
        openConversation(id);
    });
#ifndef NDEBUG
    m_stalls = std::make_unique<StallWatch>();
    m_stalls->start();
#endif
    bindKeys();
    m_window->applyShortcuts();
    build();
    followTroubles();
    m_gmail = std::make_unique<GmailNotices>(desk, *m_window);
    connect(m_gmail.get(), &GmailNotices::told, this, &Console::showToast);
    connect(m_gmail.get(), &GmailNotices::failed, this, &Console::showFailure);
    connect(m_gmail.get(), &GmailNotices::settingsRequested, this,
            [this] { openSettings(SettingsPage::Section::Gmail); });
    connect(&desk, &Desk::committed, this, &Console::follow);
    connect(&desk, &Desk::assistantChanged, this, &Console::showStatus);
    connect(&desk.settings(), &Settings::changed, this, &Console::settingChanged);
    connect(m_window.get(), &MainWindow::pageForgotten, this, &Console::forget);
    connect(m_window.get(), &MainWindow::filesDropped, &m_dropped, &DroppedFiles::take);
    connect(&m_dropped, &DroppedFiles::tableDropped, this, [this](const QString &file) {
        m_window->showPage(PageId::Customers);
        m_customers->importFile(file);
    });
    connect(&m_dropped, &DroppedFiles::failed, this, &Console::showFailure);
    connect(&m_dropped, &DroppedFiles::articlesAdded, this, [this](const QStringList &files) {
        const auto show = [this, first = files.constFirst()] { openArticle(first, {}); };
        m_window->toasts().show({tr("%n article(s) added", nullptr, int(files.size())), tr("Show"), {}, show});
    });
    connect(&m_printer, &ConversationPrinter::failed, this, &Console::showFailure);
    connect(&m_printer, &ConversationPrinter::saved, this,
            [this](const QString &file) { showToast(tr("Saved as %1").arg(isolated(file))); });
    connect(m_window.get(), &MainWindow::closing, this, [this] {
        if (m_inbox)
            m_inbox->conversation().flush();
        m_desk.sendWaiting(); // nobody can take it back any more
    });
    connect(&desk, &Desk::wokeUp, this, [this](const std::vector<ConversationId> &conversations) {
        m_window->toasts().show({tr("%n snoozed conversation(s) came back", nullptr, int(conversations.size())),
                                 tr("Show"),
                                 {},
                                 [this, first = conversations.front()] { openConversation(first); }});
    });
    connect(&desk, &Desk::sendFailed, this, [this](const PendingSend &, const QString &reason) {
        showFailure(tr("A reply was not sent"), Error{Error::Kind::Conflict, reason, {}, 0});
    });
}

void Console::build()
{
    addPages();
    addCommands();
    m_countdown->showIn(m_window->status());
    m_window->setPalette(
        [this] { return places(); },
        [this](const QString &typed, QObject *receiver, const auto &found) { find(typed, receiver, found); });
    connect(&m_window->status(), &StatusLine::auditRequested, this, [this] { m_window->showPage(PageId::Activity); });
    connect(&m_window->status(), &StatusLine::assistantRequested, this,
            [this] { openSettings(SettingsPage::Section::Assistant); });
    connect(&m_window->status(), &StatusLine::gmailRequested, this,
            [this] { openSettings(SettingsPage::Section::Gmail); });
}

void Console::retranslate()
{
    QMetaObject::invokeMethod(this, &Console::rebuild, Qt::QueuedConnection);
}

void Console::rebuild()
{
    const Place where = place();
    m_window->rebuild();
    build();
    showStatus();
    showAudit();
    goTo(where);
}

void Console::forget(PageId page)
{
    switch (page) {
    case PageId::Inbox:
        m_inbox->conversation().flush();
        m_inbox = nullptr;
        break;
    case PageId::Tickets:
        m_tickets = nullptr;
        break;
    case PageId::Customers:
        m_customers = nullptr;
        break;
    case PageId::Activity:
        m_activity = nullptr;
        break;
    case PageId::Knowledge:
        m_knowledge = nullptr;
        break;
    case PageId::Settings:
        m_settings = nullptr;
        break;
    case PageId::Dashboard:
        break;
    }
}

Console::Place Console::place() const
{
    return {m_window->currentPage(), m_inbox ? m_inbox->conversation().conversation() : ConversationId{},
            m_inbox ? m_inbox->widths() : QByteArray(),
            m_settings ? m_settings->section() : SettingsPage::Section::General};
}

void Console::goTo(const Place &place)
{
    inbox().restoreWidths(place.inboxWidths);
    if (place.conversation.isValid())
        inbox().open(place.conversation);
    m_window->showPage(place.page);
    if (m_settings)
        m_settings->showSection(place.section);
}

void Console::settingChanged(const QString &name)
{
    if (name == Keys::SpellCheck.name || name == Keys::SpellLanguage.name)
        applySpelling();
    if (name != Keys::Shortcuts.name)
        return;
    const Place where = place();
    bindKeys();
    m_window->applyShortcuts();
    goTo(where);
}

void Console::applySpelling()
{
    if (!m_inbox)
        return;
    const QString chosen = m_desk.settings().value(Keys::SpellLanguage);
    const QString system = QLocale::system().language() == QLocale::C ? u"en_US"_s : QLocale::system().name();
    m_inbox->conversation().composer().setSpelling(m_desk.settings().value(Keys::SpellCheck),
                                                   chosen.isEmpty() ? system : chosen);
}

void Console::bindKeys()
{
    const auto bindings = parseBindings(m_desk.settings().value(Keys::Shortcuts).toUtf8());
    if (!bindings)
        qCWarning(lcUi) << "the stored shortcuts are not used:" << bindings.error().message;
    setKeyBindings(bindings ? *bindings : KeyBindings());
}

Console::~Console() = default;

void Console::addPages()
{
    m_window->addPage(PageId::Inbox, [this] { return makeInbox(); });
    m_window->addPage(PageId::Tickets, [this] { return makeTickets(); });
    m_window->addPage(PageId::Customers, [this] { return makeCustomers(); });
    m_window->addPage(PageId::Activity, [this] { return makeActivity(); });
    m_window->addPage(PageId::Knowledge, [this] { return makeKnowledge(); });
    m_window->addPage(PageId::Dashboard, [this] { return makeDashboard(); });
    m_window->addPage(PageId::Settings, [this] { return makeSettings(); });
}

QWidget *Console::makeInbox()
{
    m_inbox = new InboxPage(m_desk);
    connect(m_inbox, &InboxPage::failed, this, &Console::showFailure);
    connect(m_inbox, &InboxPage::told, this, &Console::showToast);
    connect(&m_inbox->list(), &InboxPanel::actionRequested, this,
            [this](ConversationAction action, const QPoint &below) {
                m_actions->perform(action, m_inbox->list().targets(), below);
            });
    connect(&m_inbox->conversation().head(), &ConversationHead::menuRequested, this,
            [this](const QPoint &below) { m_actions->showMenu(m_inbox->list().targets(), below); });
    connect(&m_inbox->conversation(), &ConversationView::sending, this, [this](const PendingSend &send) {
        m_countdown->watch(send);
        if (m_countdown->remainingMs() > 0)
            m_window->toasts().show({tr("The reply goes out in a moment"), tr("Undo"), keyText(ShortcutId::UndoSend),
                                     [this] { m_countdown->undo(); }});
    });
    connect(m_inbox, &InboxPage::sourceActivated, this,
            [this](const Citation &source) { openArticle(source.file, source.heading); });
    connect(m_inbox, &InboxPage::connectGmailRequested, this, [this] { openSettings(SettingsPage::Section::Gmail); });
    connect(&m_inbox->list(), &InboxPanel::seedRequested, this, &Console::seed);
    connect(&m_inbox->list(), &InboxPanel::countsChanged, this, [this](const InboxCounts &counts) {
        m_window->rail().setCount(PageId::Inbox, counts.unread);
        m_window->rail().setCount(PageId::Activity, counts.needsApproval);
        Q_EMIT unreadChanged(counts.unread);
    });
    connect(&m_inbox->conversation(), &ConversationView::saved, this, [this](qint64 at) {
        m_window->status().setSaved(tr("Text saved %1").arg(TimeText::clock(at)), Tone::Neutral);
    });
    applySpelling();
    return m_inbox;
}

QWidget *Console::makeTickets()
{
    m_tickets = new TicketsPage(m_desk);
    connect(m_tickets, &TicketsPage::failed, this, &Console::showFailure);
    connect(m_tickets, &TicketsPage::undoOffered, this, &Console::offerUndo);
    connect(m_tickets, &TicketsPage::conversationRequested, this, &Console::openConversation);
    connect(m_tickets, &TicketsPage::messageRequested, this, &Console::openMessage);
    connect(m_tickets, &TicketsPage::customerRequested, this, &Console::openCustomer);
    return m_tickets;
}

QWidget *Console::makeCustomers()
{
    m_customers = new CustomersPage(m_desk);
    connect(m_customers, &CustomersPage::failed, this, &Console::showFailure);
    connect(m_customers, &CustomersPage::conversationRequested, this, &Console::openConversation);
    connect(m_customers, &CustomersPage::ticketRequested, this, &Console::openTicket);
    connect(m_customers, &CustomersPage::seedRequested, this, &Console::seed);
    connect(m_customers, &CustomersPage::undoOffered, this, &Console::offerUndo);
    connect(m_customers, &CustomersPage::told, this, &Console::showToast);
    connect(m_customers, &CustomersPage::reasonRequested, this, &Console::showReason);
    connect(m_customers, &CustomersPage::newTicketRequested, this, [this](const Customer &customer) {
        m_window->showPage(PageId::Tickets);
        m_tickets->newTicket(customer);
    });
    connect(m_customers, &CustomersPage::allTicketsRequested, this, [this](const Customer &customer) {
        m_window->showPage(PageId::Tickets);
        m_tickets->showCustomer(customer.email);
    });
    return m_customers;
}

QWidget *Console::makeActivity()
{
    m_activity = new ActivityPage(m_desk);
    connect(m_activity, &ActivityPage::failed, this, &Console::showFailure);
    connect(m_activity, &ActivityPage::told, this, &Console::showToast);
    connect(m_activity, &ActivityPage::waitingChanged, this,
            [this](int count) { m_window->rail().setCount(PageId::Activity, count); });
    connect(m_activity, &ActivityPage::sourceActivated, this,
            [this](const Citation &source) { openArticle(source.file, source.heading); });
    connect(m_activity, &ActivityPage::connectGmailRequested, this,
            [this] { openSettings(SettingsPage::Section::Gmail); });
    connect(m_activity, &ActivityPage::conversationRequested, this, [this](ConversationId id, bool edits) {
        openConversation(id);
        if (edits)
            inbox().editDraftOf(id);
    });
    return m_activity;
}

QWidget *Console::makeKnowledge()
{
    m_knowledge = new KnowledgePage(m_desk);
    connect(m_knowledge, &KnowledgePage::failed, this, &Console::showFailure);
    connect(m_knowledge, &KnowledgePage::insertRequested, this, [this](const QString &text) {
        m_window->showPage(PageId::Inbox);
        inbox().conversation().composer().insert(text);
    });
    connect(m_knowledge, &KnowledgePage::messageRequested, this, &Console::openMessage);
    connect(m_knowledge, &KnowledgePage::told, this, &Console::showToast);
    return m_knowledge;
}

QWidget *Console::makeDashboard()
{
    auto *page = new DashboardPage(m_desk);
    connect(page, &DashboardPage::failed, this, &Console::showFailure);
    connect(page, &DashboardPage::customerRequested, this, &Console::openCustomer);
    connect(page, &DashboardPage::reasonRequested, this, &Console::showReason);
    connect(page, &DashboardPage::exported, this, &Console::showToast);
    connect(page, &DashboardPage::customersRequested, this, [this] { m_window->showPage(PageId::Customers); });
    connect(page, &DashboardPage::openTicketsRequested, this, [this] { m_window->showPage(PageId::Tickets); });
    connect(page, &DashboardPage::approvalsRequested, this, [this] { m_window->showPage(PageId::Activity); });
    connect(page, &DashboardPage::seedRequested, this, &Console::seed);
    return page;
}

QWidget *Console::makeSettings()
{
    m_settings = new SettingsPage(m_desk);
    connect(&m_settings->data(), &DataSection::backupRequested, this, &Console::backUp);
    connect(&m_settings->data(), &DataSection::customersExportRequested, this, [this] {
        m_window->showPage(PageId::Customers);
        m_customers->exportCustomers();
    });
    connect(&m_settings->data(), &DataSection::auditExportRequested, this, [this] {
        m_window->showPage(PageId::Activity);
        m_activity->exportLog();
    });
    connect(&m_settings->data(), &DataSection::auditCheckRequested, this, [this] {
        m_window->showPage(PageId::Activity);
        verifyAudit();
    });
    connect(&m_settings->data(), &DataSection::demoDataRequested, this, &Console::seed);
    connect(&m_settings->gmail(), &GmailSection::told, this, &Console::showToast);
    connect(&m_settings->gmail(), &GmailSection::failed, this, &Console::showFailure);
    return m_settings;
}

void Console::openSettings(SettingsPage::Section section)
{
    m_window->showPage(PageId::Settings);
    m_settings->showSection(section);
}

InboxPage &Console::inbox()
{
    m_window->pageWidget(PageId::Inbox);
    return *m_inbox;
}

void Console::begin(PageId page)
{
    m_desk.mail().open();
    m_desk.mail().work();
    showStatus();
    verifyAudit();
    m_window->showPage(page);
    if (page == PageId::Inbox)
        inbox().list().focusList();
}

void Console::openConversation(ConversationId id)
{
    m_window->showPage(PageId::Inbox);
    inbox().open(id);
}

void Console::openMessage(ConversationId conversation, MessageId message)
{
    m_window->showPage(PageId::Inbox);
    inbox().open(conversation, message);
}

void Console::showReason(const Customer &customer, const HealthReason &reason)
{
    auto *dialog = new EvidenceDialog(m_desk, customer, reason, m_window.get());
    connect(dialog, &EvidenceDialog::ticketRequested, this, &Console::openTicket);
    connect(dialog, &EvidenceDialog::conversationRequested, this, &Console::openConversation);
    dialog->open();
}

void Console::openTicket(TicketId id)
{
    m_window->showPage(PageId::Tickets);
    m_tickets->showTicket(id);
}

void Console::openCustomer(CustomerId id)
{
    m_window->showPage(PageId::Customers);
    m_customers->showCustomer(id);
}

void Console::openArticle(const QString &file, const QString &heading)
{
    m_window->showPage(PageId::Knowledge);
    m_knowledge->showPassage(file, heading);
}

void Console::openHit(const SearchHit &hit)
{
    if (hit.kind == u"ticket"_s)
        openTicket(TicketId{hit.id.toLongLong()});
    else if (hit.kind == u"customer"_s)
        openCustomer(CustomerId{hit.id.toLongLong()});
    else if (hit.kind == u"article"_s)
        openArticle(hit.id.section(u'#', 0, 0), hit.title);
    else
        openMessage(hit.conversation, MessageId{hit.id.toLongLong()});
}

void Console::offerUndo(const QString &words, const std::function<void()> &undo)
{
    m_window->toasts().show({words, tr("Undo"), keyText(ShortcutId::UndoSend), undo});
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
            showToast(seeded->seeded ? tr("Demo data: %n customer(s)", nullptr, seeded->customers)
                                     : tr("The demo data is there already"));
    });
}

void Console::showStatus()
{
    const AssistantStatus assistant = m_desk.assistant();
    m_window->status().setAssistant(assistant.offline ? tr("Offline assistant") : assistant.model,
                                    assistant.problem.isEmpty() ? Tone::Neutral : Tone::Amber);
}

void Console::verifyAudit()
{
    deliver(m_desk.verifyAudit(), this, [this](const Result<ChainState> &chain) {
        m_chain = chain;
        showAudit();
    });
}

void Console::showAudit()
{
    if (!m_chain)
        return;
    StatusLine &status = m_window->status();
    const Result<ChainState> &chain = *m_chain;
    if (!chain)
        status.setAudit(tr("Audit log cannot be read"), Tone::Red);
    else if (!chain->ok)
        status.setAudit(tr("Audit log broken at entry %1").arg(chain->firstBad.value), Tone::Red);
    else
        status.setAudit(tr("Audit log intact, %n entries", nullptr, int(chain->entries)), Tone::Neutral);
}

void Console::follow(const Change &change)
{
    if (change.everything) {
        verifyAudit();
        return;
    }
    if (!m_chain || !*m_chain || !(*m_chain)->ok || change.audit.empty())
        return;
    // What this process just wrote was chained in the same transaction: only the number changes.
    (*m_chain)->entries += qint64(change.audit.size());
    showAudit();
}

void Console::followTroubles()
{
    connect(&m_desk, &Desk::troubled, this, [this](const Error &error) {
        m_window->banners().show(
            {u"storage"_s, Severity::Error, Icon::Alert, tr("The workspace cannot be written"), error.message});
    });
    connect(&m_desk, &Desk::recovered, this, [this] { m_window->banners().withdraw(u"storage"_s); });
    Upkeep &upkeep = m_desk.upkeep();
    connect(&upkeep, &Upkeep::historyAccepted, this, [this] {
        m_window->banners().withdraw(u"history"_s);
        verifyAudit();
    });
    connect(&upkeep, &Upkeep::backedUp, this, [this] { m_window->banners().withdraw(u"backup"_s); });
    connect(&upkeep, &Upkeep::backupFailed, this, [this](const Error &error) {
        m_window->banners().show(
            {u"backup"_s, Severity::Attention, Icon::Alert, tr("The daily backup could not be made"), error.message});
    });
    if (const auto problem = upkeep.historyProblem()) {
        m_window->banners().show({u"history"_s,
                                  Severity::Error,
                                  Icon::Alert,
                                  tr("The history of this workspace went back"),
                                  problem->message,
                                  {{tr("Accept as it is"), [this] { acceptHistory(); }}}});
    }
    connect(&m_desk, &Desk::knowledgeFailed, this, [this](const Error &error) {
        m_window->banners().show(
            {u"knowledge"_s,
             Severity::Attention,
             Icon::Book,
             tr("The articles cannot be read"),
             error.message,
             {{tr("Choose a folder"), [this] { openSettings(SettingsPage::Section::Knowledge); }}}});
    });
    connect(&m_desk, &Desk::knowledgeChanged, this, [this] { m_window->banners().withdraw(u"knowledge"_s); });
}

void Console::acceptHistory()
{
    deliver(m_desk.upkeep().acceptHistory(), this, [this](const Result<void> &accepted) {
        if (!accepted)
            showFailure(tr("The history could not be accepted"), accepted.error());
    });
}

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
    if (m_inbox) {
        settings.setValue(u"window/inboxWidths"_s, m_inbox->widths());
        settings.setValue(u"window/inboxPlace"_s, m_inbox->list().place());
    }
}
