#pragma once

#include "core/knowledge/Postings.h"

#include <functional>

struct WeightedList {
    PostingList list;
    quint32 weight = 0;
};

/// A passage and its score, a sum of whole numbers: the same in whatever order it was added up.
struct ScoredPassage {
    quint32 passage = 0;
    quint64 score = 0;

    friend bool operator==(const ScoredPassage &, const ScoredPassage &) = default;
};

/// The `count` passages with the greatest sums of weight times impact, best first, the earlier first among equals.
/// MaxScore: lists that even together cannot lift a passage above the worst one kept are only looked into for
/// passages found in the others. `accepts` may turn a passage away and is asked only about those that would be kept.
std::vector<ScoredPassage> topPassages(const std::vector<WeightedList> &lists, std::size_t count,
                                       const std::function<bool(quint32)> &accepts = {});
