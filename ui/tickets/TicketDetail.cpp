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
#include "ui/kit/ReadingMargins.h"
#include "ui/kit/ScrollPane.h"
#include "ui/kit/TextView.h"
#include "ui/kit/TicketWords.h"
#include "ui/kit/TimeText.h"
#include "ui/kit/WidgetList.h"
#include "ui/tickets/TicketRows.h"

#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostMessages = 50;
constexpr qint64 MeRow = -1; ///< the agent who works here and took nothing so far

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
    setReadingMargins(head, space(5), space(3), space(3), 0);
    head->addWidget(m_number, 1);
    head->addWidget(close);

    auto *scroll = new ScrollPane(makeBody(), this);
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
    QLayout *buttons = makeButtons(body);
    QWidget *facts = makeFacts();
    m_description = new TextView(body);
    m_description->setAccessibleName(tr("Description"));
    m_description->setFitsText(true);
    m_messagesTitle = sectionTitle({});
    m_messages = new WidgetList(tr("Linked messages"), body);
    m_messages->setSpacing(space(2));
    m_history = new WidgetList(tr("History"), body);

    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(space(5), space(1), space(5), space(5));
    column->setSpacing(space(3));
    column->addWidget(m_title);
    column->addLayout(buttons);
    column->addWidget(facts);
    column->addWidget(sectionTitle(tr("Description")));
    column->addWidget(m_description);
    column->addWidget(m_messagesTitle);
    column->addWidget(m_messages);
    column->addWidget(sectionTitle(tr("History")));
    column->addWidget(m_history);
    column->addStretch();
    return body;
}

QLayout *TicketDetail::makeButtons(QWidget *body)
{
    m_close = new Button(tr("Close ticket"), Button::Look::Primary, body);
    auto *edit = new Button(tr("Edit"), Button::Look::Normal, body);
    edit->setAccessibleName(tr("Edit ticket"));
    edit->setGlyph(Icon::Edit);
    m_conversation = new Button(tr("Conversation"), Button::Look::Normal, body);
    m_conversation->setGlyph(Icon::Chat);
    connect(m_close, &QPushButton::clicked, this, &TicketDetail::toggleClosed);
    connect(edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(m_row); });
    connect(m_conversation, &QPushButton::clicked, this,
            [this] { Q_EMIT conversationRequested(m_row.ticket.conversation); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space(2));
    buttons->addWidget(m_close);
    buttons->addWidget(edit);
    buttons->addWidget(m_conversation);
    buttons->addStretch();
    return buttons;
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
    m_assignee = addBox(tr("Assignee"));
    m_customer = new Button({}, Button::Look::Link, card);
    m_customer->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // begins where the fields do
    connect(m_customer, &QPushButton::clicked, this, [this] { Q_EMIT customerRequested(m_row.ticket.customer); });
    m_created = new PlainLabel({}, Type::Body, Role::Text, card);
    addField(*form, tr("Customer"), m_customer, Type::Small);
    addField(*form, tr("Created"), m_created, Type::Small);
    connectBoxes();
    return card;
}

void TicketDetail::connectBoxes()
{
    const auto connectBox = [this](QComboBox *box, auto patchFor) {
        connect(box, &QComboBox::currentIndexChanged, this, [this, box, patchFor] {
            if (box->currentIndex() >= 0)
                change(patchFor(box->currentData()));
        });
    };
    connectBox(m_status, [](const QVariant &value) {
        TicketPatch patch;
        patch.status = TicketStatus(value.toInt());
        return patch;
    });
    connectBox(m_priority, [](const QVariant &value) {
        TicketPatch patch;
        patch.priority = Priority(value.toInt());
        return patch;
    });
    connectBox(m_category, [](const QVariant &value) {
        TicketPatch patch;
        patch.category = value.toString();
        return patch;
    });
    connect(m_assignee, &QComboBox::currentIndexChanged, this, [this] {
        if (m_showing || m_assignee->currentIndex() < 0)
            return;
        if (m_assignee->currentData().toLongLong() == MeRow) {
            Q_EMIT assignToMeRequested({m_row.ticket.id});
            return;
        }
        TicketPatch patch;
        patch.assignee = AgentId{m_assignee->currentData().toLongLong()};
        change(patch);
    });
}

void TicketDetail::setAgents(const std::vector<Agent> &agents)
{
    m_agents = agents;
    showAssignee();
    if (m_row.ticket.id.isValid())
        readHistory(); // it tells assignees by name
}

void TicketDetail::showAssignee()
{
    m_showing = true;
    m_assignee->clear();
    m_assignee->addItem(tr("Nobody"), qint64(0));
    const QString me = m_desk.agentName();
    bool isKnown = false;
    for (const Agent &agent : m_agents) {
        isKnown = isKnown || agent.name == me;
        m_assignee->addItem(oneLine(agent.name, 60), agent.id.value);
    }
    if (!isKnown)
        m_assignee->addItem(tr("Me, %1").arg(oneLine(me, 60)), MeRow);
    m_assignee->setCurrentIndex(std::max(0, m_assignee->findData(m_row.ticket.assignee.value)));
    m_showing = false;
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
    showAssignee();
    m_customer->setText(row.company.isEmpty() ? oneLine(row.customerName, 80)
                                              : oneLine(row.customerName, 80) + u" · "_s + oneLine(row.company, 80));
    m_customer->setAccessibleName(tr("Customer %1").arg(oneLine(row.customerName, 80)));
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
    deliver(
        m_desk.messagesOfTicket(m_row.ticket.id, MostMessages), m_reading.get(),
        [this](const Result<std::vector<Message>> &messages) {
            if (!messages) {
                Q_EMIT failed(tr("The linked messages cannot be read"), messages.error());
                return;
            }
            m_messagesTitle->setText(messages->empty() ? tr("No linked messages")
                                                       : tr("%n linked message(s)", nullptr, int(messages->size())));
            for (const Message &message : *messages) {
                auto *row = new LinkedMessageRow(message, m_desk.clock().nowMs());
                connect(row, &LinkedMessageRow::activated, this,
                        [this, where = message.conversation, id = message.id] { Q_EMIT messageRequested(where, id); });
                m_messages->addRow(row);
            }
        });
}

void TicketDetail::readHistory()
{
    deliver(m_desk.ticketHistory(m_row.ticket.id), m_reading.get(),
            [this](const Result<std::vector<TicketChange>> &history) {
                if (!history)
                    return;
                m_history->clear();
                const auto nameOf = [this](AgentId id) {
                    const auto agent = std::find_if(m_agents.begin(), m_agents.end(),
                                                    [id](const Agent &known) { return known.id == id; });
                    return agent == m_agents.end() ? QString() : agent->name;
                };
                const qint64 now = m_desk.clock().nowMs();
                // Newest first, as everywhere.
                for (auto change = history->rbegin(); change != history->rend(); ++change)
                    m_history->addRow(new TicketChangeRow(*change, nameOf, now));
                m_history->addRow(new TicketChangeRow(
                    {m_row.ticket.id, u"created"_s, {}, {}, {}, m_row.ticket.createdAt}, nameOf, now));
            });
}

void TicketDetail::focusFirst()
{
    m_close->setFocus(Qt::OtherFocusReason);
}

void TicketDetail::toggleClosed()
{
    TicketPatch patch;
    patch.status = isOpen(m_row.ticket.status) ? TicketStatus::Closed : TicketStatus::Open;
    change(patch);
}

void TicketDetail::change(const TicketPatch &patch)
{
    if (!m_showing && m_row.ticket.id.isValid() && patch.appliedTo(m_row.ticket) != m_row.ticket)
        Q_EMIT changeRequested({m_row.ticket.id}, patch);
}
