#pragma once

#include "core/knowledge/PassageTerms.h"

/// In which passages a term occurs, ascending, and how much it matters there (its saturated frequency, 0 to 65535).
struct PostingList {
    std::span<const quint32> passages;
    std::span<const quint16> impacts;
    quint16 mostImpact = 0;

    std::size_t size() const { return passages.size(); }
};

/// The inverted index. The impact is the part of BM25F that depends on the passage, computed once: fields weighted and
/// normalised by their length, then saturated. Immutable.
class Postings
{
public:
    Postings() = default;
    Postings(const PassageTerms &passages, quint32 termCount);

    PostingList list(quint32 term) const;

    /// How rare the term is: BM25's inverse document frequency, never negative.
    double rarity(std::size_t passagesWithTerm) const;

    /// What it takes in memory.
    std::size_t bytes() const
    {
        return (m_starts.capacity() + m_passages.capacity()) * sizeof(quint32)
            + (m_impacts.capacity() + m_mostImpacts.capacity()) * sizeof(quint16);
    }

private:
    quint32 m_passageCount = 0;
    std::vector<quint32> m_starts;
    std::vector<quint32> m_passages;
    std::vector<quint16> m_impacts;
    std::vector<quint16> m_mostImpacts;
};

/// A list made for one query out of several: where words of the same meaning, or beginning alike, stand for one.
class MergedPostings
{
public:
    struct Part {
        PostingList list;
        double factor = 1; ///< how much the part counts
    };

    explicit MergedPostings(const std::vector<Part> &parts);
    PostingList list() const { return {m_passages, m_impacts, m_mostImpact}; }

private:
    std::vector<quint32> m_passages;
    std::vector<quint16> m_impacts;
    quint16 m_mostImpact = 0;
};
