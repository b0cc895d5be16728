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

bool isOpen(TicketStatus status)
{
    return status == TicketStatus::Open || status == TicketStatus::InProgress;
}

QStringList ticketCategories()
{
    return {u"billing"_s, u"technical"_s, u"integration"_s, u"account"_s, u"bug"_s, u"feature"_s, u"general"_s};
}
