#pragma once

#include "core/domain/Customer.h"
#include "core/domain/Run.h"
#include "core/domain/Ticket.h"

#include <QHash>
#include <vector>

/// An inbound message that opened a wait, and when the first answer came (0: not yet).
struct ResponseFact {
    CustomerId customer;
    ConversationId conversation;
    qint64 askedAt = 0;
    qint64 answeredAt = 0;

    friend bool operator==(const ResponseFact &, const ResponseFact &) = default;
};

/// An answer that went out, and how it came about.
struct ReplyFact {
    enum class Origin {
        Person, ///< written by an agent
        AsDrafted, ///< the assistant's draft, approved or sent automatically
        Edited, ///< the assistant's draft, edited before it was approved
    };
    Origin origin = Origin::Person;
    qint64 sentAt = 0;

    friend bool operator==(const ReplyFact &, const ReplyFact &) = default;
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
    /// Purchases and scores before that, the newest of each customer.
    std::vector<CustomerEvent> earlier;
    QHash<CustomerId, qint64> lastSeen; ///< of each customer the newest event or message of theirs, however old
    std::vector<ResponseFact> responses;
    std::vector<ReplyFact> replies;
    std::vector<Ticket> tickets;
    std::vector<RunFact> runs;
    int pendingApprovals = 0;
    qint64 oldestApproval = 0; ///< when the draft that waits longest was made; 0: none waits

    friend bool operator==(const InsightFacts &, const InsightFacts &) = default;
};
