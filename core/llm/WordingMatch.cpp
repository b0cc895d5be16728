#include "core/llm/WordingMatch.h"

#include "core/learn/ExampleTexts.h"
#include "core/learn/TextFeatures.h"
#include "core/llm/ContentWords.h"
#include "core/llm/PassageFit.h"

#include <algorithm>

namespace {

const QString NoPassage; ///< the label of what none answers
constexpr int None = -1; ///< in place of a passage
constexpr std::size_t MostLikenesses = 12; ///< what is further down is not meant
constexpr std::size_t MostGuesses = 1; ///< at a part of a message of which another part is understood

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

/// Whether a question of a message that asks for several things is about the passage that is `meant`. What the whole
/// message is not about, a question in it hardly is, unless it is plain by itself.
bool isAbout(const PassageBelief::Meant &meant, const PassageBelief &question, const PassageBelief &whole)
{
    const auto passage = std::size_t(meant.passages.front());
    return meant.isCertain || whole.isPossible(passage)
        || (question.isPlain(passage) && !whole.isOutOfQuestion(passage));
}

bool isUnderstood(const AskedPart &part)
{
    return !part.passages.empty();
}

} // namespace

void WordingMatch::match(std::vector<AskedPart> &asked) const
{
    const std::vector<Topic> topics = topicsOf(asked, m_message.text);
    Topic all{{}, m_message.text};
    for (AskedPart &part : asked)
        all.parts.push_back(&part);
    std::optional<PassageBelief> whole; // of a message that asks for several things
    if (topics.size() > 1)
        whole = beliefIn(all, fitsIn(all));
    for (const Topic &topic : topics)
        matchTopic(topic, whole ? &*whole : nullptr);
    if (whole && std::ranges::none_of(asked, isUnderstood))
        matchWhole(all, *whole);
    for (AskedPart &part : asked) {
        if (part.needsContext() && part.wantsAnswer() && part.passages.empty())
            matchLeaning(part, asked);
    }
}

void WordingMatch::matchTopic(const Topic &topic, const PassageBelief *whole) const
{
    const Fits fits = fitsIn(topic);
    const PassageBelief belief = beliefIn(topic, fits);
    PassageBelief::Meant meant = belief.meant();
    if (std::optional<AskedPart> question = topic.question(); question && !meant.isSure()) {
        const PassageBelief::Meant alone = meantAlone(*question);
        if (alone.isSure())
            meant = alone;
    }
    if (meant.passages.empty() || annoys(meant))
        return;
    const auto likeliest = std::size_t(meant.passages.front());
    // Whoever only reports a fault or has an idea is not told what an article says about the place of it.
    if (m_message.isReport && !topic.isWanting() && !belief.isPlain(likeliest))
        return;
    const bool isFollowUp = whole && !isAbout(meant, belief, *whole);
    if (isFollowUp)
        meant = whole->meant();
    if (isFollowUp && !meant.isSure())
        return;
    const std::vector<int> own = ownPassages(topic, meant.passages.front());
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

void WordingMatch::matchWhole(const Topic &all, const PassageBelief &belief) const
{
    const PassageBelief::Meant meant = belief.meant();
    if (meant.passages.empty() || annoys(meant))
        return;
    AskedPart *part = partAnsweredBy(meant.passages.front(), all, fitsIn(all));
    part->passages = meant.passages;
    part->isUnsure = meant.isUnsure;
}

void WordingMatch::matchLeaning(AskedPart &part, const std::vector<AskedPart> &asked) const
{
    const PassageBelief::Meant meant = meantAlone(part);
    if (!meant.isSure())
        return;
    const std::vector<int> given = givenBefore(part, asked);
    part.isFollowUp = std::ranges::find(given, meant.passages.front()) != given.end();
    if (part.isFollowUp || (meant.isCertain && part.words.size() > 1 && !asksAboutIt(part.text)))
        part.passages = meant.passages;
}

void WordingMatch::settleByGiven(std::vector<AskedPart> &asked) const
{
    for (AskedPart &part : asked) {
        if (!part.wantsAnswer() || (!part.passages.empty() && !part.isUnsure))
            continue;
        const std::vector<int> given = givenBefore(part, asked);
        const auto isGiven = [&given](int passage) { return std::ranges::find(given, passage) != given.end(); };
        const auto answering = std::ranges::find_if(
            given, [&](int passage) { return alsoSpeaksOf(*m_offers[std::size_t(passage)], part, m_offers); });
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

WordingMatch::Fits WordingMatch::fitsIn(const Topic &topic) const
{
    Fits fits;
    fits.reserve(topic.parts.size());
    for (const AskedPart *part : topic.parts)
        fits.push_back(fitsOf(m_hits, m_offers, *part));
    return fits;
}

WordingMatch::Likenesses WordingMatch::likenessesOf(const QString &text) const
{
    Likenesses likenesses;
    for (const ExampleTexts::Likeness &each : m_message.wordings->likeliest(text, MostLikenesses))
        likenesses.insert(each.label, each.odds);
    return likenesses;
}

std::vector<PassageBelief::Evidence> WordingMatch::evidenceIn(const Topic &topic, const Fits &fits,
                                                              const Likenesses &likenesses) const
{
    const ExampleTexts &wordings = *m_message.wordings;
    const std::optional<QString> same = wordings.labelOfSame(topic.text);
    const bool isTroubled = std::ranges::any_of(topic.parts, &AskedPart::isTroubled);
    double mostScore = 0;
    for (const PassageHit &hit : m_hits)
        mostScore = std::max(mostScore, hit.score);
    std::vector<PassageBelief::Evidence> all(m_offers.size());
    for (std::size_t part = 0; part < topic.parts.size(); ++part) {
        const std::vector<Said> said = saidIn(*topic.parts[part], m_words);
        const bool isFirst = part == 0;
        for (std::size_t i = 0; i < m_offers.size(); ++i) {
            const auto isUntold = [&](const Said &each) {
                return !wordings.holds(m_hits[i].passage.id, each.word) && !m_offers[i]->isAbout(each.stem);
            };
            const auto untold = int(std::ranges::count_if(said, isUntold));
            const bool isAllUntold = untold > 0 && untold == int(said.size());
            all[i].fit = std::max(all[i].fit, fits[part][i]);
            all[i].untold = isFirst ? untold : std::min(untold, all[i].untold);
            all[i].isAllUntold = isAllUntold && (isFirst || all[i].isAllUntold);
        }
    }
    for (std::size_t i = 0; i < m_offers.size(); ++i) {
        const QString &id = m_hits[i].passage.id;
        all[i].rank = mostScore > 0 ? m_hits[i].score / mostScore : 1;
        all[i].isAllUntold = all[i].isAllUntold && all[i].fit <= 0;
        all[i].isFaultUnasked = m_offers[i]->isTroubled && !isTroubled;
        all[i].isSame = same == id;
        all[i].like = likenesses.value(id, PassageBelief::NotLike);
    }
    return all;
}

PassageBelief WordingMatch::beliefIn(const Topic &topic, const Fits &fits) const
{
    const Likenesses likenesses = likenessesOf(topic.text);
    return {evidenceIn(topic, fits, likenesses), likenesses.value(NoPassage, PassageBelief::NotLike)};
}

PassageBelief::Meant WordingMatch::meantAlone(AskedPart &part) const
{
    const Topic alone{{&part}, part.text};
    return beliefIn(alone, fitsIn(alone)).meant();
}

/// "Your invoice is WRONG again": where to find invoices helps nobody, nor does what may not even be meant.
bool WordingMatch::annoys(const PassageBelief::Meant &meant) const
{
    const bool isTouchy = m_message.isComplaint || (m_message.isAngry && meant.isUnsure);
    return isTouchy && !m_offers[std::size_t(meant.passages.front())]->isTroubled;
}

/// "I need your SOC 2 report and a data processing agreement" asks for two things in one breath: by part the passage
/// that it asks for beyond doubt, or None. Only where `meant`, what the whole asks for most, is one of them.
std::vector<int> WordingMatch::ownPassages(const Topic &topic, int meant) const
{
    const std::vector<int> none(topic.parts.size(), None);
    if (topic.parts.size() < 2)
        return none;
    std::vector<int> own = none;
    for (std::size_t i = 0; i < own.size(); ++i) {
        const PassageBelief::Meant alone = meantAlone(*topic.parts[i]);
        if (alone.isCertain)
            own[i] = alone.passages.front();
    }
    return std::ranges::find(own, meant) == own.end() ? none : own;
}
