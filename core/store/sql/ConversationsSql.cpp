#include "core/store/sql/Journal.h"
#include "core/store/sql/Rows.h"
#include "core/store/sql/SearchText.h"

#include "core/store/Writer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// The part of an inbox statement after WHERE, and its values.
struct Filter {
    QString sql = u"TRUE"_s;
    QVariantList values;

    void add(const QString &condition, const QVariantList &bound = {})
    {
        sql += u" AND "_s + condition;
        values += bound;
    }
};

void addOnly(Filter &filter, const InboxQuery &query)
{
    switch (query.only) {
    case InboxQuery::Only::All:
        break;
    case InboxQuery::Only::Unread:
        filter.add(u"v.unread > 0"_s);
        break;
    case InboxQuery::Only::Waiting:
        filter.add(u"v.waiting_since > 0 AND v.status <> 'closed'"_s);
        break;
    case InboxQuery::Only::NeedsApproval:
        filter.add(u"v.pending_run > 0"_s);
        break;
    case InboxQuery::Only::Mine:
        filter.add(u"v.assignee_id = ?"_s, {query.agent.value});
        break;
    case InboxQuery::Only::Unassigned:
        filter.add(u"v.assignee_id IS NULL"_s);
        break;
    }
}

Filter filterOf(const InboxQuery &query)
{
    Filter filter;
    if (query.status)
        filter.add(u"v.status = ?"_s, {wordOf(*query.status)});
    addOnly(filter, query);
    if (query.customer.isValid())
        filter.add(u"v.customer_id = ?"_s, {query.customer.value});
    if (query.channel)
        filter.add(u"v.channel = ?"_s, {wordOf(*query.channel)});
    for (const QString &label : query.labels)
        filter.add(u"INSTR(' ' || v.labels || ' ', ?) > 0"_s, {u" "_s + label + u" "_s});
    if (!query.from.isEmpty())
        filter.add(u"v.customer_id IN "_s + CustomersLike, customersLike(query.from));
    if (!query.assignee.isEmpty())
        filter.add(u"v.assignee_id IN (SELECT id FROM agents WHERE INSTR(LOWER(name), ?) > 0)"_s,
                   {query.assignee.toLower()});
    if (!query.text.trimmed().isEmpty()) {
        const QString match = matchExpression(query.text, true);
        if (match.isEmpty()) {
            filter.add(u"FALSE"_s);
        } else {
            filter.add(u"(v.customer_id IN (SELECT rowid FROM customers_fts WHERE customers_fts MATCH ?) OR v.id IN "
                       u"(SELECT conversation_id FROM messages WHERE id IN (SELECT rowid FROM messages_fts "
                       u"WHERE messages_fts MATCH ? ORDER BY rowid DESC LIMIT 2000)))"_s,
                       {match, match});
        }
    }
    return filter;
}

} // namespace

const QString SelectConversations =
    u"SELECT v.id, v.customer_id, v.subject, v.channel, v.status, v.assignee_id, v.revision, v.last_message_at, "
    u"v.waiting_since, v.unread, v.snoozed_until, v.labels, v.composer_text, v.composer_mode, c.name, c.email, "
    u"c.company, "
    u"v.last_line, v.last_direction, v.last_author, v.pending_run, v.pending_actions "
    u"FROM conversations v JOIN customers c ON c.id = v.customer_id "_s;

ConversationRow conversationFrom(Row &row)
{
    ConversationRow found;
    Conversation &conversation = found.conversation;
    conversation.id = row.id<ConversationId>();
    conversation.customer = row.id<CustomerId>();
    conversation.subject = row.text();
    conversation.channel = channelFrom(row.text()).value_or(Channel::Chat);
    conversation.status = conversationStatusFrom(row.text()).value_or(ConversationStatus::Open);
    conversation.assignee = row.id<AgentId>();
    conversation.revision = row.number();
    conversation.lastMessageAt = row.number();
    conversation.waitingSince = row.number();
    conversation.unread = row.small();
    conversation.snoozedUntil = row.number();
    conversation.labels = row.text();
    conversation.composerText = row.text();
    conversation.composerMode = row.text();
    found.customerName = row.text();
    found.customerEmail = row.text();
    found.company = row.text();
    found.lastLine = row.text();
    found.lastDirection = directionFrom(row.text()).value_or(Direction::Inbound);
    found.lastAuthor = row.text();
    found.pendingRun = row.id<RunId>();
    found.pendingActions = row.small();
    return found;
}

Result<ConversationRow> Reader::conversation(ConversationId id)
{
    return theOne(m_connection, SelectConversations + u"WHERE v.id = ?"_s, {id.value}, conversationFrom,
                  Words::tr("There is no conversation %1.").arg(id.value));
}

Result<Page<ConversationRow>> Reader::inbox(const InboxQuery &query, const Cursor &after, int limit)
{
    const int size = pageSize(limit);
    Filter filter = filterOf(query);
    if (!after.first) {
        filter.add(query.oldestFirst ? u"(v.last_message_at, v.id) > (?, ?)"_s
                                     : u"(v.last_message_at, v.id) < (?, ?)"_s,
                   {after.sort, after.id});
    }
    const QString order = query.oldestFirst ? u" ORDER BY v.last_message_at, v.id LIMIT ?"_s
                                            : u" ORDER BY v.last_message_at DESC, v.id DESC LIMIT ?"_s;
    filter.values << size + 1;
    auto rows =
        m_connection.rows(SelectConversations + u"WHERE "_s + filter.sql + order, filter.values, conversationFrom);
    if (!rows)
        return fail(rows.error());
    Page<ConversationRow> page;
    page.more = cutToPage(*rows, size);
    page.rows = std::move(*rows);
    if (!page.rows.empty()) {
        const Conversation &last = page.rows.back().conversation;
        page.next = {false, last.lastMessageAt, {}, last.id.value};
    }
    return page;
}

Result<InboxCounts> Reader::inboxCounts()
{
    const auto counts = m_connection.first(
        u"SELECT (SELECT COUNT(*) FROM (SELECT 1 FROM conversations WHERE status = 'open' LIMIT ?1)), "
        u"(SELECT COUNT(*) FROM (SELECT 1 FROM conversations WHERE unread > 0 AND status = 'open' LIMIT ?1)), "
        u"(SELECT COUNT(*) FROM (SELECT 1 FROM conversations WHERE waiting_since > 0 AND status = 'open' LIMIT ?1)), "
        u"(SELECT COUNT(*) FROM (SELECT 1 FROM conversations WHERE pending_run > 0 AND status = 'open' LIMIT ?1)), "
        u"(SELECT COUNT(*) FROM (SELECT 1 FROM conversations WHERE status = 'snoozed' LIMIT ?1))"_s.replace(
            u"?1"_s, QString::number(InboxCounts::Limit)),
        {}, [](Row &row) {
            return InboxCounts{row.small(), row.small(), row.small(), row.small(), row.small()};
        });
    if (!counts)
        return fail(counts.error());
    return counts->value_or(InboxCounts{});
}

Result<QStringList> Reader::labels()
{
    const auto rows = m_connection.rows(u"SELECT DISTINCT labels FROM conversations WHERE labels <> ''"_s, {},
                                        [](Row &row) { return row.text(); });
    if (!rows)
        return fail(rows.error());
    QStringList labels;
    for (const QString &row : *rows)
        labels += row.split(u' ', Qt::SkipEmptyParts);
    labels.removeDuplicates();
    labels.sort();
    return labels;
}

Result<qint64> Reader::nextWakeUp()
{
    const auto next =
        m_connection.number(u"SELECT COALESCE(MIN(snoozed_until), 0) FROM conversations WHERE status = 'snoozed'"_s);
    if (!next)
        return fail(next.error());
    return next->value_or(0);
}

Result<std::vector<Conversation>> Reader::dueSnoozed(qint64 now)
{
    return m_connection.rows(SelectConversations + u"WHERE v.status = 'snoozed' AND v.snoozed_until <= ?"_s, {now},
                             [](Row &row) { return conversationFrom(row).conversation; });
}

Result<ConversationRow> Reader::openConversation(CustomerId customer)
{
    return theOne(
        m_connection,
        SelectConversations
            + u"WHERE v.customer_id = ? AND v.status <> 'closed' ORDER BY v.last_message_at DESC, v.id DESC LIMIT 1"_s,
        {customer.value}, conversationFrom, Words::tr("Customer %1 has no open conversation.").arg(customer.value));
}

Result<ConversationId> Writer::insert(const Conversation &conversation)
{
    const auto id = m_connection.insert(
        u"INSERT INTO conversations (customer_id, subject, channel, status, assignee_id, snoozed_until, labels, "
        u"last_message_at) "
        u"VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {conversation.customer.value, conversation.subject, wordOf(conversation.channel), wordOf(conversation.status),
         keyOrNull(conversation.assignee), conversation.snoozedUntil, conversation.labels, m_now});
    if (!id)
        return fail(id.error());
    m_written->conversations.insert(*id);
    return ConversationId{*id};
}

Result<void> Writer::update(const Conversation &conversation)
{
    const auto updated = m_connection.run(
        u"UPDATE conversations SET status = ?, assignee_id = ?, snoozed_until = ?, labels = ?, subject = ? WHERE id = ?"_s,
        {wordOf(conversation.status), keyOrNull(conversation.assignee), conversation.snoozedUntil, conversation.labels,
         conversation.subject, conversation.id.value});
    if (!updated)
        return fail(updated.error());
    if (*updated == 0)
        return fail(Error::Kind::NotFound, Words::tr("There is no conversation %1.").arg(conversation.id.value));
    m_written->conversations.insert(conversation.id.value);
    return {};
}

Result<void> Writer::markRead(ConversationId conversation)
{
    const auto read =
        m_connection.run(u"UPDATE conversations SET unread = 0 WHERE id = ? AND unread > 0"_s, {conversation.value});
    if (!read)
        return fail(read.error());
    if (*read > 0)
        m_written->conversations.insert(conversation.value);
    return {};
}

Result<void> Writer::markUnread(ConversationId conversation)
{
    const auto marked =
        m_connection.run(u"UPDATE conversations SET unread = 1 WHERE id = ? AND unread = 0"_s, {conversation.value});
    if (!marked)
        return fail(marked.error());
    m_written->conversations.insert(conversation.value);
    return {};
}

Result<void> Writer::keepComposer(ConversationId conversation, const QString &text, const QString &mode)
{
    // Not announced: only whoever types needs to know, and does.
    const auto kept = m_connection.run(u"UPDATE conversations SET composer_text = ?, composer_mode = ? WHERE id = ?"_s,
                                       {text, mode, conversation.value});
    if (!kept)
        return fail(kept.error());
    if (*kept == 0)
        return fail(Error::Kind::NotFound, Words::tr("There is no conversation %1.").arg(conversation.value));
    return {};
}

Result<void> Writer::refreshPending(ConversationId conversation)
{
    const auto refreshed = m_connection.run(
        // A draft somebody worked on stands in front of the one the assistant wrote after it.
        u"UPDATE conversations SET pending_run = COALESCE((SELECT run_id FROM drafts WHERE conversation_id = ? "
        u"AND state = 'pending' ORDER BY (edited = ''), run_id DESC LIMIT 1), 0), "
        u"pending_actions = (SELECT COUNT(*) FROM proposed_actions a JOIN drafts d ON d.run_id = a.run_id "
        u"WHERE d.conversation_id = ? AND d.state = 'pending' AND a.state = 'pending') WHERE id = ?"_s,
        {conversation.value, conversation.value, conversation.value});
    if (!refreshed)
        return fail(refreshed.error());
    m_written->conversations.insert(conversation.value);
    return {};
}
