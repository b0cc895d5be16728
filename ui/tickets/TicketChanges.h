#pragma once

#include "core/base/Error.h"
#include "core/domain/Ticket.h"

#include <QObject>
#include <functional>
#include <vector>

class Desk;

/// Changes tickets for a person, one or many in one commit, and offers to take every change back. GUI thread.
class TicketChanges : public QObject
{
    Q_OBJECT
public:
    explicit TicketChanges(Desk &desk, QObject *parent = nullptr); ///< `desk` outlives it

    void change(const std::vector<TicketId> &ids, const TicketPatch &patch); ///< nothing for no tickets
    void assignTo(AgentId agent, const std::vector<TicketId> &ids); ///< an invalid id: to nobody
    void assignToMe(const std::vector<TicketId> &ids);
    /// Says what was changed: these tickets, as they were before, got `patch`.
    void offerUndo(const std::vector<Ticket> &before, const TicketPatch &patch);

Q_SIGNALS:
    void changed(); ///< the change went through
    void meKnown(); ///< the agent who works here may have become known with it
    void undoOffered(const QString &text, std::function<void()> undo);
    void failed(const QString &title, const Error &error);

private:
    Desk &m_desk;
};
