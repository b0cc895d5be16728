#pragma once

#include "core/domain/Ticket.h"
#include "ui/kit/Paint.h"

/// How tickets are told, to agents and to customers.
namespace TicketWords {

ChipText status(TicketStatus status);
QString priority(Priority priority);
/// In the reader's language when it is a category that Frontdesk itself gives or the name of a ticket's field
/// ("technical_support" -> "Technical support"); a word of the team's own as it stands. One line.
QString category(const QString &word);
QString field(const QString &word);

} // namespace TicketWords
