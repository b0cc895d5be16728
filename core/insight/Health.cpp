#include "core/insight/Health.h"

#include "core/insight/Series.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Health)
};

constexpr qint64 HourMs = 3'600'000;
constexpr qint64 DayMs = 24 * HourMs;
constexpr int HealthyFrom = 75;
constexpr int AttentionFrom = 50;
constexpr int EnoughEvents = 3;
constexpr int TrendDays = 14;
constexpr int JudgedDays = 30;

const CustomerEvent *newest(const CustomerFacts &facts, const QString &type)
{
    const CustomerEvent *found = nullptr;
    for (const auto *events : {&facts.earlier, &facts.events}) {
        for (const CustomerEvent *event : *events) {
            if (event->type == type && (!found || event->createdAt >= found->createdAt))
                found = event;
        }
    }
    return found;
}

int countBetween(const CustomerFacts &facts, const QString &type, qint64 from, qint64 to)
{
    return int(std::count_if(facts.events.begin(), facts.events.end(), [&](const CustomerEvent *event) {
        return event->type == type && event->createdAt >= from && event->createdAt < to;
    }));
}

/// Collects what costs points, most expensive first when it is done.
class Reasons
{
public:
    void add(const QString &code, const QString &text, int points, const QString &rows)
    {
        m_reasons.push_back({code, text, points, rows});
    }

    int cost() const
    {
        int sum = 0;
        for (const HealthReason &reason : m_reasons)
            sum += reason.points;
        return sum;
    }

    std::vector<HealthReason> take()
    {
        std::stable_sort(m_reasons.begin(), m_reasons.end(),
                         [](const HealthReason &a, const HealthReason &b) { return a.points > b.points; });
        return std::move(m_reasons);
    }

private:
    std::vector<HealthReason> m_reasons;
};

void weighActivity(const CustomerFacts &facts, qint64 lastActivity, qint64 now, Reasons &reasons)
{
    const qint64 idleDays = (now - lastActivity) / DayMs;
    if (lastActivity > 0 && idleDays >= 14)
        reasons.add(u"inactive"_s, Words::tr("No activity for %n day(s)", nullptr, int(idleDays)), 25, u"events"_s);

    const qint64 half = TrendDays * DayMs;
    const int before = countBetween(facts, u"login"_s, now - 2 * half, now - half);
    const int lately = countBetween(facts, u"login"_s, now - half, now + 1);
    if (before >= 4 && lately * 2 < before) {
        reasons.add(u"logins_down"_s, Words::tr("Logins fell from %1 to %2 in two weeks").arg(before).arg(lately), 20,
                    u"events:login"_s);
    } else if (before >= 4 && lately * 4 < before * 3) {
        reasons.add(u"logins_down"_s, Words::tr("Logins fell from %1 to %2 in two weeks").arg(before).arg(lately), 10,
                    u"events:login"_s);
    }
}

void weighScore(std::optional<int> nps, Reasons &reasons)
{
    if (!nps)
        return;
    if (*nps <= 6)
        reasons.add(u"nps_low"_s, Words::tr("Rated us %1 of 10").arg(*nps), 12 + (6 - *nps) * 3, u"events:nps"_s);
    else if (*nps <= 8)
        reasons.add(u"nps_passive"_s, Words::tr("Rated us %1 of 10").arg(*nps), 4, u"events:nps"_s);
}

void weighTickets(const CustomerFacts &facts, qint64 now, CustomerHealth &health, Reasons &reasons)
{
    int urgent = 0;
    int old = 0;
    for (const Ticket *ticket : facts.tickets) {
        if (!isOpen(ticket->status))
            continue;
        ++health.openTickets;
        urgent += ticket->priority == Priority::Urgent || ticket->priority == Priority::High ? 1 : 0;
        old += now - ticket->createdAt > 7 * DayMs ? 1 : 0;
    }
    if (urgent > 0)
        reasons.add(u"tickets_urgent"_s, Words::tr("%n urgent or high ticket(s) open", nullptr, urgent),
                    std::min(24, urgent * 10), u"tickets:open"_s);
    const int others = health.openTickets - urgent;
    if (others > 0)
        reasons.add(u"tickets_open"_s, Words::tr("%n other ticket(s) open", nullptr, others), std::min(12, others * 3),
                    u"tickets:open"_s);
    if (old > 0)
        reasons.add(u"tickets_old"_s, Words::tr("%n ticket(s) open for over a week", nullptr, old),
                    std::min(12, old * 4), u"tickets:open"_s);
}

void weighWaiting(const CustomerFacts &facts, qint64 now, Reasons &reasons)
{
    qint64 longest = 0;
    for (const ResponseFact *response : facts.responses) {
        if (response->answeredAt == 0)
            longest = std::max(longest, now - response->askedAt);
    }
    if (longest >= 24 * HourMs)
        reasons.add(u"waiting"_s, Words::tr("Waits for an answer for over a day"), 15, u"messages:waiting"_s);
    else if (longest >= 4 * HourMs)
        reasons.add(u"waiting"_s, Words::tr("Waits for an answer for %n hour(s)", nullptr, int(longest / HourMs)), 8,
                    u"messages:waiting"_s);
}

void weighPayments(const CustomerFacts &facts, qint64 now, Reasons &reasons)
{
    const int failures = int(std::count_if(facts.events.begin(), facts.events.end(), [now](const CustomerEvent *event) {
        return event->type == u"payment_failed"_s && event->createdAt >= now - 30 * DayMs;
    }));
    if (failures > 0)
        reasons.add(u"payment_failed"_s, Words::tr("%n payment(s) failed in 30 days", nullptr, failures),
                    std::min(20, failures * 10), u"events:payment_failed"_s);
}

/// US dollars a month from a purchase's metadata; a yearly amount counts a twelfth.
std::optional<double> monthly(const CustomerEvent *purchase)
{
    const QJsonValue amount = purchase->metadata.value("amount"_L1);
    if (!amount.isDouble())
        return std::nullopt;
    const QString interval = purchase->metadata.value("interval"_L1).toString();
    return interval == u"year"_s ? amount.toDouble() / 12 : amount.toDouble();
}

/// Whether there is enough to judge by, whatever range is shown.
bool isEnough(const CustomerFacts &facts, qint64 now)
{
    const qint64 since = startOfDay(now, 1 - JudgedDays);
    const auto events = std::count_if(facts.events.begin(), facts.events.end(),
                                      [since](const CustomerEvent *event) { return event->createdAt >= since; });
    const bool hasTicket = std::any_of(facts.tickets.begin(), facts.tickets.end(), [since](const Ticket *ticket) {
        return isOpen(ticket->status) || ticket->updatedAt >= since;
    });
    return events >= EnoughEvents || hasTicket || newest(facts, u"purchase"_s) || newest(facts, u"nps"_s);
}

std::vector<qint64> timesOf(const CustomerFacts &facts, const QString &type)
{
    std::vector<qint64> times;
    for (const CustomerEvent *event : facts.events) {
        if (type.isEmpty() || event->type == type)
            times.push_back(event->createdAt);
    }
    return times;
}

} // namespace

CustomerHealth computeHealth(const Customer &customer, const CustomerFacts &facts, int days, qint64 now)
{
    CustomerHealth health;
    health.customer = customer;
    health.engagement = perDay(timesOf(facts, {}), days, now);
    health.logins = perDay(timesOf(facts, u"login"_s), days, now);
    std::vector<qint64> ticketTimes;
    for (const Ticket *ticket : facts.tickets)
        ticketTimes.push_back(ticket->createdAt);
    health.tickets = perDay(ticketTimes, days, now);

    health.lastActivity = facts.lastSeen;
    for (const CustomerEvent *event : facts.events)
        health.lastActivity = std::max(health.lastActivity, event->createdAt);
    if (const CustomerEvent *nps = newest(facts, u"nps"_s); nps && nps->metadata.value("score"_L1).isDouble())
        health.nps = std::clamp(nps->metadata.value("score"_L1).toInt(), 0, 10);
    if (const CustomerEvent *purchase = newest(facts, u"purchase"_s)) {
        health.mrr = monthly(purchase);
        health.plan = purchase->metadata.value("plan"_L1).toString();
    }
    const qint64 since = startOfDay(now, 1 - days);
    std::vector<qint64> waits;
    for (const ResponseFact *response : facts.responses) {
        if (response->answeredAt >= since && response->answeredAt > 0)
            waits.push_back(response->answeredAt - response->askedAt);
    }
    health.firstResponseMs = median(std::move(waits));

    Reasons reasons;
    weighActivity(facts, health.lastActivity, now, reasons);
    weighScore(health.nps, reasons);
    weighTickets(facts, now, health, reasons);
    weighWaiting(facts, now, reasons);
    weighPayments(facts, now, reasons);
    if (!isEnough(facts, now))
        return health;
    health.score = std::max(0, 100 - reasons.cost());
    health.status = health.score >= HealthyFrom ? HealthStatus::Healthy
        : health.score >= AttentionFrom         ? HealthStatus::NeedsAttention
                                                : HealthStatus::AtRisk;
    health.reasons = reasons.take();
    return health;
}
