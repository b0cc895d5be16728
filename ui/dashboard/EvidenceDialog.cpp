#include "ui/dashboard/EvidenceDialog.h"

#include "core/base/Clock.h"
#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/Desk.h"
#include "ui/kit/HealthWords.h"
#include "ui/kit/TicketWords.h"
#include "ui/kit/TimeText.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRows = 200;

} // namespace

EvidenceDialog::EvidenceDialog(Desk &desk, const Customer &customer, const HealthReason &reason, QWidget *parent)
    : RowsDialog(oneLine(reason.text, 120), tr("Rows behind the reason"), parent)
    , m_desk(desk)
    , m_customer(customer)
    , m_showsTickets(reason.rows == u"tickets:open"_s)
{
    setObjectName(u"evidenceDialog"_s);
    setSub(reason.points > 0 ? tr("%1, costs %n point(s)", nullptr, reason.points).arg(oneLine(customer.name, 80))
                             : oneLine(customer.name, 80));
    connect(this, &RowsDialog::chosen, this, &EvidenceDialog::openLine);
    if (m_showsTickets)
        readTickets();
    else if (reason.rows == u"messages:waiting"_s)
        readConversations();
    else
        readEvents(reason.rows.section(u':', 1));
}

void EvidenceDialog::add(const QString &text, qint64 when, qint64 leadsTo)
{
    m_leadsTo.append(leadsTo);
    addLine({text, TimeText::stamp(when, m_desk.clock().nowMs()), TimeText::exact(when), leadsTo > 0});
}

void EvidenceDialog::showCount(const QString &problem)
{
    setState(!problem.isEmpty()            ? problem
                 : lineCount() >= MostRows ? tr("The newest %n row(s)", nullptr, MostRows)
                                           : tr("%n row(s)", nullptr, lineCount()));
}

void EvidenceDialog::readEvents(const QString &type)
{
    deliver(m_desk.events(m_customer.id, 0), this, [this, type](const Result<std::vector<CustomerEvent>> &events) {
        if (!events) {
            showCount(events.error().message);
            return;
        }
        for (auto event = events->rbegin(); event != events->rend() && lineCount() < MostRows; ++event) {
            if (!type.isEmpty() && event->type != type)
                continue;
            const QString name = HealthWords::event(event->type);
            add(event->description.isEmpty() ? name : tr("%1: %2", "an event").arg(name, event->description),
                event->createdAt, 0);
        }
        showCount({});
    });
}

void EvidenceDialog::readTickets()
{
    TicketQuery query;
    query.customer = m_customer.id;
    deliver(m_desk.tickets(query, {}, MostRows), this, [this](const Result<Page<TicketRow>> &page) {
        for (const TicketRow &row : page ? page->rows : std::vector<TicketRow>{})
            add(tr("%1, %2", "a ticket and its priority")
                    .arg(oneLine(row.ticket.title, 160), TicketWords::priority(row.ticket.priority)),
                row.ticket.createdAt, row.ticket.id.value);
        showCount(page ? QString() : page.error().message);
    });
}

void EvidenceDialog::readConversations()
{
    InboxQuery query;
    query.customer = m_customer.id;
    query.only = InboxQuery::Only::Waiting;
    deliver(m_desk.inbox(query, {}, MostRows), this, [this](const Result<Page<ConversationRow>> &page) {
        for (const ConversationRow &row : page ? page->rows : std::vector<ConversationRow>{})
            add(row.lastLine, row.conversation.waitingSince, row.conversation.id.value);
        showCount(page ? QString() : page.error().message);
    });
}

void EvidenceDialog::openLine(int line)
{
    const qint64 id = m_leadsTo.value(line);
    if (m_showsTickets)
        Q_EMIT ticketRequested(TicketId{id});
    else
        Q_EMIT conversationRequested(ConversationId{id});
}
