#include "ui/tickets/TicketsPage.h"

#include "core/base/Deliver.h"
#include "core/base/Timers.h"
#include "core/desk/Desk.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/MenuButton.h"
#include "ui/kit/MoveCurrent.h"
#include "ui/kit/PageHead.h"
#include "ui/kit/RowList.h"
#include "ui/kit/SegmentedControl.h"
#include "ui/kit/Shortcuts.h"
#include "ui/kit/SkeletonRows.h"
#include "ui/kit/Splitter.h"
#include "ui/kit/TableHead.h"
#include "ui/tickets/AssigneeMenu.h"
#include "ui/tickets/TicketBulkBar.h"
#include "ui/tickets/TicketChanges.h"
#include "ui/tickets/TicketDelegate.h"
#include "ui/tickets/TicketDetail.h"
#include "ui/tickets/TicketDialog.h"
#include "ui/tickets/TicketModel.h"
#include "ui/tickets/TicketSearch.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int PageLength = 60;
constexpr int CountDelayMs = 150;
constexpr int DetailFrom = 860; ///< width below which the detail takes the table's place

QList<TableHead::Column> columns()
{
    return {{{}, IconSize::Control},
            {TicketsPage::tr("No."), 44, false, true},
            {TicketsPage::tr("Title"), 0, true},
            {TicketsPage::tr("Customer"), 140, false, true, 620},
            {TicketsPage::tr("Assignee"), 120, false, false, 980},
            {TicketsPage::tr("Status"), 88, false, true},
            {TicketsPage::tr("Priority"), 84, false, true},
            {TicketsPage::tr("Category"), 124, false, true, 940},
            {TicketsPage::tr("Updated"), 76, false, true, 700, true}};
}

TicketQuery::Sort sortOf(int column)
{
    switch (column) {
    case TicketDelegate::Number:
        return TicketQuery::Sort::Created;
    case TicketDelegate::Customer:
        return TicketQuery::Sort::Customer;
    case TicketDelegate::Status:
        return TicketQuery::Sort::Status;
    case TicketDelegate::Priority:
        return TicketQuery::Sort::Priority;
    case TicketDelegate::Category:
        return TicketQuery::Sort::Category;
    default:
        return TicketQuery::Sort::Updated;
    }
}

} // namespace

TicketsPage::TicketsPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_changes(std::make_unique<TicketChanges>(desk))
{
    m_splitter = new Splitter(Qt::Horizontal, this);
    m_splitter->addPane(makeTable(), 400, 0);
    m_detail = new TicketDetail(desk, m_splitter);
    m_splitter->addPane(m_detail, 340, 392, 560);
    m_detail->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connectParts();
    connectDetail();
    fillAssignees({}); // me and nobody can be chosen before the agents are read
    m_model->restart();
    readCounts();
    readAgents();
}

TicketsPage::~TicketsPage() = default;

QWidget *TicketsPage::makeTable()
{
    auto *pane = new Surface(Role::Content, this);
    pane->setObjectName(u"pane"_s);
    m_pageHead = new PageHead(tr("Tickets"), pane);
    m_pageHead->setEdges(Surface::NoEdge);
    m_filter = new SegmentedControl({tr("Open"), tr("Closed"), tr("All")}, pane);
    m_filter->setAccessibleName(tr("Which tickets"));
    m_filter->setCurrentIndex(0);
    m_pageHead->addLeading(m_filter);
    auto *create = new Button(tr("New ticket"), Button::Look::Primary, pane);
    create->setGlyph(Icon::Plus);
    create->setKeys(keyText(ShortcutId::NewTicket));
    connect(create, &QPushButton::clicked, this, [this] { newTicket(); });
    m_pageHead->addTrailing(create);
    QWidget *tools = makeTools(pane); // made in the order in which Tab goes

    m_head = new TableHead(columns(), pane);
    m_head->setSort(TicketDelegate::Updated, false);
    m_tickAll = new QCheckBox(m_head);
    m_tickAll->setAccessibleName(tr("Tick all"));
    m_head->setWidget(TicketDelegate::Tick, m_tickAll);
    m_model = new TicketModel([this](const Cursor &after) { return m_desk.tickets(m_query, after, PageLength); },
                              m_desk.clock(), this);
    m_list = new RowList(tr("Tickets"), pane);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TicketDelegate(*m_model, *m_head, this));
    m_head->standOver(m_list);
    m_list->installEventFilter(this);
    m_skeleton = new SkeletonRows(RowKind::Table, pane);
    m_empty = new EmptyState(Icon::Ticket, {}, {}, pane);
    m_stack = new QStackedWidget(pane);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_skeleton);
    m_stack->addWidget(m_empty);

    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pageHead);
    column->addWidget(tools);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
    return pane;
}

QWidget *TicketsPage::makeTools(QWidget *pane)
{
    m_search = new TicketSearch(m_desk.agentName(), pane);
    m_bulk = new TicketBulkBar(pane);
    m_tools = new QStackedWidget(pane);
    m_tools->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_tools->setContentsMargins(space(6), 0, space(6), space(3));
    m_tools->addWidget(m_search);
    m_tools->addWidget(m_bulk);
    return m_tools;
}

void TicketsPage::connectParts()
{
    connect(m_filter, &SegmentedControl::currentChanged, this, &TicketsPage::applyQuery);
    connect(m_search, &TicketSearch::changed, this, &TicketsPage::applyQuery);
    connect(m_search, &TicketSearch::leftDownwards, m_list, [this] {
        moveCurrent(*m_list, 0);
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_head, &TableHead::sortChanged, this, &TicketsPage::applyQuery);
    connect(m_tickAll, &QCheckBox::clicked, m_model, &TicketModel::tickAll);
    connect(m_model, &PagedModelBase::stateChanged, this, &TicketsPage::showState);
    connect(m_model, &TicketModel::ticksChanged, this, &TicketsPage::showTicks);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TicketsPage::choose);
    connect(m_list, &QAbstractItemView::clicked, this, &TicketsPage::choose);
    connect(m_bulk, &TicketBulkBar::changeRequested, this,
            [this](const TicketPatch &patch) { m_changes->change(m_model->ticked(), patch); });
    connect(m_bulk, &TicketBulkBar::cleared, this, [this] {
        m_model->tickAll(false);
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_changes.get(), &TicketChanges::changed, m_model, [this] { m_model->tickAll(false); });
    connect(m_changes.get(), &TicketChanges::meKnown, this, &TicketsPage::readAgents);
    connect(m_changes.get(), &TicketChanges::undoOffered, this, &TicketsPage::undoOffered);
    connect(m_changes.get(), &TicketChanges::failed, this, &TicketsPage::failed);
    connect(&m_desk, &Desk::committed, this, &TicketsPage::follow);
    m_counting.setSingleShot(true);
    m_counting.setInterval(CountDelayMs);
    connect(&m_counting, &QTimer::timeout, this, &TicketsPage::readCounts);
}

void TicketsPage::connectDetail()
{
    connect(m_detail, &TicketDetail::closeRequested, this, [this] {
        m_detail->hide();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_detail, &TicketDetail::conversationRequested, this, &TicketsPage::conversationRequested);
    connect(m_detail, &TicketDetail::messageRequested, this, &TicketsPage::messageRequested);
    connect(m_detail, &TicketDetail::customerRequested, this, &TicketsPage::customerRequested);
    connect(m_detail, &TicketDetail::editRequested, this, &TicketsPage::edit);
    connect(m_detail, &TicketDetail::changeRequested, m_changes.get(), &TicketChanges::change);
    connect(m_detail, &TicketDetail::assignToMeRequested, m_changes.get(), &TicketChanges::assignToMe);
    connect(m_detail, &TicketDetail::failed, this, &TicketsPage::failed);
}

void TicketsPage::applyQuery()
{
    TicketQuery query;
    query.show = TicketQuery::Show(std::max(0, m_filter->currentIndex()));
    query.sort = sortOf(m_head->sortColumn());
    query.ascending = m_head->isAscending();
    m_search->applyTo(query);
    if (query == m_query)
        return;
    m_query = query;
    m_model->setSource([this](const Cursor &after) { return m_desk.tickets(m_query, after, PageLength); },
                       TicketModel::orderOf(query));
}

void TicketsPage::follow(const Change &change)
{
    if (change.everything) {
        m_model->restart();
        readAgents();
        if (m_detail->isVisible())
            showTicket(m_detail->ticket());
    }
    for (const TicketRow &row : change.tickets) {
        if (TicketModel::matches(row, m_query)
            || (!m_query.text.isEmpty() && m_model->rowOf(row.ticket.id.value) >= 0
                && m_query.show == TicketQuery::Show::All))
            m_model->put(row);
        else
            m_model->remove(row.ticket.id.value);
        if (row.ticket.id == m_detail->ticket())
            m_detail->show(row);
    }
    if (change.everything || !change.tickets.empty()) {
        startUnlessRunning(m_counting);
        showState();
    }
}

void TicketsPage::choose(const QModelIndex &index)
{
    const TicketRow *row = m_model->rowAt(index);
    if (!row)
        return;
    m_detail->show(*row);
    m_detail->show();
}

void TicketsPage::showTicks()
{
    const std::vector<TicketId> ticked = m_model->ticked();
    const int count = int(ticked.size());
    m_bulk->setCount(count);
    m_tools->setCurrentIndex(count > 0 ? 1 : 0);
    m_tickAll->setTristate(count > 0 && count < m_model->rowCount());
    m_tickAll->setCheckState(count == 0                        ? Qt::Unchecked
                                 : count < m_model->rowCount() ? Qt::PartiallyChecked
                                                               : Qt::Checked);
}

void TicketsPage::showTicket(TicketId id)
{
    deliver(m_desk.ticket(id), this, [this](const Result<TicketRow> &row) {
        if (!row) {
            Q_EMIT failed(tr("The ticket cannot be read"), row.error());
            return;
        }
        m_list->setCurrentIndex(m_model->indexOf(row->ticket.id.value));
        m_detail->show(*row);
        m_detail->show();
    });
}

void TicketsPage::showCustomer(const QString &email)
{
    m_filter->setCurrentIndex(int(TicketQuery::Show::All));
    m_search->showOnly(u"customer"_s, email);
    m_list->setFocus(Qt::OtherFocusReason);
}

void TicketsPage::newTicket()
{
    edit(TicketRow{});
}

void TicketsPage::newTicket(const Customer &customer)
{
    TicketRow row;
    row.ticket.customer = customer.id;
    row.customerName = customer.name;
    row.customerEmail = customer.email;
    edit(row);
}

void TicketsPage::edit(const TicketRow &row)
{
    auto *dialog = new TicketDialog(m_desk, row, window());
    connect(dialog, &TicketDialog::created, this, &TicketsPage::showTicket);
    connect(dialog, &TicketDialog::changed, m_changes.get(), &TicketChanges::offerUndo);
    dialog->open();
}

void TicketsPage::readAgents()
{
    deliver(m_desk.agents(), this, [this](const Result<std::vector<Agent>> &agents) {
        if (!agents)
            return;
        m_model->setAgents(*agents);
        m_detail->setAgents(*agents);
        m_search->setAgents(m_desk.agentName(), *agents);
        fillAssignees(*agents);
    });
}

void TicketsPage::fillAssignees(const std::vector<Agent> &agents)
{
    fillAssigneeMenu(
        m_bulk->assign().menu(), agents, m_desk.agentName(),
        [this](AgentId agent) { m_changes->assignTo(agent, m_model->ticked()); },
        [this] { m_changes->assignToMe(m_model->ticked()); });
}

void TicketsPage::focusSearch()
{
    m_model->tickAll(false); // the search stands where the bar of the ticked ones is
    m_search->takeFocus();
}

void TicketsPage::selectBy(int rows)
{
    moveCurrent(*m_list, rows);
}

void TicketsPage::readCounts()
{
    deliver(m_desk.ticketCounts(), this, [this](const Result<TicketCounts> &counts) {
        if (!counts)
            return;
        m_filter->setCount(0, QString::number(counts->open));
        m_filter->setCount(1, QString::number(counts->closed));
        m_filter->setCount(2, QString::number(counts->open + counts->closed));
    });
}

void TicketsPage::showState()
{
    const auto state = m_model->state();
    if (state == PagedModelBase::State::Loading) {
        m_skeleton->start();
        m_stack->setCurrentWidget(m_skeleton);
        return;
    }
    m_skeleton->stop();
    if (state == PagedModelBase::State::Failed)
        m_empty->setTexts(tr("The tickets cannot be read"), m_model->error().message);
    else if (!m_search->isEmpty())
        m_empty->setTexts(tr("Nothing matches"),
                          m_query.show == TicketQuery::Show::All
                              ? tr("No ticket fits this search. Esc in the search field clears it.")
                              : tr("No ticket fits this search. “All” looks through the others too."));
    else if (m_query.show == TicketQuery::Show::Open)
        m_empty->setTexts(
            tr("No open tickets"),
            tr("Tickets that the assistant proposes and you approve appear here, and those you open yourself."));
    else
        m_empty->setTexts(tr("No tickets"), tr("Tickets appear here once somebody opens one."));
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_empty);
}

bool TicketsPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (watched == m_list && isOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && !m_model->ticked().empty()) {
        event->accept(); // unticks before it is the window's "one step back"
        return true;
    }
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::SelectAll)) {
        m_model->tickAll(true);
    } else if (key->key() == Qt::Key_Space) {
        m_model->toggleTick(m_list->currentIndex());
    } else if (key->key() == Qt::Key_Escape && !m_model->ticked().empty()) {
        m_model->tickAll(false);
    } else if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        choose(m_list->currentIndex());
        m_detail->focusFirst();
    } else {
        return QWidget::eventFilter(watched, event);
    }
    return true;
}

void TicketsPage::tick()
{
    m_model->toggleTick(m_list->currentIndex());
}

void TicketsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_detail->setMaximumWidth(width() < DetailFrom ? 340 : 560);
}
