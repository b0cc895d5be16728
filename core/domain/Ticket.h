#pragma once

#include "core/domain/Ids.h"

#include <QString>
#include <optional>

enum class TicketStatus { Open, InProgress, Resolved, Closed };
enum class Priority { Low, Medium, High, Urgent };

QString wordOf(TicketStatus status);
QString wordOf(Priority priority);
std::optional<TicketStatus> ticketStatusFrom(const QString &word);
std::optional<Priority> priorityFrom(const QString &word);

/// Work that somebody has to do for a customer.
struct Ticket {
    TicketId id;
    CustomerId customer;
    ConversationId conversation; ///< none when it was not opened from one
    QString title;
    QString description;
    TicketStatus status = TicketStatus::Open;
    Priority priority = Priority::Medium;
    QString category; ///< one of ticketCategories(), or a word of the team's own
    AgentId assignee;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    qint64 closedAt = 0;

    friend bool operator==(const Ticket &, const Ticket &) = default;
};

/// One line of the ticket table.
struct TicketRow {
    Ticket ticket;
    QString customerName;
    QString customerEmail;
    QString company;

    friend bool operator==(const TicketRow &, const TicketRow &) = default;
};

/// Fields of tickets that are changed together; what is not given stays as it is.
struct TicketPatch {
    std::optional<QString> title;
    std::optional<QString> description;
    std::optional<TicketStatus> status;
    std::optional<Priority> priority;
    std::optional<QString> category;
    std::optional<AgentId> assignee; ///< an invalid id: nobody

    /// The ticket with these fields put in.
    Ticket appliedTo(Ticket ticket) const;
    /// The same fields as `ticket` has them: what takes this patch back.
    TicketPatch valuesOf(const Ticket &ticket) const;
    friend bool operator==(const TicketPatch &, const TicketPatch &) = default;
};

/// Open means that somebody still has to act: open and in_progress.
bool isOpen(TicketStatus status);
QStringList ticketCategories();

/// The most a title and a description may hold, in characters.
inline constexpr qsizetype LongestTicketTitle = 200;
inline constexpr qsizetype LongestTicketDescription = 20'000;
