#include "core/knowledge/Ranking.h"

#include <algorithm>
#include <functional>

namespace {

/// How little the difference between the first and the second counts; the value of the paper.
constexpr double RankOffset = 60;

} // namespace

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

std::vector<FusedPassage> fuseRankings(const std::vector<quint32> &byWords, const std::vector<quint32> &byMeaning,
                                       std::size_t limit)
{
    std::vector<FusedPassage> fused;
    const auto add = [&fused](const std::vector<quint32> &ranking) {
        for (std::size_t rank = 0; rank < ranking.size(); ++rank) {
            const double share = (RankOffset + 1) / (RankOffset + 1 + double(rank)) / 2;
            const auto known = std::ranges::find(fused, ranking[rank], &FusedPassage::passage);
            if (known != fused.end())
                known->score += share;
            else
                fused.push_back({ranking[rank], share});
        }
    };
    add(byWords);
    add(byMeaning);
    std::ranges::stable_sort(fused, std::ranges::greater{}, &FusedPassage::score);
    if (fused.size() > limit)
        fused.resize(limit);
    return fused;
}
