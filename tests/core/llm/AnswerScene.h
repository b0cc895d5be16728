#pragma once

#include "core/learn/ExampleTexts.h"
#include "core/llm/AnswerComposer.h"

/// Messages, and articles to answer them from.
namespace AnswerScene {

using namespace Qt::StringLiterals;

inline PassageHit passage(const QString &id, const QString &heading, const QString &text, double score)
{
    PassageHit hit;
    hit.passage.id = id;
    hit.passage.file = id.section(QChar(u'#'), 0, 0);
    hit.passage.heading = heading;
    hit.passage.headingPath = heading;
    hit.passage.text = text;
    hit.score = score;
    return hit;
}

inline std::vector<PassageHit> pricing()
{
    return {
        passage(
            u"pricing.md#plans"_s, u"Pricing plans"_s,
            u"We have three plans.\n\n| Plan | Price |\n| --- | --- |\n| Basic | $29/month |\n| Pro | $79/month |\n"_s,
            9),
        passage(u"pricing.md#students"_s, u"Student discount"_s,
                u"Students and educators get a **50 %** discount. Send a proof of enrolment."_s, 8),
        passage(u"security.md#passwords"_s, u"Passwords"_s, u"Passwords have 12 characters and more."_s, 2)};
}

inline ReplyRequest asking(const QString &message, std::vector<PassageHit> passages = pricing())
{
    ReplyRequest request;
    request.customer = Customer{CustomerId{1}, u"Alice Johnson"_s, u"alice@techcorp.com"_s, u"TechCorp Inc."_s, 0};
    request.message = message;
    request.intent = {u"pricing_inquiry"_s, 0.9, u"general_question"_s, 0.05};
    request.passages = std::move(passages);
    request.agentTone = u"friendly"_s;
    return request;
}

inline const QString BothQuestions = u"What are your pricing plans and do you have a student discount?"_s;

/// With articles that say how customers ask for them.
inline ReplyRequest askingForHelp(const QString &message)
{
    ReplyRequest request =
        asking(message,
               {passage(u"help.md#refunds"_s, u"Refunds"_s, u"A payment is returned within 30 days."_s, 1),
                passage(u"help.md#invoices"_s, u"Invoices"_s, u"Each invoice stands under Settings."_s, 0.9),
                passage(u"help.md#passwords"_s, u"Passwords"_s, u"A password has 12 characters."_s, 0.8)});
    request.wordings = std::make_shared<ExampleTexts>(std::vector<ExampleTexts::Examples>{
        {u"help.md#refunds"_s,
         {u"I want out, do I lose what I gave you"_s, u"money back"_s, u"get back what I paid"_s}},
        {u"help.md#invoices"_s, {u"paper for my accountant"_s, u"proof of what we paid"_s, u"where is the bill"_s}},
        {u"help.md#passwords"_s, {u"how long must my secret word be"_s, u"is abc safe enough"_s}},
        {QString(), {u"do you sell gift cards"_s, u"are you hiring accountants"_s}}});
    return request;
}

} // namespace AnswerScene
