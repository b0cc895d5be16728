#pragma once

#include <QByteArray>
#include <optional>

/// When to try again. Pure; times in milliseconds.
namespace Backoff {

/// The longest wait a server may ask for; what asks for more is not tried again.
inline constexpr qint64 LongestMs = 60'000;

/// What the server asks for: `retry-after-ms`, else `Retry-After` as seconds (fractions allowed) or as a date
/// (RFC 9110, 10.2.3; `nowMs` since the epoch). Nothing when absent, unreadable or in the past.
std::optional<qint64> askedMs(const QByteArray &retryAfterMs, const QByteArray &retryAfter, qint64 nowMs);

/// The wait before attempt `attempt` + 1 (`attempt` counts from 1): what was asked, else half a second doubling up to
/// 8 s, shortened by up to a quarter by `jitter` (0..1) so that clients do not come back together. Nothing when more
/// than LongestMs was asked for.
std::optional<qint64> delayMs(int attempt, std::optional<qint64> asked, double jitter);

} // namespace Backoff
