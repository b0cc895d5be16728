#pragma once

#include "core/domain/Facts.h"
#include "core/insight/Dashboard.h"

/// How far back the facts have to reach: 30 days, and 30 before them to compare with.
inline constexpr qint64 InsightWindowMs = 60LL * 24 * 60 * 60 * 1000;

/// The dashboard over the last `days` (7 or 30) local days. Pure: `now` decides what today is.
Dashboard computeDashboard(const InsightFacts &facts, int days, qint64 now);
