#include "core/net/BodyDevice.h"

#include <algorithm>
#include <cstring>

BodyDevice::BodyDevice(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
{
    // Unbuffered: QIODevice would read ahead of what is sent.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 BodyDevice::bytesAvailable() const
{
    return m_bytes.size() - m_at + QIODevice::bytesAvailable();
}

qint64 BodyDevice::readData(char *data, qint64 most)
{
    const qint64 count = std::min<qint64>(most, m_bytes.size() - m_at);
    if (count <= 0)
        return m_at >= m_bytes.size() ? -1 : 0;
    std::memcpy(data, m_bytes.constData() + m_at, size_t(count));
    const bool first = m_at == 0;
    m_at += count;
    if (first)
        Q_EMIT firstRead();
    return count;
}
