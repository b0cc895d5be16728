#pragma once

#include "core/knowledge/IndexParts.h"
#include "core/knowledge/Query.h"
#include "core/knowledge/TopPassages.h"

#include <memory>

/// A query resolved against an index: which terms each word stands for and how much it counts. Borrows from the index,
/// which must outlive it.
class QueryPlan
{
public:
    /// A word of the query that occurs in the index, in one of its forms.
    struct PlannedWord {
        std::vector<quint32> terms; ///< ascending
        PostingList list;
        double rarity = 0; ///< idf, less for a guess
        double weight = 0; ///< rarity times how often it was asked for
        std::size_t position = 0; ///< in the query, its first occurrence
    };

    QueryPlan(const Query &query, const IndexParts &parts);
    QueryPlan(const QueryPlan &) = delete;
    QueryPlan &operator=(const QueryPlan &) = delete;

    const std::vector<PlannedWord> &words() const { return m_words; }
    std::vector<WeightedList> lists() const;

    bool hasPhrases() const { return !m_phrases.empty(); }
    bool holdsPhrases(quint32 passage) const;

private:
    using Terms = std::vector<quint32>;

    struct Resolved {
        Terms terms;
        double certainty = 1; ///< less than 1 for a guess at a misspelt word
    };

    void planWords(const Query &query);
    void planPhrases(const Query &query);
    Resolved resolve(const Query::QueryWord &word);
    Terms formsOf(const Query::QueryWord &word);
    bool isStopped(const Query::QueryWord &word) const;
    void addWord(const Query::QueryWord &word, std::size_t position, int count);
    PostingList merged(const std::vector<MergedPostings::Part> &parts);

    const IndexParts &m_parts;
    Stemmer m_stemmer;
    Language m_language = Language::English; ///< of the question
    std::vector<PlannedWord> m_words;
    std::vector<std::vector<Terms>> m_phrases;
    std::vector<std::unique_ptr<MergedPostings>> m_merged;
};

/// The scale by which weights become whole numbers, so that sums of scores do not depend on their order.
inline constexpr double WeightScale = 1000;
