#pragma once

#include "core/domain/Ticket.h"
#include "ui/kit/Paint.h"

/// How tickets are told, to agents and to customers.
namespace TicketWords {

ChipText status(TicketStatus status);
QString priority(Priority priority);
/// "technical_support" -> "Technical support". One line.
QString category(const QString &word);

} // namespace TicketWords
