#pragma once

#include "core/domain/Facts.h"
#include "core/insight/Dashboard.h"

/// The rows of one customer; borrowed from the InsightFacts.
struct CustomerFacts {
    std::vector<const CustomerEvent *> events;
    std::vector<const CustomerEvent *> earlier; ///< the newest purchase and score before those
    qint64 lastSeen = 0;
    std::vector<const ResponseFact *> responses;
    std::vector<const Ticket *> tickets;
};

/// A score from 100 down: each reason costs points and names the rows it comes from. 75 and more is healthy, 50 and
/// more needs attention, less is at risk; a customer with fewer than three events and no ticket in 30 days and no
/// purchase or score at all has none. Pure.
CustomerHealth computeHealth(const Customer &customer, const CustomerFacts &facts, int days, qint64 now);
