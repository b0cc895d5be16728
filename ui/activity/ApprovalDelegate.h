#pragma once

#include <QStyledItemDelegate>

class ApprovalsModel;

/// One approval that waits: who for, how risky and why, since when, and the beginning of the draft.
class ApprovalDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ApprovalDelegate(const ApprovalsModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ApprovalsModel &m_model;
};
