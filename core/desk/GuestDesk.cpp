#include "core/desk/GuestDesk.h"

#include "core/base/Deliver.h"
#include "core/desk/Desk.h"
#include "core/store/Store.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

/// What a customer may see of a message: private notes do not exist, and who approved an answer is nobody's business.
bool isForCustomer(const Message &message, CustomerId customer)
{
    return message.customer == customer && message.direction != Direction::Note;
}

/// A page of what a customer may see, newest first; what they may not see takes no place on it.
Result<std::vector<Message>> visibleMessages(Reader &reader, CustomerId customer, MessageId before, int limit)
{
    const auto wanted = std::size_t(std::max(1, limit));
    std::vector<Message> visible;
    while (visible.size() < wanted) {
        const auto messages = reader.messagesOfCustomer(customer, before, limit);
        if (!messages)
            return fail(messages.error());
        if (messages->empty())
            break;
        for (const Message &message : *messages) {
            if (isForCustomer(message, customer) && visible.size() < wanted)
                visible.push_back(message);
        }
        before = messages->back().id;
    }
    return visible;
}

/// With approval off an answer waits all the same when one of its actions does.
bool goesByItself(const Run &run)
{
    return !run.approvalRequired && std::ranges::none_of(run.plan, [](const PlanStep &step) {
        return step.status == StepStatus::NeedsApproval;
    });
}

/// In queries no customer means all of them, so a guest who is nobody gets an id that nobody has.
CustomerId somebody(CustomerId customer)
{
    return customer.isValid() ? customer : CustomerId{std::numeric_limits<qint64>::max()};
}

} // namespace

GuestDesk::GuestDesk(Desk &desk, Store &store, CustomerId customer, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_store(store)
    , m_customer(somebody(customer))
{
    connect(&desk, &Desk::humanApprovalChanged, this, &GuestDesk::humanApprovalChanged);
    connect(&desk, &Desk::draftGrew, this, [this](RunId run, const QString &delta) {
        if (run == m_run && m_goesByItself)
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
        m_goesByItself = goesByItself(run);
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
    return m_store.read([=, id = m_customer](Reader &reader) { return visibleMessages(reader, id, before, limit); });
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
        auto messages = reader.messagesOfTicket(ticket, std::numeric_limits<int>::max());
        if (!messages)
            return messages;
        std::erase_if(*messages, [id](const Message &message) { return !isForCustomer(message, id); });
        if (messages->size() > std::size_t(std::max(1, limit)))
            messages->resize(std::size_t(std::max(1, limit)));
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
