#include "core/insight/Series.h"

#include <QDateTime>
#include <algorithm>

qint64 startOfDay(qint64 now, int offset)
{
    return QDateTime::fromMSecsSinceEpoch(now).date().addDays(offset).startOfDay().toMSecsSinceEpoch();
}

namespace {

/// The first milliseconds of the last `days` days and of tomorrow.
std::vector<qint64> boundsOf(int days, qint64 now)
{
    std::vector<qint64> bounds;
    for (int day = 1 - days; day <= 1; ++day)
        bounds.push_back(startOfDay(now, day));
    return bounds;
}

/// Which of the days a time falls on; -1 for none.
int dayOf(qint64 time, const std::vector<qint64> &bounds)
{
    const auto next = std::upper_bound(bounds.begin(), bounds.end(), time);
    return next == bounds.end() ? -1 : int(next - bounds.begin()) - 1;
}

} // namespace

std::vector<int> perDay(const std::vector<qint64> &times, int days, qint64 now)
{
    const std::vector<qint64> bounds = boundsOf(days, now);
    std::vector<int> counts(std::size_t(days), 0);
    for (const qint64 time : times) {
        if (const int day = dayOf(time, bounds); day >= 0)
            ++counts[std::size_t(day)];
    }
    return counts;
}

std::vector<std::optional<qint64>> medianPerDay(const std::vector<std::pair<qint64, qint64>> &timesAndValues, int days,
                                                qint64 now)
{
    const std::vector<qint64> bounds = boundsOf(days, now);
    auto values = std::vector<std::vector<qint64>>(std::size_t(days), std::vector<qint64>{});
    for (const auto &[time, value] : timesAndValues) {
        if (const int day = dayOf(time, bounds); day >= 0)
            values[std::size_t(day)].push_back(value);
    }
    std::vector<std::optional<qint64>> medians;
    medians.reserve(values.size());
    for (std::vector<qint64> &ofDay : values)
        medians.push_back(median(std::move(ofDay)));
    return medians;
}

std::optional<qint64> median(std::vector<qint64> values)
{
    if (values.empty())
        return std::nullopt;
    const auto middle = values.begin() + qsizetype((values.size() - 1) / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}
