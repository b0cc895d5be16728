#include "ui/tickets/TicketDelegate.h"

#include "core/base/Text.h"
#include "ui/kit/Paint.h"
#include "ui/kit/TableHead.h"
#include "ui/kit/TicketWords.h"
#include "ui/kit/TimeText.h"
#include "ui/tickets/TicketModel.h"

#include <QMouseEvent>

TicketDelegate::TicketDelegate(TicketModel &model, const TableHead &head, QObject *parent)
    : TableDelegate(head, parent)
    , m_model(model)
{ }

void TicketDelegate::paintCells(const Cells &cells, const QModelIndex &index) const
{
    const TicketRow *row = m_model.rowAt(index);
    if (!row)
        return;
    const Ticket &ticket = row->ticket;
    const Role ink = isOpen(ticket.status) ? Role::Text : Role::Text2;
    const QFont body = theme().font(Type::Body);
    const auto person = [&](Column column, const QString &name, qint64 id) {
        const QRect place = cells.places[column];
        if (place.isEmpty() || name.isEmpty())
            return;
        Paint::avatar(cells.painter, cells.leading(place, QSize(AvatarSize::Table, AvatarSize::Table)), name, id);
        Paint::text(cells.painter, cells.behind(place, AvatarSize::Table + space(2)), oneLine(name, 80), body, ink);
    };

    if (const QWidget *view = cells.option.widget) {
        QStyleOptionButton box;
        box.rect = cells.places[Tick];
        box.state = QStyle::State_Enabled | (m_model.isTicked(index) ? QStyle::State_On : QStyle::State_Off);
        view->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &cells.painter, view);
    }
    cells.text(Number, QString::number(ticket.id.value), Type::Body, Role::Text3);
    Paint::text(cells.painter, cells.places[Title], oneLine(ticket.title, 200),
                theme().font(Type::Body, isOpen(ticket.status) ? QFont::Medium : QFont::Normal), ink);
    person(Customer, row->customerName, ticket.customer.value);
    person(Assignee, m_model.agentName(ticket.assignee), ticket.assignee.value);
    const ChipText chip = TicketWords::status(ticket.status);
    Paint::chip(cells.painter, cells.leading(cells.places[Status], Paint::chipSize(chip)), chip);
    if (const QRect place = cells.places[Priority]; !place.isEmpty()) {
        const QSize bars = Paint::priorityBarsSize();
        Paint::priorityBars(cells.painter, cells.leading(place, bars), ticket.priority);
        Paint::text(cells.painter, cells.behind(place, bars.width() + space(2)), TicketWords::priority(ticket.priority),
                    body, ink);
    }
    cells.text(Category, TicketWords::category(ticket.category), Type::Body, ink);
    cells.text(Updated, TimeText::age(ticket.updatedAt, m_model.clock().nowMs()), Type::Body, Role::Text3,
               Qt::AlignTrailing);
}

bool TicketDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease && event->type() != QEvent::MouseButtonPress)
        return TableDelegate::editorEvent(event, model, option, index);
    // The whole corner counts: a tick box of 16 pixels is easily missed.
    const QRect box = head().places(option.rect)[Tick].adjusted(-space(3), 0, space(2), 0);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton || !box.contains(mouse->position().toPoint()))
        return false;
    if (event->type() == QEvent::MouseButtonRelease)
        m_model.toggleTick(index);
    return true;
}
