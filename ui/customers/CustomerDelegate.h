#pragma once

#include <QStyledItemDelegate>

class CustomerModel;

/// One customer of the list: picture, name, company and address, and the health score when it is known.
class CustomerDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    CustomerDelegate(const CustomerModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const CustomerModel &m_model;
};
