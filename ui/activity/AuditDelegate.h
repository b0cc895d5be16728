#pragma once

#include <QStyledItemDelegate>

class AuditModel;
class TableHead;

/// One entry of the audit log as a table row; the head says where its columns are.
class AuditDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Column { Number, Tool, Outcome, Run, Actor, Took, Time };

    AuditDelegate(const AuditModel &model, const TableHead &head, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const AuditModel &m_model;
    const TableHead &m_head;
};
