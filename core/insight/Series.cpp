#include "core/insight/Series.h"

#include <QDateTime>
#include <algorithm>

qint64 startOfDay(qint64 now, int offset)
{
    return QDateTime::fromMSecsSinceEpoch(now).date().addDays(offset).startOfDay().toMSecsSinceEpoch();
}

std::vector<int> perDay(const std::vector<qint64> &times, int days, qint64 now)
{
    std::vector<qint64> bounds;
    for (int day = 1 - days; day <= 1; ++day)
        bounds.push_back(startOfDay(now, day));
    std::vector<int> counts(std::size_t(days), 0);
    for (const qint64 time : times) {
        const auto next = std::upper_bound(bounds.begin(), bounds.end(), time);
        if (next != bounds.begin() && next != bounds.end())
            ++counts[std::size_t(next - bounds.begin()) - 1];
    }
    return counts;
}

std::optional<qint64> median(std::vector<qint64> values)
{
    if (values.empty())
        return std::nullopt;
    const auto middle = values.begin() + qsizetype((values.size() - 1) / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}
