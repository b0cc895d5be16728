#include "core/llm/AnswerComposer.h"

#include "core/base/Text.h"
#include "core/llm/Glossary.h"
#include "core/llm/Mood.h"
#include "core/llm/PassageText.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MostPassages = 3;
constexpr std::size_t MostParts = 6;
/// A passage up to this length is taken whole: it was written to answer one question.
constexpr qsizetype ShortPassage = 700;
/// The share of a question's words a passage must hold, its heading's counting more, to be an answer to it.
constexpr double GoodFit = 0.5;
/// For somebody who reports a fault or has an idea without asking anything: an article that only mentions the place is
/// no answer to that.
constexpr double FitForReports = 0.85;
/// The assistant is sure that a person is wanted, whatever the articles say.
constexpr double SureOfEscalation = 0.85;
/// The few words at the head of an article announce what follows and answer nothing.
constexpr double IntroductionFit = 0.7;
constexpr qsizetype ShortIntroduction = 120;
/// What a word in the heading adds to one in the text.
constexpr double HeadingBonus = 0.25;
/// For a heading that speaks of nothing but what was asked.
constexpr double WholeHeadingBonus = 0.2;
/// For an error's number, a percentage or a sum that the heading names.
constexpr double FigureBonus = 0.3;
/// For every row of a table that the question names, from the second on: it compares them.
constexpr double RowBonus = 0.3;
/// What a word counts that stands in none of the passages: what happened yesterday, the customer's own story.
constexpr double StrangeWord = 0.5;
constexpr qsizetype ShortestTypo = 5;
constexpr qsizetype LongestPart = 140;

bool looksLikeQuestion(const QString &sentence)
{
    static const QRegularExpression opening(
        uR"(^\W*(and |or |also )?(how|what|where|when|why|who|which|can|could|do|does|did|is|are|will|would|should|may|wie|was|wo|wann|warum|kann|gibt|comment|quel\w*|où|pourquoi|puis-je|est-ce|cómo|qué|cuánto|cuál|dónde|puedo|tienen|hay)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return sentence.contains(QChar(u'?')) || sentence.contains(QChar(u'？')) || sentence.contains(QChar(u'؟'))
        || opening.match(sentence).hasMatch();
}

/// "... and Pro?" goes with what stands before it, "how?" and "for startups?" do not.
bool asksOnItsOwn(const QString &clause)
{
    static const QRegularExpression marks(u"[?？؟]"_s);
    return looksLikeQuestion(clause)
        && (clause.contains(QChar(u' ')) || looksLikeQuestion(QString(clause).remove(marks)));
}

/// Numbers that ask for something exact: "100 %", "$5", "error 429".
QStringList figuresOf(const QString &text)
{
    static const QRegularExpression figure(u"\\d+(?=\\s?%)|(?<=[$€£])\\s?\\d+|\\b[45]\\d\\d\\b"_s);
    QStringList figures;
    for (auto it = figure.globalMatch(text); it.hasNext();)
        figures += it.next().captured().trimmed();
    return figures;
}

/// The first letter is hardly ever the wrong one.
bool isTypoOf(const QString &word, const QString &right)
{
    return word.size() >= ShortestTypo && !right.isEmpty() && word[0] == right[0] && differsInOneLetter(word, right);
}

bool holds(const QSet<QString> &words, const QString &word)
{
    return words.contains(word)
        || (word.size() >= ShortestTypo && std::any_of(words.begin(), words.end(), [&word](const QString &right) {
                return isTypoOf(word, right);
            }));
}

QString filled(QString phrase, const ReplyRequest &request)
{
    return phrase.replace(u"{name}"_s, firstName(request.customer)).replace(u"{full}"_s, request.customer.name);
}

QString letter(const ReplyRequest &request, const Phrases &say, const QStringList &paragraphs)
{
    return (QStringList{filled(say[u"greeting"_s], request)} + paragraphs).join(u"\n\n"_s);
}

/// What a message without a question is answered with.
QString courtesy(const Mood &mood)
{
    if (mood.angry)
        return u"unhappy"_s;
    if (mood.praises)
        return u"praise"_s;
    return mood.thanks ? u"thanks"_s : u"hello"_s;
}

} // namespace

std::vector<AnswerComposer::Asked> AnswerComposer::partsOf(const ReplyRequest &request, Tongue tongue)
{
    const bool ownArticles = tongue == Tongue::English
        || std::any_of(request.passages.begin(), request.passages.end(),
                       [tongue](const PassageHit &hit) { return tongueOf(hit.passage.text) == tongue; });
    std::vector<Asked> asked;
    for (const QString &clause : clausesOf(request.message)) {
        // Of a message in another language than the articles only what the glossary knows can be looked for.
        Asked part{clause.trimmed(), m_words.of(ownArticles ? clause : englishWordsOf(clause)),
                   looksLikeQuestion(clause), -1};
        if (tongue != Tongue::English)
            part.words.removeIf(isSmallWord);
        if (part.words.isEmpty())
            continue;
        // "export and import" is one thing asked, "pricing plans and do you have a student discount" are two.
        if (part.words.size() >= 2 || asked.empty() || asksOnItsOwn(part.text)) {
            asked.push_back(std::move(part));
        } else {
            asked.back().words += part.words;
            asked.back().isQuestion = asked.back().isQuestion || part.isQuestion;
        }
    }
    // A long letter: questions first, in their order.
    std::stable_sort(asked.begin(), asked.end(),
                     [](const Asked &a, const Asked &b) { return a.isQuestion && !b.isQuestion; });
    if (asked.size() > MostParts)
        asked.resize(MostParts);
    return asked;
}

AnswerComposer::Offer AnswerComposer::offerOf(const Passage &passage)
{
    Offer offer{
        m_words.setOf(passage.heading), m_words.setOf(passage.headingPath), m_words.setOf(passage.text), {}, {}, false};
    QStringList names;
    for (const TableCell &cell : tableCells(passage.text)) {
        if (names.contains(cell.row))
            continue;
        names += cell.row;
        offer.rows.push_back(m_words.setOf(cell.row));
    }
    offer.introduces = passage.heading == passage.headingPath && passage.text.size() <= ShortIntroduction;
    const QStringList figures = figuresOf(passage.heading + QChar(u' ') + passage.text);
    offer.figures = {figures.begin(), figures.end()};
    return offer;
}

std::shared_ptr<const AnswerComposer::Offer> AnswerComposer::keptOfferOf(const Passage &passage)
{
    const Kept *known = m_offers.object(passage.id);
    if (known && known->text == passage.text && known->headingPath == passage.headingPath)
        return known->offer;
    const auto offer = std::make_shared<const Offer>(offerOf(passage));
    m_offers.insert(passage.id, new Kept{passage.text, passage.headingPath, offer});
    return offer;
}

double AnswerComposer::fit(const Offer &offer, const std::vector<std::shared_ptr<const Offer>> &all,
                           const Asked &asked) const
{
    const QStringList figures = figuresOf(asked.text);
    double bonus = 0;
    for (const QString &figure : figures) {
        if (!offer.figures.contains(figure) && !holds(offer.text, figure))
            return 0;
        if (offer.own.contains(figure))
            bonus = FigureBonus;
    }
    double shared = 0;
    double sought = 0;
    int found = 0;
    int named = 0;
    int strange = 0;
    for (const QString &word : asked.words) {
        const bool isKnown = std::any_of(all.begin(), all.end(), [&word](const auto &other) {
            return holds(other->text, word) || holds(other->own, word);
        });
        sought += isKnown ? 1 : StrangeWord;
        strange += isKnown ? 0 : 1;
        if (holds(offer.own, word))
            shared += 1 + HeadingBonus;
        else if (holds(offer.text, word) || holds(offer.path, word))
            shared += 1;
        else
            continue;
        ++found;
        named += figures.contains(word) ? 0 : 1;
    }
    // A number in a text may be about anything.
    if (found == 0 || (named == 0 && bonus <= 0))
        return 0;
    const bool isWholeHeading = !offer.own.isEmpty()
        && std::all_of(offer.own.begin(), offer.own.end(),
                       [&asked](const QString &word) { return asked.words.contains(word); });
    // One common word of many says little, and what was not asked is answered by a heading only.
    const bool isByHeading = shared > 1;
    if (found == 1
        && ((asked.words.size() > 2 && !(isWholeHeading && strange <= 1))
            || (!isByHeading && (strange > 0 || !asked.isQuestion))))
        return 0;
    double fits = shared / sought + bonus;
    if (isWholeHeading && (found > 1 || asked.words.size() <= 2))
        fits += WholeHeadingBonus;
    const auto rows = std::count_if(offer.rows.begin(), offer.rows.end(), [&asked](const QSet<QString> &row) {
        return std::any_of(row.begin(), row.end(),
                           [&asked](const QString &word) { return asked.words.contains(word); });
    });
    if (rows > 1)
        fits += RowBonus * double(std::min<qsizetype>(rows, 3));
    return offer.introduces ? fits * IntroductionFit : fits;
}

void AnswerComposer::match(const std::vector<std::shared_ptr<const Offer>> &offers, std::vector<Asked> &asked,
                           bool isReport) const
{
    for (Asked &part : asked) {
        const double enough = isReport && !part.isQuestion ? FitForReports : GoodFit;
        double best = 0;
        for (std::size_t i = 0; i < offers.size(); ++i) {
            // Earlier passages were ranked better by the search; a later one must fit clearly better.
            const double fits = fit(*offers[i], offers, part);
            if (fits >= enough && fits > best * 1.1) {
                best = fits;
                part.passage = int(i);
            }
        }
    }
}

QString AnswerComposer::rowsOf(const QString &table, const QStringList &words)
{
    QStringList named;
    const QStringList rows = table.split(QChar(u'\n'));
    for (const QString &row : rows) {
        const QSet<QString> name = m_words.setOf(row.section(QChar(u':'), 0, 0));
        if (std::any_of(name.begin(), name.end(), [&words](const QString &word) { return words.contains(word); }))
            named += row;
    }
    return named.isEmpty() ? table : named.join(QChar(u'\n'));
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
        if (length > ShortPassage && !matches && i != 0 && !follows)
            continue;
        taken += part.kind == PassagePart::Kind::Table ? rowsOf(part.text, words) : part.text;
    }
    return taken.join(QChar(u'\n'));
}

QStringList AnswerComposer::answers(const ReplyRequest &request, std::vector<Asked> &asked, const Phrases &say,
                                    ModelReply &reply)
{
    std::vector<std::shared_ptr<const Offer>> offers;
    offers.reserve(request.passages.size());
    for (const PassageHit &hit : request.passages)
        offers.push_back(keptOfferOf(hit.passage));
    const bool isReport = request.intent.label == u"bug_report"_s || request.intent.label == u"feature_request"_s;
    match(offers, asked, isReport);

    QStringList paragraphs;
    QStringList open;
    std::vector<int> used;
    for (const Asked &part : asked) {
        if (part.passage < 0) {
            if (part.isQuestion)
                open += say[u"rest"_s].replace(u"{part}"_s, oneLine(part.text, LongestPart));
            continue;
        }
        if (std::find(used.begin(), used.end(), part.passage) != used.end() || used.size() >= MostPassages)
            continue;
        used.push_back(part.passage);
        // Another part may be answered by the same passage: its words choose the rows too.
        QStringList words;
        for (const Asked &other : asked) {
            if (other.passage == part.passage)
                words += other.words;
        }
        const Passage &passage = request.passages[std::size_t(part.passage)].passage;
        paragraphs += extract(passage, words);
        reply.sources.push_back({passage.id, passage.file, passage.heading});
    }
    reply.answered = !used.empty();
    return reply.answered ? paragraphs + open : QStringList();
}

ModelReply AnswerComposer::compose(const ReplyRequest &request)
{
    ModelReply reply;
    reply.finishReason = u"stop"_s;
    const Tongue tongue = tongueOf(request.message);
    const Mood mood = moodOf(request.message);
    const Phrases say(tongue, request.agentTone);
    QStringList paragraphs;
    if (mood.angry)
        paragraphs += say[u"anger"_s];

    const bool wantsPerson = request.intent.label == u"escalation_request"_s;
    if (wantsPerson && request.intent.confidence >= SureOfEscalation) {
        reply.text = letter(request, say, paragraphs + QStringList{say[u"human"_s]});
        return reply;
    }

    std::vector<Asked> asked = partsOf(request, tongue);
    const bool saysNothing = !wantsPerson && asked.empty() && (tongue == Tongue::English || mood.greets || mood.thanks);
    const bool isQuestion = looksLikeQuestion(request.message);
    const bool isOnlyKind = (mood.praises || mood.thanks) && !isQuestion && !mood.troubled && asked.size() <= 1;
    if (saysNothing && !mood.troubled) {
        reply.text = letter(request, say, {say[courtesy(mood)]});
        reply.answered = true;
        return reply;
    }

    const QStringList found = answers(request, asked, say, reply);
    if (wantsPerson && !reply.answered) {
        reply.text = letter(request, say, paragraphs + QStringList{say[u"human"_s]});
        return reply;
    }
    if (!reply.answered && isOnlyKind) {
        reply.text = letter(request, say, {say[courtesy(mood)]});
        reply.answered = true;
        return reply;
    }
    if (mood.troubled && !mood.angry)
        paragraphs += say[u"trouble"_s];
    const bool isIdea = request.intent.label == u"feature_request"_s && !isQuestion;
    if (!reply.answered) {
        paragraphs += say[isIdea ? u"idea"_s : u"nothing"_s];
        reply.text = letter(request, say, paragraphs);
        return reply;
    }
    const bool isForeign = std::any_of(request.passages.begin(), request.passages.end(), [&](const PassageHit &hit) {
        const auto isCited = [&hit](const Citation &citation) { return citation.passageId == hit.passage.id; };
        return std::any_of(reply.sources.begin(), reply.sources.end(), isCited) && tongueOf(hit.passage.text) != tongue;
    });
    if (tongue != Tongue::English && isForeign)
        paragraphs += say[u"foreign"_s];
    paragraphs += found;
    paragraphs += say[request.ticketProposed ? u"solve"_s : u"more"_s];
    reply.text = letter(request, say, paragraphs);
    return reply;
}
