#include "ui/tickets/TicketDetail.h"

#include "core/base/Clock.h"
#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/Desk.h"
#include "ui/kit/Button.h"
#include "ui/kit/Card.h"
#include "ui/kit/ElidedLabel.h"
#include "ui/kit/FormField.h"
#include "ui/kit/IconButton.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/TicketWords.h"
#include "ui/kit/TimeText.h"
#include "ui/kit/WidgetList.h"
#include "ui/tickets/TicketRows.h"

#include <QComboBox>
#include <QFormLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostMessages = 50;

PlainLabel *sectionTitle(const QString &text)
{
    return new PlainLabel(text, Type::Caption, QFont::DemiBold, Role::Text2);
}

} // namespace

TicketDetail::TicketDetail(Desk &desk, QWidget *parent) : Surface(Role::Panel, parent), m_desk(desk)
{
    setObjectName(u"pane"_s);
    m_number = new ElidedLabel({}, Type::Body, Role::Text3, this);
    auto *close = new IconButton(Icon::Cross, tr("Close details"), this);
    connect(close, &QAbstractButton::clicked, this, &TicketDetail::closeRequested);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space(5), space(3), space(3), 0);
    head->addWidget(m_number, 1);
    head->addWidget(close);

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(makeBody());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(scroll, 1);
}

TicketDetail::~TicketDetail() = default;

QWidget *TicketDetail::makeBody()
{
    auto *body = new QWidget(this);
    m_title = new PlainLabel({}, Type::Title, Role::Text, body);
    m_title->wrapped();
    m_close = new Button(tr("Close ticket"), Button::Look::Primary, body);
    m_conversation = new Button(tr("Conversation"), Button::Look::Normal, body);
    m_conversation->setGlyph(Icon::Chat);
    connect(m_close, &QPushButton::clicked, this, &TicketDetail::toggleClosed);
    connect(m_conversation, &QPushButton::clicked, this,
            [this] { Q_EMIT conversationRequested(m_row.ticket.conversation); });
    m_description = new PlainLabel({}, Type::Body, Role::Text2, body);
    m_description->wrapped();
    m_description->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_messagesTitle = sectionTitle({});
    m_messages = new WidgetList(tr("Linked messages"), body);
    m_messages->setSpacing(space(2));
    m_history = new WidgetList(tr("History"), body);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addWidget(m_close);
    buttons->addWidget(m_conversation);
    buttons->addStretch();
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(space(5), space(1), space(5), space(5));
    column->setSpacing(space(3));
    column->addWidget(m_title);
    column->addLayout(buttons);
    column->addWidget(makeFacts());
    column->addWidget(sectionTitle(tr("Description")));
    column->addWidget(m_description);
    column->addWidget(m_messagesTitle);
    column->addWidget(m_messages);
    column->addWidget(sectionTitle(tr("History")));
    column->addWidget(m_history);
    column->addStretch();
    return body;
}

QWidget *TicketDetail::makeFacts()
{
    auto *card = new Card(this);
    auto *form = new QFormLayout(card);
    form->setContentsMargins(space(4), space(3), space(4), space(3));
    form->setHorizontalSpacing(space(5));
    form->setVerticalSpacing(space(2));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto addBox = [&](const QString &name) {
        auto *box = new QComboBox(card);
        addField(*form, name, box, Type::Small);
        return box;
    };
    m_status = addBox(tr("Status"));
    for (const TicketStatus status :
         {TicketStatus::Open, TicketStatus::InProgress, TicketStatus::Resolved, TicketStatus::Closed})
        m_status->addItem(TicketWords::status(status).text, int(status));
    m_priority = addBox(tr("Priority"));
    for (const Priority priority : {Priority::Low, Priority::Medium, Priority::High, Priority::Urgent})
        m_priority->addItem(TicketWords::priority(priority), int(priority));
    m_category = addBox(tr("Category"));
    for (const QString &category : ticketCategories())
        m_category->addItem(TicketWords::category(category), category);
    m_customer = new PlainLabel({}, Type::Body, Role::Text, card);
    m_created = new PlainLabel({}, Type::Body, Role::Text, card);
    addField(*form, tr("Customer"), m_customer, Type::Small);
    addField(*form, tr("Created"), m_created, Type::Small);

    connect(m_status, &QComboBox::currentIndexChanged, this, [this] {
        change([this](Ticket &ticket) { ticket.status = TicketStatus(m_status->currentData().toInt()); },
               tr("Status changed"));
    });
    connect(m_priority, &QComboBox::currentIndexChanged, this, [this] {
        change([this](Ticket &ticket) { ticket.priority = Priority(m_priority->currentData().toInt()); },
               tr("Priority changed"));
    });
    connect(m_category, &QComboBox::currentIndexChanged, this, [this] {
        change([this](Ticket &ticket) { ticket.category = m_category->currentData().toString(); },
               tr("Category changed"));
    });
    return card;
}

void TicketDetail::show(const TicketRow &row)
{
    const bool isSame = row == m_row;
    const bool isNew = row.ticket.id != m_row.ticket.id;
    m_row = row;
    if (isSame)
        return;
    const Ticket &ticket = row.ticket;
    m_showing = true;
    m_number->setText(tr("Ticket %1").arg(ticket.id.value));
    m_title->setText(ticket.title);
    m_status->setCurrentIndex(m_status->findData(int(ticket.status)));
    m_priority->setCurrentIndex(m_priority->findData(int(ticket.priority)));
    if (m_category->findData(ticket.category) < 0)
        m_category->addItem(TicketWords::category(ticket.category), ticket.category); // a word of the team's own
    m_category->setCurrentIndex(m_category->findData(ticket.category));
    m_showing = false;
    m_customer->setText(row.company.isEmpty() ? oneLine(row.customerName, 80)
                                              : oneLine(row.customerName, 80) + u" · "_s + oneLine(row.company, 80));
    m_created->setText(TimeText::exact(ticket.createdAt));
    m_description->setText(ticket.description.isEmpty() ? tr("No description") : ticket.description);
    m_close->setText(isOpen(ticket.status) ? tr("Close ticket") : tr("Reopen"));
    m_close->setLook(isOpen(ticket.status) ? Button::Look::Primary : Button::Look::Normal);
    m_close->setGlyph(isOpen(ticket.status) ? Icon::Check : Icon::Undo);
    m_conversation->setVisible(ticket.conversation.isValid());
    if (isNew) {
        m_reading = std::make_unique<QObject>();
        m_messages->clear();
        m_history->clear();
        readMessages();
    }
    readHistory();
}

void TicketDetail::readMessages()
{
    deliver(m_desk.messagesOfTicket(m_row.ticket.id, MostMessages), m_reading.get(),
            [this](const Result<std::vector<Message>> &messages) {
                if (!messages) {
                    Q_EMIT failed(tr("The linked messages cannot be read"), messages.error());
                    return;
                }
                m_messagesTitle->setText(messages->empty()
                                             ? tr("No linked messages")
                                             : tr("%n linked message(s)", nullptr, int(messages->size())));
                for (const Message &message : *messages)
                    m_messages->addRow(new LinkedMessageRow(message, m_desk.clock().nowMs()));
            });
}

void TicketDetail::readHistory()
{
    deliver(m_desk.ticketHistory(m_row.ticket.id), m_reading.get(),
            [this](const Result<std::vector<TicketChange>> &history) {
                if (!history)
                    return;
                m_history->clear();
                for (const TicketChange &change : *history)
                    m_history->addRow(new TicketChangeRow(change, m_desk.clock().nowMs()));
                m_history->addRow(new TicketChangeRow(
                    {m_row.ticket.id, u"created"_s, {}, {}, {}, m_row.ticket.createdAt}, m_desk.clock().nowMs()));
            });
}

void TicketDetail::toggleClosed()
{
    const bool closes = isOpen(m_row.ticket.status);
    change([closes](Ticket &ticket) { ticket.status = closes ? TicketStatus::Closed : TicketStatus::Open; },
           closes ? tr("Ticket %1 closed").arg(m_row.ticket.id.value)
                  : tr("Ticket %1 reopened").arg(m_row.ticket.id.value));
}

void TicketDetail::change(const std::function<void(Ticket &)> &edit, const QString &words)
{
    if (m_showing || !m_row.ticket.id.isValid())
        return;
    Ticket changed = m_row.ticket;
    edit(changed);
    if (changed != m_row.ticket)
        store(changed, m_row.ticket, words);
}

void TicketDetail::store(const Ticket &changed, const Ticket &before, const QString &words)
{
    deliver(m_desk.updateTicket(changed), this, [this, before, words](const Result<void> &done) {
        if (!done) {
            Q_EMIT failed(tr("The ticket was not changed"), done.error());
            return;
        }
        Q_EMIT undoOffered(words, [this, before] {
            deliver(m_desk.updateTicket(before), this, [this](const Result<void> &undone) {
                if (!undone)
                    Q_EMIT failed(tr("The change was not undone"), undone.error());
            });
        });
    });
}
