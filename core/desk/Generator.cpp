#include "core/desk/Generator.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

constexpr int RowsPerBatch = 2'000;
constexpr qint64 MinuteMs = 60'000;
constexpr int YearMinutes = 365 * 24 * 60;
constexpr int MonthMinutes = 30 * 24 * 60;

const QStringList &vocabulary()
{
    static const QStringList words =
        u"invoice payment plan card refund login password account team member role export import customer ticket "
        u"report dashboard chart "
        "page browser error message number code key token webhook endpoint request response limit server status email "
        "address domain "
        "signature template calendar report week month year please help thanks again still cannot could would need "
        "want change update "
        "upgrade downgrade cancel open close send receive find search filter sort add remove create delete edit save "
        "load slow fast "
        "wrong right missing empty full new old first last next every some many few before after during since until when where which"_s
            .split(QChar(u' '));
    return words;
}

} // namespace

Generator::Generator(qint64 customers, qint64 messages, qint64 tickets, quint32 seed)
    : m_wantedCustomers(customers)
    , m_wantedMessages(messages)
    , m_wantedTickets(tickets)
    , m_random(seed)
{ }

bool Generator::isDone() const
{
    return customers() >= m_wantedCustomers && m_messageCount >= m_wantedMessages && m_ticketCount >= m_wantedTickets;
}

int Generator::roll(int below)
{
    // Not std::uniform_int_distribution: its results differ between standard libraries.
    return int(m_random() % quint32(below));
}

QString Generator::sentence(int words)
{
    QStringList chosen;
    for (int i = 0; i < words; ++i)
        chosen += vocabulary()[roll(int(vocabulary().size()))];
    QString text = chosen.join(QChar(u' '));
    text[0] = text[0].toUpper();
    return text + QChar(u'.');
}

QString Generator::name()
{
    static const QStringList syllables =
        u"ba be bi bo da de di do ka ke ki ko la le li lo ma me mi mo na ne ni no ra re ri ro sa se si so ta te ti to"_s
            .split(QChar(u' '));
    const auto word = [this](int length) {
        QString text;
        for (int i = 0; i < length; ++i)
            text += syllables[roll(int(syllables.size()))];
        text[0] = text[0].toUpper();
        return text;
    };
    return word(2) + u" "_s + word(3);
}

Result<void> Generator::next(Writer &writer)
{
    writer.announceEverything();
    for (int row = 0; row < RowsPerBatch && !isDone(); ++row) {
        const Result<void> added = customers() < m_wantedCustomers ? addCustomer(writer)
            : m_messageCount < m_wantedMessages                    ? addConversation(writer)
                                                                   : addTicket(writer);
        if (!added)
            return added;
    }
    return {};
}

Result<void> Generator::addCustomer(Writer &writer)
{
    Customer customer;
    customer.name = name();
    customer.email = u"customer%1@example.com"_s.arg(customers() + 1);
    customer.company = customer.name.section(QChar(u' '), 1) + u" Ltd"_s;
    customer.createdAt = writer.now() - qint64(roll(2 * YearMinutes)) * MinuteMs;
    const auto id = writer.insert(customer);
    if (!id)
        return fail(id.error());
    m_customers.push_back(*id);
    for (int i = roll(6); i > 0; --i) {
        const bool login = roll(3) > 0;
        const CustomerEvent event{{},
                                  *id,
                                  login ? u"login"_s : u"page_view"_s,
                                  login ? u"Signed in"_s : u"Opened a page"_s,
                                  {},
                                  writer.now() - qint64(roll(MonthMinutes)) * MinuteMs};
        if (const auto stored = writer.insert(event); !stored)
            return fail(stored.error());
        ++m_eventCount;
    }
    return {};
}

Result<void> Generator::addConversation(Writer &writer)
{
    Conversation conversation;
    conversation.customer = m_customers[std::size_t(roll(int(m_customers.size())))];
    conversation.channel = roll(3) == 0 ? Channel::Email : Channel::Chat;
    conversation.subject = sentence(4);
    const auto id = writer.insert(conversation);
    if (!id)
        return fail(id.error());
    ++m_conversationCount;

    const int length = 1 + roll(14);
    qint64 time = writer.now() - qint64(roll(YearMinutes)) * MinuteMs;
    for (int i = 0; i < length && m_messageCount < m_wantedMessages; ++i) {
        Message message;
        message.conversation = *id;
        message.customer = conversation.customer;
        message.direction = i % 2 == 0 ? Direction::Inbound : Direction::Outbound;
        message.channel = conversation.channel;
        message.body = sentence(6 + roll(10)) + u" "_s + sentence(6 + roll(16));
        message.author = message.direction == Direction::Inbound ? u"Customer"_s : u"Frontdesk agent"_s;
        message.createdAt = std::min(time, writer.now());
        time += qint64(1 + roll(600)) * MinuteMs;
        if (const auto stored = writer.insert(message); !stored)
            return fail(stored.error());
        ++m_messageCount;
    }
    return {};
}

Result<void> Generator::addTicket(Writer &writer)
{
    static constexpr TicketStatus statuses[] = {TicketStatus::Open, TicketStatus::InProgress, TicketStatus::Resolved,
                                                TicketStatus::Closed};
    static constexpr Priority priorities[] = {Priority::Low, Priority::Medium, Priority::High, Priority::Urgent};
    Ticket ticket;
    ticket.customer = m_customers[std::size_t(roll(int(m_customers.size())))];
    ticket.title = sentence(5);
    ticket.description = sentence(20);
    ticket.status = statuses[roll(4)];
    ticket.priority = priorities[roll(4)];
    ticket.category = ticketCategories()[roll(int(ticketCategories().size()))];
    ticket.createdAt = writer.now() - qint64(roll(YearMinutes)) * MinuteMs;
    ticket.updatedAt = std::min(writer.now(), ticket.createdAt + qint64(roll(MonthMinutes)) * MinuteMs);
    ticket.closedAt = isOpen(ticket.status) ? 0 : ticket.updatedAt;
    if (const auto id = writer.insert(ticket); !id)
        return fail(id.error());
    ++m_ticketCount;
    return {};
}
