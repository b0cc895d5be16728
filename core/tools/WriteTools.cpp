#include "core/tools/WriteTools.h"

#include "core/base/Text.h"
#include "core/mail/MimeMessage.h"

#include <QCoreApplication>
#include <QStringList>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestReason = 1'000;
constexpr int LongestShownReason = 48; ///< in a line; the whole stands in the note
constexpr int LongestSubject = 200;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tools)
};

QJsonObject text(int longest)
{
    return {{u"type"_s, u"string"_s}, {u"maxLength"_s, longest}};
}

QJsonObject oneOf(const QStringList &words)
{
    return {{u"type"_s, u"string"_s}, {u"enum"_s, QJsonArray::fromStringList(words)}};
}

QJsonObject priorities()
{
    return oneOf({wordOf(Priority::Low), wordOf(Priority::Medium), wordOf(Priority::High), wordOf(Priority::Urgent)});
}

QJsonObject objectSchema(const QJsonObject &properties, const QJsonArray &required)
{
    return {{u"type"_s, u"object"_s}, {u"properties"_s, properties}, {u"required"_s, required}};
}

} // namespace

QString CreateTicket::name() const
{
    return u"create_ticket"_s;
}

QString CreateTicket::description() const
{
    return u"Opens a ticket for the customer."_s;
}

QJsonObject CreateTicket::parameters() const
{
    return objectSchema({{u"title"_s, text(int(LongestTicketTitle))},
                         {u"description"_s, text(int(LongestTicketDescription))},
                         {u"priority"_s, priorities()},
                         {u"category"_s, text(40)}},
                        {u"title"_s});
}

QString CreateTicket::describe(const QJsonObject &params) const
{
    return Words::tr("Open a ticket “%1” with priority %2")
        .arg(params.value("title"_L1).toString(), params.value("priority"_L1).toString(wordOf(Priority::Medium)));
}

Result<QJsonObject> CreateTicket::run(Writer &writer, const ToolContext &context, const QJsonObject &params) const
{
    Ticket ticket;
    ticket.customer = context.customer;
    ticket.conversation = context.conversation;
    ticket.title = params.value("title"_L1).toString();
    ticket.description = params.value("description"_L1).toString();
    ticket.priority = priorityFrom(params.value("priority"_L1).toString()).value_or(Priority::Medium);
    ticket.category = params.value("category"_L1).toString(u"general"_s);
    const auto id = writer.insert(ticket);
    if (!id)
        return fail(id.error());
    return QJsonObject{
        {u"ticket_id"_s, id->value}, {u"title"_s, ticket.title}, {u"priority"_s, wordOf(ticket.priority)}};
}

QString UpdateTicket::name() const
{
    return u"update_ticket"_s;
}

QString UpdateTicket::description() const
{
    return u"Adds a comment to one of the customer's open tickets and may change its priority."_s;
}

QJsonObject UpdateTicket::parameters() const
{
    return objectSchema({{u"ticket_id"_s, QJsonObject{{u"type"_s, u"integer"_s}, {u"minimum"_s, 1}}},
                         {u"comment"_s, text(int(LongestTicketDescription))},
                         {u"priority"_s, priorities()}},
                        {u"ticket_id"_s});
}

QString UpdateTicket::describe(const QJsonObject &params) const
{
    return Words::tr("Add this message to ticket #%1").arg(params.value("ticket_id"_L1).toInteger());
}

Result<QJsonObject> UpdateTicket::run(Writer &writer, const ToolContext &context, const QJsonObject &params) const
{
    const TicketId id{params.value("ticket_id"_L1).toInteger()};
    const auto row = writer.ticket(id);
    if (!row)
        return fail(row.error());
    Ticket ticket = row->ticket;
    if (ticket.customer != context.customer)
        return fail(Error::Kind::Refused, Words::tr("Ticket #%1 belongs to another customer.").arg(id.value));
    if (!isOpen(ticket.status)) {
        return fail(
            Error::Kind::Conflict,
            Words::tr("Ticket #%1 was closed meanwhile. Untick this action or reopen the ticket.").arg(id.value));
    }
    const QString comment = params.value("comment"_L1).toString();
    if (!comment.isEmpty()) {
        ticket.description += (ticket.description.isEmpty() ? QString() : u"\n\n"_s) + comment;
        ticket.description = ticket.description.right(LongestTicketDescription);
    }
    ticket.priority = priorityFrom(params.value("priority"_L1).toString()).value_or(ticket.priority);
    if (const auto updated = writer.update(ticket, context.actor); !updated)
        return fail(updated.error());
    return QJsonObject{
        {u"ticket_id"_s, id.value}, {u"title"_s, ticket.title}, {u"priority"_s, wordOf(ticket.priority)}};
}

QString EscalateToHuman::name() const
{
    return u"escalate_to_human"_s;
}

QString EscalateToHuman::description() const
{
    return u"Hands the conversation to a colleague and says why."_s;
}

QJsonObject EscalateToHuman::parameters() const
{
    return objectSchema({{u"reason"_s, text(LongestReason)}}, {u"reason"_s});
}

QString EscalateToHuman::describe(const QJsonObject &params) const
{
    return Words::tr("Hand the conversation to a colleague: %1")
        .arg(oneLine(params.value("reason"_L1).toString(), LongestShownReason));
}

Result<QJsonObject> EscalateToHuman::run(Writer &writer, const ToolContext &context, const QJsonObject &params) const
{
    const auto row = writer.conversation(context.conversation);
    if (!row)
        return fail(row.error());
    Conversation conversation = row->conversation;
    QStringList labels = conversation.labels.split(QChar(u' '), Qt::SkipEmptyParts);
    if (!labels.contains(u"escalated"_s)) {
        labels += u"escalated"_s;
        conversation.labels = labels.join(QChar(u' '));
        if (const auto updated = writer.update(conversation); !updated)
            return fail(updated.error());
    }
    Message note;
    note.conversation = context.conversation;
    note.customer = context.customer;
    note.direction = Direction::Note;
    note.channel = conversation.channel;
    note.body = Words::tr("Escalated: %1").arg(params.value("reason"_L1).toString());
    note.author = Words::tr("Assistant");
    const auto id = writer.insert(note);
    if (!id)
        return fail(id.error());
    return QJsonObject{{u"conversation_id"_s, context.conversation.value}, {u"note_id"_s, id->value}};
}

QString CreateGmailDraft::name() const
{
    return QString::fromLatin1(Name);
}

QString CreateGmailDraft::description() const
{
    return u"Puts the approved answer into a Gmail draft addressed to the customer."_s;
}

QJsonObject CreateGmailDraft::parameters() const
{
    return objectSchema({{u"subject"_s, text(LongestSubject)}}, {u"subject"_s});
}

QString CreateGmailDraft::describe(const QJsonObject &params) const
{
    return Words::tr("Create a Gmail draft “%1”").arg(params.value("subject"_L1).toString());
}

Result<QJsonObject> CreateGmailDraft::run(Writer &writer, const ToolContext &context, const QJsonObject &params) const
{
    const auto customer = writer.customer(context.customer);
    if (!customer)
        return fail(customer.error());
    const auto run = writer.run(context.run);
    if (!run)
        return fail(run.error());
    if (const auto address = MimeMessage::address(customer->email); !address)
        return fail(address.error());
    OutboxItem item;
    item.run = context.run;
    item.step = context.step;
    item.kind = u"gmail_draft"_s;
    item.state = u"queued"_s;
    item.key = u"%1:%2"_s.arg(context.run.value).arg(context.step);
    item.payload = {{u"to"_s, customer->email},
                    {u"to_name"_s, customer->name},
                    {u"subject"_s, params.value("subject"_L1).toString()},
                    {u"body"_s, run->finalReply},
                    {u"account"_s, context.mailAccount},
                    {u"effect"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                    {u"conversation_id"_s, context.conversation.value}};
    const auto id = writer.insert(item);
    if (!id)
        return fail(id.error());
    return QJsonObject{{u"outbox_id"_s, id->value}, {u"state"_s, item.state}};
}
