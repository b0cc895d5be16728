#include "core/desk/DemoData.h"

#include "core/base/Json.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

static void initDemoResource()
{
    Q_INIT_RESOURCE(demo);
}

namespace {

constexpr qint64 MinuteMs = 60'000;
constexpr qint64 DayMs = 24 * 60 * MinuteMs;

class DemoSeeder
{
public:
    DemoSeeder(Writer &writer, const QJsonObject &data) : m_writer(writer), m_data(data) { }

    Result<Seeded> seed()
    {
        for (const auto step : {&DemoSeeder::agents, &DemoSeeder::customers, &DemoSeeder::conversations,
                                &DemoSeeder::tickets, &DemoSeeder::events}) {
            if (const auto done = (this->*step)(); !done)
                return fail(done.error());
        }
        m_writer.announceEverything();
        m_seeded.seeded = true;
        return m_seeded;
    }

private:
    qint64 minutesAgo(const QJsonObject &object, QLatin1StringView key) const
    {
        return object.contains(key) ? m_writer.now() - qint64(object.value(key).toDouble() * MinuteMs) : 0;
    }

    CustomerId customerOf(const QJsonObject &object) const
    {
        const int number = object.value("customer"_L1).toInt();
        return number >= 1 && std::size_t(number) <= m_customers.size() ? m_customers[std::size_t(number) - 1].id
                                                                        : CustomerId{};
    }

    QString nameOf(CustomerId id) const
    {
        const auto found = std::find_if(m_customers.begin(), m_customers.end(),
                                        [id](const Customer &customer) { return customer.id == id; });
        return found == m_customers.end() ? QString() : found->name;
    }

    Result<void> agents()
    {
        for (const QJsonValue &value : m_data.value("agents"_L1).toArray()) {
            const QJsonObject object = value.toObject();
            const auto id = m_writer.insert(Agent{{},
                                                  object.value("name"_L1).toString(),
                                                  object.value("email"_L1).toString(),
                                                  object.value("role"_L1).toString(),
                                                  m_writer.now()});
            if (!id)
                return fail(id.error());
            m_agents.push_back(*id);
        }
        return {};
    }

    Result<void> customers()
    {
        for (const QJsonValue &value : m_data.value("customers"_L1).toArray()) {
            const QJsonObject object = value.toObject();
            Customer customer{{},
                              object.value("name"_L1).toString(),
                              object.value("email"_L1).toString(),
                              object.value("company"_L1).toString(),
                              m_writer.now() - object.value("created_days_ago"_L1).toInt() * DayMs};
            const auto id = m_writer.insert(customer);
            if (!id)
                return fail(id.error());
            customer.id = *id;
            m_customers.push_back(customer);
        }
        m_seeded.customers = int(m_customers.size());
        return {};
    }

    Result<void> conversations()
    {
        for (const QJsonValue &value : m_data.value("conversations"_L1).toArray()) {
            const QJsonObject object = value.toObject();
            Conversation conversation;
            conversation.customer = customerOf(object);
            conversation.subject = object.value("subject"_L1).toString();
            conversation.channel = channelFrom(object.value("channel"_L1).toString()).value_or(Channel::Chat);
            const auto id = m_writer.insert(conversation);
            if (!id)
                return fail(id.error());
            conversation.id = *id;
            m_conversations.push_back(*id);
            for (const QJsonValue &message : object.value("messages"_L1).toArray()) {
                if (const auto stored = addMessage(conversation, message.toObject()); !stored)
                    return stored;
            }
            const auto status =
                conversationStatusFrom(object.value("status"_L1).toString()).value_or(ConversationStatus::Open);
            if (status != ConversationStatus::Open) {
                conversation.status = status;
                conversation.snoozedUntil = status == ConversationStatus::Snoozed ? m_writer.now() + DayMs : 0;
                if (const auto closed = m_writer.update(conversation); !closed)
                    return closed;
                if (const auto read = m_writer.markRead(*id); !read)
                    return read;
            }
        }
        return {};
    }

    Result<void> addMessage(const Conversation &conversation, const QJsonObject &object)
    {
        Message message;
        message.conversation = conversation.id;
        message.customer = conversation.customer;
        message.direction = directionFrom(object.value("direction"_L1).toString()).value_or(Direction::Inbound);
        message.channel = conversation.channel;
        message.body = object.value("body"_L1).toString();
        message.author = message.direction == Direction::Inbound ? nameOf(conversation.customer)
                                                                 : object.value("author"_L1).toString();
        message.createdAt = minutesAgo(object, "minutes_ago"_L1);
        const auto id = m_writer.insert(message);
        if (!id)
            return fail(id.error());
        ++m_seeded.messages;
        // Whoever answered had read what came before.
        if (message.direction == Direction::Outbound)
            return m_writer.markRead(conversation.id);
        return {};
    }

    Result<void> tickets()
    {
        for (const QJsonValue &value : m_data.value("tickets"_L1).toArray()) {
            const QJsonObject object = value.toObject();
            Ticket ticket;
            ticket.customer = customerOf(object);
            const int conversation = object.value("conversation"_L1).toInt(-1);
            if (conversation >= 0 && std::size_t(conversation) < m_conversations.size())
                ticket.conversation = m_conversations[std::size_t(conversation)];
            ticket.title = object.value("title"_L1).toString();
            ticket.description = object.value("description"_L1).toString();
            ticket.status = ticketStatusFrom(object.value("status"_L1).toString()).value_or(TicketStatus::Open);
            ticket.priority = priorityFrom(object.value("priority"_L1).toString()).value_or(Priority::Medium);
            ticket.category = object.value("category"_L1).toString();
            const int assignee = object.value("assignee"_L1).toInt(-1);
            if (assignee >= 0 && std::size_t(assignee) < m_agents.size())
                ticket.assignee = m_agents[std::size_t(assignee)];
            ticket.createdAt = minutesAgo(object, "created_minutes_ago"_L1);
            ticket.updatedAt = minutesAgo(object, "updated_minutes_ago"_L1);
            ticket.closedAt = minutesAgo(object, "closed_minutes_ago"_L1);
            if (const auto id = m_writer.insert(ticket); !id)
                return fail(id.error());
            ++m_seeded.tickets;
        }
        return {};
    }

    Result<void> events()
    {
        for (const QJsonValue &value : m_data.value("events"_L1).toArray()) {
            const QJsonObject object = value.toObject();
            const CustomerEvent event{{},
                                      customerOf(object),
                                      object.value("type"_L1).toString(),
                                      object.value("description"_L1).toString(),
                                      object.value("metadata"_L1).toObject(),
                                      minutesAgo(object, "minutes_ago"_L1)};
            if (const auto id = m_writer.insert(event); !id)
                return fail(id.error());
            ++m_seeded.events;
        }
        return {};
    }

    Writer &m_writer;
    QJsonObject m_data;
    std::vector<AgentId> m_agents;
    std::vector<Customer> m_customers;
    std::vector<ConversationId> m_conversations;
    Seeded m_seeded;
};

} // namespace

Result<Seeded> seedDemoData(Writer &writer, int articles)
{
    initDemoResource();
    QFile file(u":/demo/demo.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Bug,
                    QCoreApplication::translate("DemoData", "The demo data is missing from the program."));
    const auto data = parseJsonObject(file.readAll());
    if (!data)
        return fail(data.error());

    const QString first = data->value("customers"_L1).toArray().first().toObject().value("email"_L1).toString();
    const auto present = writer.customerByEmail(first);
    if (!present && present.error().kind != Error::Kind::NotFound)
        return fail(present.error());
    if (present) {
        const auto counts = writer.counts();
        if (!counts)
            return fail(counts.error());
        return Seeded{false,   int(counts->customers), int(counts->messages), int(counts->tickets), int(counts->events),
                      articles};
    }
    auto seeded = DemoSeeder(writer, *data).seed();
    if (seeded)
        seeded->articles = articles;
    return seeded;
}
