#include "core/insight/Insight.h"

#include "core/insight/Health.h"
#include "core/insight/Series.h"

#include <QHash>
#include <algorithm>

namespace {

std::optional<double> share(int part, int whole)
{
    return whole == 0 ? std::nullopt : std::optional<double>(double(part) / double(whole));
}

/// Promoters (9, 10) minus detractors (0 to 6) in percent, over the newest answer of each customer.
std::optional<double> netPromoterScore(const std::vector<CustomerHealth> &customers)
{
    int answers = 0;
    int balance = 0;
    for (const CustomerHealth &health : customers) {
        if (!health.nps)
            continue;
        ++answers;
        balance += *health.nps >= 9 ? 1 : *health.nps <= 6 ? -1 : 0;
    }
    if (answers == 0)
        return std::nullopt;
    return 100.0 * balance / answers;
}

void countRuns(const std::vector<RunFact> &runs, qint64 since, DashboardTotals &totals)
{
    int sent = 0;
    int decided = 0;
    int approved = 0;
    int edited = 0;
    int rejected = 0;
    for (const RunFact &run : runs) {
        if (run.createdAt < since)
            continue;
        ++totals.runs;
        totals.tokens += run.tokens;
        totals.costUsd += run.costUsd;
        sent += run.state == RunState::Sent ? 1 : 0;
        if (!run.approvalRequired)
            continue;
        if (run.state == RunState::Sent) {
            ++decided;
            ++approved;
            edited += run.edited ? 1 : 0;
        } else if (run.state == RunState::Rejected) {
            ++decided;
            ++rejected;
        }
    }
    totals.assistantShare = share(sent, totals.runs);
    totals.approvalRate = share(approved, decided);
    totals.rejectionRate = share(rejected, decided);
    totals.editRate = share(edited, approved);
}

void countTickets(const std::vector<Ticket> &tickets, qint64 since, DashboardTotals &totals)
{
    QHash<QString, int> byCategory;
    std::vector<qint64> resolutions;
    for (const Ticket &ticket : tickets) {
        totals.openTickets += isOpen(ticket.status) ? 1 : 0;
        if (ticket.createdAt >= since)
            ++byCategory[ticket.category];
        if (ticket.closedAt >= since && ticket.closedAt > 0)
            resolutions.push_back(ticket.closedAt - ticket.createdAt);
    }
    totals.resolutionMs = median(std::move(resolutions));
    for (auto it = byCategory.cbegin(); it != byCategory.cend(); ++it)
        totals.ticketsByCategory.emplace_back(it.key(), it.value());
    std::sort(totals.ticketsByCategory.begin(), totals.ticketsByCategory.end(), [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
}

} // namespace

Dashboard computeDashboard(const InsightFacts &facts, int days, qint64 now)
{
    Dashboard dashboard;
    dashboard.days = days;
    dashboard.computedAt = now;
    const qint64 since = startOfDay(now, -(days - 1));

    QHash<CustomerId, CustomerFacts> byCustomer;
    for (const CustomerEvent &event : facts.events)
        byCustomer[event.customer].events.push_back(&event);
    for (const ResponseFact &response : facts.responses)
        byCustomer[response.customer].responses.push_back(&response);
    for (const Ticket &ticket : facts.tickets)
        byCustomer[ticket.customer].tickets.push_back(&ticket);

    std::vector<qint64> waits;
    for (const ResponseFact &response : facts.responses) {
        if (response.answeredAt >= since && response.answeredAt > 0)
            waits.push_back(response.answeredAt - response.askedAt);
    }
    for (const Customer &customer : facts.customers)
        dashboard.customers.push_back(computeHealth(customer, byCustomer.value(customer.id), days, now));
    std::stable_sort(dashboard.customers.begin(), dashboard.customers.end(),
                     [](const CustomerHealth &a, const CustomerHealth &b) {
                         const bool aKnown = a.status != HealthStatus::NotEnoughData;
                         const bool bKnown = b.status != HealthStatus::NotEnoughData;
                         return aKnown != bKnown ? aKnown : a.score < b.score;
                     });

    DashboardTotals &totals = dashboard.totals;
    totals.customers = int(facts.customers.size());
    for (const CustomerHealth &health : dashboard.customers) {
        totals.healthy += health.status == HealthStatus::Healthy ? 1 : 0;
        totals.needsAttention += health.status == HealthStatus::NeedsAttention ? 1 : 0;
        totals.atRisk += health.status == HealthStatus::AtRisk ? 1 : 0;
        totals.mrr += health.mrr.value_or(0);
    }
    totals.nps = netPromoterScore(dashboard.customers);
    totals.pendingApprovals = facts.pendingApprovals;
    totals.firstResponseMs = median(std::move(waits));
    countTickets(facts.tickets, since, totals);
    countRuns(facts.runs, since, totals);
    return dashboard;
}
