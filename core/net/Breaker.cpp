#include "core/net/Breaker.h"

#include <algorithm>

bool Breaker::allows(qint64 nowMs)
{
    if (m_failures < FailuresAllowed)
        return true;
    // A clock that was set back must not keep it shut for longer than it would have been.
    if (m_probing || (nowMs < m_openUntil && nowMs >= m_openUntil - OpenMs))
        return false;
    m_probing = true;
    return true;
}

void Breaker::succeeded()
{
    m_failures = 0;
    m_probing = false;
}

void Breaker::failed(qint64 nowMs)
{
    m_failures = std::min(m_failures + 1, FailuresAllowed);
    m_probing = false;
    if (m_failures == FailuresAllowed)
        m_openUntil = nowMs + OpenMs;
}

qint64 Breaker::opensInMs(qint64 nowMs) const
{
    return m_failures < FailuresAllowed ? 0 : std::clamp<qint64>(m_openUntil - nowMs, 0, OpenMs);
}
