#include "ui/kit/TableDelegate.h"

#include "ui/kit/Paint.h"
#include "ui/kit/TableHead.h"

#include <QPainter>

TableDelegate::TableDelegate(const TableHead &head, QObject *parent) : QStyledItemDelegate(parent), m_head(head) { }

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, theme().rowHeight(RowKind::Table)};
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    Paint::row(*painter, option.rect, option.state & QStyle::State_Selected, option.state & QStyle::State_MouseOver);
    paintCells({*painter, option, m_head.places(option.rect)}, index);
    Paint::hairline(*painter, option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus)
        Paint::innerFocusRing(*painter, option.rect);
}

void TableDelegate::Cells::text(int column, const QString &words, Type type, Role role, Qt::Alignment side) const
{
    if (!places[column].isEmpty())
        Paint::text(painter, places[column], words, theme().font(type), role, side | Qt::AlignVCenter);
}

QRect TableDelegate::Cells::leading(const QRect &place, const QSize &size) const
{
    return QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter, size, place);
}

QRect TableDelegate::Cells::behind(const QRect &place, int used) const
{
    return option.direction == Qt::RightToLeft ? place.adjusted(0, 0, -used, 0) : place.adjusted(used, 0, 0, 0);
}
