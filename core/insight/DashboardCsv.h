#pragma once

#include "core/insight/Dashboard.h"

/// The dashboard as CSV, safe to open in a spreadsheet: one line per customer, then name and value of each total. What
/// is not known is an empty field.
QString dashboardCsv(const Dashboard &dashboard);
