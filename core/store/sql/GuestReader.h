#pragma once

#include "core/store/Page.h"
#include "core/store/sql/Connection.h"

/// What one customer may see, through a connection of its own that can only look and on which nothing but the
/// statements below can run: all are prepared when it is opened, then it is sealed, and SQLite refuses any other. Every
/// one of them is bound to the one customer. Should the schema change under it, it fails closed. Database thread.
class GuestReader
{
public:
    static Result<std::unique_ptr<GuestReader>> open(const Workspace &workspace, CustomerId customer);

    Result<Customer> profile();
    /// Newest first; private notes do not exist.
    Result<std::vector<Message>> messages(MessageId before, int limit);
    Result<Page<TicketRow>> tickets(TicketQuery::Show show, const Cursor &after, int limit);
    Result<TicketCounts> ticketCounts();
    /// NotFound for a ticket of anybody else, in the same words as for one that does not exist.
    Result<std::vector<Message>> messagesOfTicket(TicketId ticket, int limit);
    /// The bytes of a file that was sent to or by this customer. NotFound for any other; Corrupt when they are not what
    /// was stored.
    Result<QByteArray> attachmentContent(AttachmentId id);
    Result<bool> answerWaits();

    /// Tries a statement of the caller's own; for the test that it is refused.
    Result<int> runOther(const QString &sql) { return m_connection->run(sql); }

private:
    GuestReader(std::unique_ptr<Connection> connection, CustomerId customer);

    std::unique_ptr<Connection> m_connection;
    CustomerId m_customer;
};
