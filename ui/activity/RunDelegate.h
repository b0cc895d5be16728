#pragma once

#include <QStyledItemDelegate>

class RunModel;
class TableHead;

/// One run as a table row; the head says where its columns are.
class RunDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Column { Number, Customer, Intent, State, DecidedBy, Model, Time };

    RunDelegate(const RunModel &model, const TableHead &head, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const RunModel &m_model;
    const TableHead &m_head;
};
