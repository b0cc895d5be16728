#include "app/ctl/Command.h"
#include "app/ctl/Json.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int DefaultLimit = 50;

QList<QCommandLineOption> paging()
{
    return {{u"limit"_s, Call::tr("At most so many rows."), u"N"_s},
            {u"before"_s, Call::tr("Rows older than this id."), u"ID"_s}};
}

QList<QCommandLineOption> whom()
{
    return {{u"customer"_s, Call::tr("Id or e-mail address."), u"WHO"_s},
            {u"conversation"_s, Call::tr("Its id."), u"ID"_s}};
}

void listConversations(Call &call)
{
    const auto limit = call.number(u"limit"_s, DefaultLimit);
    if (!limit)
        return call.fail(limit.error());
    InboxQuery query;
    if (call.has(u"customer"_s)) {
        const auto customer = call.customerOption();
        if (!customer)
            return call.fail(customer.error());
        query.customer = customer->id;
    }
    Cursor after;
    if (call.has(u"before"_s)) {
        const auto before = call.number(u"before"_s, 0);
        if (!before)
            return call.fail(before.error());
        const auto row = Call::wait(call.desk().conversation(ConversationId{*before}));
        if (!row)
            return call.fail(row.error());
        after = Cursor{false, row->conversation.lastMessageAt, {}, *before};
    }
    const auto page = Call::wait(call.desk().inbox(query, after, int(*limit)));
    if (!page)
        return call.fail(page.error());
    call.output().rows(Json::list(page->rows),
                       {{u"ID"_s, u"id"_s},
                        {u"CUSTOMER"_s, u"customer.name"_s},
                        {u"STATUS"_s, u"status"_s},
                        {u"UNREAD"_s, u"unread"_s},
                        {u"LAST"_s, u"last_message_at"_s},
                        {u"TEXT"_s, u"last_line"_s}});
    call.done();
}

void listMessages(Call &call)
{
    const auto customer = call.customerOption();
    if (!customer)
        return call.fail(customer.error());
    const auto limit = call.number(u"limit"_s, DefaultLimit);
    const auto before = call.number(u"before"_s, 0);
    const auto conversation = call.number(u"conversation"_s, 0);
    for (const auto *number : {&limit, &before, &conversation}) {
        if (!*number)
            return call.fail(number->error());
    }
    const auto messages =
        Call::wait(call.store().read([=, id = customer->id](Reader &reader) -> Result<std::vector<Message>> {
            if (*conversation == 0)
                return reader.messagesOfCustomer(id, MessageId{*before}, int(*limit));
            const auto row = reader.conversation(ConversationId{*conversation});
            if (!row)
                return ::fail(row.error());
            if (row->conversation.customer != id)
                return ::fail(Error::Kind::NotFound,
                              Call::tr("This customer has no conversation %1.").arg(*conversation));
            return reader.messages(ConversationId{*conversation}, MessageId{*before}, int(*limit));
        }));
    if (!messages)
        return call.fail(messages.error());
    call.output().rows(Json::list(*messages),
                       {{u"ID"_s, u"id"_s},
                        {u"WHEN"_s, u"created_at"_s},
                        {u"DIRECTION"_s, u"direction"_s},
                        {u"AUTHOR"_s, u"author"_s},
                        {u"TEXT"_s, u"body"_s, 100}});
    call.done();
}

void write(Call &call, Direction direction)
{
    const auto customer = call.customerOption();
    if (!customer)
        return call.fail(customer.error());
    const auto conversation = call.number(u"conversation"_s, 0);
    if (!conversation)
        return call.fail(conversation.error());
    const QString text = Call::text(call.argument(0));
    const ConversationId id{*conversation};
    const auto message = Call::wait(direction == Direction::Note ? call.desk().note(customer->id, id, text)
                                                                 : call.desk().reply(customer->id, id, text));
    if (!message)
        return call.fail(message.error());
    call.output().object(Json::of(*message));
    call.done();
}

} // namespace

std::vector<Command> messageCommands()
{
    return {{{u"conversations"_s, u"list"_s},
             u"[--customer WHO] [--limit N] [--before ID]"_s,
             Call::tr("Conversations, newest first."),
             whom() + paging(),
             0,
             0,
             Command::Needs::Store,
             listConversations},
            {{u"messages"_s, u"list"_s},
             u"--customer WHO [--conversation ID] [--limit N] [--before ID]"_s,
             Call::tr("A customer's messages, newest first."),
             whom() + paging(),
             0,
             0,
             Command::Needs::Store,
             listMessages},
            {{u"reply"_s},
             u"--customer WHO [--conversation ID] TEXT"_s,
             Call::tr("Your own answer. TEXT - reads stdin."),
             whom(),
             1,
             1,
             Command::Needs::Store,
             [](Call &call) { write(call, Direction::Outbound); }},
            {{u"note"_s},
             u"--customer WHO [--conversation ID] TEXT"_s,
             Call::tr("A private note."),
             whom(),
             1,
             1,
             Command::Needs::Store,
             [](Call &call) { write(call, Direction::Note); }}};
}
