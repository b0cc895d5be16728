#pragma once

#include "core/domain/Customer.h"
#include "core/domain/Run.h"
#include "core/domain/Ticket.h"

#include <vector>

/// An inbound message that opened a wait, and when the first answer came (0: not yet).
struct ResponseFact {
    CustomerId customer;
    qint64 askedAt = 0;
    qint64 answeredAt = 0;

    friend bool operator==(const ResponseFact &, const ResponseFact &) = default;
};

/// What became of a run, without its texts.
struct RunFact {
    RunState state = RunState::Queued;
    bool approvalRequired = true;
    bool edited = false;
    qint64 tokens = 0;
    double costUsd = 0;
    qint64 createdAt = 0;

    friend bool operator==(const RunFact &, const RunFact &) = default;
};

/// The stored rows the dashboard is computed from: everything since a time, and what is open now however old.
struct InsightFacts {
    std::vector<Customer> customers;
    std::vector<CustomerEvent> events;
    std::vector<ResponseFact> responses;
    std::vector<Ticket> tickets;
    std::vector<RunFact> runs;
    int pendingApprovals = 0;

    friend bool operator==(const InsightFacts &, const InsightFacts &) = default;
};
