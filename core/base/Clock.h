#pragma once

#include <QString>
#include <optional>

/// Where the time comes from. Injected, so that tests decide what time it is. Thread-safe: implementations hold no
/// mutable state.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01T00:00:00Z.
    virtual qint64 nowMs() const = 0;
};

class SystemClock : public Clock
{
public:
    qint64 nowMs() const override;
};

/// "2026-03-01T09:30:00.250Z": how times are written in JSON (RFC 3339). Empty for 0, which means "never".
QString isoUtc(qint64 ms);
std::optional<qint64> fromIsoUtc(const QString &text);
