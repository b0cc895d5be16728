#pragma once

#include <QStyledItemDelegate>

class TableHead;
class TicketModel;

/// One ticket as a table row; the head says where its columns are.
class TicketDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Column { Number, Title, Customer, Status, Priority, Category, Updated };

    TicketDelegate(const TicketModel &model, const TableHead &head, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const TicketModel &m_model;
    const TableHead &m_head;
};
