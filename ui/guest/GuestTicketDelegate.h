#pragma once

#include <QStyledItemDelegate>

class GuestTicketModel;

/// One ticket of the customer: title and status, number and last change below.
class GuestTicketDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    GuestTicketDelegate(const GuestTicketModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const GuestTicketModel &m_model;
};
