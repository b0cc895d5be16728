#include "core/llm/AnswerComposer.h"

#include "core/base/Text.h"
#include "core/llm/PassageText.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The assistant answers in English, whatever the language of the interface: what it says comes from the articles.
constexpr std::size_t MostPassages = 3;
constexpr std::size_t MostParts = 6;
/// A passage up to this length is taken whole: it was written to answer one question.
constexpr qsizetype ShortPassage = 700;
/// The share of a question's words a passage must hold, its heading's counting more, to be an answer to it.
constexpr double GoodFit = 0.5;
/// What a word in the heading adds to one in the text.
constexpr double HeadingBonus = 0.25;

QString greeting(const ReplyRequest &request)
{
    if (request.agentTone == u"formal"_s)
        return u"Dear %1,"_s.arg(request.customer.name);
    const QString hello = request.agentTone == u"neutral"_s ? u"Hello"_s : u"Hi"_s;
    return u"%1 %2,"_s.arg(hello, firstName(request.customer));
}

QString offerMore(const QString &tone)
{
    if (tone == u"formal"_s)
        return u"Please let us know if we can be of further assistance."_s;
    return tone == u"neutral"_s ? u"Please tell us if anything remains open."_s
                                : u"Let me know if anything is still unclear, I'm happy to help."_s;
}

QString letter(const ReplyRequest &request, const QStringList &paragraphs)
{
    return (QStringList{greeting(request)} + paragraphs).join(u"\n\n"_s);
}

bool isThanks(const QString &message)
{
    static const QRegularExpression thanks(uR"(\b(thanks?|thank you|thx|cheers|appreciate)\b)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return thanks.match(message).hasMatch();
}

bool looksLikeQuestion(const QString &sentence)
{
    static const QRegularExpression opening(
        uR"(^\W*(and |or |also )?(how|what|where|when|why|who|which|can|could|do|does|did|is|are|will|would|should|may)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return sentence.contains(QChar(u'?')) || opening.match(sentence).hasMatch();
}

} // namespace

std::vector<AnswerComposer::Asked> AnswerComposer::partsOf(const QString &message)
{
    std::vector<Asked> asked;
    for (const QString &clause : clausesOf(message)) {
        Asked part{clause, m_words.of(clause), looksLikeQuestion(clause), -1};
        if (part.words.isEmpty())
            continue;
        // "export and import" is one thing asked, "pricing plans and do you have a student discount" are two.
        if (part.words.size() >= 2 || part.isQuestion || asked.empty())
            asked.push_back(std::move(part));
        else
            asked.back().words += part.words;
    }
    // A long letter: questions first, in their order.
    std::stable_sort(asked.begin(), asked.end(),
                     [](const Asked &a, const Asked &b) { return a.isQuestion && !b.isQuestion; });
    if (asked.size() > MostParts)
        asked.resize(MostParts);
    return asked;
}

double AnswerComposer::fit(const PassageHit &hit, const QStringList &words)
{
    const QSet<QString> heading = m_words.setOf(hit.passage.headingPath);
    const QSet<QString> own = m_words.setOf(hit.passage.heading);
    const QSet<QString> text = m_words.setOf(hit.passage.text);
    double shared = 0;
    int found = 0;
    for (const QString &word : words) {
        if (own.contains(word))
            shared += 1 + HeadingBonus;
        else if (text.contains(word) || heading.contains(word))
            shared += 1;
        else
            continue;
        ++found;
    }
    // One common word of many says little: a message of one word is answered by a heading only.
    if (found == 0 || (found == 1 && words.size() > 2))
        return 0;
    return shared / double(words.size());
}

void AnswerComposer::match(const ReplyRequest &request, std::vector<Asked> &asked)
{
    for (Asked &part : asked) {
        double best = 0;
        for (std::size_t i = 0; i < request.passages.size(); ++i) {
            // Earlier passages were ranked better by the search; a later one must fit clearly better.
            const double fits = fit(request.passages[i], part.words);
            if (fits >= GoodFit && fits > best * 1.1) {
                best = fits;
                part.passage = int(i);
            }
        }
    }
}

QString AnswerComposer::extract(const Passage &passage, const QStringList &words)
{
    const std::vector<PassagePart> parts = passageParts(passage.text);
    qsizetype length = 0;
    for (const PassagePart &part : parts)
        length += part.text.size();
    QStringList taken;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const PassagePart &part = parts[i];
        const QSet<QString> own = m_words.setOf(part.text);
        const bool matches =
            std::any_of(words.begin(), words.end(), [&own](const QString &word) { return own.contains(word); });
        // A paragraph that ends in a colon is nothing without what follows it, and the other way round.
        const bool follows = i > 0 && part.kind != PassagePart::Kind::Paragraph && !taken.isEmpty()
            && parts[i - 1].text.endsWith(QChar(u':'));
        if (length <= ShortPassage || matches || i == 0 || follows)
            taken += part.text;
    }
    return taken.join(QChar(u'\n'));
}

ModelReply AnswerComposer::compose(const ReplyRequest &request)
{
    ModelReply reply;
    reply.finishReason = u"stop"_s;
    if (request.intent.label == u"escalation_request"_s) {
        reply.text = letter(
            request, {u"I understand. A colleague takes over from here and will answer you in this conversation."_s});
        return reply;
    }

    std::vector<Asked> asked = partsOf(request.message);
    if (asked.empty()) {
        reply.text = letter(request,
                            {isThanks(request.message) ? u"You're welcome! I'm here if you need anything else."_s
                                                       : u"Thank you for your message. How can I help you?"_s});
        reply.answered = true;
        return reply;
    }
    match(request, asked);

    QStringList paragraphs;
    std::vector<int> used;
    bool isIncomplete = false;
    for (const Asked &part : asked) {
        if (part.passage < 0) {
            isIncomplete = isIncomplete || part.isQuestion;
            continue;
        }
        if (std::find(used.begin(), used.end(), part.passage) != used.end() || used.size() >= MostPassages)
            continue;
        used.push_back(part.passage);
        const Passage &passage = request.passages[std::size_t(part.passage)].passage;
        paragraphs += extract(passage, part.words);
        reply.sources.push_back({passage.id, passage.file, passage.heading});
    }
    reply.answered = !used.empty();
    if (!reply.answered) {
        const QString honest = isThanks(request.message) && !looksLikeQuestion(request.message) && asked.size() <= 1
            ? u"Thank you for letting us know! I'm here if you need anything else."_s
            : u"I could not find an answer to this in our help articles, and I would rather not guess. A colleague "
              u"will look "
              u"into it and answer you here."_s;
        reply.text = letter(request, {honest});
        return reply;
    }
    if (isIncomplete)
        paragraphs += u"I found no article about the rest of your question; a colleague will add to this."_s;
    else if (request.ticketProposed)
        paragraphs += u"If this does not solve it, just reply here and a colleague will take over."_s;
    else
        paragraphs += offerMore(request.agentTone);
    reply.text = letter(request, paragraphs);
    return reply;
}
