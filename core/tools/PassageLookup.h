#pragma once

#include "core/knowledge/KnowledgeIndex.h"

/// What search_kb finds for what was written, slips of the pen mended. A message may ask two things at once, and the
/// louder one would take all places: after the best passages for the whole, each clause adds its own best ones.
/// `articlesWords`: the articles' words for what a message says in another language or otherwise, one search a line.
/// `meaning`: that of the whole query, when it is known. Scores are shares of the best one of the search that found the
/// passage.
std::vector<PassageHit> lookUpPassages(const KnowledgeIndex &knowledge, const QString &written,
                                       const QString &articlesWords, int limit, const Meaning &meaning = {});
