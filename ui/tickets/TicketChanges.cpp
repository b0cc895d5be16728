#include "ui/tickets/TicketChanges.h"

#include "core/base/Deliver.h"
#include "core/desk/Desk.h"
#include "ui/kit/TicketWords.h"

namespace {

QString wordsFor(const std::vector<Ticket> &before, const TicketPatch &patch)
{
    const bool closes = patch.status && !isOpen(*patch.status);
    if (before.size() != 1)
        return closes ? TicketChanges::tr("%n ticket(s) closed", nullptr, int(before.size()))
                      : TicketChanges::tr("%n ticket(s) changed", nullptr, int(before.size()));
    const Ticket &ticket = before.front();
    const qint64 number = ticket.id.value;
    if (!patch.status)
        return TicketChanges::tr("Ticket %1 changed").arg(number);
    if (closes)
        return TicketChanges::tr("Ticket %1 closed").arg(number);
    return isOpen(ticket.status)
        ? TicketChanges::tr("Ticket %1: %2").arg(number).arg(TicketWords::status(*patch.status).text)
        : TicketChanges::tr("Ticket %1 reopened").arg(number);
}

} // namespace

TicketChanges::TicketChanges(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) { }

void TicketChanges::change(const std::vector<TicketId> &ids, const TicketPatch &patch)
{
    if (ids.empty())
        return;
    deliver(m_desk.changeTickets(ids, patch), this, [this, patch](const Result<std::vector<Ticket>> &before) {
        if (!before) {
            Q_EMIT failed(tr("Nothing was changed"), before.error());
            return;
        }
        Q_EMIT changed();
        offerUndo(*before, patch);
    });
}

void TicketChanges::assignTo(AgentId agent, const std::vector<TicketId> &ids)
{
    TicketPatch patch;
    patch.assignee = agent;
    change(ids, patch);
}

void TicketChanges::assignToMe(const std::vector<TicketId> &ids)
{
    deliver(m_desk.me(), this, [this, ids](const Result<AgentId> &me) {
        if (!me) {
            Q_EMIT failed(tr("Nothing was assigned"), me.error());
            return;
        }
        Q_EMIT meKnown();
        assignTo(*me, ids);
    });
}

void TicketChanges::offerUndo(const std::vector<Ticket> &before, const TicketPatch &patch)
{
    Q_EMIT undoOffered(wordsFor(before, patch), [this, before, patch] {
        deliver(m_desk.undoTicketChange(before, patch), this, [this](const Result<void> &undone) {
            if (!undone)
                Q_EMIT failed(tr("The change was not undone"), undone.error());
        });
    });
}
