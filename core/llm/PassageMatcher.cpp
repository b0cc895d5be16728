#include "core/llm/PassageMatcher.h"

#include "core/learn/ExampleTexts.h"
#include "core/learn/TextFeatures.h"
#include "core/llm/ContentWords.h"
#include "core/llm/PassageBelief.h"
#include "core/llm/PassageFit.h"
#include "core/llm/Topic.h"

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
/// What describes a fault is hardly ever the answer to a question about how things are.
constexpr double FaultUnasked = 0.55;
/// What describes a fault is the likelier answer to somebody who has one.
constexpr double FaultAsked = 1.15;
/// "How often" is not answered by a text without a frequency in it, whatever it is about.
constexpr double NotTheFactAsked = 0.3;
/// How much the search's own order weighs.
constexpr double RankShare = 0.6;
const QString NoPassage; ///< the label of what none answers
constexpr int None = -1; ///< in place of a passage
constexpr std::size_t MostLikenesses = 12; ///< what is further down is not meant
constexpr std::size_t MostTwins = 3;
constexpr qsizetype TwinsByName = 2; ///< words: of headings as short as "Removing a member" both have to be asked for
constexpr std::size_t MostGuesses = 1; ///< at a part of a message of which another part is understood

/// The few words at the head of an article that has sections.
bool isIntroduction(const Passage &passage, const std::vector<PassageHit> &hits)
{
    return passage.heading == passage.headingPath && passage.text.size() <= LongestIntroduction
        && std::any_of(hits.begin(), hits.end(), [&passage](const PassageHit &hit) {
               return hit.passage.file == passage.file && hit.passage.headingPath != hit.passage.heading;
           });
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

/// The passage that is believed most among those that fit well enough; -1 when none does.
int bestOf(const std::vector<PassageHit> &hits, const OfferedPassages &offers, const AskedPart &asked, double enough)
{
    double mostScore = 0;
    for (const PassageHit &hit : hits)
        mostScore = std::max(mostScore, hit.score);
    const PassageFit fit(asked, offers);
    double best = 0;
    int chosen = -1;
    for (std::size_t i = 0; i < offers.size(); ++i) {
        double fits = fit.of(*offers[i]);
        if (fits > 0)
            fits *= kindFactor(*offers[i], hits[i].passage, hits, asked);
        const double rank = mostScore > 0 ? hits[i].score / mostScore : 1;
        const double believed = fits * (1 - RankShare + RankShare * rank);
        if (fits >= enough && believed > best) {
            best = believed;
            chosen = int(i);
        }
    }
    return chosen;
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

/// How like the wordings of passages a text is, by passage id.
using Likenesses = QHash<QString, double>;

Likenesses likenessesOf(const QString &text, const ExampleTexts &wordings)
{
    Likenesses likenesses;
    for (const ExampleTexts::Likeness &each : wordings.likeliest(text, MostLikenesses))
        likenesses.insert(each.label, each.odds);
    return likenesses;
}

/// The passages that answer the parts before this one, without a doubt.
std::vector<int> givenBefore(const AskedPart &part, const std::vector<AskedPart> &asked)
{
    std::vector<int> given;
    for (const AskedPart &other : asked) {
        if (&other == &part)
            break;
        if (!other.isUnsure)
            given.insert(given.end(), other.passages.begin(), other.passages.end());
    }
    return given;
}

/// Whether a passage that is an answer already speaks of a further question too: of half of the words in it that any
/// passage knows.
bool alsoSpeaksOf(const OfferedPassage &given, const AskedPart &part, const OfferedPassages &offers)
{
    int known = 0;
    int spokenOf = 0;
    for (const QString &word : part.words) {
        const bool isKnown = !isCommonWord(word)
            && std::ranges::any_of(offers, [&word](const auto &offer) { return offer->isAbout(word); });
        known += isKnown ? 1 : 0;
        spokenOf += isKnown && given.speaksOf(word) ? 1 : 0;
    }
    return spokenOf > 0 && spokenOf * 2 >= known;
}

/// How well each passage fits a part, by its words.
std::vector<double> fitsOf(const std::vector<PassageHit> &hits, const OfferedPassages &offers, const AskedPart &part)
{
    const PassageFit fit(part, offers);
    std::vector<double> fits;
    for (std::size_t i = 0; i < offers.size(); ++i) {
        const double bare = fit.of(*offers[i]);
        fits.push_back(bare > 0 ? bare * kindFactor(*offers[i], hits[i].passage, hits, part) : 0);
    }
    return fits;
}

/// A word as it was written, and its stem.
struct Said {
    QString word;
    QString stem;
};

/// The telling words of a part.
std::vector<Said> saidIn(const AskedPart &part, ContentWords &words)
{
    std::vector<Said> said;
    for (const QString &word : featureWords(part.text)) {
        const QStringList stems = words.of(word);
        if (!stems.isEmpty() && !isCommonWord(stems.front()) && !isTroubleWord(stems.front()))
            said.push_back({word, stems.front()});
    }
    return said;
}

std::vector<PassageBelief::Evidence> evidenceOf(const std::vector<PassageHit> &hits, const OfferedPassages &offers,
                                                const Topic &topic, const std::vector<std::vector<double>> &fits,
                                                const Likenesses &likenesses, const ExampleTexts &wordings,
                                                ContentWords &words)
{
    double mostScore = 0;
    for (const PassageHit &hit : hits)
        mostScore = std::max(mostScore, hit.score);
    const std::optional<QString> same = wordings.labelOfSame(topic.text);
    const bool isTroubled = std::ranges::any_of(topic.parts, &AskedPart::isTroubled);
    std::vector<PassageBelief::Evidence> all(offers.size());
    for (std::size_t part = 0; part < topic.parts.size(); ++part) {
        const std::vector<Said> said = saidIn(*topic.parts[part], words);
        const bool isFirst = part == 0;
        for (std::size_t i = 0; i < offers.size(); ++i) {
            const auto isUntold = [&](const Said &each) {
                return !wordings.holds(hits[i].passage.id, each.word) && !offers[i]->isAbout(each.stem);
            };
            const auto untold = int(std::ranges::count_if(said, isUntold));
            all[i].fit = std::max(all[i].fit, fits[part][i]);
            all[i].untold = isFirst ? untold : std::min(untold, all[i].untold);
        }
    }
    for (std::size_t i = 0; i < offers.size(); ++i) {
        all[i].rank = mostScore > 0 ? hits[i].score / mostScore : 1;
        all[i].isFaultUnasked = offers[i]->isTroubled && !isTroubled;
        all[i].isSame = same == hits[i].passage.id;
        all[i].like = likenesses.value(hits[i].passage.id, PassageBelief::NotLike);
    }
    return all;
}

/// Of a topic's parts the one that a passage fits best.
AskedPart *partAnsweredBy(int passage, const Topic &topic, const std::vector<std::vector<double>> &fits)
{
    std::size_t best = 0;
    const auto worth = [&](std::size_t part) {
        return std::pair(fits[part][std::size_t(passage)], topic.parts[part]->wantsAnswer());
    };
    for (std::size_t part = 1; part < topic.parts.size(); ++part) {
        if (worth(part) > worth(best))
            best = part;
    }
    return topic.parts[best];
}

/// Whether a question of a message that asks for several things is about a passage. What the whole message is not
/// about, a question in it hardly is, unless it is plain by itself.
bool isAbout(std::size_t passage, const PassageBelief &question, const PassageBelief &whole)
{
    return whole.isPossible(passage) || (question.isPlain(passage) && !whole.isOutOfQuestion(passage));
}

/// "I need your SOC 2 report and a data processing agreement" asks for two things in one breath: by part the passage
/// that it asks for beyond doubt, or None. Only where `meant`, what the whole asks for most, is one of them.
template <class BeliefIn>
std::vector<int> ownPassages(const Topic &topic, const std::vector<std::vector<double>> &fits, int meant,
                             BeliefIn beliefIn)
{
    const std::vector<int> none(topic.parts.size(), None);
    if (topic.parts.size() < 2)
        return none;
    std::vector<int> own = none;
    for (std::size_t i = 0; i < own.size(); ++i) {
        const auto alone = beliefIn({{topic.parts[i]}, topic.parts[i]->text}, {fits[i]}).meant();
        if (alone.isCertain)
            own[i] = alone.passages.front();
    }
    return std::ranges::find(own, meant) == own.end() ? none : own;
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

void PassageMatcher::match(const std::vector<PassageHit> &hits, const Message &message, std::vector<AskedPart> &asked)
{
    const OfferedPassages offers = offersOf(hits);
    const bool knowsWordings = message.wordings && !message.wordings->isEmpty();
    if (knowsWordings)
        matchByWordings(hits, offers, message, asked);
    for (AskedPart &part : asked) {
        // What is said besides is hardly ever a question.
        const bool isBeside = &part != &asked.front() && !part.isTroubled;
        const bool isTold = (message.isReport && !part.isQuestion) || (isBeside && !part.wantsAnswer());
        if (!knowsWordings || (part.needsContext() && part.passages.empty()))
            matchByWords(hits, offers, part, isTold);
    }
    if (knowsWordings)
        settleByGiven(offers, asked);
    for (AskedPart &part : asked) {
        if (part.passages.empty() || part.isUnsure)
            continue;
        const int chosen = part.passages.front();
        const Passage &first = hits[std::size_t(chosen)].passage;
        for (std::size_t i = 0; i < offers.size() && part.passages.size() < MostTwins; ++i) {
            if (int(i) != chosen && hits[i].passage.file == first.file && !isIntroduction(hits[i].passage, hits)
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

void PassageMatcher::matchByWordings(const std::vector<PassageHit> &hits, const OfferedPassages &offers,
                                     const Message &message, std::vector<AskedPart> &asked)
{
    const auto beliefIn = [&](const Topic &topic, const std::vector<std::vector<double>> &fits) {
        const Likenesses likenesses = likenessesOf(topic.text, *message.wordings);
        return PassageBelief(evidenceOf(hits, offers, topic, fits, likenesses, *message.wordings, m_words),
                             likenesses.value(NoPassage, PassageBelief::NotLike));
    };
    const auto fitsIn = [&](const Topic &topic) {
        std::vector<std::vector<double>> fits; // by part, of each passage
        for (const AskedPart *part : topic.parts)
            fits.push_back(fitsOf(hits, offers, *part));
        return fits;
    };
    const std::vector<Topic> topics = topicsOf(asked, message.text);
    // "Your invoice is WRONG again": where to find invoices helps nobody, nor does what may not even be meant.
    const auto annoys = [&](const PassageBelief::Meant &meant) {
        const bool isTouchy = message.isComplaint || (message.isAngry && meant.isUnsure);
        return isTouchy && !offers[std::size_t(meant.passages.front())]->isTroubled;
    };
    Topic all{{}, message.text};
    for (AskedPart &part : asked)
        all.parts.push_back(&part);
    std::optional<PassageBelief> byAll; // of a message that asks for several things
    if (topics.size() > 1)
        byAll = beliefIn(all, fitsIn(all));
    for (const Topic &topic : topics) {
        const std::vector<std::vector<double>> fits = fitsIn(topic);
        const PassageBelief belief = beliefIn(topic, fits);
        PassageBelief::Meant meant = belief.meant();
        std::optional<AskedPart> question = topic.question();
        if (question && !meant.isSure()) {
            const auto alone = beliefIn({{&*question}, question->text}, {fitsOf(hits, offers, *question)}).meant();
            if (alone.isSure())
                meant = alone;
        }
        if (meant.passages.empty())
            continue;
        const auto likeliest = std::size_t(meant.passages.front());
        // Whoever only reports a fault or has an idea is not told what an article says about the place of it.
        if (message.isReport && !topic.isWanting() && !belief.isPlain(likeliest))
            continue;
        if (annoys(meant))
            continue;
        const bool isFollowUp = byAll && !isAbout(likeliest, belief, *byAll);
        if (isFollowUp)
            meant = byAll->meant();
        if (isFollowUp && !meant.isSure())
            continue;
        const std::vector<int> own = ownPassages(topic, fits, meant.passages.front(), beliefIn);
        // What fits the story around a question answers the question.
        const AskedPart *fitting = partAnsweredBy(meant.passages.front(), topic, fits);
        for (std::size_t i = 0; i < topic.parts.size(); ++i) {
            AskedPart *part = topic.parts[i];
            if (own[i] != None) {
                part->passages = {own[i]};
            } else if (part == fitting || part->isQuestion) {
                part->passages = meant.passages;
                part->isUnsure = meant.isUnsure;
                part->isFollowUp = isFollowUp;
            }
        }
    }
    if (byAll && std::ranges::none_of(asked, [](const AskedPart &part) { return !part.passages.empty(); })) {
        const PassageBelief::Meant meant = byAll->meant();
        if (!meant.passages.empty() && !annoys(meant)) {
            AskedPart *part = partAnsweredBy(meant.passages.front(), all, fitsIn(all));
            part->passages = meant.passages;
            part->isUnsure = meant.isUnsure;
        }
    }
    // "... and can I get the old ones reissued?" may be understood without what it leans on.
    for (AskedPart &part : asked) {
        if (!part.needsContext() || !part.wantsAnswer() || !part.passages.empty())
            continue;
        const Topic alone{{&part}, part.text};
        const PassageBelief belief = beliefIn(alone, fitsIn(alone));
        const PassageBelief::Meant meant = belief.meant();
        if (!meant.isSure())
            continue;
        const int likeliest = meant.passages.front();
        const std::vector<int> given = givenBefore(part, asked);
        part.isFollowUp = std::ranges::find(given, likeliest) != given.end();
        if (part.isFollowUp || (meant.isCertain && part.words.size() > 1 && !asksAboutIt(part.text)))
            part.passages = meant.passages;
    }
}

void PassageMatcher::settleByGiven(const OfferedPassages &offers, std::vector<AskedPart> &asked)
{
    for (AskedPart &part : asked) {
        if (!part.wantsAnswer() || (!part.passages.empty() && !part.isUnsure))
            continue;
        const std::vector<int> given = givenBefore(part, asked);
        const auto isGiven = [&given](int passage) { return std::ranges::find(given, passage) != given.end(); };
        const auto answering = std::ranges::find_if(
            given, [&](int passage) { return alsoSpeaksOf(*offers[std::size_t(passage)], part, offers); });
        if (answering != given.end()) {
            part.passages = {*answering};
            part.isUnsure = false;
            part.isFollowUp = true;
        } else if (!given.empty() && part.isUnsure) {
            std::erase_if(part.passages, isGiven);
            part.passages.resize(std::min(part.passages.size(), MostGuesses));
            part.isUnsure = !part.passages.empty();
        }
    }
}
