#include "core/llm/DailyBudget.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DailyBudget)
};

constexpr qint64 DayMs = 24LL * 60 * 60 * 1'000;

QString dollars(double usd)
{
    return QStringLiteral("$%1").arg(QLocale().toString(usd, 'f', 2));
}

} // namespace

qint64 DailyBudget::dayBegin(qint64 nowMs)
{
    return nowMs - nowMs % DayMs;
}

void DailyBudget::setStored(qint64 nowMs, double usd)
{
    m_spent = std::max(usd, spentUsd(nowMs));
    m_day = dayBegin(nowMs);
}

Result<void> DailyBudget::admits(qint64 nowMs, double mostUsd) const
{
    if (m_limit <= 0 || spentUsd(nowMs) + mostUsd <= m_limit)
        return {};
    return fail(Error::Kind::Refused,
                Words::tr("Today's budget of %1 would be passed (%2 spent). It begins anew at midnight UTC; the limit "
                          "stands in Settings, Assistant.")
                    .arg(dollars(m_limit), dollars(spentUsd(nowMs))));
}

void DailyBudget::spend(qint64 nowMs, double usd)
{
    m_spent = spentUsd(nowMs) + usd;
    m_day = dayBegin(nowMs);
}

double DailyBudget::spentUsd(qint64 nowMs) const
{
    return m_day == dayBegin(nowMs) ? m_spent : 0;
}
