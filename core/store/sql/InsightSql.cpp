#include "core/store/Reader.h"
#include "core/store/sql/Rows.h"

#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

struct Said {
    ConversationId conversation;
    bool isClosed = false; ///< the conversation, so nobody waits any more
    CustomerId customer;
    Direction direction = Direction::Inbound;
    QString delivery;
    qint64 createdAt = 0;
};

/// Messages in order of conversation and time, reduced to the waits they began and ended.
std::vector<ResponseFact> waitsIn(const std::vector<Said> &messages, qint64 since)
{
    std::vector<ResponseFact> waits;
    std::set<ConversationId> closed;
    ConversationId current;
    bool isWaiting = false;
    for (const Said &said : messages) {
        if (said.conversation != current) {
            current = said.conversation;
            isWaiting = false;
        }
        if (said.direction == Direction::Inbound && !isWaiting) {
            isWaiting = true;
            waits.push_back({said.customer, said.conversation, said.createdAt, 0});
            if (said.isClosed)
                closed.insert(said.conversation);
        } else if (said.direction == Direction::Outbound && isWaiting) {
            isWaiting = false;
            waits.back().answeredAt = said.createdAt;
        }
    }
    std::erase_if(waits, [&](const ResponseFact &wait) {
        return wait.answeredAt > 0 ? wait.askedAt < since && wait.answeredAt < since
                                   : closed.contains(wait.conversation);
    });
    return waits;
}

std::vector<ReplyFact> repliesIn(const std::vector<Said> &messages, qint64 since)
{
    std::vector<ReplyFact> replies;
    for (const Said &said : messages) {
        if (said.direction != Direction::Outbound || said.createdAt < since)
            continue;
        const auto origin = said.delivery.isEmpty() ? ReplyFact::Origin::Person
            : said.delivery == u"edited"_s          ? ReplyFact::Origin::Edited
                                                    : ReplyFact::Origin::AsDrafted;
        replies.push_back({origin, said.createdAt});
    }
    return replies;
}

/// A condition on customers: all of them, or those whose ids are bound.
struct Narrowed {
    explicit Narrowed(const std::vector<CustomerId> &only)
    {
        for (const CustomerId id : only)
            values << id.value;
        if (!only.empty())
            list = u" IN (?"_s + u", ?"_s.repeated(qsizetype(only.size()) - 1) + u")"_s;
    }
    QString on(const QString &column) const { return list.isEmpty() ? QString() : u" AND "_s + column + list; }

    QString list;
    QVariantList values;
};

} // namespace

Result<InsightFacts> Reader::insightFacts(qint64 since, const std::vector<CustomerId> &only)
{
    const Narrowed narrowed(only);
    const auto bound = [&](const QVariantList &first) { return first + narrowed.values; };
    InsightFacts facts;
    auto everyCustomer =
        m_connection.rows(SelectCustomers + u"WHERE TRUE"_s + narrowed.on(u"c.id"_s) + u" ORDER BY c.id"_s,
                          narrowed.values, customerFrom);
    if (!everyCustomer)
        return fail(everyCustomer.error());
    facts.customers = std::move(*everyCustomer);

    auto events = m_connection.rows(SelectEvents + u"WHERE created_at >= ?"_s + narrowed.on(u"customer_id"_s)
                                        + u" ORDER BY customer_id, created_at, id"_s,
                                    bound({since}), eventFrom);
    if (!events)
        return fail(events.error());
    facts.events = std::move(*events);

    auto earlier = m_connection.rows(
        SelectEvents + u"WHERE event_type IN ('nps', 'purchase') AND created_at < ?"_s + narrowed.on(u"customer_id"_s)
            + u" AND NOT EXISTS (SELECT 1 FROM events n WHERE n.event_type = events.event_type AND n.customer_id = "
              u"events.customer_id AND (n.created_at, n.id) > (events.created_at, events.id)) ORDER BY customer_id"_s,
        bound({since}), eventFrom);
    if (!earlier)
        return fail(earlier.error());
    facts.earlier = std::move(*earlier);

    const auto seen = m_connection.rows(
        u"SELECT c.id, MAX(COALESCE((SELECT MAX(e.created_at) FROM events e WHERE e.customer_id = c.id), 0), "
        u"COALESCE((SELECT m.created_at FROM messages m WHERE m.customer_id = c.id AND m.direction = 'inbound' ORDER "
        u"BY "
        u"m.id DESC LIMIT 1), 0)) FROM customers c WHERE TRUE"_s
            + narrowed.on(u"c.id"_s),
        narrowed.values, [](Row &row) {
            const CustomerId customer = row.id<CustomerId>();
            return std::pair{customer, row.number()};
        });
    if (!seen)
        return fail(seen.error());
    for (const auto &[customer, time] : *seen)
        facts.lastSeen.insert(customer, time);

    const auto messages = m_connection.rows(
        u"SELECT m.conversation_id, v.status = 'closed', m.customer_id, m.direction, m.delivery, m.created_at "
        u"FROM messages m JOIN conversations v ON v.id = m.conversation_id "
        u"WHERE m.conversation_id IN (SELECT id FROM conversations WHERE (last_message_at >= ? OR waiting_since > 0)"_s
            + narrowed.on(u"customer_id"_s) + u") ORDER BY m.conversation_id, m.id"_s,
        bound({since}), [](Row &row) {
            return Said{row.id<ConversationId>(),
                        row.flag(),
                        row.id<CustomerId>(),
                        directionFrom(row.text()).value_or(Direction::Inbound),
                        row.text(),
                        row.number()};
        });
    if (!messages)
        return fail(messages.error());
    facts.responses = waitsIn(*messages, since);
    facts.replies = repliesIn(*messages, since);

    auto tickets = m_connection.rows(SelectTickets + u"WHERE (t.is_open = 1 OR t.updated_at >= ?)"_s
                                         + narrowed.on(u"t.customer_id"_s) + u" ORDER BY t.id"_s,
                                     bound({since}), [](Row &row) { return ticketFrom(row).ticket; });
    if (!tickets)
        return fail(tickets.error());
    facts.tickets = std::move(*tickets);
    if (!only.empty())
        return facts;

    auto runs = m_connection.rows(
        u"SELECT r.state, r.approval_required, COALESCE(m.delivery, '') = 'edited', r.input_tokens + r.output_tokens, "
        u"r.cost_usd, "
        u"r.created_at FROM agent_runs r LEFT JOIN messages m ON m.run_id = r.id WHERE r.created_at >= ? ORDER BY r.id"_s,
        {since}, [](Row &row) {
            RunFact fact;
            fact.state = runStateFrom(row.text()).value_or(RunState::Failed);
            fact.approvalRequired = row.flag();
            fact.edited = row.flag();
            fact.tokens = row.number();
            fact.costUsd = row.real();
            fact.createdAt = row.number();
            return fact;
        });
    if (!runs)
        return fail(runs.error());
    facts.runs = std::move(*runs);

    const auto pending = m_connection.first(
        u"SELECT COUNT(*), COALESCE(MIN(created_at), 0) FROM drafts WHERE state = 'pending'"_s, {}, [](Row &row) {
            const int count = row.small();
            return std::pair{count, row.number()};
        });
    if (!pending)
        return fail(pending.error());
    if (*pending)
        std::tie(facts.pendingApprovals, facts.oldestApproval) = **pending;
    return facts;
}

Result<double> Reader::costSince(qint64 since)
{
    const auto sum =
        m_connection.first(u"SELECT COALESCE((SELECT SUM(cost_usd) FROM agent_runs WHERE created_at >= ?), 0) "
                           "+ COALESCE((SELECT SUM(cost_usd) FROM passage_vectors WHERE created_at >= ?), 0)"_s,
                           {since, since}, [](Row &row) { return row.real(); });
    if (!sum)
        return fail(sum.error());
    return sum->value_or(0);
}
