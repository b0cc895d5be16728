#include "core/insight/DashboardCsv.h"

#include "core/base/Csv.h"

#include <QDateTime>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

template <class T>
QString numberOrNothing(const std::optional<T> &value)
{
    return value ? QString::number(*value) : QString();
}

QString timeOrNothing(qint64 ms)
{
    return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate) : QString();
}

QString sumOf(const std::vector<int> &values)
{
    return QString::number(std::accumulate(values.begin(), values.end(), 0));
}

QString customerLine(const CustomerHealth &health)
{
    QStringList reasons;
    for (const HealthReason &reason : health.reasons)
        reasons += u"%1 (%2)"_s.arg(reason.text).arg(-reason.points);
    const bool isKnown = health.status != HealthStatus::NotEnoughData;
    return Csv::line({QString::number(health.customer.id.value), health.customer.name, health.customer.email,
                      health.customer.company, isKnown ? QString::number(health.score) : QString(),
                      wordOf(health.status), reasons.join(u"; "_s), sumOf(health.engagement), sumOf(health.logins),
                      sumOf(health.tickets), QString::number(health.openTickets), numberOrNothing(health.nps),
                      numberOrNothing(health.mrr), health.plan, numberOrNothing(health.firstResponseMs),
                      timeOrNothing(health.lastActivity)});
}

} // namespace

QString dashboardCsv(const Dashboard &dashboard)
{
    QString text = Csv::line({u"id"_s, u"name"_s, u"email"_s, u"company"_s, u"score"_s, u"status"_s, u"reasons"_s,
                              u"engagement"_s, u"logins"_s, u"tickets"_s, u"open_tickets"_s, u"nps"_s, u"mrr_usd"_s,
                              u"plan"_s, u"first_response_ms"_s, u"last_activity"_s});
    for (const CustomerHealth &health : dashboard.customers)
        text += customerLine(health);
    const DashboardTotals &totals = dashboard.totals;
    const std::vector<std::pair<QString, QString>> lines{
        {u"computed_at"_s, timeOrNothing(dashboard.computedAt)},
        {u"days"_s, QString::number(dashboard.days)},
        {u"customers"_s, QString::number(totals.customers)},
        {u"healthy"_s, QString::number(totals.healthy)},
        {u"needs_attention"_s, QString::number(totals.needsAttention)},
        {u"at_risk"_s, QString::number(totals.atRisk)},
        {u"mrr_usd"_s, QString::number(totals.mrr)},
        {u"nps"_s, numberOrNothing(totals.nps)},
        {u"open_tickets"_s, QString::number(totals.openTickets)},
        {u"tickets_opened"_s, QString::number(totals.ticketsOpened)},
        {u"pending_approvals"_s, QString::number(totals.pendingApprovals)},
        {u"first_response_ms"_s, numberOrNothing(totals.firstResponseMs)},
        {u"resolution_ms"_s, numberOrNothing(totals.resolutionMs)},
        {u"runs"_s, QString::number(totals.runs)},
        {u"replies_as_drafted"_s, QString::number(totals.repliesAsDrafted)},
        {u"replies_edited"_s, QString::number(totals.repliesEdited)},
        {u"replies_by_person"_s, QString::number(totals.repliesByPerson)},
        {u"assistant_share"_s, numberOrNothing(totals.assistantShare)},
        {u"approval_rate"_s, numberOrNothing(totals.approvalRate)},
        {u"edit_rate"_s, numberOrNothing(totals.editRate)},
        {u"rejection_rate"_s, numberOrNothing(totals.rejectionRate)},
        {u"tokens"_s, QString::number(totals.tokens)},
        {u"cost_usd"_s, QString::number(totals.costUsd)},
    };
    text += u"\r\n"_s;
    for (const auto &[name, value] : lines)
        text += Csv::line({name, value});
    for (const auto &[category, count] : totals.ticketsByCategory)
        text += Csv::line({u"tickets_in_"_s + category, QString::number(count)});
    return text;
}
