#include "core/store/Reader.h"
#include "core/store/sql/Rows.h"

using namespace Qt::StringLiterals;

namespace {

struct Said {
    ConversationId conversation;
    CustomerId customer;
    Direction direction = Direction::Inbound;
    qint64 createdAt = 0;
};

/// Messages in order of conversation and time, reduced to the waits they began and ended.
std::vector<ResponseFact> waitsIn(const std::vector<Said> &messages, qint64 since)
{
    std::vector<ResponseFact> waits;
    ConversationId current;
    bool isWaiting = false;
    for (const Said &said : messages) {
        if (said.conversation != current) {
            current = said.conversation;
            isWaiting = false;
        }
        if (said.direction == Direction::Inbound && !isWaiting) {
            isWaiting = true;
            waits.push_back({said.customer, said.createdAt, 0});
        } else if (said.direction == Direction::Outbound && isWaiting) {
            isWaiting = false;
            waits.back().answeredAt = said.createdAt;
        }
    }
    std::erase_if(waits, [since](const ResponseFact &wait) { return wait.askedAt < since && wait.answeredAt < since; });
    return waits;
}

} // namespace

Result<InsightFacts> Reader::insightFacts(qint64 since)
{
    InsightFacts facts;
    auto everyCustomer = allCustomers();
    if (!everyCustomer)
        return fail(everyCustomer.error());
    facts.customers = std::move(*everyCustomer);

    auto events = m_connection.rows(SelectEvents + u"WHERE created_at >= ? ORDER BY customer_id, created_at, id"_s,
                                    {since}, eventFrom);
    if (!events)
        return fail(events.error());
    facts.events = std::move(*events);

    const auto messages =
        m_connection.rows(u"SELECT m.conversation_id, m.customer_id, m.direction, m.created_at FROM messages m "
                          u"WHERE m.conversation_id IN (SELECT id FROM conversations WHERE last_message_at >= ?) "
                          u"ORDER BY m.conversation_id, m.id"_s,
                          {since}, [](Row &row) {
                              return Said{row.id<ConversationId>(), row.id<CustomerId>(),
                                          directionFrom(row.text()).value_or(Direction::Inbound), row.number()};
                          });
    if (!messages)
        return fail(messages.error());
    facts.responses = waitsIn(*messages, since);

    auto tickets = m_connection.rows(SelectTickets + u"WHERE t.is_open = 1 OR t.updated_at >= ? ORDER BY t.id"_s,
                                     {since}, [](Row &row) { return ticketFrom(row).ticket; });
    if (!tickets)
        return fail(tickets.error());
    facts.tickets = std::move(*tickets);

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

    const auto pending = m_connection.number(u"SELECT COUNT(*) FROM drafts WHERE state = 'pending'"_s);
    if (!pending)
        return fail(pending.error());
    facts.pendingApprovals = int(pending->value_or(0));
    return facts;
}
