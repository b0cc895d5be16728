#pragma once

#include <QtGlobal>
#include <optional>
#include <utility>
#include <vector>

/// The first millisecond of the local day `offset` days from the one `now` is in.
qint64 startOfDay(qint64 now, int offset);

/// How many of the times fall on each of the last `days` local days, oldest first, today last.
std::vector<int> perDay(const std::vector<qint64> &times, int days, qint64 now);

/// The middle value, the lower of two; none of nothing.
std::optional<qint64> median(std::vector<qint64> values);

/// The median of what falls on each of the last `days` local days; none for a day without.
std::vector<std::optional<qint64>> medianPerDay(const std::vector<std::pair<qint64, qint64>> &timesAndValues, int days,
                                                qint64 now);
