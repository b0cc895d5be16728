#include "core/llm/PassageFit.h"

#include "core/llm/Figures.h"

#include <algorithm>
#include <iterator>

namespace {

/// The few words at the head of an article announce what follows and answer nothing.
constexpr double IntroductionFit = 0.6;
constexpr qsizetype LongestIntroduction = 300;
/// What describes a fault is hardly ever the answer to a question about how things are.
constexpr double FaultUnasked = 0.55;
/// What describes a fault is the likelier answer to somebody who has one.
constexpr double FaultAsked = 1.15;
/// "How often" is not answered by a text without a frequency in it, whatever it is about.
constexpr double NotTheFactAsked = 0.3;

/// What a word in the heading adds to one in the text.
constexpr double HeadingBonus = 0.35;
/// What a word in the article's title counts.
constexpr double PathShare = 0.5;
/// For a heading that speaks of nothing but what was asked.
constexpr double WholeHeadingBonus = 0.2;
/// For an error's number, a percentage or a sum that the heading names.
constexpr double FigureBonus = 0.3;
/// For every row of a table that the question names, from the second on.
constexpr double RowBonus = 0.3;
/// For each of them, to somebody who asks for a comparison.
constexpr double ComparedRowBonus = 0.6;
constexpr qsizetype MostRows = 3;
/// What a word counts that stands in none of the passages: what happened yesterday, the customer's own story.
constexpr double StrangeWord = 0.7;
constexpr double StrangeSubject = 1.3; ///< in a short question
/// What a word counts that texts about anything hold: "add", "change", a number.
constexpr double CommonWord = 0.4;
/// What a word counts that most of the passages offered hold: it chooses none of them.
constexpr double FrequentWord = 0.8;
/// What a word counts that one or two of them hold: it chooses.
constexpr double RareWord = 1.1;
constexpr std::ptrdiff_t FewHolders = 2;
constexpr std::size_t EnoughOffers = 5; ///< to tell which words are frequent and which are rare
/// What a word of the question before counts, for "how do I raise it?".
constexpr double ContextWord = 0.5;
/// The heading names nothing of what is asked: the passage mentions it on the way.
constexpr double TextOnly = 0.85;
constexpr double Scattered = 0.65; ///< and in sentences that have nothing to do with each other
constexpr int ShortQuestion = 3; ///< telling words
constexpr qsizetype MuchSaid = 3; ///< words in one sentence
constexpr int RarePair = 2; ///< rare words in one sentence
/// What is asked is unknown, and the heading is about something else of the same kind.
constexpr double OtherSubject = 0.75;
constexpr double HalfOther = 0.55; ///< and half of what is asked is missing
/// A short question is answered by half, and another passage speaks of all of it.
constexpr double Incomplete = 0.65;

/// What was to be paid when it failed belongs to the customer's story.
QStringList figuresAskedIn(const AskedPart &asked)
{
    return asked.isTroubled ? figuresBesidesSums(asked.text) : figuresOf(asked.text);
}

/// What a fit is worth, by what kind of text it is that fits.
double kindFactor(const OfferedPassage &offer, const Passage &passage, const std::vector<PassageHit> &hits,
                  const AskedPart &asked)
{
    double factor = 1;
    if (offer.isTroubled)
        factor *= asked.isTroubled ? FaultAsked : FaultUnasked;
    if (isIntroduction(passage, hits))
        factor *= IntroductionFit;
    if (!mayMeet(asked.expectation, passage.text))
        factor *= NotTheFactAsked;
    return factor;
}

} // namespace

PassageFit::PassageFit(const AskedPart &asked, const OfferedPassages &all)
    : m_asked(asked)
    , m_all(all)
    , m_figures(figuresAskedIn(asked))
{
    weigh(all);
    // What no passage speaks of was only said by the way; a number is looked for in any case.
    std::copy_if(
        asked.context.begin(), asked.context.end(), std::back_inserter(m_context), [&all](const QString &word) {
            return isNumber(word)
                || std::any_of(all.begin(), all.end(), [&word](const auto &offer) { return offer->isAbout(word); });
        });
    m_sought += ContextWord * double(m_context.size());
    for (const auto &offer : all) {
        const auto isSaid = [&offer](const Word &word) { return !word.isTelling || offer->speaksOf(word.text); };
        if (offer->isTroubled || !std::all_of(m_words.begin(), m_words.end(), isSaid))
            continue;
        for (const Word &word : m_words) {
            if (word.isTelling && isRareWord(word.text, all) && holds(offer->own, word.text))
                m_subjectsOfWhole += word.text;
        }
    }
}

void PassageFit::weigh(const OfferedPassages &all)
{
    for (const QString &text : m_asked.words) {
        const bool isFigure = m_figures.contains(text);
        const auto holders = std::size_t(
            std::count_if(all.begin(), all.end(), [&text](const auto &offer) { return offer->speaksOf(text); }));
        Word word{text};
        word.isTelling = isFigure || !(isCount(text) || isCommonWord(text));
        word.isStrange = word.isTelling && holders == 0;
        word.isSubject = word.isTelling && !isFigure && !isTroubleWord(text);
        if (!word.isTelling)
            word.weight = CommonWord;
        else if (!isFigure && all.size() >= EnoughOffers && holders * 2 > all.size())
            word.weight = FrequentWord;
        word.isFrequent = word.isTelling && word.weight == FrequentWord;
        word.isRare = word.isTelling && all.size() >= EnoughOffers && !word.isStrange && holders <= FewHolders;
        if (word.isRare)
            word.weight = RareWord;
        m_telling += word.isTelling ? 1 : 0;
        m_strange += word.isStrange ? 1 : 0;
        m_subjects += word.isSubject ? 1 : 0;
        m_words.push_back(word);
    }
    m_isShort = m_asked.wantsAnswer() && !m_asked.isTroubled && m_telling <= ShortQuestion;
    for (Word &word : m_words) {
        if (word.isStrange)
            word.weight = m_isShort ? StrangeSubject : StrangeWord;
        m_sought += word.weight;
    }
}

double PassageFit::of(const OfferedPassage &offer) const
{
    if (m_words.empty() || offer.announces || !holdsFigures(offer) || !continuesContext(offer)
        || endsSomethingUnasked(offer))
        return 0;
    const Found found = foundIn(offer);
    if (saysTooLittle(found))
        return 0;
    double fits = found.weight / m_sought + (found.isFigureByHeading ? FigureBonus : 0);
    if (!found.isSubjectByHeading && m_telling > 0)
        fits *= inPassing(offer);
    if (isHeadingBelieved(found))
        fits += WholeHeadingBonus;
    if (m_isShort && isHalf(offer))
        fits *= Incomplete;
    return (fits + tableBonus(offer)) * otherSubject(offer, found);
}

/// "Does Pro include SSO?": "What the Pro plan includes" says nothing of what another heading names.
bool PassageFit::isHalf(const OfferedPassage &offer) const
{
    return std::any_of(m_subjectsOfWhole.begin(), m_subjectsOfWhole.end(),
                       [&offer](const QString &word) { return !offer.isAbout(word); });
}

bool PassageFit::holdsFigures(const OfferedPassage &offer) const
{
    return std::all_of(m_figures.begin(), m_figures.end(), [&offer](const QString &figure) {
        return offer.figures.contains(figure) || holds(offer.text, figure);
    });
}

/// Whoever speaks of members is not told how to remove one.
bool PassageFit::endsSomethingUnasked(const OfferedPassage &offer) const
{
    return std::any_of(offer.own.begin(), offer.own.end(),
                       [this](const QString &word) { return isEndingWord(word) && !isAsked(word); });
}

/// "The old one" must be something that the passage speaks of.
bool PassageFit::continuesContext(const OfferedPassage &offer) const
{
    qsizetype meant = 0;
    for (const QString &word : m_context) {
        if (offer.isAbout(word))
            ++meant;
        else if (isNumber(word))
            return false;
    }
    return meant * 2 >= m_context.size();
}

PassageFit::Found PassageFit::foundIn(const OfferedPassage &offer) const
{
    Found found;
    for (const Word &word : m_words) {
        if (holds(offer.own, word.text)) {
            found.weight += word.weight * (1 + HeadingBonus);
            found.isByHeading = true;
            found.isSubjectByHeading = found.isSubjectByHeading || word.isTelling;
        } else if (holds(offer.text, word.text)) {
            found.weight += word.weight;
        } else if (holds(offer.path, word.text)) {
            found.weight += word.weight * PathShare;
        } else {
            continue;
        }
        ++found.words;
        found.telling += word.isTelling ? 1 : 0;
        found.subjects += word.isSubject ? 1 : 0;
        found.frequent += word.isFrequent ? 1 : 0;
        found.named += m_figures.contains(word.text) ? 0 : 1;
    }
    const auto meant = std::count_if(m_context.begin(), m_context.end(),
                                     [&offer](const QString &word) { return offer.isAbout(word); });
    found.weight += ContextWord * double(meant);
    found.headingWords = int(offer.own.size());
    found.headingShared =
        int(std::count_if(offer.own.begin(), offer.own.end(), [this](const QString &word) { return isAsked(word); }));
    found.isWholeHeading = found.headingWords > 0 && found.headingShared == found.headingWords;
    found.isFigureByHeading = std::any_of(m_figures.begin(), m_figures.end(),
                                          [&offer](const QString &figure) { return offer.own.contains(figure); });
    return found;
}

bool PassageFit::saysTooLittle(const Found &found) const
{
    // What is asked is in its telling words, if it has any.
    if (found.words == 0 || (m_telling > 0 && found.telling == 0))
        return true;
    // "The export fails" is not answered by another thing that fails.
    if (m_asked.isTroubled && m_subjects > 0 && found.subjects == 0 && !found.isFigureByHeading)
        return true;
    // As much is asked that nobody speaks of as is mentioned on the way.
    if (!found.isSubjectByHeading && m_telling > 0 && m_strange >= found.telling)
        return true;
    // "Our customers see ...": what most speak of chooses no heading that is mostly about something else.
    if (found.telling > 0 && found.telling == found.frequent && found.words == found.telling && found.headingShared > 0
        && found.headingShared * 2 < found.headingWords)
        return true;
    // A number in a text may be about anything.
    if (found.named == 0 && !found.isFigureByHeading)
        return true;
    // One common word of many says little, of two when nothing is asked, and what was not asked is answered by a
    // heading only.
    const int subjects = m_telling > 0 ? m_telling : int(m_asked.words.size());
    const int subjectsFound = m_telling > 0 ? found.telling : found.words;
    const int few = m_asked.wantsAnswer() || m_asked.isTroubled ? 2 : 1;
    const bool isOneOfMany = subjects > few && !(found.isWholeHeading && m_strange <= 1);
    const bool isMention = !found.isByHeading && (m_strange > 0 || !m_asked.wantsAnswer());
    if (subjectsFound == 1 && (isOneOfMany || isMention))
        return true;
    // What a short question is about is something that nobody speaks of.
    return m_isShort && m_strange * 2 >= m_telling && !found.isFigureByHeading
        && !(found.isWholeHeading && (m_strange == 0 || found.headingWords > 1));
}

/// Whether a heading that was asked for whole is what was meant, and not only a word of a story.
bool PassageFit::isHeadingBelieved(const Found &found) const
{
    const auto words = m_asked.words.size();
    return found.isWholeHeading
        && (found.words > 1 || (!m_asked.isTroubled && words <= ShortQuestion && m_strange == 0));
}

/// What a passage is believed whose heading names nothing of what is asked: all of it when a sentence, a table or a
/// list says everything that is asked, or much.
double PassageFit::inPassing(const OfferedPassage &offer) const
{
    QStringList said;
    int rare = 0;
    for (const Word &word : m_words) {
        if ((m_telling > 0 && !word.isTelling) || !holds(offer.text, word.text))
            continue;
        said += word.text;
        rare += word.isRare ? 1 : 0;
    }
    const bool isTogether = std::any_of(offer.sentences.begin(), offer.sentences.end(),
                                        [&said](const QSet<QString> &sentence) { return holdsAll(sentence, said); });
    const bool isAll = said.size() == (m_telling > 0 ? m_telling : m_asked.words.size());
    if (isTogether && (isAll || said.size() >= MuchSaid))
        return 1;
    const bool saysEnough =
        isTogether && (m_asked.isTroubled || m_telling > ShortQuestion || (rare >= RarePair && m_strange == 0));
    const bool isExact = std::any_of(said.begin(), said.end(), [this](const QString &word) {
        return m_figures.contains(word) || (isNumber(word) && !isCount(word));
    });
    return saysEnough || isExact ? TextOnly : Scattered;
}

/// A table is more of an answer when the question names several of its rows.
double PassageFit::tableBonus(const OfferedPassage &offer) const
{
    const auto named = std::count_if(offer.rows.begin(), offer.rows.end(), [this](const QSet<QString> &row) {
        return std::any_of(row.begin(), row.end(), [this](const QString &word) { return isAsked(word); });
    });
    if (named < 2)
        return 0;
    const auto rows = double(std::min<qsizetype>(named, MostRows));
    return m_asked.expectation == Expectation::Comparison ? ComparedRowBonus * rows : RowBonus * (rows - 1);
}

/// What remains of a fit when something asked is missing and the heading is about something else.
double PassageFit::otherSubject(const OfferedPassage &offer, const Found &found) const
{
    // "The API does not work" says nothing of what went wrong, and a heading does.
    const bool isVague = m_asked.isTroubled && m_telling == 1;
    const bool isMissing = m_strange > 0 || (m_isShort && found.telling < m_telling) || isVague;
    if (!isMissing || !namesAnother(offer))
        return 1;
    return isVague || found.telling * 2 <= m_telling ? HalfOther : OtherSubject;
}

/// "Connecting Slack" is no answer to how something unknown is connected: a heading shares a word with the question and
/// goes on with one of its own that few others hold, or with more words of its own than it shares.
bool PassageFit::namesAnother(const OfferedPassage &offer) const
{
    const QSet<QString> asked(m_asked.words.begin(), m_asked.words.end());
    qsizetype shared = 0;
    bool sharesSubject = false;
    bool isRareOwn = false;
    for (const QString &word : offer.own) {
        if (holds(asked, word)) {
            ++shared;
            sharesSubject = sharesSubject || !isCommonWord(word);
        } else {
            isRareOwn = isRareOwn || isRareWord(word, m_all);
        }
    }
    return sharesSubject && (isRareOwn || shared * 2 < offer.own.size());
}

bool isIntroduction(const Passage &passage, const std::vector<PassageHit> &hits)
{
    return passage.heading == passage.headingPath && passage.text.size() <= LongestIntroduction
        && std::any_of(hits.begin(), hits.end(), [&passage](const PassageHit &hit) {
               return hit.passage.file == passage.file && hit.passage.headingPath != hit.passage.heading;
           });
}

std::vector<double> fitsOf(const std::vector<PassageHit> &hits, const OfferedPassages &offers, const AskedPart &asked)
{
    const PassageFit fit(asked, offers);
    std::vector<double> fits;
    fits.reserve(offers.size());
    for (std::size_t i = 0; i < offers.size(); ++i) {
        const double bare = fit.of(*offers[i]);
        fits.push_back(bare > 0 ? bare * kindFactor(*offers[i], hits[i].passage, hits, asked) : 0);
    }
    return fits;
}
