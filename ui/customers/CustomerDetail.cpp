#include "ui/customers/CustomerDetail.h"

#include "core/base/Clock.h"
#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/base/Timers.h"
#include "core/desk/Desk.h"
#include "core/domain/Waiting.h"
#include "ui/customers/CustomerNotes.h"
#include "ui/customers/LinkRow.h"
#include "ui/kit/Avatar.h"
#include "ui/kit/Button.h"
#include "ui/kit/Chip.h"
#include "ui/kit/Dialogs.h"
#include "ui/kit/ElidedLabel.h"
#include "ui/kit/HealthWords.h"
#include "ui/kit/MenuButton.h"
#include "ui/kit/MoneyText.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/ScrollPane.h"
#include "ui/kit/TicketWords.h"
#include "ui/kit/TimeText.h"

#include <QFormLayout>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostConversations = 20;
constexpr int MostTickets = 20;
constexpr int MostEvents = 12;
constexpr qint64 EventsSinceMs = 30LL * 24 * 3600 * 1000;
constexpr int ChangeDelayMs = 200;
constexpr int LongestNames = 320; ///< of name and address in the head; what is longer is cut there

void emptyOut(QVBoxLayout *rows)
{
    while (QLayoutItem *item = rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void sayNothing(QVBoxLayout *rows, const QString &words)
{
    auto *nothing = new PlainLabel(words, Type::Small, Role::Text3);
    nothing->setContentsMargins(space(2), 0, space(2), 0);
    rows->addWidget(nothing);
}

QWidget *eventRow(const QString &when, const QString &what)
{
    auto *box = new QWidget;
    auto *time = new PlainLabel(when, Type::Small, Role::Text3, box);
    time->setFixedWidth(QFontMetrics(theme().font(Type::Small)).averageCharWidth() * 12);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(space(2), 2, space(2), 2);
    row->addWidget(time);
    row->addWidget(new ElidedLabel(what, Type::Small, Role::Text2, box), 1);
    return box;
}

} // namespace

CustomerDetail::CustomerDetail(Desk &desk, QWidget *parent) : Surface(Role::Content, parent), m_desk(desk)
{
    setObjectName(u"pane"_s);
    QWidget *head = makeHead();
    auto *scroll = new ScrollPane(makeBody(), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(scroll, 1);
    connect(&desk, &Desk::committed, this, &CustomerDetail::follow);
    m_changing.setSingleShot(true);
    m_changing.setInterval(ChangeDelayMs);
    connect(&m_changing, &QTimer::timeout, this, &CustomerDetail::read);
}

CustomerDetail::~CustomerDetail() = default;

QWidget *CustomerDetail::makeHead()
{
    auto *head = new Surface(Role::Content, Surface::Bottom, this);
    m_avatar = new Avatar(AvatarSize::Row, head);
    m_name = new ElidedLabel({}, Type::Page, Role::Text, head);
    m_about = new ElidedLabel({}, Type::Small, Role::Text2, head);
    m_health = new Chip({}, head);
    m_edit = new Button(tr("Edit"), Button::Look::Normal, head);
    m_edit->setAccessibleName(tr("Edit customer"));
    m_edit->setGlyph(Icon::Edit);
    m_open = new Button(tr("Open conversation"), Button::Look::Primary, head);
    m_open->setGlyph(Icon::Chat);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(m_customer); });
    connect(m_open, &QPushButton::clicked, this, &CustomerDetail::openConversation);
    m_more = makeMore(head);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_name);
    names->addWidget(m_about);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(space(6), space(4), space(6), space(4));
    row->setSpacing(space(3));
    row->addWidget(m_avatar);
    row->addLayout(names, 1);
    row->addWidget(m_health);
    row->addWidget(m_more);
    row->addWidget(m_edit);
    row->addWidget(m_open);
    return head;
}

MenuButton *CustomerDetail::makeMore(QWidget *head)
{
    auto *more = new MenuButton(tr("More"), head);
    more->menu().addAction(tr("New ticket…"), this, [this] { Q_EMIT newTicketRequested(m_customer); });
    more->menu().addAction(tr("All tickets"), this, [this] { Q_EMIT allTicketsRequested(m_customer); });
    more->menu().addAction(tr("Write a note"), this, [this] { m_notes->focusField(); });
    more->menu().addSeparator();
    more->menu().addAction(tr("Merge with another entry…"), this, [this] { Q_EMIT mergeRequested(m_customer); });
    return more;
}

QWidget *CustomerDetail::makeBody()
{
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    // Rows have a ground of their own when hovered: it reaches out of the column, their words stand in it.
    column->setContentsMargins(space(4), space(5), space(4), space(6));
    column->setSpacing(space(2));
    const auto addTitle = [&](const QString &text) {
        auto *title = new PlainLabel(text, Type::BodyStrong, Role::Text, body);
        title->setContentsMargins(space(2), 0, space(2), 0);
        column->addWidget(title);
    };
    const auto addRows = [&](const QString &title) {
        column->addSpacing(space(3));
        addTitle(title);
        auto *rows = new QVBoxLayout;
        rows->setSpacing(0);
        rows->setContentsMargins(0, 0, 0, 0);
        column->addLayout(rows);
        return rows;
    };
    addTitle(tr("Health"));
    m_reasons = new QVBoxLayout;
    m_reasons->setSpacing(0);
    column->addLayout(m_reasons);
    m_facts = new QFormLayout;
    m_facts->setContentsMargins(space(2), 0, space(2), 0);
    m_facts->setHorizontalSpacing(space(5));
    m_facts->setVerticalSpacing(space(1));
    column->addLayout(m_facts);
    column->addSpacing(space(3));
    addTitle(tr("Notes"));
    m_notes = new CustomerNotes(m_desk, body);
    connect(m_notes, &CustomerNotes::failed, this, &CustomerDetail::failed);
    connect(m_notes, &CustomerNotes::undoOffered, this, &CustomerDetail::undoOffered);
    column->addWidget(m_notes);
    m_conversations = addRows(tr("Conversations"));
    m_tickets = addRows(tr("Tickets"));
    m_events = addRows(tr("The last 30 days"));
    column->addStretch();
    return body;
}

void CustomerDetail::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    fitHead();
}

void CustomerDetail::fitHead()
{
    const std::array buttons{m_edit, m_open}; // in the order in which they give up their words
    int words =
        2 * space(6) + AvatarSize::Row + 5 * space(3) + m_health->sizeHint().width() + m_more->sizeHint().width();
    for (Button *button : buttons) {
        button->setCompact(false);
        words += button->sizeHint().width();
    }
    const int names = qMax(m_name->sizeHint().width(), m_about->sizeHint().width());
    for (Button *button : buttons) {
        if (width() >= words + qMin(names, LongestNames))
            return;
        words -= button->sizeHint().width();
        button->setCompact(true);
        words += button->sizeHint().width();
    }
}

void CustomerDetail::show(const Customer &customer)
{
    const bool isNew = customer.id != m_customer.id;
    m_customer = customer;
    m_avatar->setPerson(customer.name, customer.id.value);
    m_name->setText(oneLine(customer.name, 120));
    m_about->setText(customer.company.isEmpty() ? oneLine(customer.email, 200)
                                                : oneLine(customer.company + u" · "_s + customer.email, 200));
    fitHead();
    if (isNew) {
        setHealth({});
        read();
    }
}

void CustomerDetail::setHealth(const CustomerHealth &health)
{
    m_health->setChip(HealthWords::chip(health.status, health.score));
    m_health->setMinimumWidth(m_health->sizeHint().width());
    fitHead();
    emptyOut(m_reasons);
    if (health.status == HealthStatus::NotEnoughData)
        sayNothing(m_reasons, tr("Not enough data to judge"));
    else if (health.reasons.empty())
        sayNothing(m_reasons, tr("Nothing stands out"));
    for (const HealthReason &reason : health.reasons) {
        const QString cost = reason.points > 0 ? u"−%1"_s.arg(reason.points) : QString();
        auto *line = new LinkRow(reason.text, cost, {});
        line->setToolTip(tr("Shows the rows behind it"));
        if (reason.points > 0)
            line->setAccessibleName(tr("%1, costs %n point(s)", nullptr, reason.points).arg(reason.text));
        connect(line, &QAbstractButton::clicked, this, [this, reason] { Q_EMIT reasonRequested(m_customer, reason); });
        m_reasons->addWidget(line);
    }
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const qint64 now = m_desk.clock().nowMs();
    const QString unknown = tr("Not known");
    const auto addFact = [this](const QString &name, const QString &value) {
        m_facts->addRow(new PlainLabel(name, Type::Small, Role::Text3), new PlainLabel(value, Type::Body, Role::Text));
    };
    addFact(tr("Plan"), health.plan.isEmpty() ? unknown : oneLine(health.plan, 40));
    addFact(tr("Monthly revenue"), health.mrr ? dollars(*health.mrr) : unknown);
    addFact(tr("NPS"), health.nps ? QString::number(*health.nps) : unknown);
    addFact(tr("Last activity"), health.lastActivity > 0 ? TimeText::ago(health.lastActivity, now) : unknown);
    addFact(tr("Customer since"), m_customer.createdAt > 0 ? TimeText::stamp(m_customer.createdAt, now) : unknown);
}

void CustomerDetail::read()
{
    m_reading = std::make_unique<QObject>();
    m_notes->show(m_customer.id);
    m_notes->read();
    readConversations();
    readTickets();
    readEvents();
}

void CustomerDetail::readConversations()
{
    InboxQuery query;
    query.customer = m_customer.id;
    deliver(
        m_desk.inbox(query, {}, MostConversations), m_reading.get(), [this](const Result<Page<ConversationRow>> &page) {
            if (!page) {
                Q_EMIT failed(tr("The conversations cannot be read"), page.error());
                return;
            }
            emptyOut(m_conversations);
            m_newest = page->rows.empty() ? ConversationId{} : page->rows.front().conversation.id;
            m_open->setText(m_newest.isValid() ? tr("Open conversation") : tr("Write as customer…"));
            fitHead();
            if (page->rows.empty())
                sayNothing(m_conversations, tr("None yet"));
            for (const ConversationRow &row : page->rows) {
                const bool waits = isWaiting(row.conversation);
                auto *line = new LinkRow(row.conversation.subject.isEmpty() ? row.lastLine : row.conversation.subject,
                                         TimeText::stamp(row.conversation.lastMessageAt, m_desk.clock().nowMs()),
                                         row.pendingRun.isValid() ? ChipText{tr("Approve draft"), Tone::Amber}
                                             : waits              ? ChipText{tr("Waiting"), Tone::Amber}
                                                                  : ChipText{});
                connect(line, &QAbstractButton::clicked, this,
                        [this, id = row.conversation.id] { Q_EMIT conversationRequested(id); });
                m_conversations->addWidget(line);
            }
        });
}

void CustomerDetail::openConversation()
{
    if (m_newest.isValid()) {
        Q_EMIT conversationRequested(m_newest);
        return;
    }
    const Dialogs::Prompt prompt{tr("Write as %1").arg(oneLine(m_customer.name, 80)),
                                 tr("Message"),
                                 tr("What the customer says"),
                                 tr("Send as customer"),
                                 true,
                                 4'000};
    Dialogs::askText(this, prompt, [this, customer = m_customer.id](const QString &text) {
        Incoming incoming;
        incoming.customer = customer;
        incoming.text = text;
        deliver(m_desk.receive(incoming), this, [this](const Result<Received> &received) {
            if (received)
                Q_EMIT conversationRequested(received->message.conversation);
            else
                Q_EMIT failed(tr("Nothing was sent"), received.error());
        });
    });
}

void CustomerDetail::readTickets()
{
    TicketQuery query;
    query.customer = m_customer.id;
    query.show = TicketQuery::Show::All;
    deliver(m_desk.tickets(query, {}, MostTickets), m_reading.get(), [this](const Result<Page<TicketRow>> &page) {
        if (!page)
            return;
        emptyOut(m_tickets);
        if (page->rows.empty())
            sayNothing(m_tickets, tr("None yet"));
        for (const TicketRow &row : page->rows) {
            auto *line = new LinkRow(row.ticket.title, TimeText::stamp(row.ticket.updatedAt, m_desk.clock().nowMs()),
                                     TicketWords::status(row.ticket.status));
            connect(line, &QAbstractButton::clicked, this, [this, id = row.ticket.id] { Q_EMIT ticketRequested(id); });
            m_tickets->addWidget(line);
        }
    });
}

void CustomerDetail::readEvents()
{
    const qint64 now = m_desk.clock().nowMs();
    deliver(m_desk.events(m_customer.id, now - EventsSinceMs), m_reading.get(),
            [this, now](const Result<std::vector<CustomerEvent>> &events) {
                if (!events)
                    return;
                emptyOut(m_events);
                std::vector<CustomerEvent> newest = *events;
                std::sort(newest.begin(), newest.end(),
                          [](const CustomerEvent &a, const CustomerEvent &b) { return a.createdAt > b.createdAt; });
                if (newest.empty())
                    sayNothing(m_events, tr("Nothing was reported"));
                for (std::size_t i = 0; i < std::min<std::size_t>(newest.size(), MostEvents); ++i) {
                    const QString words =
                        newest[i].description.isEmpty() ? HealthWords::event(newest[i].type) : newest[i].description;
                    m_events->addWidget(eventRow(TimeText::stamp(newest[i].createdAt, now), oneLine(words, 160)));
                }
            });
}

void CustomerDetail::follow(const Change &change)
{
    const auto isOurs = [this](const auto &rows, auto customerOf) {
        return std::any_of(rows.begin(), rows.end(), [&](const auto &row) { return customerOf(row) == m_customer.id; });
    };
    for (const Customer &customer : change.customers) {
        if (customer.id != m_customer.id)
            continue;
        show(customer);
        startUnlessRunning(m_changing); // a note that was removed is told by its customer
    }
    if (m_customer.id.isValid()
        && (change.everything
            || isOurs(change.conversations, [](const ConversationRow &row) { return row.conversation.customer; })
            || isOurs(change.notes, [](const CustomerNote &note) { return note.customer; })
            || isOurs(change.events, [](const CustomerEvent &event) { return event.customer; })
            || isOurs(change.tickets, [](const TicketRow &row) { return row.ticket.customer; })))
        startUnlessRunning(m_changing);
}
