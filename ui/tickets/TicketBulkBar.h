#pragma once

#include "core/domain/Ticket.h"
#include "ui/kit/Surface.h"

class MenuButton;
class PlainLabel;

/// What can be done with several tickets at once. It stands where the search is while something is ticked.
class TicketBulkBar : public Surface
{
    Q_OBJECT
public:
    explicit TicketBulkBar(QWidget *parent = nullptr);

    void setCount(int tickets);
    MenuButton &assign() { return *m_assign; } ///< its menu belongs to the page, who knows the agents

Q_SIGNALS:
    void changeRequested(const TicketPatch &patch);
    void cleared();

private:
    PlainLabel *m_count;
    MenuButton *m_assign;
};
