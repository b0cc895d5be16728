#pragma once

#include "core/domain/Facts.h"
#include "core/insight/Dashboard.h"

/// Where the facts of a dashboard over `days` have to begin: as many days before those to compare with, and at least
/// what health is judged by.
qint64 insightSince(int days, qint64 now);

/// The dashboard over the last `days` (7, 30 or 90) local days. Pure: `now` decides what today is.
Dashboard computeDashboard(const InsightFacts &facts, int days, qint64 now);
