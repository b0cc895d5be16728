#pragma once

#include "core/knowledge/QueryPlan.h"

/// The `limit` passages that answer the query best, best first. Passages that hold a quoted phrase come alone; only
/// when no passage holds it do its single words count.
std::vector<ScoredPassage> rankPassages(const QueryPlan &plan, std::size_t limit);

struct FusedPassage {
    quint32 passage = 0;
    double score = 0; ///< 1 for what is first in both rankings

    friend bool operator==(const FusedPassage &, const FusedPassage &) = default;
};

/// Two rankings as one, by reciprocal rank (Cormack, Clarke and Büttcher, SIGIR 2009): what stands high in either is
/// high, what stands in both is higher. Scores of words and of meaning cannot be compared, ranks can. Among equals the
/// one that `byWords` has higher comes first.
std::vector<FusedPassage> fuseRankings(const std::vector<quint32> &byWords, const std::vector<quint32> &byMeaning,
                                       std::size_t limit);
