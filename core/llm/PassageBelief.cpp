#include "core/llm/PassageBelief.h"

#include <algorithm>

namespace {

/// What each piece of evidence adds to the odds. Fitted by logistic regression to 3,700 messages of 14 authors who had
/// not seen the articles, each asked while the wordings held nothing of its own author.
constexpr double Beforehand = -3.2;
constexpr double OfNoFit = -0.48;
constexpr double OfRank = 2.5;
constexpr double OfLike = 1.43;
constexpr double OfFirstByFit = 0.59;
constexpr double OfFirstByLike = 1.37;
constexpr double OfLeadByLike = 2.42;
constexpr double OfFaultUnasked = -0.4; ///< not fitted: chosen by reading answers
constexpr double OfSame = 3; ///< not fitted either: whoever wrote the wording knew what is meant
constexpr double OfUntold = -0.22; ///< for each word, up to so many:
constexpr int MostUntold = 3;

/// What no passage answers is asked with all kinds of words: it is ahead of a passage when it is by more than this.
constexpr double NoneIsBroad = 0.2;

/// Beyond these more of the same tells nothing more.
constexpr double BestFit = 1.5;
constexpr double MostLike = 2;
constexpr double MostLead = 2;
/// No passage fits worse, nor is any less like what is asked.
constexpr double LeastEvidence = PassageBelief::NotLike;
/// How much the search's own order weighs in what is believed by words alone.
constexpr double RankShare = 0.6;

/// The odds above which a passage is the answer without a doubt, whatever stands around what is asked, is the answer,
/// and is what may be meant. Of what is sure, one in nine is not what was meant; of what may be, every second.
constexpr double Certain = 4;
constexpr double Plain = 2;
constexpr double Sure = 0.8;
constexpr double Possible = -1;
/// Below, it is hardly ever meant.
constexpr double OutOfQuestion = -3;
/// What is so much less like a passage than what no passage answers is answered by it beyond doubt only.
constexpr double FarBelowNone = 0.7;
/// To what is not sure another is added that is believed nearly as much.
constexpr double NearlyAsSure = 1.2;

double byFit(const PassageBelief::Evidence &evidence)
{
    return std::min(BestFit, evidence.fit) * (1 - RankShare + RankShare * evidence.rank);
}

double byLikeness(const PassageBelief::Evidence &evidence)
{
    return std::clamp(evidence.like, PassageBelief::NotLike, MostLike);
}

} // namespace

PassageBelief::PassageBelief(std::vector<Evidence> evidence, double likeNone)
    : m_evidence(std::move(evidence))
    , m_likeNone(likeNone)
{ }

template <class Value>
double PassageBelief::lead(std::size_t passage, Value value) const
{
    double others = LeastEvidence;
    for (std::size_t i = 0; i < m_evidence.size(); ++i) {
        if (i != passage)
            others = std::max(others, value(m_evidence[i]));
    }
    return value(m_evidence[passage]) - others;
}

double PassageBelief::of(std::size_t passage) const
{
    const Evidence &known = m_evidence[passage];
    const double leadByLike = lead(passage, byLikeness);
    const double leadOfAll = std::min(leadByLike, byLikeness(known) - (m_likeNone - NoneIsBroad));
    double odds = Beforehand + OfRank * known.rank + (known.fit > 0 ? 0 : OfNoFit);
    odds += lead(passage, byFit) > 0 ? OfFirstByFit : 0;
    odds += OfLike * byLikeness(known) + (leadByLike > 0 ? OfFirstByLike : 0);
    odds += OfLeadByLike * std::clamp(leadOfAll, -MostLead, MostLead);
    odds += known.isFaultUnasked ? OfFaultUnasked : 0;
    odds += known.isSame ? OfSame : 0;
    odds += OfUntold * std::min(MostUntold, known.untold);
    return odds;
}

bool PassageBelief::isPossible(std::size_t passage) const
{
    return of(passage) >= Possible;
}

bool PassageBelief::isPlain(std::size_t passage) const
{
    return of(passage) >= Plain;
}

bool PassageBelief::isOutOfQuestion(std::size_t passage) const
{
    return of(passage) < OutOfQuestion;
}

PassageBelief::Meant PassageBelief::meant() const
{
    struct Believed {
        int passage = -1;
        double odds = 0;
    };
    std::vector<Believed> likeliest;
    for (std::size_t i = 0; i < m_evidence.size(); ++i) {
        if (!m_evidence[i].isAllUntold)
            likeliest.push_back({int(i), of(i)});
    }
    if (likeliest.empty())
        return {};
    const auto listed = likeliest.begin() + std::ptrdiff_t(std::min<std::size_t>(2, likeliest.size()));
    std::ranges::partial_sort(likeliest, listed, std::ranges::greater(), &Believed::odds);

    const Believed best = likeliest.front();
    if (best.odds < Possible)
        return {};
    const double overNone = m_evidence[std::size_t(best.passage)].like - m_likeNone;
    const bool isSure = best.odds >= (overNone > -FarBelowNone ? Sure : Certain);
    Meant meant{{best.passage}, !isSure, best.odds >= Certain};
    if (likeliest.size() > 1 && best.odds < Sure && likeliest[1].odds > std::max(Possible, best.odds - NearlyAsSure))
        meant.passages.push_back(likeliest[1].passage);
    return meant;
}
