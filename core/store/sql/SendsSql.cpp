#include "core/base/Text.h"
#include "core/store/Writer.h"
#include "core/store/sql/Journal.h"
#include "core/store/sql/Rows.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

const QString SelectAttachments = u"SELECT a.id, a.name, a.media_type, a.size FROM attachments a "_s;

Attachment attachmentFrom(Row &row)
{
    return {row.id<AttachmentId>(), row.text(), row.text(), row.number()};
}

} // namespace

const QString SelectSends = u"SELECT s.id, s.conversation_id, s.customer_id, s.recipient, s.body, s.author, s.state, "
                            u"s.due_at, s.message_id, s.created_at FROM sends s "_s;

PendingSend sendFrom(Row &row)
{
    PendingSend send;
    send.id = row.id<SendId>();
    send.conversation = row.id<ConversationId>();
    send.customer = row.id<CustomerId>();
    send.recipient = row.text();
    send.body = row.text();
    send.author = row.text();
    send.state = sendStateFrom(row.text()).value_or(PendingSend::State::Undone);
    send.dueAt = row.number();
    send.message = row.id<MessageId>();
    send.createdAt = row.number();
    return send;
}

Result<PendingSend> Reader::send(SendId id)
{
    return theOne(m_connection, SelectSends + u"WHERE s.id = ?"_s, {id.value}, sendFrom,
                  Words::tr("There is no reply %1 that waits to be sent.").arg(id.value));
}

Result<std::vector<PendingSend>> Reader::waitingSends()
{
    return m_connection.rows(SelectSends + u"WHERE s.state = 'waiting' ORDER BY s.due_at, s.id"_s, {}, sendFrom);
}

Result<std::vector<Attachment>> Reader::composerAttachments(ConversationId conversation)
{
    return m_connection.rows(SelectAttachments
                                 + u"WHERE a.conversation_id = ? AND a.message_id IS NULL AND a.send_id = 0 "
                                   u"ORDER BY a.id"_s,
                             {conversation.value}, attachmentFrom);
}

Result<std::vector<Attachment>> Reader::attachmentsOf(SendId send)
{
    return m_connection.rows(SelectAttachments + u"WHERE a.send_id = ? ORDER BY a.id"_s, {send.value}, attachmentFrom);
}

const QString SelectContents =
    u"SELECT c.sha256, c.content FROM attachments a JOIN attachment_contents c ON c.sha256 = a.sha256 "_s;

Result<QByteArray> contentOf(Connection &connection, const QString &sql, const QVariantList &values, AttachmentId id)
{
    const auto content = theOne(
        connection, sql, values,
        [](Row &row) {
            const QString hash = row.text();
            return std::pair{hash, row.bytes()};
        },
        Words::tr("There is no file %1.").arg(id.value));
    if (!content)
        return fail(content.error());
    if (sha256Hex(content->second) != content->first)
        return fail(Error::Kind::Corrupt, Words::tr("The stored file is damaged. It was not saved."));
    return content->second;
}

Result<QByteArray> Reader::attachmentContent(AttachmentId id)
{
    return contentOf(m_connection, SelectContents + u"WHERE a.id = ?"_s, {id.value}, id);
}

Result<SendId> Writer::insert(const PendingSend &send)
{
    const auto id = m_connection.insert(
        u"INSERT INTO sends (conversation_id, customer_id, recipient, body, author, state, due_at, created_at) "
        u"VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {send.conversation.value, send.customer.value, send.recipient, send.body, send.author, wordOf(send.state),
         send.dueAt, m_now});
    if (!id)
        return fail(id.error());
    m_written->sends.insert(*id);
    return SendId{*id};
}

Result<void> Writer::settle(const PendingSend &send)
{
    const auto settled =
        m_connection.run(u"UPDATE sends SET state = ?, message_id = ? WHERE id = ? AND state = 'waiting'"_s,
                         {wordOf(send.state), send.message.value, send.id.value});
    if (!settled)
        return fail(settled.error());
    if (*settled == 0) {
        const auto now = this->send(send.id);
        if (!now)
            return fail(now.error());
        return fail(Error::Kind::Conflict,
                    now->state == PendingSend::State::Sent ? Words::tr("The reply went out already.")
                                                           : Words::tr("The reply was taken back already."));
    }
    m_written->sends.insert(send.id.value);
    return {};
}

Result<Attachment> Writer::attach(ConversationId conversation, const QString &name, const QString &mediaType,
                                  const QByteArray &content)
{
    const QString hash = sha256Hex(content);
    const auto kept = m_connection.run(
        u"INSERT INTO attachment_contents (sha256, content) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING"_s,
        {hash, content});
    if (!kept)
        return fail(kept.error());
    const auto id =
        m_connection.insert(u"INSERT INTO attachments (conversation_id, name, media_type, size, sha256, created_at) "
                            u"VALUES (?, ?, ?, ?, ?, ?)"_s,
                            {conversation.value, name, mediaType, content.size(), hash, m_now});
    if (!id)
        return fail(id.error());
    m_written->conversations.insert(conversation.value);
    return Attachment{AttachmentId{*id}, name, mediaType, content.size()};
}

Result<void> Writer::detach(AttachmentId id)
{
    const auto hash = m_connection.text(
        u"DELETE FROM attachments WHERE id = ? AND message_id IS NULL AND send_id = 0 RETURNING sha256"_s, {id.value});
    if (!hash)
        return fail(hash.error());
    if (!*hash)
        return fail(Error::Kind::Conflict, Words::tr("The file was sent already."));
    const auto dropped = m_connection.run(
        u"DELETE FROM attachment_contents WHERE sha256 = ? AND NOT EXISTS (SELECT 1 FROM attachments WHERE sha256 = ?)"_s,
        {**hash, **hash});
    if (!dropped)
        return fail(dropped.error());
    return {};
}

Result<void> Writer::moveAttachments(ConversationId conversation, SendId from, SendId to, MessageId message)
{
    const auto moved = m_connection.run(
        u"UPDATE attachments SET send_id = ?, message_id = ? WHERE conversation_id = ? AND send_id = ? "
        u"AND message_id IS NULL"_s,
        {to.value, keyOrNull(message), conversation.value, from.value});
    if (!moved)
        return fail(moved.error());
    return {};
}
