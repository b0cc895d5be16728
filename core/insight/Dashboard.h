#pragma once

#include "core/domain/Customer.h"
#include "core/domain/Health.h"

#include <QHash>
#include <QMetaType>
#include <optional>
#include <vector>

/// Why a health score is below 100: the points it costs and the rows behind it.
struct HealthReason {
    QString code; ///< machine word: "nps_low", "logins_down", ...
    QString text; ///< for people, translated
    int points = 0; ///< what it costs, positive
    QString rows; ///< what to open to see the evidence: "events:nps", "tickets:open", ...

    friend bool operator==(const HealthReason &, const HealthReason &) = default;
};

/// One customer as the dashboard shows it. Series hold one value per local day, oldest first, today last.
struct CustomerHealth {
    Customer customer;
    int score = 0;
    HealthStatus status = HealthStatus::NotEnoughData;
    std::vector<HealthReason> reasons;
    std::vector<int> engagement;
    std::vector<int> logins;
    std::vector<int> tickets;
    std::optional<int> nps;
    std::optional<double> mrr; ///< US dollars a month
    QString plan;
    std::optional<qint64> firstResponseMs; ///< median over the range
    qint64 lastActivity = 0;
    int openTickets = 0;

    friend bool operator==(const CustomerHealth &, const CustomerHealth &) = default;
};

struct DashboardTotals {
    int customers = 0;
    int healthy = 0;
    int needsAttention = 0;
    int atRisk = 0;
    double mrr = 0;
    std::optional<double> nps; ///< promoters minus detractors, -100..100
    int openTickets = 0;
    int pendingApprovals = 0;
    int urgentTickets = 0; ///< open ones
    int highTickets = 0;
    qint64 oldestApproval = 0; ///< when the draft that waits longest was made; 0: none waits
    std::optional<qint64> firstResponseMs; ///< median
    std::optional<qint64> resolutionMs; ///< median
    std::optional<qint64> firstResponseBeforeMs; ///< median of as many days before
    std::optional<qint64> resolutionBeforeMs;
    std::vector<std::optional<qint64>> firstResponses; ///< median of each day, oldest first
    std::vector<std::optional<qint64>> resolutions;
    int ticketsOpened = 0; ///< in the range
    int runs = 0;
    int repliesAsDrafted = 0; ///< the assistant's draft, approved as it was or sent automatically
    int repliesEdited = 0; ///< its draft, edited first
    int repliesByPerson = 0;
    int draftsRejected = 0;
    std::optional<double> assistantShare; ///< replies that began as the assistant's draft, 0..1
    std::optional<double> approvalRate; ///< of decided drafts
    std::optional<double> editRate; ///< of approved drafts
    std::optional<double> rejectionRate;
    std::vector<std::pair<QString, int>> ticketsByCategory; ///< most first
    qint64 tokens = 0;
    double costUsd = 0;

    friend bool operator==(const DashboardTotals &, const DashboardTotals &) = default;
};

struct Dashboard {
    int days = 7;
    qint64 computedAt = 0;
    std::vector<CustomerHealth> customers; ///< worst first
    DashboardTotals totals;

    friend bool operator==(const Dashboard &, const Dashboard &) = default;
};
