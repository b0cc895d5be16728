#include "ui/guest/GuestTicketDelegate.h"

#include "core/base/Text.h"
#include "ui/guest/GuestTicketModel.h"
#include "ui/kit/Paint.h"
#include "ui/kit/TicketWords.h"
#include "ui/kit/TimeText.h"

#include <QPainter>

namespace {

int lineHeight(Type type)
{
    return QFontMetrics(theme().font(type)).height();
}

} // namespace

GuestTicketDelegate::GuestTicketDelegate(const GuestTicketModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{ }

QSize GuestTicketDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, lineHeight(Type::BodyStrong) + lineHeight(Type::Small) + space(1) + 2 * space(3)};
}

void GuestTicketDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TicketRow *row = m_model.rowAt(index);
    if (!row)
        return;
    Paint::row(*painter, option.rect, option.state & QStyle::State_Selected, option.state & QStyle::State_MouseOver);
    const QRect box = option.rect.adjusted(space(4), space(3), -space(4), -space(3));
    const ChipText chip = TicketWords::status(row->ticket.status);
    const QSize chipSize = Paint::chipSize(chip);
    const QRect chipRect(box.right() - chipSize.width() + 1, box.top(), chipSize.width(), chipSize.height());
    Paint::chip(*painter, QStyle::visualRect(option.direction, option.rect, chipRect), chip);
    const QRect title(box.left(), box.top(), box.width() - chipSize.width() - space(3), lineHeight(Type::BodyStrong));
    Paint::text(*painter, QStyle::visualRect(option.direction, option.rect, title), oneLine(row->ticket.title, 200),
                theme().font(Type::BodyStrong), Role::Text);
    const QRect facts(box.left(), title.bottom() + space(1), box.width(), lineHeight(Type::Small));
    const QString words = tr("Ticket #%1 · updated %2")
                              .arg(row->ticket.id.value)
                              .arg(TimeText::ago(row->ticket.updatedAt, m_model.clock().nowMs()));
    Paint::text(*painter, QStyle::visualRect(option.direction, option.rect, facts), words, theme().font(Type::Small),
                Role::Text2);
    Paint::hairline(*painter, option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus)
        Paint::innerFocusRing(*painter, option.rect);
}
