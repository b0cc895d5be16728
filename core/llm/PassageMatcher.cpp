#include "core/llm/PassageMatcher.h"

#include "core/learn/ExampleTexts.h"
#include "core/llm/ContentWords.h"
#include "core/llm/PassageFit.h"
#include "core/llm/WordingMatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The share of a question's words a passage must hold, its heading's counting more, to be an answer to it.
constexpr double GoodFit = 0.5;
/// For somebody who reports a fault or has an idea without asking anything: an article that only mentions the place is
/// no answer to that.
constexpr double FitForReports = 0.85;
/// How much the search's own order weighs.
constexpr double RankShare = 0.6;
constexpr std::size_t MostTwins = 3;
constexpr qsizetype TwinsByName = 2; ///< words: of headings as short as "Removing a member" both have to be asked for

/// The passage that is believed most among those that fit well enough; -1 when none does.
int bestOf(const std::vector<PassageHit> &hits, const OfferedPassages &offers, const AskedPart &asked, double enough)
{
    double mostScore = 0;
    for (const PassageHit &hit : hits)
        mostScore = std::max(mostScore, hit.score);
    const std::vector<double> fits = fitsOf(hits, offers, asked);
    double best = 0;
    int chosen = -1;
    for (std::size_t i = 0; i < offers.size(); ++i) {
        const double rank = mostScore > 0 ? hits[i].score / mostScore : 1;
        const double believed = fits[i] * (1 - RankShare + RankShare * rank);
        if (fits[i] >= enough && believed > best) {
            best = believed;
            chosen = int(i);
        }
    }
    return chosen;
}

/// Whether one word stands in place of another: in "Automatic replies" none does for one of "Sending a reply later".
bool differInOneWord(const QString &a, const QString &b)
{
    const QStringList wordsOfA = a.split(QChar(u' '), Qt::SkipEmptyParts);
    const QStringList wordsOfB = b.split(QChar(u' '), Qt::SkipEmptyParts);
    if (wordsOfA.size() != wordsOfB.size())
        return false;
    int different = 0;
    for (qsizetype i = 0; i < wordsOfA.size(); ++i)
        different += wordsOfA[i].compare(wordsOfB[i], Qt::CaseInsensitive) == 0 ? 0 : 1;
    return different == 1;
}

/// Headings that differ in one word: "Refunds for monthly plans", "Refunds for annual plans". Whoever asks for refunds
/// is told of both, and so is who asks for both kinds.
bool areTwins(const OfferedPassage &a, const OfferedPassage &b, const AskedPart &asked)
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
    if (a.own.size() <= TwinsByName)
        return false;
    return std::all_of(asked.words.begin(), asked.words.end(), [&a, &b](const QString &word) {
        return isCommonWord(word) || (a.isAbout(word) && b.isAbout(word));
    });
}

} // namespace

std::shared_ptr<const OfferedPassage> PassageMatcher::keptOfferOf(const Passage &passage)
{
    const Kept *known = m_offers.object(passage.id);
    const auto isSame = [](const QString &a, const QString &b) { return a.constData() == b.constData() || a == b; };
    if (known && isSame(known->text, passage.text) && isSame(known->headingPath, passage.headingPath))
        return known->offer;
    const auto offer = std::make_shared<const OfferedPassage>(OfferedPassage::of(passage, m_words));
    m_offers.insert(passage.id, new Kept{passage.text, passage.headingPath, offer});
    return offer;
}

OfferedPassages PassageMatcher::offersOf(const std::vector<PassageHit> &hits)
{
    OfferedPassages offers;
    offers.reserve(hits.size());
    for (const PassageHit &hit : hits)
        offers.push_back(keptOfferOf(hit.passage));
    return offers;
}

void PassageMatcher::match(const std::vector<PassageHit> &hits, const AskedMessage &message,
                           std::vector<AskedPart> &asked)
{
    const OfferedPassages offers = offersOf(hits);
    const bool knowsWordings = message.wordings && !message.wordings->isEmpty();
    const WordingMatch byWordings(hits, offers, message, m_words);
    if (knowsWordings)
        byWordings.match(asked);
    for (AskedPart &part : asked) {
        // What is said besides is hardly ever a question.
        const bool isBeside = &part != &asked.front() && !part.isTroubled;
        const bool isTold = (message.isReport && !part.isQuestion) || (isBeside && !part.wantsAnswer());
        if (!knowsWordings || (part.needsContext() && part.passages.empty()))
            matchByWords(hits, offers, part, isTold);
    }
    if (knowsWordings)
        byWordings.settleByGiven(asked);
    for (AskedPart &part : asked) {
        if (part.passages.empty() || part.isUnsure)
            continue;
        const int chosen = part.passages.front();
        const Passage &first = hits[std::size_t(chosen)].passage;
        for (std::size_t i = 0; i < offers.size() && part.passages.size() < MostTwins; ++i) {
            const Passage &other = hits[i].passage;
            if (int(i) != chosen && other.file == first.file && !isIntroduction(other, hits)
                && differInOneWord(first.heading, other.heading)
                && areTwins(*offers[std::size_t(chosen)], *offers[i], part))
                part.passages.push_back(int(i));
        }
    }
}

void PassageMatcher::matchByWords(const std::vector<PassageHit> &hits, const OfferedPassages &offers, AskedPart &part,
                                  bool isTold)
{
    int chosen = bestOf(hits, offers, part, isTold ? FitForReports : GoodFit);
    if (chosen < 0 && !part.withoutStory.isEmpty()) {
        part.words = part.withoutStory;
        chosen = bestOf(hits, offers, part, GoodFit);
    }
    if (chosen >= 0)
        part.passages = {chosen};
}
