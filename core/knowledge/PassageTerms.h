#pragma once

#include <QtGlobal>
#include <cstddef>
#include <span>
#include <vector>

/// The words of one passage as term numbers, in the order of reading.
struct TermSequence {
    std::vector<quint32> terms; ///< title, then heading, then text, then how customers ask for it
    std::size_t titleCount = 0; ///< so many belong to the article's title
    std::size_t headingCount = 0; ///< and so many after them to the headings
    std::size_t wordingCount = 0; ///< so many at the end to the wordings

    std::size_t textCount() const { return terms.size() - titleCount - headingCount - wordingCount; }
    void clear();
};

/// The words of all passages, about two bytes each. From these the postings are made, phrases
/// are checked, and a newer index takes over the articles that have not changed.
class PassageTerms
{
public:
    void append(const TermSequence &sequence);
    void read(quint32 passage, TermSequence &sequence) const;
    quint32 count() const { return quint32(m_starts.size()); }
    void squeeze();
    /// What it takes in memory.
    std::size_t bytes() const { return m_bytes.capacity() + m_starts.capacity() * sizeof(quint64); }

private:
    void write(quint32 value);

    std::vector<quint8> m_bytes; ///< seven bits each, the highest says that more follow
    std::vector<quint64> m_starts;
};
