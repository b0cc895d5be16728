#pragma once

#include <QtGlobal>

/// Stops asking a server that fails again and again: after FailuresAllowed in a row it refuses for OpenMs, then lets
/// one request through to see. A value; `nowMs` is the caller's clock.
class Breaker
{
public:
    static constexpr int FailuresAllowed = 5;
    static constexpr qint64 OpenMs = 60'000;

    /// Whether a request may go out now. Taking the probe counts as a request under way until it succeeded or failed.
    bool allows(qint64 nowMs);
    void succeeded();
    void failed(qint64 nowMs);
    /// The request that `allows` let through was given up: neither good nor bad.
    void abandoned() { m_probing = false; }
    /// How long it stays shut; 0 when it is not.
    qint64 opensInMs(qint64 nowMs) const;

private:
    int m_failures = 0;
    qint64 m_openUntil = 0;
    bool m_probing = false;
};
