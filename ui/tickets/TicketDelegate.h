#pragma once

#include <QStyledItemDelegate>

class TableHead;
class TicketModel;

/// One ticket as a table row; the head says where its columns are. A click on the tick box ticks.
class TicketDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Column { Tick, Number, Title, Customer, Assignee, Status, Priority, Category, Updated };

    TicketDelegate(TicketModel &model, const TableHead &head, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    TicketModel &m_model;
    const TableHead &m_head;
};
