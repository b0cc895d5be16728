#include "core/knowledge/Ranking.h"

std::vector<ScoredPassage> rankPassages(const QueryPlan &plan, std::size_t limit)
{
    if (plan.hasPhrases()) {
        const auto holds = [&plan](quint32 passage) { return plan.holdsPhrases(passage); };
        std::vector<ScoredPassage> found = topPassages(plan.lists(), limit, holds);
        if (!found.empty())
            return found;
    }
    return topPassages(plan.lists(), limit);
}
