#include "core/tools/ReadTools.h"

#include "core/base/Clock.h"
#include "core/base/Text.h"
#include "core/tools/PassageLookup.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int DefaultHistory = 20;
constexpr int DefaultPassages = 6;
constexpr qsizetype LongestQuery = 2'000;

QJsonObject objectSchema(const QJsonObject &properties = {}, const QJsonArray &required = {})
{
    return {{u"type"_s, u"object"_s}, {u"properties"_s, properties}, {u"required"_s, required}};
}

QJsonObject limitSchema(int most)
{
    return {{u"type"_s, u"integer"_s}, {u"minimum"_s, 1}, {u"maximum"_s, most}};
}

} // namespace

QString GetCustomerProfile::name() const
{
    return u"get_customer_profile"_s;
}

QString GetCustomerProfile::description() const
{
    return u"Looks up the customer who wrote: name, e-mail address and company."_s;
}

QJsonObject GetCustomerProfile::parameters() const
{
    return objectSchema();
}

Result<QJsonObject> GetCustomerProfile::run(Reader &reader, const ToolContext &context, const QJsonObject &,
                                            Gathered &into) const
{
    const auto customer = reader.customer(context.customer);
    if (!customer)
        return fail(customer.error());
    into.customer = *customer;
    return QJsonObject{{u"customer_id"_s, customer->id.value},
                       {u"name"_s, customer->name},
                       {u"email"_s, customer->email},
                       {u"company"_s, customer->company},
                       {u"customer_since"_s, isoUtc(customer->createdAt)}};
}

QString GetConversationHistory::name() const
{
    return u"get_conversation_history"_s;
}

QString GetConversationHistory::description() const
{
    return u"Reads what was said in this conversation so far."_s;
}

QJsonObject GetConversationHistory::parameters() const
{
    return objectSchema({{u"limit"_s, limitSchema(100)}});
}

Result<QJsonObject> GetConversationHistory::run(Reader &reader, const ToolContext &context, const QJsonObject &params,
                                                Gathered &into) const
{
    auto messages = reader.messages(context.conversation, {}, params.value("limit"_L1).toInt(DefaultHistory));
    if (!messages)
        return fail(messages.error());
    std::erase_if(*messages, [](const Message &message) { return message.direction == Direction::Note; });
    std::reverse(messages->begin(), messages->end());
    QJsonArray listed;
    for (const Message &message : *messages) {
        listed.append(QJsonObject{{u"message_id"_s, message.id.value},
                                  {u"direction"_s, wordOf(message.direction)},
                                  {u"author"_s, message.author},
                                  {u"text"_s, oneLine(message.body, 160)},
                                  {u"created_at"_s, isoUtc(message.createdAt)}});
    }
    into.history = std::move(*messages);
    return QJsonObject{{u"count"_s, listed.size()}, {u"messages"_s, listed}};
}

QString GetOpenTickets::name() const
{
    return u"get_open_tickets"_s;
}

QString GetOpenTickets::description() const
{
    return u"Lists the customer's tickets that are open or in progress."_s;
}

QJsonObject GetOpenTickets::parameters() const
{
    return objectSchema();
}

Result<QJsonObject> GetOpenTickets::run(Reader &reader, const ToolContext &context, const QJsonObject &,
                                        Gathered &into) const
{
    auto tickets = reader.openTickets(context.customer);
    if (!tickets)
        return fail(tickets.error());
    QJsonArray listed;
    for (const Ticket &ticket : *tickets) {
        listed.append(QJsonObject{{u"ticket_id"_s, ticket.id.value},
                                  {u"title"_s, ticket.title},
                                  {u"status"_s, wordOf(ticket.status)},
                                  {u"priority"_s, wordOf(ticket.priority)},
                                  {u"category"_s, ticket.category}});
    }
    into.openTickets = std::move(*tickets);
    into.lookedAtTickets = true;
    return QJsonObject{{u"count"_s, listed.size()}, {u"tickets"_s, listed}};
}

QString SearchKb::name() const
{
    return u"search_kb"_s;
}

QString SearchKb::description() const
{
    return u"Searches the knowledge base with the customer's own words."_s;
}

QJsonObject SearchKb::parameters() const
{
    const QJsonObject words{{u"type"_s, u"string"_s}, {u"maxLength"_s, LongestQuery}};
    return objectSchema({{u"query"_s, words}, {u"english"_s, words}, {u"limit"_s, limitSchema(20)}}, {u"query"_s});
}

Result<QJsonObject> SearchKb::run(Reader &, const ToolContext &context, const QJsonObject &params, Gathered &into) const
{
    return search(*context.knowledge, params, context.meaning, into);
}

QJsonObject SearchKb::search(const KnowledgeIndex &knowledge, const QJsonObject &params, const Meaning &meaning,
                             Gathered &into)
{
    into.passages =
        lookUpPassages(knowledge, params.value("query"_L1).toString(), params.value("english"_L1).toString(),
                       params.value("limit"_L1).toInt(DefaultPassages), meaning);
    into.wordings = knowledge.wordings();
    QJsonArray listed;
    for (const PassageHit &hit : into.passages) {
        QJsonObject found{{u"passage_id"_s, hit.passage.id},
                          {u"source_file"_s, hit.passage.file},
                          {u"heading"_s, hit.passage.heading},
                          {u"score"_s, hit.score}};
        if (!hit.snippet.isEmpty())
            found.insert(u"snippet"_s, hit.snippet);
        listed.append(found);
    }
    return QJsonObject{{u"count"_s, listed.size()}, {u"results"_s, listed}};
}

QString GenerateResponse::name() const
{
    return u"generate_response"_s;
}

QString GenerateResponse::description() const
{
    return u"Writes the answer from what was found, with its sources."_s;
}

QJsonObject GenerateResponse::parameters() const
{
    return objectSchema();
}
