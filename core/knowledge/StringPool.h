#pragma once

#include <QByteArrayView>
#include <optional>
#include <vector>

/// Distinct byte strings, numbered from 0 in the order of their arrival; two flat arrays and a hash table, because a
/// QHash of QByteArrays takes five times the memory. Reading is free to any thread once nothing is added any more.
class StringPool
{
public:
    /// The number of the string, which is added when it is new.
    quint32 add(QByteArrayView text);
    std::optional<quint32> find(QByteArrayView text) const;
    QByteArrayView at(quint32 number) const;
    quint32 size() const { return quint32(m_starts.size()) - 1; }
    void squeeze();
    /// What it takes in memory.
    std::size_t bytes() const
    {
        return m_bytes.capacity() + (m_starts.capacity() + m_slots.capacity()) * sizeof(quint32);
    }

private:
    std::size_t slotOf(QByteArrayView text) const;
    void grow();

    std::vector<char> m_bytes;
    std::vector<quint32> m_starts = {0};
    std::vector<quint32> m_slots; ///< number + 1, 0 for a free slot; the size is a power of two
};
