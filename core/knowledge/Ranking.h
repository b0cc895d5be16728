#pragma once

#include "core/knowledge/QueryPlan.h"

/// The passages that answer the query, best first: enough of them that `limit` remain when articles take turns.
std::vector<ScoredPassage> rankPassages(const QueryPlan &plan, const IndexParts &parts, std::size_t limit);
