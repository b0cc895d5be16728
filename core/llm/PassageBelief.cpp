#include "core/llm/PassageBelief.h"

#include <algorithm>

namespace {

/// What each piece of evidence adds to the odds. Fitted by logistic regression to 780 messages whose answer is known:
/// those of customers who had not seen the articles, the built-in cases, and such that no article answers.
constexpr double Beforehand = -5.15;
constexpr double OfFit = 0.97;
constexpr double OfNoFit = -0.25;
constexpr double OfRank = 3.75;
constexpr double OfLike = -0.62; ///< what is like one passage alone shows in its lead
constexpr double OfFirstByFit = 1.32;
constexpr double OfFirstByLike = 1.33;
constexpr double OfLeadByLike = 0.64;
constexpr double OfLeadOverNone = 1.03;
constexpr double OfFaultUnasked = -0.4; ///< not fitted: chosen by reading answers
constexpr double OfSame = 3; ///< not fitted either: whoever wrote the wording knew what is meant
constexpr double OfUntold = -0.31; ///< for each word, up to so many:
constexpr int MostUntold = 3;

/// Beyond these more of the same tells nothing more.
constexpr double BestFit = 1.5;
constexpr double MostLike = 2;
constexpr double MostLead = 2;
/// How much the search's own order weighs in what is believed by words alone.
constexpr double RankShare = 0.6;

/// The odds above which a passage is the answer without a doubt, is the answer, and is what may be meant.
constexpr double Certain = 3;
constexpr double Sure = 0.5;
constexpr double Possible = -0.3;
/// What is so much less like a passage than what no passage answers is answered by it beyond doubt only.
constexpr double FarBelowNone = 0.7;
/// Below, another that is believed nearly as much may be meant as well.
constexpr double SureOfOne = 1;
constexpr double NearlyAsSure = 1;

double byFit(const PassageBelief::Evidence &evidence)
{
    return std::min(BestFit, evidence.fit) * (1 - RankShare + RankShare * evidence.rank);
}

double byLikeness(const PassageBelief::Evidence &evidence)
{
    return std::clamp(evidence.like, PassageBelief::NotLike, MostLike);
}

double clampedLead(double lead)
{
    return std::clamp(lead, -MostLead, MostLead);
}

} // namespace

PassageBelief::PassageBelief(std::vector<Evidence> evidence, double likeNone)
    : m_evidence(std::move(evidence))
    , m_likeNone(likeNone)
{ }

template <class Value>
double PassageBelief::lead(std::size_t passage, Value value) const
{
    double others = NotLike;
    for (std::size_t i = 0; i < m_evidence.size(); ++i) {
        if (i != passage)
            others = std::max(others, value(m_evidence[i]));
    }
    return clampedLead(value(m_evidence[passage]) - others);
}

double PassageBelief::of(std::size_t passage) const
{
    const Evidence &known = m_evidence[passage];
    const double leadByLike = lead(passage, byLikeness);
    double odds = Beforehand + OfRank * known.rank;
    odds += known.fit > 0 ? OfFit * std::min(BestFit, known.fit) : OfNoFit;
    odds += lead(passage, byFit) > 0 ? OfFirstByFit : 0;
    odds += leadByLike > 0 ? OfFirstByLike : 0;
    odds += OfLike * byLikeness(known) + OfLeadByLike * leadByLike;
    odds += OfLeadOverNone * clampedLead(byLikeness(known) - m_likeNone);
    odds += known.isFaultUnasked ? OfFaultUnasked : 0;
    odds += known.isSame ? OfSame : 0;
    odds += OfUntold * std::min(MostUntold, known.untold);
    return odds;
}

bool PassageBelief::isPossible(std::size_t passage) const
{
    return of(passage) >= Possible;
}

bool PassageBelief::isClear(std::size_t passage) const
{
    return of(passage) >= SureOfOne;
}

bool PassageBelief::isLikely(std::size_t passage) const
{
    return of(passage) >= Sure;
}

PassageBelief::Meant PassageBelief::meant() const
{
    struct Believed {
        int passage = -1;
        double odds = 0;
    };
    std::vector<Believed> likeliest;
    for (std::size_t i = 0; i < m_evidence.size(); ++i)
        likeliest.push_back({int(i), of(i)});
    if (likeliest.empty())
        return {};
    const auto listed = likeliest.begin() + std::ptrdiff_t(std::min<std::size_t>(2, likeliest.size()));
    std::ranges::partial_sort(likeliest, listed, std::ranges::greater(), &Believed::odds);

    const Believed best = likeliest.front();
    const double overNone = m_evidence[std::size_t(best.passage)].like - m_likeNone;
    const bool isSure = best.odds >= (overNone > -FarBelowNone ? Sure : Certain);
    const bool isPossible = best.odds >= Possible && overNone >= 0;
    if (!isSure && !isPossible)
        return {};
    Meant meant{{best.passage}, !isSure, best.odds >= Certain};
    if (likeliest.size() > 1 && best.odds < SureOfOne
        && likeliest[1].odds > std::max(Possible, best.odds - NearlyAsSure)) {
        meant.passages.push_back(likeliest[1].passage);
        meant.isUnsure = true;
    }
    return meant;
}
