#include "ui/guest/GuestTickets.h"

#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/GuestDesk.h"
#include "ui/guest/GuestTicketDelegate.h"
#include "ui/guest/GuestTicketModel.h"
#include "ui/kit/BubbleDelegate.h"
#include "ui/kit/Chip.h"
#include "ui/kit/ElidedLabel.h"
#include "ui/kit/EmptyState.h"
#include "ui/kit/IconButton.h"
#include "ui/kit/MessageList.h"
#include "ui/kit/MessageModel.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/RowList.h"
#include "ui/kit/SegmentedControl.h"
#include "ui/kit/TicketWords.h"
#include "ui/kit/TimeText.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int PageLength = 40;
constexpr int MostMessages = 200;

} // namespace

GuestTickets::GuestTickets(GuestDesk &desk, QWidget *parent) : Surface(Role::Content, parent), m_desk(desk)
{
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(makeList());
    m_pages->addWidget(makeDetail());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connect(&desk, &GuestDesk::ticketChanged, this, &GuestTickets::follow);
    connect(&desk, &GuestDesk::reset, this, [this] {
        m_model->restart();
        readCounts();
    });
    m_model->restart();
    readCounts();
}

QWidget *GuestTickets::makeList()
{
    auto *page = new QWidget(this);
    m_filter = new SegmentedControl({tr("Open"), tr("Closed"), tr("All")}, page);
    m_filter->setAccessibleName(tr("Which tickets"));
    m_filter->setCurrentIndex(0);
    m_model = new GuestTicketModel([this](const Cursor &after) { return m_desk.tickets(m_show, after, PageLength); },
                                   m_desk.clock(), this);
    m_list = new RowList(tr("Tickets"), page);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new GuestTicketDelegate(*m_model, this));
    m_empty = new EmptyState(Icon::Ticket, {}, {}, page);
    m_stack = new QStackedWidget(page);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    connect(m_filter, &SegmentedControl::currentChanged, this, [this](int index) {
        m_show = TicketQuery::Show(index);
        m_model->restart();
    });
    connect(m_model, &PagedModelBase::stateChanged, this, &GuestTickets::showState);
    const auto openAt = [this](const QModelIndex &index) {
        if (const TicketRow *row = m_model->rowAt(index))
            open(*row);
    };
    connect(m_list, &QAbstractItemView::clicked, this, openAt);
    connect(m_list, &QAbstractItemView::activated, this, openAt);

    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, space(3), 0, 0);
    column->setSpacing(space(2));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(space(4), 0, space(4), 0);
    top->addWidget(m_filter);
    top->addStretch();
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    return page;
}

QWidget *GuestTickets::makeDetail()
{
    auto *page = new QWidget(this);
    auto *back = new IconButton(Icon::ChevronLeft, tr("Back to my tickets"), page);
    m_title = new ElidedLabel({}, Type::Title, Role::Text, page);
    m_status = new Chip({}, page);
    m_facts = new ElidedLabel({}, Type::Small, Role::Text2, page);
    m_description = new PlainLabel({}, Type::Body, Role::Text, page);
    m_description->wrapped();
    m_messages = new MessageModel(m_desk.clock(), this);
    auto *messages = new MessageList(tr("Messages of this ticket"), page);
    messages->setModel(m_messages);
    messages->setBubbles(new BubbleDelegate(*m_messages, BubbleDelegate::Reader::Customer, this));
    m_messageStack = new QStackedWidget(page);
    m_messageStack->addWidget(messages);
    m_messageStack->addWidget(
        new EmptyState(Icon::Chat, tr("No messages yet"), tr("What is said about this ticket appears here."), page));
    connect(back, &QAbstractButton::clicked, this, [this] {
        m_opened = {};
        m_pages->setCurrentIndex(0);
        m_list->setFocus(Qt::OtherFocusReason);
    });

    auto *head = new QHBoxLayout;
    head->addWidget(back);
    head->addWidget(m_title, 1);
    head->addWidget(m_status);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space(3), space(3), space(3), 0);
    column->setSpacing(space(2));
    column->addLayout(head);
    column->addWidget(m_facts);
    column->addWidget(m_description);
    column->addWidget(m_messageStack, 1);
    return page;
}

void GuestTickets::open(const TicketRow &row)
{
    m_opened = row.ticket.id;
    showTicket(row);
    m_messages->reset({});
    m_pages->setCurrentIndex(1);
    deliver(m_desk.messagesOfTicket(row.ticket.id, MostMessages), this,
            [this, id = row.ticket.id](const Result<std::vector<Message>> &messages) {
                if (id != m_opened)
                    return;
                if (!messages) {
                    Q_EMIT failed(tr("The messages could not be read"), messages.error());
                    return;
                }
                m_messages->reset(*messages);
                m_messageStack->setCurrentIndex(messages->empty() ? 1 : 0);
            });
}

void GuestTickets::showTicket(const TicketRow &row)
{
    m_title->setText(oneLine(row.ticket.title, 200));
    m_status->setChip(TicketWords::status(row.ticket.status));
    m_facts->setText(tr("Ticket #%1 · opened %2 · updated %3")
                         .arg(row.ticket.id.value)
                         .arg(TimeText::stamp(row.ticket.createdAt, m_desk.clock().nowMs()),
                              TimeText::stamp(row.ticket.updatedAt, m_desk.clock().nowMs())));
    m_description->setText(row.ticket.description);
}

void GuestTickets::follow(const TicketRow &row)
{
    const bool matches =
        m_show == TicketQuery::Show::All || isOpen(row.ticket.status) == (m_show == TicketQuery::Show::Open);
    if (matches)
        m_model->put(row);
    else
        m_model->remove(row.ticket.id.value);
    if (row.ticket.id == m_opened)
        showTicket(row);
    showState();
    readCounts();
}

void GuestTickets::readCounts()
{
    deliver(m_desk.ticketCounts(), this, [this](const Result<TicketCounts> &counts) {
        if (!counts)
            return;
        m_filter->setCount(0, QString::number(counts->open));
        m_filter->setCount(1, QString::number(counts->closed));
        m_filter->setCount(2, QString::number(counts->open + counts->closed));
    });
}

void GuestTickets::showState()
{
    if (m_model->state() == PagedModelBase::State::Failed)
        m_empty->setTexts(tr("Your tickets cannot be read"), m_model->error().message);
    else if (m_show == TicketQuery::Show::Open)
        m_empty->setTexts(tr("No open tickets"), tr("When we work on something for you, it appears here."));
    else
        m_empty->setTexts(tr("No tickets"), tr("When we work on something for you, it appears here."));
    const bool isEmpty = m_model->isEmpty() || m_model->state() == PagedModelBase::State::Failed;
    m_stack->setCurrentIndex(isEmpty && m_model->rowCount() == 0 ? 1 : 0);
}
