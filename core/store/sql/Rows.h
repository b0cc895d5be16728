#pragma once

#include "core/domain/Conversation.h"
#include "core/domain/Customer.h"
#include "core/domain/Run.h"
#include "core/domain/Ticket.h"
#include "core/store/sql/Connection.h"

/// How rows become values. Each function reads the columns of the SELECT of the same name, in that order; the
/// statement goes on with JOIN, WHERE and ORDER BY.

/// FROM customers c
extern const QString SelectCustomers;
Customer customerFrom(Row &row);

/// The customers a person means by a part of a name, an e-mail address or a company: a subquery of their ids with its
/// three values.
extern const QString CustomersLike;
QVariantList customersLike(const QString &part);

/// FROM events
extern const QString SelectEvents;
CustomerEvent eventFrom(Row &row);

/// FROM customer_notes
extern const QString SelectNotes;
CustomerNote noteFrom(Row &row);

/// FROM conversations v JOIN customers c
extern const QString SelectConversations;
ConversationRow conversationFrom(Row &row);

/// FROM messages m
extern const QString SelectMessages;
Message messageFrom(Row &row);

/// FROM tickets t JOIN customers c
extern const QString SelectTickets;
TicketRow ticketFrom(Row &row);

/// FROM agent_runs r
extern const QString SelectRuns;
Run runFrom(Row &row);

/// FROM drafts d
extern const QString SelectDrafts;
Draft draftFrom(Row &row);

/// FROM proposed_actions a
extern const QString SelectActions;
ProposedAction actionFrom(Row &row);

/// FROM audit_logs
extern const QString SelectAudit;
AuditEntry auditFrom(Row &row);

/// FROM outbox o
extern const QString SelectOutbox;
OutboxItem outboxFrom(Row &row);

/// FROM sends s
extern const QString SelectSends;
PendingSend sendFrom(Row &row);

/// FROM attachments a JOIN attachment_contents c
extern const QString SelectContents;
/// The bytes of the one file that a statement beginning with SelectContents finds, compared with their hash: NotFound,
/// or Corrupt when they are not what was stored.
Result<QByteArray> contentOf(Connection &connection, const QString &sql, const QVariantList &values, AttachmentId id);

/// The row a statement asks for by its key, or NotFound with `message`.
template <class Map>
auto theOne(Connection &connection, const QString &sql, const QVariantList &values, Map map, const QString &message)
    -> Result<std::invoke_result_t<Map, Row &>>
{
    auto found = connection.first(sql, values, map);
    if (!found)
        return fail(found.error());
    if (!*found)
        return fail(Error::Kind::NotFound, message);
    return std::move(**found);
}

/// Rows up to `limit` from a statement that asked for one more than that.
template <class T>
bool cutToPage(std::vector<T> &rows, int limit)
{
    const bool more = rows.size() > std::size_t(limit);
    if (more)
        rows.resize(std::size_t(limit));
    return more;
}

/// A page size somebody asked for, made sane.
int pageSize(int limit);
