#include "core/insight/Insight.h"

#include "core/insight/Health.h"
#include "core/insight/Series.h"

#include <QHash>
#include <algorithm>

namespace {

constexpr int JudgedBackDays = 32; ///< health looks back 30 times 24 hours, which touch 31 days

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
    int decided = 0;
    int approved = 0;
    int edited = 0;
    for (const RunFact &run : runs) {
        if (run.createdAt < since)
            continue;
        ++totals.runs;
        totals.tokens += run.tokens;
        totals.costUsd += run.costUsd;
        if (!run.approvalRequired)
            continue;
        if (run.state == RunState::Sent) {
            ++decided;
            ++approved;
            edited += run.edited ? 1 : 0;
        } else if (run.state == RunState::Rejected) {
            ++decided;
            ++totals.draftsRejected;
        }
    }
    totals.approvalRate = share(approved, decided);
    totals.rejectionRate = share(totals.draftsRejected, decided);
    totals.editRate = share(edited, approved);
}

void countReplies(const std::vector<ReplyFact> &replies, qint64 since, DashboardTotals &totals)
{
    for (const ReplyFact &reply : replies) {
        if (reply.sentAt < since)
            continue;
        totals.repliesAsDrafted += reply.origin == ReplyFact::Origin::AsDrafted ? 1 : 0;
        totals.repliesEdited += reply.origin == ReplyFact::Origin::Edited ? 1 : 0;
        totals.repliesByPerson += reply.origin == ReplyFact::Origin::Person ? 1 : 0;
    }
    const int begunByAssistant = totals.repliesAsDrafted + totals.repliesEdited;
    totals.assistantShare = share(begunByAssistant, begunByAssistant + totals.repliesByPerson);
}

/// Something that took a while: when it ended and how long it took.
using Spans = std::vector<std::pair<qint64, qint64>>;

std::optional<qint64> medianBetween(const Spans &spans, qint64 from, qint64 to)
{
    std::vector<qint64> lengths;
    for (const auto &[end, length] : spans) {
        if (end >= from && end < to)
            lengths.push_back(length);
    }
    return median(std::move(lengths));
}

void measureResponses(const std::vector<ResponseFact> &responses, const Dashboard &range, DashboardTotals &totals)
{
    Spans waits;
    for (const ResponseFact &response : responses) {
        if (response.answeredAt > 0)
            waits.emplace_back(response.answeredAt, response.answeredAt - response.askedAt);
    }
    const qint64 since = startOfDay(range.computedAt, 1 - range.days);
    totals.firstResponseMs = medianBetween(waits, since, range.computedAt + 1);
    totals.firstResponseBeforeMs = medianBetween(waits, startOfDay(range.computedAt, 1 - 2 * range.days), since);
    totals.firstResponses = medianPerDay(waits, range.days, range.computedAt);
}

void countTickets(const std::vector<Ticket> &tickets, const Dashboard &range, DashboardTotals &totals)
{
    const qint64 since = startOfDay(range.computedAt, 1 - range.days);
    QHash<QString, int> byCategory;
    Spans resolutions;
    for (const Ticket &ticket : tickets) {
        if (isOpen(ticket.status)) {
            ++totals.openTickets;
            totals.urgentTickets += ticket.priority == Priority::Urgent ? 1 : 0;
            totals.highTickets += ticket.priority == Priority::High ? 1 : 0;
        } else if (ticket.closedAt > 0) {
            resolutions.emplace_back(ticket.closedAt, ticket.closedAt - ticket.createdAt);
        }
        if (ticket.createdAt >= since) {
            ++totals.ticketsOpened;
            ++byCategory[ticket.category];
        }
    }
    totals.resolutionMs = medianBetween(resolutions, since, range.computedAt + 1);
    totals.resolutionBeforeMs = medianBetween(resolutions, startOfDay(range.computedAt, 1 - 2 * range.days), since);
    totals.resolutions = medianPerDay(resolutions, range.days, range.computedAt);
    for (auto it = byCategory.cbegin(); it != byCategory.cend(); ++it)
        totals.ticketsByCategory.emplace_back(it.key(), it.value());
    std::sort(totals.ticketsByCategory.begin(), totals.ticketsByCategory.end(), [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
}

} // namespace

qint64 insightSince(int days, qint64 now)
{
    return startOfDay(now, 1 - std::max(JudgedBackDays, 2 * days));
}

Dashboard computeDashboard(const InsightFacts &facts, int days, qint64 now)
{
    Dashboard dashboard;
    dashboard.days = days;
    dashboard.computedAt = now;
    const qint64 since = startOfDay(now, 1 - days);

    QHash<CustomerId, CustomerFacts> byCustomer;
    for (const CustomerEvent &event : facts.events)
        byCustomer[event.customer].events.push_back(&event);
    for (const CustomerEvent &event : facts.earlier)
        byCustomer[event.customer].earlier.push_back(&event);
    for (const ResponseFact &response : facts.responses)
        byCustomer[response.customer].responses.push_back(&response);
    for (const Ticket &ticket : facts.tickets)
        byCustomer[ticket.customer].tickets.push_back(&ticket);
    for (auto it = facts.lastSeen.cbegin(); it != facts.lastSeen.cend(); ++it)
        byCustomer[it.key()].lastSeen = it.value();

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
    totals.oldestApproval = facts.oldestApproval;
    measureResponses(facts.responses, dashboard, totals);
    countTickets(facts.tickets, dashboard, totals);
    countRuns(facts.runs, since, totals);
    countReplies(facts.replies, since, totals);
    return dashboard;
}
