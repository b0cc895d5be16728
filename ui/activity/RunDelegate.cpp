#include "ui/activity/RunDelegate.h"

#include "core/base/Text.h"
#include "ui/activity/RunModel.h"
#include "ui/activity/ToolWords.h"
#include "ui/kit/Paint.h"
#include "ui/kit/TableHead.h"
#include "ui/kit/TimeText.h"

#include <QPainter>

using namespace Qt::StringLiterals;

RunDelegate::RunDelegate(const RunModel &model, const TableHead &head, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_head(head)
{ }

QSize RunDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, theme().rowHeight(Row::Table)};
}

void RunDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RunRow *row = m_model.rowAt(index);
    if (!row)
        return;
    const Run &run = row->run;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    Paint::row(*painter, option.rect, option.state & QStyle::State_Selected, option.state & QStyle::State_MouseOver);
    const QList<QRect> places = m_head.places(option.rect);
    const auto cell = [&](Column column, const QString &words, Type type, Role role) {
        if (!places[column].isEmpty())
            Paint::text(*painter, places[column], words, theme().font(type), role);
    };
    cell(Number, QString::number(run.id.value), Type::Body, Role::Text3);
    cell(Customer, oneLine(row->customerName, 80), Type::BodyStrong, Role::Text);
    cell(Intent,
         run.intent.label.isEmpty()
             ? QString()
             : u"%1 %2"_s.arg(oneLine(run.intent.label, 40)).arg(run.intent.confidence, 0, 'f', 2),
         Type::Fixed, Role::Text2);
    if (const QRect place = places[State]; !place.isEmpty()) {
        const ChipText chip{ToolWords::state(run), ToolWords::tone(run.state)};
        const QSize size = Paint::chipSize(chip).boundedTo(place.size());
        const QRect box(place.left(), place.center().y() - size.height() / 2, size.width(), size.height());
        Paint::chip(*painter, QStyle::visualRect(option.direction, place, box), chip);
    }
    cell(DecidedBy, oneLine(run.decidedBy, 60), Type::Body, Role::Text2);
    cell(Model, oneLine(run.provider == u"offline"_s ? tr("offline") : run.model, 40), Type::Small, Role::Text3);
    cell(Time, TimeText::stamp(run.createdAt, m_model.clock().nowMs()), Type::Small, Role::Text3);
    Paint::hairline(*painter, option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus)
        Paint::innerFocusRing(*painter, option.rect);
}
