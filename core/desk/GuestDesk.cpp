#include "core/desk/GuestDesk.h"

#include "core/base/Deliver.h"
#include "core/desk/Desk.h"
#include "core/desk/Refused.h"
#include "core/store/GuestStore.h"
#include "core/store/Store.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MinuteMs = 60'000;

/// What a customer may see of a message: private notes do not exist, and who approved an answer is nobody's business.
bool isForCustomer(const Message &message, CustomerId customer)
{
    return message.customer == customer && message.direction != Direction::Note;
}

/// With approval off an answer waits all the same when one of its actions does, which the plan says.
bool goesByItself(const Run &run)
{
    return !run.approvalRequired && !run.plan.empty() && std::ranges::none_of(run.plan, [](const PlanStep &step) {
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
    , m_customer(somebody(customer))
    , m_store(store.guest(m_customer))
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

GuestDesk::~GuestDesk() = default;

QFuture<Result<Customer>> GuestDesk::profile() const
{
    return m_store->profile();
}

QFuture<Result<std::vector<Message>>> GuestDesk::messages(MessageId before, int limit) const
{
    return m_store->messages(before, limit);
}

QFuture<Result<Page<TicketRow>>> GuestDesk::tickets(TicketQuery::Show show, const Cursor &after, int limit) const
{
    return m_store->tickets(show, after, limit);
}

QFuture<Result<TicketCounts>> GuestDesk::ticketCounts() const
{
    return m_store->ticketCounts();
}

QFuture<Result<std::vector<Message>>> GuestDesk::messagesOfTicket(TicketId ticket, int limit) const
{
    return m_store->messagesOfTicket(ticket, limit);
}

QFuture<Result<QByteArray>> GuestDesk::attachmentContent(AttachmentId id) const
{
    return m_store->attachmentContent(id);
}

QFuture<Result<void>> GuestDesk::saveFile(const QString &path, const QByteArray &bytes)
{
    return Desk::saveFile(path, bytes);
}

QFuture<Result<bool>> GuestDesk::answerWaits() const
{
    return m_store->answerWaits();
}

QFuture<Result<Received>> GuestDesk::send(const QString &text)
{
    Incoming incoming;
    incoming.customer = m_customer;
    incoming.text = text;
    return receive(incoming);
}

QFuture<Result<Received>> GuestDesk::askForPerson()
{
    Incoming incoming;
    incoming.customer = m_customer;
    incoming.text = tr("I would like to talk to a person.");
    incoming.wantsPerson = true;
    return receive(incoming);
}

QFuture<Result<Received>> GuestDesk::receive(const Incoming &incoming)
{
    const qint64 now = m_desk.clock().nowMs();
    // Whatever a clock that was put back left in the future counts no more.
    std::erase_if(m_sentAt, [now](qint64 at) { return at > now || at <= now - MinuteMs; });
    if (m_sentAt.size() >= MostInAMinute) {
        return refused<Received>(
            {Error::Kind::RateLimited,
             tr("These were many messages in a short time. Your text is kept: send it again in a minute."),
             {},
             MinuteMs});
    }
    m_sentAt.push_back(now);
    return m_desk.receive(incoming);
}

QFuture<Result<QString>> GuestDesk::unsentText() const
{
    return m_store->unsentText();
}

QFuture<Result<void>> GuestDesk::keepUnsent(const QString &text)
{
    return m_store->keepUnsent(text);
}

bool GuestDesk::humanApproval() const
{
    return m_desk.humanApproval();
}

const Clock &GuestDesk::clock() const
{
    return m_desk.clock();
}
