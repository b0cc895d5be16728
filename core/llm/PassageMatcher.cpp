#include "core/llm/PassageMatcher.h"

#include "core/base/Sentences.h"
#include "core/llm/Figures.h"
#include "core/llm/Mood.h"
#include "core/llm/PassageText.h"
#include "core/llm/Typo.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The share of a question's words a passage must hold, its heading's counting more, to be an answer to it.
constexpr double GoodFit = 0.5;
/// For somebody who reports a fault or has an idea without asking anything: an article that only mentions the place is
/// no answer to that.
constexpr double FitForReports = 0.85;
/// The few words at the head of an article announce what follows and answer nothing.
constexpr double IntroductionFit = 0.6;
constexpr qsizetype LongestIntroduction = 300;
constexpr qsizetype LongestAnnouncement = 200;
/// What a word in the heading adds to one in the text.
constexpr double HeadingBonus = 0.35;
/// What a word in the article's title counts.
constexpr double PathShare = 0.5;
/// For a heading that speaks of nothing but what was asked.
constexpr double WholeHeadingBonus = 0.2;
/// For an error's number, a percentage or a sum that the heading names.
constexpr double FigureBonus = 0.3;
/// For every row of a table that the question names, from the second on: it compares them.
constexpr double RowBonus = 0.3;
constexpr double ComparedRowBonus = 0.6; ///< to somebody who asks for a comparison
/// What a word counts that stands in none of the passages: what happened yesterday, the customer's own story.
constexpr double StrangeWord = 0.7;
/// What a word counts that texts about anything hold: "add", "change", a number.
constexpr double CommonWord = 0.4;
/// What a word counts that most of the passages offered hold: it chooses none of them.
constexpr double FrequentWord = 0.8;
constexpr std::size_t EnoughOffers = 5; ///< to tell which words are frequent
/// The heading names nothing of what is asked: the passage mentions it on the way.
constexpr double TextOnly = 0.85;
constexpr double Scattered = 0.65; ///< and in sentences that have nothing to do with each other
constexpr double StrangeSubject = 1.3; ///< in a short question
constexpr int ShortQuestion = 3; ///< telling words
constexpr qsizetype MuchSaid = 3; ///< words in one sentence
constexpr qsizetype ShortestTypo = 5;
/// What describes a fault is hardly ever the answer to a question about how things are.
constexpr double FaultUnasked = 0.55;
/// What describes a fault is the likelier answer to somebody who has one.
constexpr double FaultAsked = 1.15;
/// "How often" is not answered by a text without a frequency in it, whatever it is about.
constexpr double NotTheFactAsked = 0.3;
/// What a word of the question before counts, for "how do I raise it?".
constexpr double ContextWord = 0.5;
/// How much the search's own order weighs.
constexpr double RankShare = 0.6;
/// What is asked is unknown, and the heading is about something else of the same kind.
constexpr double OtherSubject = 0.75;
constexpr double HalfOther = 0.6; ///< and half of what is asked is missing
constexpr std::size_t RareShare = 3; ///< a word is rare that one passage holds, or less than one in so many
constexpr std::size_t MostTwins = 3;
constexpr std::ptrdiff_t FewHolders = 2; ///< passages that hold a word worth one more sentence
constexpr qsizetype MostLeft = 3; ///< words of a part that one more sentence may cover

/// What was to be paid when it failed belongs to the customer's story.
QStringList figuresAskedIn(const AskedPart &asked)
{
    return asked.isTroubled ? figuresBesidesSums(asked.text) : figuresOf(asked.text);
}

/// The few words at the head of an article that has sections.
bool isIntroduction(const Passage &passage, const std::vector<PassageHit> &hits)
{
    return passage.heading == passage.headingPath && passage.text.size() <= LongestIntroduction
        && std::any_of(hits.begin(), hits.end(), [&passage](const PassageHit &hit) {
               return hit.passage.file == passage.file && hit.passage.headingPath != hit.passage.heading;
           });
}

/// "How to manage your profile." "Everything about paying: methods, invoices ...": what an article is going to tell.
bool isAnnouncement(const QString &text)
{
    static const QRegularExpression opening(
        u"^(?:how|what|which|who|where|when|why|everything|all|an? (?:overview|guide|introduction)|overview|here|"
        u"learn|find out|read|in this|this (?:article|page|guide|section|document)|the following|wie|was|welche|wer|"
        u"wo|alles|hier|in diesem|dieser artikel|comment|tout|toutes|ici|dans cet|cómo|qué|todo|aquí|en este)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const std::vector<TextRange> sentences = sentencesIn(text);
    return text.size() <= LongestAnnouncement
        && std::all_of(sentences.begin(), sentences.end(), [&text](const TextRange &range) {
               return opening.match(text.mid(range.start, range.length).trimmed()).hasMatch();
           });
}

/// The first letter is hardly ever the wrong one.
bool isTypoOf(const QString &word, const QString &right)
{
    // "Store" and "score" are two words: one short letter for another is believed in longer ones only.
    const bool isLong = word.size() > ShortestTypo || word.size() != right.size();
    return word.size() >= ShortestTypo && !right.isEmpty() && word[0] == right[0] && isLong
        && differsInOneLetter(word, right);
}

/// Stems of what can be done with anything, and of how much of it there is.
bool isCommonWord(const QString &stem)
{
    static const QSet<QString> words = [] {
        const QStringList all =
            u"allow anoth app arriv bring chang check choos contain copi creat data edit enter fit "
            u"includ manag open put reach read receiv set "
            u"updat view write new second two three four five six seven eight nine ten week way"_s.split(QChar(u' '));
        return QSet<QString>(all.begin(), all.end());
    }();
    return words.contains(stem);
}

bool holds(const QSet<QString> &words, const QString &word)
{
    return words.contains(word)
        || (word.size() >= ShortestTypo && std::any_of(words.begin(), words.end(), [&word](const QString &right) {
                return isTypoOf(word, right);
            }));
}

} // namespace

PassageMatcher::Offer PassageMatcher::offerOf(const Passage &passage)
{
    Offer offer{m_words.setOf(passage.heading),
                m_words.setOf(passage.headingPath),
                m_words.setOf(passage.text),
                {},
                {},
                {},
                false,
                moodOf(passage.heading).troubled};
    QStringList names;
    for (const TableCell &cell : tableCells(passage.text)) {
        if (names.contains(cell.row))
            continue;
        names += cell.row;
        offer.rows.push_back(m_words.setOf(cell.row));
    }
    for (const PassagePart &part : passageParts(passage.text)) {
        if (part.kind != PassagePart::Kind::Paragraph) {
            offer.sentences.push_back(m_words.setOf(part.text));
            continue;
        }
        for (const TextRange &range : sentencesIn(part.text))
            offer.sentences.push_back(m_words.setOf(part.text.mid(range.start, range.length)));
    }
    offer.announces = passage.heading == passage.headingPath && isAnnouncement(passage.text);
    const QStringList figures = figuresOf(passage.heading + QChar(u' ') + passage.text);
    offer.figures = {figures.begin(), figures.end()};
    return offer;
}

std::shared_ptr<const PassageMatcher::Offer> PassageMatcher::keptOfferOf(const Passage &passage)
{
    const Kept *known = m_offers.object(passage.id);
    if (known && known->text == passage.text && known->headingPath == passage.headingPath)
        return known->offer;
    const auto offer = std::make_shared<const Offer>(offerOf(passage));
    m_offers.insert(passage.id, new Kept{passage.text, passage.headingPath, offer});
    return offer;
}

PassageMatcher::Offers PassageMatcher::offersOf(const std::vector<PassageHit> &hits)
{
    Offers offers;
    offers.reserve(hits.size());
    for (const PassageHit &hit : hits)
        offers.push_back(keptOfferOf(hit.passage));
    return offers;
}

PassageMatcher::Question PassageMatcher::weighed(const AskedPart &asked, const Offers &all)
{
    Question question{{}, {}, figuresAskedIn(asked), 0, 0, false};
    const auto isKnown = [&all](const QString &word) {
        return std::any_of(all.begin(), all.end(), [&word](const auto &offer) {
            return holds(offer->own, word) || holds(offer->text, word) || holds(offer->path, word);
        });
    };
    // What no passage speaks of was only said by the way; a number is looked for in any case.
    std::copy_if(asked.context.begin(), asked.context.end(), std::back_inserter(question.context),
                 [&](const QString &word) { return isNumber(word) || isKnown(word); });
    for (const QString &word : asked.words) {
        const bool isFigure = question.figures.contains(word);
        const auto holders = std::size_t(std::count_if(all.begin(), all.end(), [&word](const auto &offer) {
            return holds(offer->text, word) || holds(offer->own, word);
        }));
        Word weighed{word};
        weighed.isTelling = isFigure || !(isCount(word) || isCommonWord(word));
        weighed.isStrange = weighed.isTelling && holders == 0;
        if (!weighed.isTelling)
            weighed.weight = CommonWord;
        else if (!isFigure && all.size() >= EnoughOffers && holders * 2 > all.size())
            weighed.weight = FrequentWord;
        question.telling += weighed.isTelling ? 1 : 0;
        question.strange += weighed.isStrange ? 1 : 0;
        question.words.push_back(weighed);
    }
    question.isShort = asked.wantsAnswer() && !asked.isTroubled && question.telling <= ShortQuestion;
    for (Word &word : question.words) {
        if (word.isStrange)
            word.weight = question.isShort ? StrangeSubject : StrangeWord;
    }
    return question;
}

double PassageMatcher::fit(const Offer &offer, const Offers &all, const AskedPart &asked, const Question &question)
{
    if (offer.announces)
        return 0;
    double bonus = 0;
    for (const QString &figure : question.figures) {
        if (!offer.figures.contains(figure) && !holds(offer.text, figure))
            return 0;
        if (offer.own.contains(figure))
            bonus = FigureBonus;
    }
    double shared = 0;
    double sought = 0;
    int found = 0;
    int named = 0;
    int tellingFound = 0;
    bool isByHeading = false;
    bool namesSubject = false;
    for (const Word &word : question.words) {
        sought += word.weight;
        if (holds(offer.own, word.text)) {
            shared += word.weight * (1 + HeadingBonus);
            isByHeading = true;
            namesSubject = namesSubject || word.isTelling;
        } else if (holds(offer.text, word.text)) {
            shared += word.weight;
        } else if (holds(offer.path, word.text)) {
            shared += word.weight * PathShare;
        } else {
            continue;
        }
        ++found;
        tellingFound += word.isTelling ? 1 : 0;
        named += question.figures.contains(word.text) ? 0 : 1;
    }
    const int telling = question.telling;
    const int strange = question.strange;
    // What is asked is in its telling words, if it has any.
    if (telling > 0 && tellingFound == 0)
        return 0;
    qsizetype meant = 0;
    for (const QString &word : question.context) {
        sought += ContextWord;
        if (holds(offer.own, word) || holds(offer.text, word) || holds(offer.path, word)) {
            shared += ContextWord;
            ++meant;
        } else if (isNumber(word)) {
            return 0;
        }
    }
    // "The old one" is nothing that this passage speaks of.
    if (meant * 2 < question.context.size())
        return 0;
    // A number in a text may be about anything.
    if (found == 0 || (named == 0 && bonus <= 0))
        return 0;
    const bool isWholeHeading = !offer.own.isEmpty()
        && std::all_of(offer.own.begin(), offer.own.end(),
                       [&asked](const QString &word) { return asked.words.contains(word); });
    // One common word of many says little, and what was not asked is answered by a heading only.
    const int subjects = telling > 0 ? telling : int(asked.words.size());
    const int subjectsFound = telling > 0 ? tellingFound : found;
    if (subjectsFound == 1
        && ((subjects > 2 && !(isWholeHeading && strange <= 1))
            || (!isByHeading && (strange > 0 || !asked.wantsAnswer()))))
        return 0;
    // What a short question is about is something that nobody speaks of.
    if (question.isShort && strange * 2 >= telling && bonus <= 0 && !isWholeHeading)
        return 0;
    double fits = shared / sought + bonus;
    if (!namesSubject && telling > 0)
        fits *= inPassing(offer, asked, question);
    if (isWholeHeading
        && (found > 1 || (!asked.isTroubled && asked.words.size() <= 3 && strange * 3 <= asked.words.size())))
        fits += WholeHeadingBonus;
    const auto rows = std::count_if(offer.rows.begin(), offer.rows.end(), [&asked](const QSet<QString> &row) {
        return std::any_of(row.begin(), row.end(),
                           [&asked](const QString &word) { return asked.words.contains(word); });
    });
    if (rows > 1 && asked.expectation == Expectation::Comparison)
        fits += ComparedRowBonus * double(std::min<qsizetype>(rows, 3));
    else if (rows > 1)
        fits += RowBonus * double(std::min<qsizetype>(rows, 3) - 1);
    if ((strange > 0 || (question.isShort && tellingFound < telling)) && namesAnother(offer, all, asked))
        fits *= tellingFound * 2 <= telling ? HalfOther : OtherSubject;
    return fits;
}

/// What a passage is believed whose heading names nothing of what is asked: all of it when a sentence, a table or a
/// list says everything that is asked, or much.
double PassageMatcher::inPassing(const Offer &offer, const AskedPart &asked, const Question &question)
{
    QStringList said = asked.words;
    said.removeIf([&offer](const QString &word) { return !holds(offer.text, word); });
    const bool isTogether =
        std::any_of(offer.sentences.begin(), offer.sentences.end(), [&said](const QSet<QString> &sentence) {
            return std::all_of(said.begin(), said.end(),
                               [&sentence](const QString &word) { return holds(sentence, word); });
        });
    if (isTogether && (said.size() == asked.words.size() || said.size() >= MuchSaid))
        return 1;
    const bool saysEnough = isTogether && (asked.isTroubled || question.telling > ShortQuestion);
    const bool isExact = std::any_of(said.begin(), said.end(), [&question](const QString &word) {
        return question.figures.contains(word) || (isNumber(word) && !isCount(word));
    });
    return saysEnough || isExact ? TextOnly : Scattered;
}

/// Whether few of the passages offered hold a word that not any text may hold.
bool PassageMatcher::isRare(const QString &word, const Offers &all)
{
    if (isCommonWord(word))
        return false;
    const auto holders =
        std::count_if(all.begin(), all.end(), [&word](const auto &offer) { return offer->text.contains(word); });
    return holders <= 1 || std::size_t(holders) * RareShare < all.size();
}

/// "Connecting Slack" is no answer to how something unknown is connected: a heading shares a word with the question and
/// goes on with one of its own that few others hold, or with more words of its own than it shares.
bool PassageMatcher::namesAnother(const Offer &offer, const Offers &all, const AskedPart &asked)
{
    qsizetype shared = 0;
    bool sharesSubject = false;
    bool isRareOwn = false;
    for (const QString &word : offer.own) {
        if (holds({asked.words.begin(), asked.words.end()}, word)) {
            ++shared;
            sharesSubject = sharesSubject || !isCommonWord(word);
        } else {
            isRareOwn = isRareOwn || isRare(word, all);
        }
    }
    return sharesSubject && (isRareOwn || shared * 2 < offer.own.size());
}

/// Headings that differ in one word: "Refunds for monthly plans", "Refunds for annual plans". Whoever asks for refunds
/// is told of both, and so is who asks for both kinds.
bool PassageMatcher::areTwins(const Offer &a, const Offer &b, const AskedPart &asked)
{
    if (a.own.size() < 2 || a.own.size() != b.own.size() || a.isTroubled != b.isTroubled)
        return false;
    const QSet<QString> onlyA = a.own - b.own;
    const QSet<QString> onlyB = b.own - a.own;
    const auto isAsked = [&asked](const QString &word) {
        return asked.words.contains(word) || asked.context.contains(word);
    };
    const auto isSubject = [&isAsked](const QString &word) { return isAsked(word) && !isCommonWord(word); };
    if (onlyA.size() != 1 || std::none_of(a.own.begin(), a.own.end(), isSubject))
        return false;
    if (isAsked(*onlyA.begin()) || isAsked(*onlyB.begin())) {
        const QSet<QString> shared = a.own - onlyA;
        return isAsked(*onlyA.begin()) && isAsked(*onlyB.begin()) && std::all_of(shared.begin(), shared.end(), isAsked);
    }
    const auto speaksOf = [](const Offer &offer, const QString &word) {
        return holds(offer.own, word) || holds(offer.text, word) || holds(offer.path, word);
    };
    return std::all_of(asked.words.begin(), asked.words.end(), [&](const QString &word) {
        return isCommonWord(word) || (speaksOf(a, word) && speaksOf(b, word));
    });
}

void PassageMatcher::match(const std::vector<PassageHit> &hits, std::vector<AskedPart> &asked, bool isReport)
{
    const Offers offers = offersOf(hits);
    double mostScore = 0;
    for (const PassageHit &hit : hits)
        mostScore = std::max(mostScore, hit.score);
    for (AskedPart &part : asked) {
        // What is said besides is hardly ever a question.
        const bool isBeside = &part != &asked.front() && !part.isTroubled;
        const bool isTold = (isReport && !part.isQuestion) || (isBeside && !part.wantsAnswer());
        const double enough = isTold ? FitForReports : GoodFit;
        const Question question = weighed(part, offers);
        double best = 0;
        int chosen = -1;
        for (std::size_t i = 0; i < offers.size(); ++i) {
            double fits = fit(*offers[i], offers, part, question);
            if (offers[i]->isTroubled)
                fits *= part.isTroubled ? FaultAsked : FaultUnasked;
            if (isIntroduction(hits[i].passage, hits))
                fits *= IntroductionFit;
            if (fits > 0 && !mayMeet(part.expectation, hits[i].passage.text))
                fits *= NotTheFactAsked;
            const double rank = mostScore > 0 ? hits[i].score / mostScore : 1;
            const double believed = fits * (1 - RankShare + RankShare * rank);
            if (fits >= enough && believed > best) {
                best = believed;
                chosen = int(i);
            }
        }
        if (chosen < 0)
            continue;
        part.passages = {chosen};
        const Passage &first = hits[std::size_t(chosen)].passage;
        for (std::size_t i = 0; i < offers.size() && part.passages.size() < MostTwins; ++i) {
            if (int(i) != chosen && hits[i].passage.file == first.file && !isIntroduction(hits[i].passage, hits)
                && areTwins(*offers[std::size_t(chosen)], *offers[i], part))
                part.passages.push_back(int(i));
        }
    }
}

PassageMatcher::Addition PassageMatcher::addition(const std::vector<PassageHit> &hits, const AskedPart &part)
{
    const Offers offers = offersOf(hits);
    const auto isHeldByFew = [&offers](const QString &word) {
        const auto holders = std::count_if(offers.begin(), offers.end(),
                                           [&word](const auto &offer) { return holds(offer->text, word); });
        return holders > 0 && holders <= FewHolders;
    };
    QStringList covered;
    QStringList left;
    for (const QString &word : part.words) {
        const bool isSaid = std::any_of(part.passages.begin(), part.passages.end(), [&](int passage) {
            const Offer &offer = *offers[std::size_t(passage)];
            return holds(offer.text, word) || holds(offer.own, word);
        });
        if (isSaid)
            covered += word;
        else if (!isCommonWord(word) && isHeldByFew(word))
            left += word;
    }
    if (covered.isEmpty() || left.isEmpty() || left.size() > MostLeft)
        return {};
    const auto holdsAll = [](const QSet<QString> &words, const QStringList &wanted) {
        return std::all_of(wanted.begin(), wanted.end(), [&words](const QString &word) { return holds(words, word); });
    };
    for (std::size_t i = 0; i < offers.size(); ++i) {
        const bool isChosen = std::find(part.passages.begin(), part.passages.end(), int(i)) != part.passages.end();
        const bool isNoAnswer = offers[i]->announces || isIntroduction(hits[i].passage, hits);
        const bool isSameArticle = hits[i].passage.file == hits[std::size_t(part.passages.front())].passage.file;
        if (isChosen || isNoAnswer || !isSameArticle || (offers[i]->isTroubled && !part.isTroubled)
            || !holdsAll(offers[i]->text, left))
            continue;
        for (const PassagePart &piece : passageParts(hits[i].passage.text)) {
            if (piece.kind != PassagePart::Kind::Paragraph)
                continue;
            for (const TextRange &range : sentencesIn(piece.text)) {
                const QString sentence = piece.text.mid(range.start, range.length).trimmed();
                const QSet<QString> words = m_words.setOf(sentence);
                const auto shared = std::count_if(covered.begin(), covered.end(),
                                                  [&words](const QString &word) { return holds(words, word); });
                // It speaks of most of what is asked.
                if (shared > 0 && (shared + left.size()) * 2 > part.words.size() && holdsAll(words, left))
                    return {int(i), sentence};
            }
        }
    }
    return {};
}
