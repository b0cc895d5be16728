#include "core/net/Backoff.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace {

constexpr double FirstMs = 500;
constexpr double LastMs = 8'000;
constexpr double FarMs = 1e15; ///< thirty thousand years: what is longer is nonsense and must not overflow

std::optional<qint64> waitOf(double ms)
{
    if (!std::isfinite(ms) || ms <= 0 || ms > FarMs)
        return std::nullopt;
    return qint64(std::ceil(ms));
}

/// IMF-fixdate, "Sun, 06 Nov 1994 08:49:37 GMT": the one form a sender may use.
std::optional<qint64> httpDateMs(const QByteArray &text)
{
    const QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(text).trimmed(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid())
        return std::nullopt;
    return QDateTime(date.date(), date.time(), Qt::UTC).toMSecsSinceEpoch();
}

} // namespace

std::optional<qint64> Backoff::askedMs(const QByteArray &retryAfterMs, const QByteArray &retryAfter, qint64 nowMs)
{
    bool ok = false;
    if (const double ms = retryAfterMs.trimmed().toDouble(&ok); ok) {
        if (const auto wait = waitOf(ms))
            return wait;
    }
    if (const double seconds = retryAfter.trimmed().toDouble(&ok); ok)
        return waitOf(seconds * 1'000);
    if (const auto date = httpDateMs(retryAfter))
        return waitOf(double(*date - nowMs));
    return std::nullopt;
}

std::optional<qint64> Backoff::delayMs(int attempt, std::optional<qint64> asked, double jitter)
{
    if (asked)
        return *asked <= LongestMs ? asked : std::nullopt;
    const double full = std::min(LastMs, FirstMs * std::pow(2.0, std::max(0, attempt - 1)));
    return qint64(full * (1 - 0.25 * std::clamp(jitter, 0.0, 1.0)));
}
