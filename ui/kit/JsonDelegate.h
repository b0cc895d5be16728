#pragma once

#include <QStyledItemDelegate>

/// Paints one line of a JsonModel in the theme's colours: keys, strings, numbers, and the summary of what is folded.
class JsonDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
