#pragma once

#include "core/base/Result.h"

/// How much may be spent in a day (UTC), and how much was. A request goes out only when what it may cost at the most
/// still fits: the limit is not passed, not even by one. A value; `nowMs` is the caller's clock.
class DailyBudget
{
public:
    void setLimit(double usd) { m_limit = usd; } ///< 0: none
    /// What stored runs of today cost, of every process on the workspace. What was spent here and is not stored yet
    /// counts until they agree.
    void setStored(qint64 nowMs, double usd);

    Result<void> admits(qint64 nowMs, double mostUsd) const;
    void spend(qint64 nowMs, double usd);
    double spentUsd(qint64 nowMs) const;

    static qint64 dayBegin(qint64 nowMs);

private:
    double m_limit = 0;
    double m_spent = 0;
    qint64 m_day = 0;
};
