#include "core/store/sql/GuestReader.h"

#include "core/store/sql/Rows.h"

#include <QCoreApplication>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr qint64 Newest = std::numeric_limits<qint64>::max();

// Functions and not constants: the SELECTs they begin with are constants of other files.
QString profileSql()
{
    return SelectCustomers + u"WHERE c.id = ?"_s;
}

QString messagesSql()
{
    return SelectMessages
        + u"WHERE m.customer_id = ? AND m.direction <> 'note' AND m.id < ? ORDER BY m.id DESC LIMIT ?"_s;
}

QString ticketsSql()
{
    return SelectTickets
        + u"WHERE t.customer_id = ? AND (t.is_open = ? OR t.is_open = ?) AND (t.updated_at, t.id) < (?, ?) "
          u"ORDER BY t.updated_at DESC, t.id DESC LIMIT ?"_s;
}

QString countsSql()
{
    return u"SELECT COALESCE(SUM(is_open), 0), COUNT(*) FROM tickets WHERE customer_id = ?"_s;
}

QString ownTicketSql()
{
    return u"SELECT COUNT(*) FROM tickets WHERE id = ? AND customer_id = ?"_s;
}

/// A ticket opened from a conversation shows that conversation.
QString ticketMessagesSql()
{
    return SelectMessages
        + u"WHERE m.customer_id = ? AND m.direction <> 'note' AND (m.ticket_id = ? OR m.conversation_id = "
          u"(SELECT conversation_id FROM tickets WHERE id = ? AND customer_id = ?)) ORDER BY m.id DESC LIMIT ?"_s;
}

QString attachmentSql()
{
    return SelectContents
        + u"JOIN messages m ON m.id = a.message_id WHERE m.customer_id = ? AND m.direction <> 'note' AND a.id = ?"_s;
}

QString waitingSql()
{
    return u"SELECT COUNT(*) FROM agent_runs WHERE customer_id = ? AND state = 'pending_approval'"_s;
}

} // namespace

GuestReader::GuestReader(std::unique_ptr<Connection> connection, CustomerId customer)
    : m_connection(std::move(connection))
    , m_customer(customer)
{ }

Result<std::unique_ptr<GuestReader>> GuestReader::open(const Workspace &workspace, CustomerId customer)
{
    auto connection = Connection::lookSealable(workspace);
    if (!connection)
        return fail(connection.error());
    std::unique_ptr<GuestReader> reader(new GuestReader(std::move(*connection), customer));
    // Each is asked once, which prepares it.
    const Result<void> asked = [&]() -> Result<void> {
        if (const auto done = reader->profile(); !done && done.error().kind != Error::Kind::NotFound)
            return fail(done.error());
        if (const auto done = reader->messages({}, 1); !done)
            return fail(done.error());
        if (const auto done = reader->tickets(TicketQuery::Show::All, {}, 1); !done)
            return fail(done.error());
        if (const auto done = reader->ticketCounts(); !done)
            return fail(done.error());
        if (const auto done = reader->m_connection->number(ownTicketSql(), {0, customer.value}); !done)
            return fail(done.error());
        if (const auto done =
                reader->m_connection->rows(ticketMessagesSql(), {customer.value, 0, 0, customer.value, 1}, messageFrom);
            !done)
            return fail(done.error());
        if (const auto done = reader->attachmentContent({}); !done && done.error().kind != Error::Kind::NotFound)
            return fail(done.error());
        if (const auto done = reader->answerWaits(); !done)
            return fail(done.error());
        return {};
    }();
    if (!asked)
        return fail(asked.error());
    reader->m_connection->seal();
    return reader;
}

Result<Customer> GuestReader::profile()
{
    return theOne(*m_connection, profileSql(), {m_customer.value}, customerFrom,
                  Words::tr("There is no customer %1.").arg(m_customer.value));
}

Result<std::vector<Message>> GuestReader::messages(MessageId before, int limit)
{
    return m_connection->rows(
        messagesSql(), {m_customer.value, before.isValid() ? before.value : Newest, pageSize(limit)}, messageFrom);
}

Result<Page<TicketRow>> GuestReader::tickets(TicketQuery::Show show, const Cursor &after, int limit)
{
    const int size = pageSize(limit);
    const int open = show == TicketQuery::Show::Closed ? 0 : 1;
    const int orOpen = show == TicketQuery::Show::Open ? 1 : 0;
    auto rows = m_connection->rows(
        ticketsSql(),
        {m_customer.value, open, orOpen, after.first ? Newest : after.sort, after.first ? Newest : after.id, size + 1},
        ticketFrom);
    if (!rows)
        return fail(rows.error());
    Page<TicketRow> page;
    page.more = cutToPage(*rows, size);
    page.rows = std::move(*rows);
    if (!page.rows.empty())
        page.next = {false, page.rows.back().ticket.updatedAt, {}, page.rows.back().ticket.id.value};
    return page;
}

Result<TicketCounts> GuestReader::ticketCounts()
{
    const auto counts = m_connection->first(countsSql(), {m_customer.value}, [](Row &row) {
        const int open = row.small();
        const int all = row.small();
        return TicketCounts{open, all - open};
    });
    if (!counts)
        return fail(counts.error());
    return counts->value_or(TicketCounts{});
}

Result<std::vector<Message>> GuestReader::messagesOfTicket(TicketId ticket, int limit)
{
    const auto own = m_connection->number(ownTicketSql(), {ticket.value, m_customer.value});
    if (!own)
        return fail(own.error());
    if (own->value_or(0) == 0)
        return fail(Error::Kind::NotFound, Words::tr("There is no ticket %1.").arg(ticket.value));
    return m_connection->rows(ticketMessagesSql(),
                              {m_customer.value, ticket.value, ticket.value, m_customer.value, pageSize(limit)},
                              messageFrom);
}

Result<QByteArray> GuestReader::attachmentContent(AttachmentId id)
{
    return contentOf(*m_connection, attachmentSql(), {m_customer.value, id.value}, id);
}

Result<bool> GuestReader::answerWaits()
{
    const auto waiting = m_connection->number(waitingSql(), {m_customer.value});
    if (!waiting)
        return fail(waiting.error());
    return waiting->value_or(0) > 0;
}
