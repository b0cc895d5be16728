#include "core/llm/Prompts.h"

#include "core/base/Clock.h"
#include "core/base/Json.h"
#include "core/base/Text.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

/// In characters; a token is three to four of them.
struct Share {
    qsizetype message;
    qsizetype history;
    qsizetype passage;
    std::size_t passages;
    std::size_t tickets;
};

Share shareOf(Prompts::Length length)
{
    return length == Prompts::Length::Full ? Share{20'000, 12'000, 4'000, 6, 10} : Share{4'000, 1'500, 1'200, 3, 3};
}

QString rules(const QString &name)
{
    QFile file(u":/prompts/%1.txt"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

QJsonArray messages(const QString &prompt, const QJsonObject &data)
{
    return {QJsonObject{{u"role"_s, u"system"_s}, {u"content"_s, rules(prompt)}},
            QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, jsonText(data)}}};
}

/// Of a text that is masked already: cutting first could leave half a number that no longer looks like one.
QString shortened(const QString &text, qsizetype longest)
{
    return text.size() <= longest ? text : sanitizeText(text.left(longest)) + u" […]"_s;
}

/// The newest that fit, oldest first.
QJsonArray history(const std::vector<Message> &all, qsizetype characters, Masking &masking)
{
    QJsonArray newest;
    // The last one is the message that is being answered.
    for (qsizetype i = qsizetype(all.size()) - 2; i >= 0; --i) {
        const Message &message = all[std::size_t(i)];
        if (message.direction == Direction::Note)
            continue;
        const QString text = shortened(masking.masked(message.body), 4'000);
        characters -= text.size();
        if (characters < 0)
            break;
        newest.prepend(QJsonObject{{u"from"_s, message.direction == Direction::Inbound ? u"customer"_s : u"us"_s},
                                   {u"at"_s, isoUtc(message.createdAt)},
                                   {u"text"_s, text}});
    }
    return newest;
}

QJsonArray tickets(const std::vector<Ticket> &all, std::size_t most, Masking &masking)
{
    QJsonArray list;
    for (std::size_t i = 0; i < std::min(all.size(), most); ++i) {
        list.append(QJsonObject{{u"id"_s, all[i].id.value},
                                {u"title"_s, masking.masked(all[i].title)},
                                {u"status"_s, wordOf(all[i].status)},
                                {u"priority"_s, wordOf(all[i].priority)}});
    }
    return list;
}

QJsonObject schemaText(const QString &type)
{
    return {{u"type"_s, type}};
}

} // namespace

QJsonArray Prompts::intent(const IntentRequest &request, Length length, Masking &masking)
{
    return messages(u"intent"_s,
                    {{u"labels"_s, QJsonArray::fromStringList(request.labels)},
                     {u"message"_s, shortened(masking.masked(request.message), shareOf(length).message)}});
}

QJsonArray Prompts::plan(const PlanRequest &request, Length length, Masking &masking)
{
    return messages(u"plan"_s,
                    {{u"intent"_s, request.intent.label},
                     {u"max_steps"_s, request.maxSteps},
                     {u"message"_s, shortened(masking.masked(request.message), shareOf(length).message)}});
}

QJsonArray Prompts::reply(const ReplyRequest &request, Length length, Masking &masking)
{
    const Share share = shareOf(length);
    QJsonArray passages;
    for (std::size_t i = 0; i < std::min(request.passages.size(), share.passages); ++i) {
        const Passage &passage = request.passages[i].passage;
        passages.append(QJsonObject{{u"id"_s, u"P%1"_s.arg(i + 1)},
                                    {u"heading"_s, passage.headingPath},
                                    {u"text"_s, shortened(passage.text, share.passage)}});
    }
    const QJsonObject customer{{u"name"_s, oneLine(request.customer.name, 200)},
                               {u"company"_s, oneLine(request.customer.company, 200)},
                               {u"email"_s, masking.masked(request.customer.email)}};
    return messages(u"reply"_s,
                    {{u"customer"_s, customer},
                     {u"intent"_s, request.intent.label},
                     {u"tone"_s, request.agentTone},
                     {u"ticket_proposed"_s, request.ticketProposed},
                     {u"history"_s, history(request.history, share.history, masking)},
                     {u"open_tickets"_s, tickets(request.openTickets, share.tickets, masking)},
                     {u"passages"_s, passages},
                     {u"message"_s, shortened(masking.masked(request.message), share.message)}});
}

QJsonObject Prompts::intentSchema(const QStringList &labels)
{
    const QJsonObject label{{u"type"_s, u"string"_s}, {u"enum"_s, QJsonArray::fromStringList(labels)}};
    return {{u"type"_s, u"object"_s},
            {u"properties"_s,
             QJsonObject{{u"intent"_s, label},
                         {u"confidence"_s, schemaText(u"number"_s)},
                         {u"runner_up"_s, label},
                         {u"runner_up_confidence"_s, schemaText(u"number"_s)},
                         {u"reason"_s, schemaText(u"string"_s)}}},
            {u"required"_s,
             QJsonArray{u"intent"_s, u"confidence"_s, u"runner_up"_s, u"runner_up_confidence"_s, u"reason"_s}},
            {u"additionalProperties"_s, false}};
}

QJsonArray Prompts::tools(const std::vector<ToolOffer> &offers)
{
    QJsonArray list;
    for (const ToolOffer &offer : offers) {
        list.append(QJsonObject{{u"type"_s, u"function"_s},
                                {u"function"_s,
                                 QJsonObject{{u"name"_s, offer.name},
                                             {u"description"_s, offer.description},
                                             {u"parameters"_s, offer.parameters}}}});
    }
    return list;
}
