#include "core/knowledge/Ranking.h"

#include <algorithm>

namespace {

constexpr std::size_t FewestCandidates = 100;
constexpr std::size_t CandidatesPerHit = 4; ///< articles take turns, so more are needed than shown

} // namespace

std::vector<ScoredPassage> rankPassages(const QueryPlan &plan, const IndexParts &, std::size_t limit)
{
    const std::size_t count = std::max(FewestCandidates, limit * CandidatesPerHit);
    if (plan.hasPhrases()) {
        const auto holds = [&plan](quint32 passage) { return plan.holdsPhrases(passage); };
        std::vector<ScoredPassage> found = topPassages(plan.lists(), count, holds);
        // Nobody wrote it exactly so: the words alone are better than nothing.
        if (!found.empty())
            return found;
    }
    return topPassages(plan.lists(), count);
}
