#include "ui/customers/CustomerDelegate.h"

#include "core/base/Text.h"
#include "ui/customers/CustomerModel.h"
#include "ui/kit/HealthWords.h"
#include "ui/kit/Paint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

CustomerDelegate::CustomerDelegate(const CustomerModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{ }

QSize CustomerDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, AvatarSize::Row + 2 * space(3)};
}

void CustomerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Customer *customer = m_model.rowAt(index);
    if (!customer)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    Paint::row(*painter, option.rect, option.state & QStyle::State_Selected, option.state & QStyle::State_MouseOver);
    const QRect box = option.rect.adjusted(space(4), space(3), -space(4), -space(3));
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    Paint::avatar(*painter, place(QRect(box.left(), box.top(), AvatarSize::Row, AvatarSize::Row)), customer->name,
                  customer->id.value);
    const int left = box.left() + AvatarSize::Row + space(3);
    const int half = box.height() / 2;
    int nameEnd = box.right();
    if (const CustomerHealth *health = m_model.healthOf(customer->id);
        health && health->status != HealthStatus::NotEnoughData) {
        const ChipText chip{QString::number(health->score), HealthWords::tone(health->status), {}, true};
        const QSize size = Paint::chipSize(chip);
        Paint::chip(*painter, place(QRect(box.right() - size.width(), box.top(), size.width(), size.height())), chip);
        nameEnd -= size.width() + space(2);
    }
    Paint::text(*painter, place(QRect(left, box.top(), nameEnd - left, half)), oneLine(customer->name, 120),
                theme().font(Type::BodyStrong), Role::Text);
    const QString about =
        customer->company.isEmpty() ? customer->email : customer->company + u" · "_s + customer->email;
    Paint::text(*painter, place(QRect(left, box.top() + half, box.right() - left, half)), oneLine(about, 200),
                theme().font(Type::Small), Role::Text2);
    Paint::hairline(*painter, option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus)
        Paint::innerFocusRing(*painter, option.rect);
}
