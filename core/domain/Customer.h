#pragma once

#include "core/domain/Ids.h"

#include <QJsonObject>
#include <QString>

/// A person who writes to us. `email` is unique in any case.
struct Customer {
    CustomerId id;
    QString name;
    QString email;
    QString company;
    qint64 createdAt = 0;

    friend bool operator==(const Customer &, const Customer &) = default;
};

/// Something a customer did, as the customer's product reports it: login, page_view, signup, purchase, nps,
/// support_request.
struct CustomerEvent {
    EventId id;
    CustomerId customer;
    QString type;
    QString description;
    QJsonObject metadata;
    qint64 createdAt = 0;

    friend bool operator==(const CustomerEvent &, const CustomerEvent &) = default;
};

/// What an agent wants colleagues to know about a customer. The customer never sees it.
struct CustomerNote {
    NoteId id;
    CustomerId customer;
    QString body;
    QString author;
    qint64 createdAt = 0;

    friend bool operator==(const CustomerNote &, const CustomerNote &) = default;
};

/// The most a note may hold, in characters.
inline constexpr qsizetype LongestCustomerNote = 10'000;

/// How much belongs to a customer: what a merge moves.
struct CustomerBelongings {
    int conversations = 0;
    int messages = 0;
    int tickets = 0;
    int events = 0;
    int notes = 0;
    int pendingDrafts = 0;
    int activeRuns = 0; ///< the assistant is at work for this customer

    friend bool operator==(const CustomerBelongings &, const CustomerBelongings &) = default;
};

/// A person who works in the console.
struct Agent {
    AgentId id;
    QString name;
    QString email;
    QString role; ///< "admin", "lead" or "agent"
    qint64 createdAt = 0;

    friend bool operator==(const Agent &, const Agent &) = default;
};

/// The given name as a greeting uses it: "Alice Johnson" -> "Alice".
QString firstName(const Customer &customer);
