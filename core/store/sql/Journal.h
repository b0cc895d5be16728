#pragma once

#include "core/domain/Change.h"
#include "core/store/sql/Connection.h"

#include <QJsonObject>
#include <set>

/// The keys of the rows that commits wrote, per table: what the journal keeps of a commit for the other processes.
struct WrittenRows {
    bool everything = false;
    std::set<qint64> customers, conversations, messages, tickets, events, notes, runs, drafts, actions, audit, outbox,
        sends;
    std::set<QString> settings;

    std::size_t count() const;
    /// More than is worth being listed.
    bool isTooMuch() const;
    /// Adds what another commit wrote.
    void add(const WrittenRows &other);

    QJsonObject toJson() const;
    static WrittenRows fromJson(const QJsonObject &object);
};

/// The rows themselves; of one customer only, when that is given. Too many to be worth listing become `everything`.
Result<Change> loadChange(Connection &connection, const WrittenRows &written, CustomerId only = {});
