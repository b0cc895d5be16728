#include "ui/tickets/TicketsPage.h"

#include "core/base/Deliver.h"
#include "core/desk/Desk.h"
#include "ui/kit/Button.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/MoveCurrent.h"
#include "ui/kit/PageHead.h"
#include "ui/kit/RowList.h"
#include "ui/kit/SearchField.h"
#include "ui/kit/SegmentedControl.h"
#include "ui/kit/Shortcuts.h"
#include "ui/kit/SkeletonRows.h"
#include "ui/kit/Splitter.h"
#include "ui/kit/TableHead.h"
#include "ui/tickets/TicketDelegate.h"
#include "ui/tickets/TicketDetail.h"
#include "ui/tickets/TicketDialog.h"
#include "ui/tickets/TicketModel.h"

#include <QLineEdit>
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
    return {{TicketsPage::tr("No."), 40},
            {TicketsPage::tr("Title"), 0, true},
            {TicketsPage::tr("Customer"), 140, false, false, 620},
            {TicketsPage::tr("Status"), 88},
            {TicketsPage::tr("Priority"), 84, false, true},
            {TicketsPage::tr("Category"), 110, false, false, 820},
            {TicketsPage::tr("Updated"), 76, false, true, 700}};
}

} // namespace

TicketsPage::TicketsPage(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
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
    m_model->restart();
    readCounts();
}

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
    connect(create, &QPushButton::clicked, this, &TicketsPage::newTicket);
    m_pageHead->addTrailing(create);
    m_search = new SearchField(tr("Search"), pane);
    m_search->setPlaceholder(tr("Search tickets"));
    m_search->setHint(keyText(ShortcutId::Filter));

    m_head = new TableHead(columns(), pane);
    m_head->setSort(TicketDelegate::Updated, false);
    m_model = new TicketModel([this](const Cursor &after) { return m_desk.tickets(m_query, after, PageLength); },
                              m_desk.clock(), this);
    m_list = new RowList(tr("Tickets"), pane);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TicketDelegate(*m_model, *m_head, this));
    m_skeleton = new SkeletonRows(Row::Table, pane);
    m_empty = new EmptyState(Icon::Ticket, {}, {}, pane);
    m_stack = new QStackedWidget(pane);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_skeleton);
    m_stack->addWidget(m_empty);

    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(space(6), 0, space(6), space(3));
    searchRow->addWidget(m_search);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pageHead);
    column->addLayout(searchRow);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
    return pane;
}

void TicketsPage::connectParts()
{
    connect(m_filter, &SegmentedControl::currentChanged, this, &TicketsPage::applyQuery);
    connect(m_search, &SearchField::textChanged, this, &TicketsPage::applyQuery);
    connect(m_search, &SearchField::leftDownwards, m_list, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_head, &TableHead::sortChanged, this, &TicketsPage::applyQuery);
    connect(m_model, &PagedModelBase::stateChanged, this, &TicketsPage::showState);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TicketsPage::choose);
    connect(m_list, &QAbstractItemView::clicked, this, &TicketsPage::choose);
    connect(m_detail, &TicketDetail::closeRequested, this, [this] {
        m_detail->hide();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_detail, &TicketDetail::conversationRequested, this, &TicketsPage::conversationRequested);
    connect(m_detail, &TicketDetail::failed, this, &TicketsPage::failed);
    connect(m_detail, &TicketDetail::undoOffered, this, &TicketsPage::undoOffered);
    connect(&m_desk, &Desk::committed, this, &TicketsPage::follow);
    m_counting.setSingleShot(true);
    m_counting.setInterval(CountDelayMs);
    connect(&m_counting, &QTimer::timeout, this, &TicketsPage::readCounts);
}

void TicketsPage::applyQuery()
{
    TicketQuery query;
    query.show = TicketQuery::Show(std::max(0, m_filter->currentIndex()));
    query.text = m_search->text();
    query.sort =
        m_head->sortColumn() == TicketDelegate::Priority ? TicketQuery::Sort::Priority : TicketQuery::Sort::Updated;
    query.ascending = m_head->isAscending();
    if (query == m_query)
        return;
    m_query = query;
    m_model->setSource([this](const Cursor &after) { return m_desk.tickets(m_query, after, PageLength); },
                       TicketModel::orderOf(query));
}

void TicketsPage::follow(const Change &change)
{
    if (change.everything)
        m_model->restart();
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
        m_counting.start();
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

void TicketsPage::newTicket()
{
    auto *dialog = new TicketDialog(m_desk, window());
    connect(dialog, &TicketDialog::created, this, &TicketsPage::showTicket);
    dialog->open();
}

void TicketsPage::focusSearch()
{
    m_search->lineEdit()->setFocus(Qt::ShortcutFocusReason);
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
        Q_EMIT openCountChanged(counts->open);
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
    else if (!m_query.text.isEmpty())
        m_empty->setTexts(tr("Nothing matches"), tr("No ticket fits this search."));
    else if (m_query.show == TicketQuery::Show::Open)
        m_empty->setTexts(
            tr("No open tickets"),
            tr("Tickets that the assistant proposes and you approve appear here, and those you open yourself."));
    else
        m_empty->setTexts(tr("No tickets"), tr("Tickets appear here once somebody opens one."));
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_empty);
}

void TicketsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_detail->setMaximumWidth(width() < DetailFrom ? 340 : 560);
}
