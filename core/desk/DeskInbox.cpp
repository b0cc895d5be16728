#include "core/desk/Desk.h"

#include "core/base/Background.h"
#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/Checks.h"
#include "core/desk/DueWatch.h"
#include "core/desk/Orchestrator.h"
#include "core/desk/Refused.h"
#include "core/desk/RunWrites.h"
#include "core/desk/SendWrites.h"
#include "core/settings/Settings.h"
#include "core/store/Store.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <algorithm>

using namespace Qt::StringLiterals;

QFuture<Result<Page<ConversationRow>>> Desk::inbox(const InboxQuery &query, const Cursor &after, int limit) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.inbox(query, after, limit); });
}

QFuture<Result<InboxCounts>> Desk::inboxCounts() const
{
    return m_parts.store.read([](Reader &reader) { return reader.inboxCounts(); });
}

QFuture<Result<ConversationRow>> Desk::conversation(ConversationId id) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.conversation(id); });
}

QFuture<Result<std::vector<Message>>> Desk::messages(ConversationId id, MessageId before, int limit) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.messages(id, before, limit); });
}

QFuture<Result<void>> Desk::markRead(ConversationId id)
{
    return m_parts.store.commit([=](Writer &writer) { return writer.markRead(id); });
}

namespace {

constexpr int MostJumpedOver = 20'000; ///< messages read at once to reach an old one
constexpr int MostFound = 1'000;

/// Labels as they are kept: lower case, no spaces, each once.
QStringList labelWords(const QStringList &labels)
{
    QStringList words;
    for (const QString &label : labels) {
        const QString word = sanitizeText(label).simplified().replace(QChar(u' '), QChar(u'-')).toLower().left(40);
        if (!word.isEmpty() && !words.contains(word))
            words += word;
    }
    return words;
}

/// One change applied to several conversations in one commit.
template <class Fn>
auto changingConversations(const std::vector<ConversationId> &ids, Fn change)
{
    return [ids, change](Writer &writer) -> Result<void> {
        for (const ConversationId id : ids) {
            const auto row = writer.conversation(id);
            if (!row)
                return fail(row.error());
            Conversation conversation = row->conversation;
            change(conversation);
            if (const auto updated = writer.update(conversation); !updated)
                return updated;
        }
        return {};
    };
}

} // namespace

QFuture<Result<void>> Desk::setStatus(const std::vector<ConversationId> &ids, ConversationStatus status,
                                      qint64 snoozedUntil)
{
    return m_parts.store.commit(changingConversations(ids, [=](Conversation &conversation) {
        conversation.status = status;
        conversation.snoozedUntil = status == ConversationStatus::Snoozed ? snoozedUntil : 0;
    }));
}

QFuture<Result<void>> Desk::assign(const std::vector<ConversationId> &ids, AgentId agent)
{
    return m_parts.store.commit(
        changingConversations(ids, [=](Conversation &conversation) { conversation.assignee = agent; }));
}

QFuture<Result<void>> Desk::assignToMe(const std::vector<ConversationId> &ids)
{
    return m_parts.store.commit([ids, name = agentName()](Writer &writer) -> Result<void> {
        const auto me = writer.agentNamed(name);
        if (!me)
            return fail(me.error());
        return changingConversations(ids, [&](Conversation &conversation) { conversation.assignee = *me; })(writer);
    });
}

QFuture<Result<void>> Desk::changeLabels(const std::vector<ConversationId> &ids, const QStringList &added,
                                         const QStringList &removed)
{
    return m_parts.store.commit(
        changingConversations(ids, [more = labelWords(added), less = labelWords(removed)](Conversation &conversation) {
            QStringList labels = conversation.labels.split(QChar(u' '), Qt::SkipEmptyParts);
            for (const QString &label : less)
                labels.removeAll(label);
            labels += more;
            labels.removeDuplicates();
            conversation.labels = labels.join(QChar(u' '));
        }));
}

QFuture<Result<void>> Desk::markUnread(const std::vector<ConversationId> &ids)
{
    return m_parts.store.commit([ids](Writer &writer) -> Result<void> {
        for (const ConversationId id : ids) {
            if (const auto marked = writer.markUnread(id); !marked)
                return marked;
        }
        return {};
    });
}

QFuture<Result<void>> Desk::restore(const std::vector<Conversation> &before)
{
    return m_parts.store.commit([before](Writer &writer) -> Result<void> {
        for (const Conversation &old : before) {
            const auto row = writer.conversation(old.id);
            if (!row)
                return fail(row.error());
            Conversation conversation = row->conversation;
            conversation.status = old.status;
            conversation.snoozedUntil = old.snoozedUntil;
            conversation.assignee = old.assignee;
            conversation.labels = old.labels;
            if (const auto updated = writer.update(conversation); !updated)
                return updated;
        }
        return {};
    });
}

QFuture<Result<QStringList>> Desk::labels() const
{
    return m_parts.store.read([](Reader &reader) { return reader.labels(); });
}

QFuture<Result<std::vector<Message>>> Desk::messagesSince(ConversationId id, MessageId from, MessageId before) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.messagesSince(id, from, before, MostJumpedOver); });
}

QFuture<Result<std::vector<MessageId>>> Desk::findInConversation(ConversationId id, const QString &text) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.findInConversation(id, text, MostFound); });
}

// Writing

QFuture<Result<Received>> Desk::receive(const Incoming &incoming)
{
    const auto text = Checks::messageText(incoming.text);
    if (!text)
        return refused<Received>(text.error());
    Incoming checked = incoming;
    checked.text = *text;
    const bool approval = incoming.approval.value_or(humanApproval());
    const qint64 leaseMs = qint64(m_parts.settings.value(Keys::LeaseSeconds)) * 1'000;
    auto received = m_parts.store.commit([=, owner = m_owner](Writer &writer) {
        return RunWrites::receive(writer, checked, approval, owner, writer.now() + leaseMs);
    });
    // Who asks for a person has said already what the message is about.
    const auto headStart = incoming.wantsPerson ? nullptr : m_orchestrator->headStart(checked.text, received);
    deliver(received, this, [this, headStart](const Result<Received> &done) {
        if (done)
            m_orchestrator->take(done->run, done->message.conversation, done->begun, headStart);
    });
    return received;
}

QFuture<Result<Message>> Desk::write(Direction direction, CustomerId customer, ConversationId conversation,
                                     const QString &text)
{
    const auto checked = Checks::messageText(text);
    if (!checked)
        return refused<Message>(checked.error());
    return m_parts.store.commit([=, body = *checked, author = agentName()](Writer &writer) {
        return RunWrites::write(writer, direction, customer, conversation, body, author);
    });
}

QFuture<Result<Message>> Desk::reply(CustomerId customer, ConversationId conversation, const QString &text)
{
    return write(Direction::Outbound, customer, conversation, text);
}

QFuture<Result<Message>> Desk::note(CustomerId customer, ConversationId conversation, const QString &text)
{
    return write(Direction::Note, customer, conversation, text);
}

QFuture<Result<PendingSend>> Desk::replyLater(CustomerId customer, ConversationId conversation, const QString &text)
{
    const auto checked = Checks::messageText(text);
    if (!checked)
        return refused<PendingSend>(checked.error());
    const qint64 delayMs = qint64(std::clamp(m_parts.settings.value(Keys::UndoSendSeconds), 0, 60)) * 1'000;
    return m_parts.store.commit([=, body = *checked, author = agentName()](Writer &writer) {
        return SendWrites::begin(writer, customer, conversation, body, author, delayMs);
    });
}

QFuture<Result<PendingSend>> Desk::undoSend(SendId id)
{
    return m_parts.store.commit([=](Writer &writer) { return SendWrites::undo(writer, id); });
}

QFuture<Result<std::vector<PendingSend>>> Desk::waitingSends() const
{
    return m_parts.store.read([](Reader &reader) { return reader.waitingSends(); });
}

void Desk::sendWaiting()
{
    m_due->hurry();
}

QFuture<Result<Attachment>> Desk::attach(ConversationId conversation, const NewAttachment &file)
{
    const auto checked = Checks::attachment(file);
    if (!checked)
        return refused<Attachment>(checked.error());
    return m_parts.store.commit([conversation, file = *checked](Writer &writer) -> Result<Attachment> {
        const auto there = writer.composerAttachments(conversation);
        if (!there)
            return fail(there.error());
        if (const auto fits = Checks::attachments(*there, file.content.size()); !fits)
            return fail(fits.error());
        return writer.attach(conversation, file.name, file.mediaType, file.content);
    });
}

QFuture<Result<void>> Desk::detach(AttachmentId id)
{
    return m_parts.store.commit([=](Writer &writer) { return writer.detach(id); });
}

QFuture<Result<std::vector<Attachment>>> Desk::composerAttachments(ConversationId conversation) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.composerAttachments(conversation); });
}

QFuture<Result<QByteArray>> Desk::attachmentContent(AttachmentId id) const
{
    return m_parts.store.read([=](Reader &reader) { return reader.attachmentContent(id); });
}

QFuture<Result<NewAttachment>> Desk::readFile(const QString &path)
{
    return inBackground([path]() -> Result<NewAttachment> {
        const QFileInfo info(path);
        if (!info.isFile())
            return fail(Error::Kind::Invalid, tr("“%1” is not a file.").arg(info.fileName()));
        NewAttachment found{info.fileName(), QMimeDatabase().mimeTypeForFile(info).name(), {}};
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(Error::Kind::Refused, tr("“%1” cannot be read: %2.").arg(info.fileName(), file.errorString()));
        // One byte more than is allowed is enough to be refused with the limit.
        found.content = file.read(LargestAttachment + 1);
        return found;
    });
}

QFuture<Result<void>> Desk::keepComposer(ConversationId id, const QString &text, const QString &mode)
{
    return m_parts.store.commit([=](Writer &writer) { return writer.keepComposer(id, text, mode); });
}
