#include "core/knowledge/StringPool.h"

#include <QHashFunctions>

namespace {

constexpr std::size_t FirstSlots = 1024;

} // namespace

std::size_t StringPool::slotOf(QByteArrayView text) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = qHashBits(text.data(), std::size_t(text.size())) & mask;
    while (m_slots[slot] != 0 && at(m_slots[slot] - 1) != text)
        slot = (slot + 1) & mask;
    return slot;
}

void StringPool::grow()
{
    m_slots.assign(m_slots.empty() ? FirstSlots : m_slots.size() * 2, 0);
    for (quint32 number = 0; number < size(); ++number)
        m_slots[slotOf(at(number))] = number + 1;
}

quint32 StringPool::add(QByteArrayView text)
{
    if (std::size_t(size()) * 4 >= m_slots.size() * 3)
        grow();
    quint32 &slot = m_slots[slotOf(text)];
    if (slot == 0) {
        m_bytes.insert(m_bytes.end(), text.begin(), text.end());
        m_starts.push_back(quint32(m_bytes.size()));
        slot = size();
    }
    return slot - 1;
}

std::optional<quint32> StringPool::find(QByteArrayView text) const
{
    if (m_slots.empty())
        return {};
    const quint32 found = m_slots[slotOf(text)];
    return found == 0 ? std::nullopt : std::optional(found - 1);
}

QByteArrayView StringPool::at(quint32 number) const
{
    return QByteArrayView(m_bytes.data() + m_starts[number], m_starts[number + 1] - m_starts[number]);
}

void StringPool::squeeze()
{
    m_bytes.shrink_to_fit();
    m_starts.shrink_to_fit();
}
