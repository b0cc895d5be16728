#pragma once

#include "core/domain/Ticket.h"
#include "ui/kit/Paint.h"

/// How a ticket is told to the customer whose it is.
namespace GuestTicketWords {

ChipText status(TicketStatus status);

} // namespace GuestTicketWords
