#pragma once

#include <QtGlobal>
#include <optional>
#include <vector>

/// The first millisecond of the local day `offset` days from the one `now` is in.
qint64 startOfDay(qint64 now, int offset);

/// How many of the times fall on each of the last `days` local days, oldest first, today last.
std::vector<int> perDay(const std::vector<qint64> &times, int days, qint64 now);

/// The middle value, the lower of two; none of nothing.
std::optional<qint64> median(std::vector<qint64> values);
