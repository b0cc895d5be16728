#pragma once

#include "core/knowledge/Language.h"
#include "core/knowledge/Postings.h"
#include "core/knowledge/Vocabulary.h"

/// What a search looks into: filled by an IndexWriter, never changed after.
struct IndexParts {
    Vocabulary vocabulary;
    PassageTerms passageTerms;
    Postings postings;
    std::vector<Language> languages; ///< that articles are written in, the most frequent first; never empty
};
