#pragma once

#include "ui/kit/TableDelegate.h"

class TicketModel;

/// One ticket as a table row. A click on the tick box ticks.
class TicketDelegate : public TableDelegate
{
    Q_OBJECT
public:
    enum Column { Tick, Number, Title, Customer, Assignee, Status, Priority, Category, Updated };

    TicketDelegate(TicketModel &model, const TableHead &head, QObject *parent);

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

protected:
    void paintCells(const Cells &cells, const QModelIndex &index) const override;

private:
    TicketModel &m_model;
};
