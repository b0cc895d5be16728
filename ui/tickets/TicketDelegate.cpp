#include "ui/tickets/TicketDelegate.h"

#include "core/base/Text.h"
#include "ui/kit/Paint.h"
#include "ui/kit/TableHead.h"
#include "ui/kit/TicketWords.h"
#include "ui/kit/TimeText.h"
#include "ui/tickets/TicketModel.h"

#include <QMouseEvent>
#include <QPainter>

namespace {

/// `size` at the leading edge of `box`, centred in its height.
QRect leading(const QPainter &painter, const QRect &box, const QSize &size)
{
    return QStyle::alignedRect(painter.layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter, size, box);
}

QRect behind(const QPainter &painter, const QRect &box, int used)
{
    return painter.layoutDirection() == Qt::RightToLeft ? box.adjusted(0, 0, -used, 0) : box.adjusted(used, 0, 0, 0);
}

} // namespace

TicketDelegate::TicketDelegate(TicketModel &model, const TableHead &head, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_head(head)
{ }

QSize TicketDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, theme().rowHeight(Row::Table)};
}

void TicketDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TicketRow *row = m_model.rowAt(index);
    if (!row)
        return;
    const Ticket &ticket = row->ticket;
    painter->setLayoutDirection(option.direction);
    Paint::row(*painter, option.rect, option.state & QStyle::State_Selected, option.state & QStyle::State_MouseOver);
    const QList<QRect> places = m_head.places(option.rect);
    const Role ink = isOpen(ticket.status) ? Role::Text : Role::Text2;
    const QFont body = theme().font(Type::Body);
    const auto cell = [&](Column column, const QString &words, Role role, Qt::Alignment side = Qt::AlignLeading) {
        if (!places[column].isEmpty())
            Paint::text(*painter, places[column], words, body, role, side | Qt::AlignVCenter);
    };

    if (const QWidget *view = option.widget) {
        QStyleOptionButton box;
        box.rect = places[Tick];
        box.state = QStyle::State_Enabled | (m_model.isTicked(index) ? QStyle::State_On : QStyle::State_Off);
        view->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, view);
    }
    cell(Number, QString::number(ticket.id.value), Role::Text3);
    Paint::text(*painter, places[Title], oneLine(ticket.title, 200),
                theme().font(Type::Body, isOpen(ticket.status) ? QFont::Medium : QFont::Normal), ink);
    if (const QRect box = places[Customer]; !box.isEmpty()) {
        Paint::avatar(*painter, leading(*painter, box, QSize(AvatarSize::Table, AvatarSize::Table)), row->customerName,
                      ticket.customer.value);
        Paint::text(*painter, behind(*painter, box, AvatarSize::Table + space(2)), oneLine(row->customerName, 80), body,
                    ink);
    }
    const QString assignee = m_model.agentName(ticket.assignee);
    if (const QRect box = places[Assignee]; !box.isEmpty() && !assignee.isEmpty()) {
        const QRect picture = leading(*painter, box, QSize(AvatarSize::Table, AvatarSize::Table));
        Paint::avatar(*painter, picture, assignee, ticket.assignee.value);
        Paint::text(*painter, behind(*painter, box, AvatarSize::Table + space(2)), oneLine(assignee, 80), body, ink);
    }
    const ChipText chip = TicketWords::status(ticket.status);
    Paint::chip(*painter, leading(*painter, places[Status], Paint::chipSize(chip)), chip);
    if (const QRect box = places[Priority]; !box.isEmpty()) {
        const QSize bars = Paint::priorityBarsSize();
        Paint::priorityBars(*painter, leading(*painter, box, bars), ticket.priority);
        Paint::text(*painter, behind(*painter, box, bars.width() + space(2)), TicketWords::priority(ticket.priority),
                    body, ink);
    }
    cell(Category, TicketWords::category(ticket.category), ink);
    cell(Updated, TimeText::age(ticket.updatedAt, m_model.clock().nowMs()), Role::Text3, Qt::AlignTrailing);
    Paint::hairline(*painter, option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus)
        Paint::innerFocusRing(*painter, option.rect);
}

bool TicketDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease && event->type() != QEvent::MouseButtonPress)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    // The whole corner counts: a tick box of 16 pixels is easily missed.
    const QRect box = m_head.places(option.rect)[Tick].adjusted(-space(3), 0, space(2), 0);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton || !box.contains(mouse->position().toPoint()))
        return false;
    if (event->type() == QEvent::MouseButtonRelease)
        m_model.toggleTick(index);
    return true;
}
