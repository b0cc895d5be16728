#include "app/console/ConsolePages.h"

#include "app/console/ConversationActions.h"
#include "app/console/InboxPage.h"
#include "app/console/SendCountdown.h"
#include "core/desk/Desk.h"
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
#include "ui/kit/Shortcuts.h"
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

using namespace Qt::StringLiterals;

ConsolePages::ConsolePages(Desk &desk, MainWindow &window, ConversationActions &actions, SendCountdown &countdown)
    : m_desk(desk)
    , m_window(window)
    , m_actions(actions)
    , m_countdown(countdown)
{
    connect(&window, &MainWindow::pageForgotten, this, &ConsolePages::forget);
    connect(&desk.settings(), &Settings::changed, this, [this](const QString &name) {
        if (name == Keys::SpellCheck.name || name == Keys::SpellLanguage.name)
            applySpelling();
    });
}

void ConsolePages::addToWindow()
{
    m_window.addPage(PageId::Inbox, [this] { return makeInbox(); });
    m_window.addPage(PageId::Tickets, [this] { return makeTickets(); });
    m_window.addPage(PageId::Customers, [this] { return makeCustomers(); });
    m_window.addPage(PageId::Activity, [this] { return makeActivity(); });
    m_window.addPage(PageId::Knowledge, [this] { return makeKnowledge(); });
    m_window.addPage(PageId::Dashboard, [this] { return makeDashboard(); });
    m_window.addPage(PageId::Settings, [this] { return makeSettings(); });
}

// Making them

template <class Page>
void ConsolePages::wireNews(Page *page)
{
    connect(page, &Page::failed, this, &ConsolePages::failed);
    connect(page, &Page::told, this, &ConsolePages::told);
}

QWidget *ConsolePages::makeInbox()
{
    m_inbox = new InboxPage(m_desk);
    wireNews(m_inbox);
    connect(m_inbox, &InboxPage::sourceActivated, this,
            [this](const Citation &source) { openArticle(source.file, source.heading); });
    connect(m_inbox, &InboxPage::connectGmailRequested, this, [this] { showSettings(SettingsPage::Section::Gmail); });
    connect(&m_inbox->list(), &InboxPanel::actionRequested, this,
            [this](ConversationAction action, const QPoint &below) {
                m_actions.perform(action, m_inbox->list().targets(), below);
            });
    connect(&m_inbox->list(), &InboxPanel::seedRequested, this, &ConsolePages::seedRequested);
    connect(&m_inbox->list(), &InboxPanel::countsChanged, this, [this](const InboxCounts &counts) {
        m_window.rail().setCount(PageId::Inbox, counts.unread);
        m_window.rail().setCount(PageId::Activity, counts.needsApproval);
        Q_EMIT unreadChanged(counts.unread);
    });
    wireConversation();
    applySpelling();
    return m_inbox;
}

void ConsolePages::wireConversation()
{
    ConversationView &view = m_inbox->conversation();
    connect(&view.head(), &ConversationHead::menuRequested, this,
            [this](const QPoint &below) { m_actions.showMenu(m_inbox->list().targets(), below); });
    connect(&view, &ConversationView::sending, this, &ConsolePages::watchSend);
    connect(&view, &ConversationView::saved, this, [this](qint64 at) {
        m_window.status().setSaved(tr("Text saved %1").arg(TimeText::clock(at)), Tone::Neutral);
    });
}

void ConsolePages::watchSend(const PendingSend &send)
{
    m_countdown.watch(send);
    if (m_countdown.remainingMs() > 0)
        m_window.toasts().show({tr("The reply goes out in a moment"), tr("Undo"), keyText(ShortcutId::UndoSend),
                                [this] { m_countdown.undo(); }});
}

void ConsolePages::applySpelling()
{
    if (!m_inbox)
        return;
    const QString chosen = m_desk.settings().value(Keys::SpellLanguage);
    const QString system = QLocale::system().language() == QLocale::C ? u"en_US"_s : QLocale::system().name();
    m_inbox->conversation().composer().setSpelling(m_desk.settings().value(Keys::SpellCheck),
                                                   chosen.isEmpty() ? system : chosen);
}

QWidget *ConsolePages::makeTickets()
{
    m_tickets = new TicketsPage(m_desk);
    connect(m_tickets, &TicketsPage::failed, this, &ConsolePages::failed);
    connect(m_tickets, &TicketsPage::undoOffered, this, &ConsolePages::undoOffered);
    connect(m_tickets, &TicketsPage::conversationRequested, this, &ConsolePages::openConversation);
    connect(m_tickets, &TicketsPage::messageRequested, this, &ConsolePages::openMessage);
    connect(m_tickets, &TicketsPage::customerRequested, this, &ConsolePages::openCustomer);
    return m_tickets;
}

QWidget *ConsolePages::makeCustomers()
{
    m_customers = new CustomersPage(m_desk);
    wireNews(m_customers);
    connect(m_customers, &CustomersPage::undoOffered, this, &ConsolePages::undoOffered);
    connect(m_customers, &CustomersPage::conversationRequested, this, &ConsolePages::openConversation);
    connect(m_customers, &CustomersPage::ticketRequested, this, &ConsolePages::openTicket);
    connect(m_customers, &CustomersPage::seedRequested, this, &ConsolePages::seedRequested);
    connect(m_customers, &CustomersPage::reasonRequested, this, &ConsolePages::showReason);
    connect(m_customers, &CustomersPage::newTicketRequested, this,
            [this](const Customer &customer) { showTickets().newTicket(customer); });
    connect(m_customers, &CustomersPage::allTicketsRequested, this,
            [this](const Customer &customer) { showTickets().showCustomer(customer.email); });
    return m_customers;
}

QWidget *ConsolePages::makeActivity()
{
    m_activity = new ActivityPage(m_desk);
    wireNews(m_activity);
    connect(m_activity, &ActivityPage::waitingChanged, this,
            [this](int count) { m_window.rail().setCount(PageId::Activity, count); });
    connect(m_activity, &ActivityPage::sourceActivated, this,
            [this](const Citation &source) { openArticle(source.file, source.heading); });
    connect(m_activity, &ActivityPage::connectGmailRequested, this,
            [this] { showSettings(SettingsPage::Section::Gmail); });
    connect(m_activity, &ActivityPage::conversationRequested, this, [this](ConversationId id, bool edits) {
        openConversation(id);
        if (edits)
            inbox().editDraftOf(id);
    });
    return m_activity;
}

QWidget *ConsolePages::makeKnowledge()
{
    m_knowledge = new KnowledgePage(m_desk);
    wireNews(m_knowledge);
    connect(m_knowledge, &KnowledgePage::messageRequested, this, &ConsolePages::openMessage);
    connect(m_knowledge, &KnowledgePage::insertRequested, this,
            [this](const QString &text) { showInbox().conversation().composer().insert(text); });
    return m_knowledge;
}

QWidget *ConsolePages::makeDashboard()
{
    auto *page = new DashboardPage(m_desk);
    wireNews(page);
    connect(page, &DashboardPage::customerRequested, this, &ConsolePages::openCustomer);
    connect(page, &DashboardPage::reasonRequested, this, &ConsolePages::showReason);
    connect(page, &DashboardPage::customersRequested, this, [this] { showCustomers(); });
    connect(page, &DashboardPage::openTicketsRequested, this, [this] { showTickets(); });
    connect(page, &DashboardPage::approvalsRequested, this, [this] { showActivity(); });
    connect(page, &DashboardPage::seedRequested, this, &ConsolePages::seedRequested);
    return page;
}

QWidget *ConsolePages::makeSettings()
{
    m_settings = new SettingsPage(m_desk);
    connect(&m_settings->data(), &DataSection::backupRequested, this, &ConsolePages::backupRequested);
    connect(&m_settings->data(), &DataSection::demoDataRequested, this, &ConsolePages::seedRequested);
    connect(&m_settings->data(), &DataSection::customersExportRequested, this,
            [this] { showCustomers().exportCustomers(); });
    connect(&m_settings->data(), &DataSection::auditExportRequested, this, [this] { showActivity().exportLog(); });
    connect(&m_settings->data(), &DataSection::auditCheckRequested, this, [this] {
        showActivity();
        Q_EMIT auditCheckRequested();
    });
    wireNews(&m_settings->gmail());
    return m_settings;
}

void ConsolePages::forget(PageId page)
{
    switch (page) {
    case PageId::Inbox:
        flush();
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

// Finding them

InboxPage &ConsolePages::inbox()
{
    m_window.pageWidget(PageId::Inbox);
    return *m_inbox;
}

TicketsPage &ConsolePages::tickets()
{
    m_window.pageWidget(PageId::Tickets);
    return *m_tickets;
}

CustomersPage &ConsolePages::customers()
{
    m_window.pageWidget(PageId::Customers);
    return *m_customers;
}

ActivityPage &ConsolePages::activity()
{
    m_window.pageWidget(PageId::Activity);
    return *m_activity;
}

KnowledgePage &ConsolePages::knowledge()
{
    m_window.pageWidget(PageId::Knowledge);
    return *m_knowledge;
}

SettingsPage &ConsolePages::settings()
{
    m_window.pageWidget(PageId::Settings);
    return *m_settings;
}

InboxPage &ConsolePages::showInbox()
{
    m_window.showPage(PageId::Inbox);
    return inbox();
}

TicketsPage &ConsolePages::showTickets()
{
    m_window.showPage(PageId::Tickets);
    return tickets();
}

CustomersPage &ConsolePages::showCustomers()
{
    m_window.showPage(PageId::Customers);
    return customers();
}

ActivityPage &ConsolePages::showActivity()
{
    m_window.showPage(PageId::Activity);
    return activity();
}

KnowledgePage &ConsolePages::showKnowledge()
{
    m_window.showPage(PageId::Knowledge);
    return knowledge();
}

void ConsolePages::showSettings(SettingsPage::Section section)
{
    m_window.showPage(PageId::Settings);
    settings().showSection(section);
}

// Going there

void ConsolePages::openConversation(ConversationId id)
{
    showInbox().open(id);
}

void ConsolePages::openMessage(ConversationId conversation, MessageId message)
{
    showInbox().open(conversation, message);
}

void ConsolePages::openTicket(TicketId id)
{
    showTickets().showTicket(id);
}

void ConsolePages::openCustomer(CustomerId id)
{
    showCustomers().showCustomer(id);
}

void ConsolePages::openArticle(const QString &file, const QString &heading)
{
    showKnowledge().showPassage(file, heading);
}

void ConsolePages::openHit(const SearchHit &hit)
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

void ConsolePages::showReason(const Customer &customer, const HealthReason &reason)
{
    auto *dialog = new EvidenceDialog(m_desk, customer, reason, &m_window);
    connect(dialog, &EvidenceDialog::ticketRequested, this, &ConsolePages::openTicket);
    connect(dialog, &EvidenceDialog::conversationRequested, this, &ConsolePages::openConversation);
    dialog->open();
}

ConsolePages::Place ConsolePages::place() const
{
    return {m_window.currentPage(), m_inbox ? m_inbox->conversation().conversation() : ConversationId{},
            m_inbox ? m_inbox->widths() : QByteArray(),
            m_settings ? m_settings->section() : SettingsPage::Section::General};
}

void ConsolePages::goTo(const Place &place)
{
    inbox().restoreWidths(place.inboxWidths);
    if (place.conversation.isValid())
        inbox().open(place.conversation);
    m_window.showPage(place.page);
    if (m_settings)
        m_settings->showSection(place.section);
}

void ConsolePages::flush()
{
    if (m_inbox)
        m_inbox->conversation().flush();
}
