#pragma once

#include "core/knowledge/QueryPlan.h"

/// The `limit` passages that answer the query best, best first. Passages that hold a quoted phrase come alone; only
/// when no passage holds it do its single words count.
std::vector<ScoredPassage> rankPassages(const QueryPlan &plan, std::size_t limit);
