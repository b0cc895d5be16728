#pragma once

#include "core/store/Writer.h"

#include <random>

/// A large synthetic workspace for benchmarks and load tests: the same rows for the same numbers and seed. Writes in
/// batches, one commit each, so that a million rows need neither memory nor one endless transaction. Names are made of
/// syllables and belong to nobody; addresses are below example.com.
class Generator
{
public:
    Generator(qint64 customers, qint64 messages, qint64 tickets, quint32 seed);

    bool isDone() const;
    /// Writes the next batch. Called on the database thread.
    Result<void> next(Writer &writer);

    qint64 customers() const { return qint64(m_customers.size()); }
    qint64 conversations() const { return m_conversationCount; }
    qint64 messages() const { return m_messageCount; }
    qint64 tickets() const { return m_ticketCount; }
    qint64 events() const { return m_eventCount; }

private:
    int roll(int below);
    QString sentence(int words);
    QString name();
    Result<void> addCustomer(Writer &writer);
    Result<void> addConversation(Writer &writer);
    Result<void> addTicket(Writer &writer);

    qint64 m_wantedCustomers;
    qint64 m_wantedMessages;
    qint64 m_wantedTickets;
    std::mt19937 m_random;
    std::vector<CustomerId> m_customers;
    qint64 m_conversationCount = 0;
    qint64 m_messageCount = 0;
    qint64 m_ticketCount = 0;
    qint64 m_eventCount = 0;
};
