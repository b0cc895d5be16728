#include "core/store/sql/Journal.h"
#include "core/store/sql/Rows.h"
#include "core/store/sql/SearchText.h"

#include "core/base/Text.h"
#include "core/store/Writer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// TicketStatus as a number, in the order of its life.
const QString StatusRank =
    u"CASE t.status WHEN 'open' THEN 0 WHEN 'in_progress' THEN 1 WHEN 'resolved' THEN 2 ELSE 3 END"_s;

/// A page is ordered by these columns; the same stand in the comparison that finds the next page.
struct Order {
    QString columns;
    QString marks;
};

Order orderOf(TicketQuery::Sort sort)
{
    switch (sort) {
    case TicketQuery::Sort::Updated:
        return {u"(t.updated_at, t.id)"_s, u"(?, ?)"_s};
    case TicketQuery::Sort::Created:
        return {u"(t.created_at, t.id)"_s, u"(?, ?)"_s};
    case TicketQuery::Sort::Priority:
        return {u"(t.priority_rank, t.updated_at, t.id)"_s, u"(?, ?, ?)"_s};
    case TicketQuery::Sort::Status:
        return {u"("_s + StatusRank + u", t.updated_at, t.id)"_s, u"(?, ?, ?)"_s};
    case TicketQuery::Sort::Category:
        return {u"(t.category, t.updated_at, t.id)"_s, u"(?, ?, ?)"_s};
    case TicketQuery::Sort::Customer:
        return {u"(c.name_key, t.updated_at, t.id)"_s, u"(?, ?, ?)"_s};
    }
    return {};
}

/// Where two values come before the id, the first is the one sorted by and the second the time of the last change.
QVariantList keyOf(TicketQuery::Sort sort, const Cursor &cursor)
{
    switch (sort) {
    case TicketQuery::Sort::Updated:
    case TicketQuery::Sort::Created:
        return {cursor.sort, cursor.id};
    case TicketQuery::Sort::Priority:
    case TicketQuery::Sort::Status:
        return {cursor.text.toLongLong(), cursor.sort, cursor.id};
    case TicketQuery::Sort::Category:
    case TicketQuery::Sort::Customer:
        return {cursor.text, cursor.sort, cursor.id};
    }
    return {};
}

Cursor cursorAt(TicketQuery::Sort sort, const TicketRow &row)
{
    const Ticket &ticket = row.ticket;
    switch (sort) {
    case TicketQuery::Sort::Updated:
        return {false, ticket.updatedAt, {}, ticket.id.value};
    case TicketQuery::Sort::Created:
        return {false, ticket.createdAt, {}, ticket.id.value};
    case TicketQuery::Sort::Priority:
        return {false, ticket.updatedAt, QString::number(int(ticket.priority)), ticket.id.value};
    case TicketQuery::Sort::Status:
        return {false, ticket.updatedAt, QString::number(int(ticket.status)), ticket.id.value};
    case TicketQuery::Sort::Category:
        return {false, ticket.updatedAt, ticket.category, ticket.id.value};
    case TicketQuery::Sort::Customer:
        return {false, ticket.updatedAt, foldText(row.customerName), ticket.id.value};
    }
    return {};
}

/// "(a, b)" to "a DESC, b DESC".
QString orderBy(const Order &order, bool ascending)
{
    QString columns = order.columns.mid(1, order.columns.size() - 2);
    const QString way = ascending ? u" ASC"_s : u" DESC"_s;
    return columns.replace(u", "_s, way + u", "_s) + way;
}

Result<void> indexTicket(Connection &connection, TicketId id, const Ticket &ticket)
{
    const auto indexed = connection.run(u"INSERT INTO tickets_fts (rowid, title, body) VALUES (?, ?, ?)"_s,
                                        {id.value, searchableText(ticket.title), searchableText(ticket.description)});
    if (!indexed)
        return fail(indexed.error());
    return {};
}

struct FieldChange {
    QString field;
    QString before;
    QString after;
};

std::vector<FieldChange> changesBetween(const Ticket &before, const Ticket &after)
{
    const std::vector<FieldChange> all{
        {u"title"_s, before.title, after.title},
        {u"description"_s, before.description, after.description},
        {u"status"_s, wordOf(before.status), wordOf(after.status)},
        {u"priority"_s, wordOf(before.priority), wordOf(after.priority)},
        {u"category"_s, before.category, after.category},
        {u"assignee"_s, before.assignee.isValid() ? QString::number(before.assignee.value) : QString(),
         after.assignee.isValid() ? QString::number(after.assignee.value) : QString()},
    };
    std::vector<FieldChange> changed;
    for (const FieldChange &field : all) {
        if (field.before != field.after)
            changed.push_back(field);
    }
    return changed;
}

} // namespace

const QString SelectTickets =
    u"SELECT t.id, t.customer_id, t.conversation_id, t.title, t.description, t.status, t.priority, t.category, "
    u"t.assignee_id, t.created_at, t.updated_at, t.closed_at, c.name, c.email, c.company "
    u"FROM tickets t JOIN customers c ON c.id = t.customer_id "_s;

TicketRow ticketFrom(Row &row)
{
    TicketRow found;
    Ticket &ticket = found.ticket;
    ticket.id = row.id<TicketId>();
    ticket.customer = row.id<CustomerId>();
    ticket.conversation = row.id<ConversationId>();
    ticket.title = row.text();
    ticket.description = row.text();
    ticket.status = ticketStatusFrom(row.text()).value_or(TicketStatus::Open);
    ticket.priority = priorityFrom(row.text()).value_or(Priority::Medium);
    ticket.category = row.text();
    ticket.assignee = row.id<AgentId>();
    ticket.createdAt = row.number();
    ticket.updatedAt = row.number();
    ticket.closedAt = row.number();
    found.customerName = row.text();
    found.customerEmail = row.text();
    found.company = row.text();
    return found;
}

Result<TicketRow> Reader::ticket(TicketId id)
{
    return theOne(m_connection, SelectTickets + u"WHERE t.id = ?"_s, {id.value}, ticketFrom,
                  Words::tr("There is no ticket %1.").arg(id.value));
}

Result<Page<TicketRow>> Reader::tickets(const TicketQuery &query, const Cursor &after, int limit)
{
    const int size = pageSize(limit);
    const Order order = orderOf(query.sort);
    QString where = u"TRUE"_s;
    QVariantList values;
    const auto add = [&](const QString &condition, const QVariantList &bound) {
        where += u" AND "_s + condition;
        values += bound;
    };
    if (query.show != TicketQuery::Show::All)
        add(u"t.is_open = ?"_s, {query.show == TicketQuery::Show::Open ? 1 : 0});
    if (query.customer.isValid())
        add(u"t.customer_id = ?"_s, {query.customer.value});
    if (query.priority)
        add(u"t.priority_rank = ?"_s, {int(*query.priority)});
    if (!query.category.isEmpty())
        add(u"t.category = ?"_s, {query.category});
    if (query.assignee.isValid())
        add(u"t.assignee_id = ?"_s, {query.assignee.value});
    if (query.unassigned)
        add(u"t.assignee_id IS NULL"_s, {});
    if (!query.from.trimmed().isEmpty()) {
        const QString match = matchExpression(query.from, true);
        if (match.isEmpty())
            return Page<TicketRow>{};
        add(u"t.customer_id IN (SELECT rowid FROM customers_fts WHERE customers_fts MATCH ?)"_s, {match});
    }
    if (!query.text.trimmed().isEmpty()) {
        const QString match = matchExpression(query.text, true);
        if (match.isEmpty())
            return Page<TicketRow>{};
        add(u"(t.id IN (SELECT rowid FROM tickets_fts WHERE tickets_fts MATCH ?) OR t.customer_id IN "
            u"(SELECT rowid FROM customers_fts WHERE customers_fts MATCH ?))"_s,
            {match, match});
    }
    if (!after.first)
        add(order.columns + (query.ascending ? u" > "_s : u" < "_s) + order.marks, keyOf(query.sort, after));
    values << size + 1;
    auto rows = m_connection.rows(SelectTickets + u"WHERE "_s + where + u" ORDER BY "_s
                                      + orderBy(order, query.ascending) + u" LIMIT ?"_s,
                                  values, ticketFrom);
    if (!rows)
        return fail(rows.error());
    Page<TicketRow> page;
    page.more = cutToPage(*rows, size);
    page.rows = std::move(*rows);
    if (!page.rows.empty())
        page.next = cursorAt(query.sort, page.rows.back());
    return page;
}

Result<TicketCounts> Reader::ticketCounts(CustomerId customer)
{
    const QString where = customer.isValid() ? u"WHERE customer_id = ?"_s : QString();
    const auto counts =
        m_connection.first(u"SELECT COALESCE(SUM(is_open), 0), COALESCE(SUM(1 - is_open), 0) FROM tickets "_s + where,
                           customer.isValid() ? QVariantList{customer.value} : QVariantList{}, [](Row &row) {
                               return TicketCounts{row.small(), row.small()};
                           });
    if (!counts)
        return fail(counts.error());
    return counts->value_or(TicketCounts{});
}

Result<std::vector<Ticket>> Reader::openTickets(CustomerId customer)
{
    return m_connection.rows(SelectTickets
                                 + u"WHERE t.customer_id = ? AND t.is_open = 1 ORDER BY t.updated_at DESC, t.id DESC"_s,
                             {customer.value}, [](Row &row) { return ticketFrom(row).ticket; });
}

Result<std::vector<TicketChange>> Reader::ticketHistory(TicketId id)
{
    return m_connection.rows(u"SELECT ticket_id, field, old_value, new_value, actor, created_at FROM ticket_changes "
                             u"WHERE ticket_id = ? ORDER BY id"_s,
                             {id.value}, [](Row &row) {
                                 return TicketChange{row.id<TicketId>(), row.text(), row.text(),
                                                     row.text(),         row.text(), row.number()};
                             });
}

Result<TicketId> Writer::insert(const Ticket &ticket)
{
    const qint64 createdAt = ticket.createdAt > 0 ? ticket.createdAt : m_now;
    const qint64 closedAt = isOpen(ticket.status) ? 0 : ticket.closedAt > 0 ? ticket.closedAt : m_now;
    const auto id = m_connection.insert(
        u"INSERT INTO tickets (customer_id, conversation_id, title, description, status, priority, priority_rank, "
        u"category, "
        u"assignee_id, is_open, created_at, updated_at, closed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {ticket.customer.value, keyOrNull(ticket.conversation), ticket.title, ticket.description, wordOf(ticket.status),
         wordOf(ticket.priority), int(ticket.priority), ticket.category, keyOrNull(ticket.assignee),
         isOpen(ticket.status) ? 1 : 0, createdAt, ticket.updatedAt > 0 ? ticket.updatedAt : createdAt, closedAt});
    if (!id)
        return fail(id.error());
    m_written->tickets.insert(*id);
    const TicketId stored{*id};
    if (const auto indexed = indexTicket(m_connection, stored, ticket); !indexed)
        return fail(indexed.error());
    return stored;
}

Result<void> Writer::update(const Ticket &changed, const QString &actor)
{
    const auto row = ticket(changed.id);
    if (!row)
        return fail(row.error());
    const Ticket &old = row->ticket;
    const std::vector<FieldChange> fields = changesBetween(old, changed);
    if (fields.empty())
        return {};
    const qint64 closedAt = isOpen(changed.status) ? 0 : isOpen(old.status) ? m_now : old.closedAt;
    const auto updated = m_connection.run(
        u"UPDATE tickets SET title = ?, description = ?, status = ?, priority = ?, priority_rank = ?, category = ?, "
        u"assignee_id = ?, is_open = ?, updated_at = ?, closed_at = ? WHERE id = ?"_s,
        {changed.title, changed.description, wordOf(changed.status), wordOf(changed.priority), int(changed.priority),
         changed.category, keyOrNull(changed.assignee), isOpen(changed.status) ? 1 : 0, m_now, closedAt,
         changed.id.value});
    if (!updated)
        return fail(updated.error());
    for (const FieldChange &field : fields) {
        const auto noted = m_connection.run(
            u"INSERT INTO ticket_changes (ticket_id, field, old_value, new_value, actor, created_at) VALUES (?, ?, ?, ?, ?, ?)"_s,
            {changed.id.value, field.field, field.before, field.after, actor, m_now});
        if (!noted)
            return fail(noted.error());
    }
    m_written->tickets.insert(changed.id.value);
    if (old.title == changed.title && old.description == changed.description)
        return {};
    const auto removed =
        m_connection.run(u"INSERT INTO tickets_fts (tickets_fts, rowid, title, body) VALUES ('delete', ?, ?, ?)"_s,
                         {old.id.value, searchableText(old.title), searchableText(old.description)});
    if (!removed)
        return fail(removed.error());
    return indexTicket(m_connection, changed.id, changed);
}
