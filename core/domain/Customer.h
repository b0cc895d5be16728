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
