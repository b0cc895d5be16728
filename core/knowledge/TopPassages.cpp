#include "core/knowledge/TopPassages.h"

#include <algorithm>
#include <limits>

namespace {

constexpr quint32 AtEnd = std::numeric_limits<quint32>::max();

bool better(const ScoredPassage &a, const ScoredPassage &b)
{
    return a.score != b.score ? a.score > b.score : a.passage < b.passage;
}

class Cursor
{
public:
    explicit Cursor(const WeightedList &list) : m_list(list.list), m_weight(list.weight) { }

    quint64 mostScore() const { return quint64(m_weight) * m_list.mostImpact; }
    quint32 passage() const { return m_at < m_list.size() ? m_list.passages[m_at] : AtEnd; }
    quint64 score() const { return quint64(m_weight) * m_list.impacts[m_at]; }
    void next() { ++m_at; }

    /// To the first passage that is not before `passage`: in steps that double, then by halves.
    void seek(quint32 passage)
    {
        std::size_t step = 1;
        std::size_t end = m_at;
        while (end < m_list.size() && m_list.passages[end] < passage) {
            m_at = end + 1;
            end += step;
            step *= 2;
        }
        const auto first = m_list.passages.begin();
        const auto found = std::lower_bound(first + std::ptrdiff_t(m_at),
                                            first + std::ptrdiff_t(std::min(end, m_list.size())), passage);
        m_at = std::size_t(found - first);
    }

private:
    PostingList m_list;
    quint32 m_weight = 0;
    std::size_t m_at = 0;
};

class MaxScore
{
public:
    MaxScore(const std::vector<WeightedList> &lists, std::size_t count) : m_count(count)
    {
        m_cursors.reserve(lists.size());
        for (const WeightedList &list : lists)
            m_cursors.emplace_back(list);
        std::ranges::sort(m_cursors, {}, &Cursor::mostScore);
        quint64 sum = 0;
        for (const Cursor &cursor : m_cursors)
            m_boundUpTo.push_back(sum += cursor.mostScore());
    }

    std::vector<ScoredPassage> run(const std::function<bool(quint32)> &accepts)
    {
        while (m_firstNeeded < m_cursors.size()) {
            quint32 passage = AtEnd;
            for (std::size_t i = m_firstNeeded; i < m_cursors.size(); ++i)
                passage = std::min(passage, m_cursors[i].passage());
            if (passage == AtEnd)
                break;
            const quint64 score = scoreOf(passage);
            if (score > m_threshold && (!accepts || accepts(passage)))
                keep({passage, score});
        }
        std::ranges::sort(m_heap, better);
        return std::move(m_heap);
    }

private:
    /// The score, or less than it when that cannot be enough.
    quint64 scoreOf(quint32 passage)
    {
        quint64 score = 0;
        for (std::size_t i = m_firstNeeded; i < m_cursors.size(); ++i) {
            if (m_cursors[i].passage() == passage) {
                score += m_cursors[i].score();
                m_cursors[i].next();
            }
        }
        for (std::size_t i = m_firstNeeded; i-- > 0;) {
            if (score + m_boundUpTo[i] <= m_threshold)
                break;
            m_cursors[i].seek(passage);
            if (m_cursors[i].passage() == passage)
                score += m_cursors[i].score();
        }
        return score;
    }

    void keep(const ScoredPassage &found)
    {
        m_heap.push_back(found);
        std::ranges::push_heap(m_heap, better);
        if (m_heap.size() > m_count) {
            std::ranges::pop_heap(m_heap, better);
            m_heap.pop_back();
        }
        if (m_heap.size() < m_count)
            return;
        m_threshold = m_heap.front().score;
        while (m_firstNeeded < m_cursors.size() && m_boundUpTo[m_firstNeeded] <= m_threshold)
            ++m_firstNeeded;
    }

    std::size_t m_count = 0;
    std::vector<Cursor> m_cursors; ///< the least important first
    std::vector<quint64> m_boundUpTo; ///< the most that the cursors up to this one can add
    std::size_t m_firstNeeded = 0; ///< no passage is kept for the cursors before this one alone
    std::vector<ScoredPassage> m_heap; ///< the worst in front
    quint64 m_threshold = 0; ///< a passage must score more
};

} // namespace

std::vector<ScoredPassage> topPassages(const std::vector<WeightedList> &lists, std::size_t count,
                                       const std::function<bool(quint32)> &accepts)
{
    if (count == 0)
        return {};
    return MaxScore(lists, count).run(accepts);
}
