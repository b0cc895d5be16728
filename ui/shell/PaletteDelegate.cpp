#include "ui/shell/PaletteDelegate.h"

#include "ui/kit/Paint.h"
#include "ui/shell/PaletteModel.h"

#include <QPainter>

int PaletteDelegate::rowHeight()
{
    return theme().rowHeight(RowKind::Menu) + 4;
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, rowHeight()};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme().color(Role::Selected));
        painter->drawRoundedRect(option.rect.adjusted(space(1), 1, -space(1), -1), Radius::Field, Radius::Field);
    }
    const QRect inner = option.rect.adjusted(space(4), 0, -space(4), 0);
    const auto place = [&](int x, int width) {
        return QStyle::visualRect(option.direction, option.rect, QRect(x, inner.top(), width, inner.height()));
    };
    const QString whyNot = index.data(PaletteModel::WhyNotRole).toString();
    const QString keys = index.data(PaletteModel::KeysRole).toString();
    int right = inner.right();
    if (!whyNot.isEmpty()) {
        const QFont font = theme().font(Type::Caption);
        const int width = std::min(QFontMetrics(font).horizontalAdvance(whyNot) + 1, inner.width() * 3 / 5);
        right -= width;
        Paint::text(*painter, place(right, width), whyNot, font, Role::Text3, Qt::AlignTrailing | Qt::AlignVCenter);
    } else if (!keys.isEmpty()) {
        const QSize cap = Paint::keyCapSize(keys);
        right -= cap.width();
        const QRect box(right, inner.top() + (inner.height() - cap.height()) / 2, cap.width(), cap.height());
        Paint::keyCap(*painter, QStyle::visualRect(option.direction, option.rect, box), keys);
    }
    right -= space(3);
    const Role ink = whyNot.isEmpty() ? Role::Text : Role::Text3;
    const int used = Paint::text(*painter, place(inner.left(), right - inner.left()), index.data().toString(),
                                 theme().font(Type::Body), ink);
    const int left = inner.left() + used + space(2);
    if (right > left)
        Paint::text(*painter, place(left, right - left), index.data(PaletteModel::GroupRole).toString(),
                    theme().font(Type::Caption), Role::Text3);
    painter->restore();
}
