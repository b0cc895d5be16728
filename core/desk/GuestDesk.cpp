#include "core/desk/GuestDesk.h"

#include "core/base/Deliver.h"
#include "core/desk/Desk.h"
#include "core/store/Store.h"

using namespace Qt::StringLiterals;

namespace {

/// What a customer may see of a message: private notes do not exist, and who approved an answer is nobody's business.
bool isForCustomer(const Message &message, CustomerId customer)
{
    return message.customer == customer && message.direction != Direction::Note;
}

} // namespace

GuestDesk::GuestDesk(Desk &desk, Store &store, CustomerId customer, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_store(store)
    , m_customer(customer)
{
    connect(&desk, &Desk::humanApprovalChanged, this, &GuestDesk::humanApprovalChanged);
    connect(&desk, &Desk::draftGrew, this, [this](RunId run, const QString &delta) {
        if (run == m_run && !m_approvalRequired)
            Q_EMIT answerGrew(delta);
    });
    connect(&desk, &Desk::committed, this, &GuestDesk::follow);
}

void GuestDesk::follow(const Change &change)
{
    if (change.everything) {
        Q_EMIT reset();
        return;
    }
    for (const Run &run : change.runs) {
        if (run.customer != m_customer || run.id < m_run)
            continue;
        m_run = run.id;
        m_approvalRequired = run.approvalRequired;
        Q_EMIT workingChanged(!isFinished(run.state) && run.state != RunState::Pending);
        Q_EMIT answerWaitsChanged(run.state == RunState::Pending);
    }
    for (const Message &message : change.messages) {
        if (isForCustomer(message, m_customer))
            Q_EMIT messageArrived(message);
    }
    for (const TicketRow &row : change.tickets) {
        if (row.ticket.customer == m_customer)
            Q_EMIT ticketChanged(row);
    }
}

QFuture<Result<Customer>> GuestDesk::profile() const
{
    return m_store.read([id = m_customer](Reader &reader) { return reader.customer(id); });
}

QFuture<Result<std::vector<Message>>> GuestDesk::messages(MessageId before, int limit) const
{
    return m_store.read([=, id = m_customer](Reader &reader) -> Result<std::vector<Message>> {
        auto messages = reader.messagesOfCustomer(id, before, limit);
        if (messages)
            std::erase_if(*messages, [id](const Message &message) { return !isForCustomer(message, id); });
        return messages;
    });
}

QFuture<Result<Page<TicketRow>>> GuestDesk::tickets(TicketQuery::Show show, const Cursor &after, int limit) const
{
    TicketQuery query;
    query.show = show;
    query.customer = m_customer;
    return m_store.read([=](Reader &reader) { return reader.tickets(query, after, limit); });
}

QFuture<Result<TicketCounts>> GuestDesk::ticketCounts() const
{
    return m_store.read([id = m_customer](Reader &reader) { return reader.ticketCounts(id); });
}

QFuture<Result<std::vector<Message>>> GuestDesk::messagesOfTicket(TicketId ticket, int limit) const
{
    return m_store.read([=, id = m_customer](Reader &reader) -> Result<std::vector<Message>> {
        const auto row = reader.ticket(ticket);
        if (!row)
            return fail(row.error());
        if (row->ticket.customer != id)
            return fail(Error::Kind::NotFound, tr("There is no ticket %1.").arg(ticket.value));
        auto messages = reader.messagesOfTicket(ticket, limit);
        if (messages)
            std::erase_if(*messages, [id](const Message &message) { return !isForCustomer(message, id); });
        return messages;
    });
}

QFuture<Result<bool>> GuestDesk::answerWaits() const
{
    return m_store.read([id = m_customer](Reader &reader) -> Result<bool> {
        const auto pending = reader.runs({id, {}, RunState::Pending}, {}, 1);
        if (!pending)
            return fail(pending.error());
        return !pending->empty();
    });
}

QFuture<Result<Received>> GuestDesk::send(const QString &text)
{
    Incoming incoming;
    incoming.customer = m_customer;
    incoming.text = text;
    return m_desk.receive(incoming);
}

QFuture<Result<Received>> GuestDesk::askForPerson()
{
    Incoming incoming;
    incoming.customer = m_customer;
    incoming.text = tr("I would like to talk to a person.");
    incoming.wantsPerson = true;
    return m_desk.receive(incoming);
}

bool GuestDesk::humanApproval() const
{
    return m_desk.humanApproval();
}

const Clock &GuestDesk::clock() const
{
    return m_desk.clock();
}
