#include "ui/guest/GuestTicketWords.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GuestTickets)
};

} // namespace

ChipText GuestTicketWords::status(TicketStatus status)
{
    switch (status) {
    case TicketStatus::Open:
        return {Words::tr("Open"), Tone::Accent};
    case TicketStatus::InProgress:
        return {Words::tr("In progress"), Tone::Accent};
    case TicketStatus::Resolved:
        return {Words::tr("Resolved"), Tone::Green};
    case TicketStatus::Closed:
        return {Words::tr("Closed"), Tone::Neutral};
    }
    return {};
}
