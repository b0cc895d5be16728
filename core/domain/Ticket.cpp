#include "core/domain/Ticket.h"

#include <QStringList>

using namespace Qt::StringLiterals;

QString wordOf(TicketStatus status)
{
    switch (status) {
    case TicketStatus::Open:
        return u"open"_s;
    case TicketStatus::InProgress:
        return u"in_progress"_s;
    case TicketStatus::Resolved:
        return u"resolved"_s;
    case TicketStatus::Closed:
        return u"closed"_s;
    }
    return {};
}

QString wordOf(Priority priority)
{
    switch (priority) {
    case Priority::Low:
        return u"low"_s;
    case Priority::Medium:
        return u"medium"_s;
    case Priority::High:
        return u"high"_s;
    case Priority::Urgent:
        return u"urgent"_s;
    }
    return {};
}

std::optional<TicketStatus> ticketStatusFrom(const QString &word)
{
    for (const auto status :
         {TicketStatus::Open, TicketStatus::InProgress, TicketStatus::Resolved, TicketStatus::Closed}) {
        if (wordOf(status) == word)
            return status;
    }
    return std::nullopt;
}

std::optional<Priority> priorityFrom(const QString &word)
{
    for (const auto priority : {Priority::Low, Priority::Medium, Priority::High, Priority::Urgent}) {
        if (wordOf(priority) == word)
            return priority;
    }
    return std::nullopt;
}

Ticket TicketPatch::appliedTo(Ticket ticket) const
{
    ticket.title = title.value_or(ticket.title);
    ticket.description = description.value_or(ticket.description);
    ticket.status = status.value_or(ticket.status);
    ticket.priority = priority.value_or(ticket.priority);
    ticket.category = category.value_or(ticket.category);
    ticket.assignee = assignee.value_or(ticket.assignee);
    return ticket;
}

TicketPatch TicketPatch::valuesOf(const Ticket &ticket) const
{
    const auto value = [](const auto &given, auto stored) {
        return given ? std::optional(stored) : std::optional<decltype(stored)>();
    };
    return {value(title, ticket.title),       value(description, ticket.description), value(status, ticket.status),
            value(priority, ticket.priority), value(category, ticket.category),       value(assignee, ticket.assignee)};
}

bool isOpen(TicketStatus status)
{
    return status == TicketStatus::Open || status == TicketStatus::InProgress;
}

QStringList ticketCategories()
{
    return {u"billing"_s, u"technical"_s, u"integration"_s, u"account"_s, u"bug"_s, u"feature"_s, u"general"_s};
}
