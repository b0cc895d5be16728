#include "core/desk/SendWrites.h"

#include "core/base/Text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SendWrites)
};

Result<void> backToComposer(Writer &writer, PendingSend &send)
{
    const auto row = writer.conversation(send.conversation);
    if (!row)
        return fail(row.error());
    send.state = PendingSend::State::Undone;
    if (const auto settled = writer.settle(send); !settled)
        return settled;
    if (const auto moved = writer.moveAttachments(send.conversation, send.id, {}, {}); !moved)
        return moved;
    const QString typed = row->conversation.composerText;
    const QString text = typed.trimmed().isEmpty() ? send.body : send.body + u"\n\n"_s + typed;
    return writer.keepComposer(send.conversation, text, u"reply"_s);
}

} // namespace

Result<PendingSend> SendWrites::begin(Writer &writer, CustomerId customer, ConversationId conversation,
                                      const QString &text, const QString &author, qint64 delayMs)
{
    const auto to = writer.customer(customer);
    if (!to)
        return fail(to.error());
    const auto row = writer.conversation(conversation);
    if (!row)
        return fail(row.error());
    if (row->conversation.customer != customer)
        return fail(Error::Kind::NotFound,
                    Words::tr("%1 has no conversation %2.").arg(isolated(to->name)).arg(conversation.value));
    PendingSend send;
    send.conversation = conversation;
    send.customer = customer;
    send.recipient = to->email;
    send.body = text;
    send.author = author;
    send.dueAt = writer.now() + delayMs;
    const auto id = writer.insert(send);
    if (!id)
        return fail(id.error());
    if (const auto moved = writer.moveAttachments(conversation, {}, *id, {}); !moved)
        return fail(moved.error());
    if (const auto emptied = writer.keepComposer(conversation, {}, u"reply"_s); !emptied)
        return fail(emptied.error());
    return writer.send(*id);
}

Result<PendingSend> SendWrites::undo(Writer &writer, SendId id)
{
    auto send = writer.send(id);
    if (!send)
        return send;
    if (const auto back = backToComposer(writer, *send); !back)
        return fail(back.error());
    return send;
}

Result<std::optional<SendWrites::Failed>> SendWrites::perform(Writer &writer, const PendingSend &waiting)
{
    PendingSend send = waiting;
    const auto row = writer.conversation(send.conversation);
    if (!row)
        return fail(row.error());
    if (row->customerEmail != send.recipient) {
        if (const auto back = backToComposer(writer, send); !back)
            return fail(back.error());
        return std::optional(Failed{send,
                                    Words::tr("The reply was written to %1; this conversation is with %2 now. Nothing "
                                              "was sent, the text is back in the composer.")
                                        .arg(isolated(send.recipient), isolated(row->customerEmail))});
    }
    const auto files = writer.attachmentsOf(send.id);
    if (!files)
        return fail(files.error());
    Message message;
    message.conversation = send.conversation;
    message.customer = row->conversation.customer;
    message.direction = Direction::Outbound;
    message.channel = row->conversation.channel;
    message.body = send.body;
    message.author = send.author;
    message.attachments = *files;
    message.createdAt = writer.now();
    const auto id = writer.insert(message);
    if (!id)
        return fail(id.error());
    if (const auto moved = writer.moveAttachments(send.conversation, send.id, {}, *id); !moved)
        return fail(moved.error());
    send.state = PendingSend::State::Sent;
    send.message = *id;
    if (const auto settled = writer.settle(send); !settled)
        return fail(settled.error());
    return std::optional<Failed>();
}
