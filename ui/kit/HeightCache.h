#pragma once

#include <QHash>
#include <QList>

/// Heights of rows that are costly to measure (bubbles), per width. A new width or a change of fonts forgets all of
/// them; a changed row forgets its own. At most `Capacity` are kept: beyond that all are dropped at once, which costs
/// one measurement per visible row and no bookkeeping.
class HeightCache
{
public:
    static constexpr qsizetype Capacity = 20'000;

    /// The height of `key` at `width`, measured by `measure()` when it is not known.
    template <class Measure>
    int height(qint64 key, int width, Measure measure)
    {
        setWidth(width);
        if (const auto known = m_heights.constFind(key); known != m_heights.constEnd())
            return *known;
        const int measured = measure();
        if (m_heights.size() >= Capacity)
            m_heights.clear();
        m_heights.insert(key, measured);
        return measured;
    }

    void setWidth(int width)
    {
        if (width == m_width)
            return;
        m_width = width;
        m_heights.clear();
    }
    void forget(qint64 key) { m_heights.remove(key); }
    void clear() { m_heights.clear(); }
    qsizetype size() const { return m_heights.size(); }

private:
    QHash<qint64, int> m_heights;
    int m_width = -1;
};
