#include "core/store/sql/Journal.h"
#include "core/store/sql/Rows.h"
#include "core/store/sql/SearchText.h"

#include "core/base/Text.h"
#include "core/store/Writer.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr qsizetype LastLineLength = 140;

qint64 beforeOrEnd(MessageId before)
{
    return before.isValid() ? before.value : std::numeric_limits<qint64>::max();
}

QString filesText(const std::vector<Attachment> &attachments)
{
    return attachments.empty() ? QString()
                               : QString::fromUtf8(QJsonDocument(toJson(attachments)).toJson(QJsonDocument::Compact));
}

} // namespace

const QString SelectMessages =
    u"SELECT m.id, m.conversation_id, m.customer_id, m.ticket_id, m.direction, m.channel, m.subject, m.body, m.author, "
    u"m.run_id, m.delivery, m.sources_json, m.attachments_json, m.created_at FROM messages m "_s;

Message messageFrom(Row &row)
{
    Message message;
    message.id = row.id<MessageId>();
    message.conversation = row.id<ConversationId>();
    message.customer = row.id<CustomerId>();
    message.ticket = row.id<TicketId>();
    message.direction = directionFrom(row.text()).value_or(Direction::Inbound);
    message.channel = channelFrom(row.text()).value_or(Channel::Chat);
    message.subject = row.text();
    message.body = row.text();
    message.author = row.text();
    message.run = row.id<RunId>();
    message.delivery = row.text();
    message.sourcesJson = row.text();
    if (const QString files = row.text(); !files.isEmpty())
        message.attachments = attachmentsFromJson(QJsonDocument::fromJson(files.toUtf8()).array());
    message.createdAt = row.number();
    return message;
}

Result<Message> Reader::message(MessageId id)
{
    return theOne(m_connection, SelectMessages + u"WHERE m.id = ?"_s, {id.value}, messageFrom,
                  Words::tr("There is no message %1.").arg(id.value));
}

Result<std::vector<Message>> Reader::messages(ConversationId conversation, MessageId before, int limit)
{
    return m_connection.rows(SelectMessages + u"WHERE m.conversation_id = ? AND m.id < ? ORDER BY m.id DESC LIMIT ?"_s,
                             {conversation.value, beforeOrEnd(before), pageSize(limit)}, messageFrom);
}

Result<std::vector<Message>> Reader::messagesSince(ConversationId conversation, MessageId from, MessageId before,
                                                   int limit)
{
    return m_connection.rows(
        SelectMessages + u"WHERE m.conversation_id = ? AND m.id >= ? AND m.id < ? ORDER BY m.id DESC LIMIT ?"_s,
        {conversation.value, from.value, beforeOrEnd(before), limit}, messageFrom);
}

Result<std::vector<MessageId>> Reader::findInConversation(ConversationId conversation, const QString &text, int limit)
{
    const QString wanted = foldText(text).simplified();
    if (wanted.isEmpty())
        return std::vector<MessageId>{};
    // Any part of any word, in any script: what a person sees lit while reading is compared the same way. One
    // conversation is small enough to be read.
    const auto bodies =
        m_connection.rows(u"SELECT m.id, m.body FROM messages m WHERE m.conversation_id = ? ORDER BY m.id DESC"_s,
                          {conversation.value}, [&wanted](Row &row) {
                              const auto id = row.id<MessageId>();
                              return foldText(row.text()).simplified().contains(wanted) ? id : MessageId{};
                          });
    if (!bodies)
        return bodies;
    std::vector<MessageId> found;
    for (const MessageId id : *bodies) {
        if (id.isValid() && found.size() < std::size_t(limit))
            found.push_back(id);
    }
    return found;
}

Result<std::vector<Message>> Reader::messagesOfCustomer(CustomerId customer, MessageId before, int limit)
{
    return m_connection.rows(SelectMessages + u"WHERE m.customer_id = ? AND m.id < ? ORDER BY m.id DESC LIMIT ?"_s,
                             {customer.value, beforeOrEnd(before), pageSize(limit)}, messageFrom);
}

Result<std::vector<Message>> Reader::messagesOfTicket(TicketId ticket, int limit)
{
    // A ticket opened from a conversation shows that conversation; messages filed under the ticket itself come with it.
    return m_connection.rows(
        SelectMessages
            + u"WHERE m.ticket_id = ? OR m.conversation_id = (SELECT conversation_id FROM tickets WHERE id = ?) "
              u"ORDER BY m.id DESC LIMIT ?"_s,
        {ticket.value, ticket.value, pageSize(limit)}, messageFrom);
}

Result<MessageId> Writer::insert(const Message &message)
{
    const qint64 createdAt = message.createdAt > 0 ? message.createdAt : m_now;
    const auto id = m_connection.insert(
        u"INSERT INTO messages (conversation_id, customer_id, ticket_id, direction, channel, subject, body, author, "
        u"run_id, "
        u"delivery, sources_json, attachments_json, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {message.conversation.value, message.customer.value, keyOrNull(message.ticket), wordOf(message.direction),
         wordOf(message.channel), message.subject, message.body, message.author, keyOrNull(message.run),
         message.delivery, message.sourcesJson, filesText(message.attachments), createdAt});
    if (!id)
        return fail(id.error());
    const auto indexed = m_connection.run(u"INSERT INTO messages_fts (rowid, body) VALUES (?, ?)"_s,
                                          {*id, searchableText(message.subject + QChar(u' ') + message.body)});
    if (!indexed)
        return fail(indexed.error());

    QString moves =
        u"UPDATE conversations SET last_message_at = CASE WHEN last_line = '' OR last_message_at < ? THEN ? "
        u"ELSE last_message_at END, last_line = ?, last_direction = ?, last_author = ?"_s;
    QVariantList values{createdAt, createdAt, oneLine(message.body, LastLineLength), wordOf(message.direction),
                        message.author};
    switch (message.direction) {
    case Direction::Inbound:
        moves += u", revision = revision + 1, unread = unread + 1, status = 'open', snoozed_until = 0, "
                 u"waiting_since = CASE WHEN waiting_since = 0 THEN ? ELSE waiting_since END"_s;
        values << createdAt;
        break;
    case Direction::Outbound:
        moves += u", waiting_since = 0"_s;
        break;
    case Direction::Note:
        break;
    }
    values << message.conversation.value;
    const auto moved = m_connection.run(moves + u" WHERE id = ?"_s, values);
    if (!moved)
        return fail(moved.error());
    m_written->messages.insert(*id);
    m_written->conversations.insert(message.conversation.value);
    return MessageId{*id};
}
