#include "ui/activity/RunDelegate.h"

#include "core/base/Text.h"
#include "ui/activity/RunModel.h"
#include "ui/activity/ToolWords.h"
#include "ui/kit/Paint.h"
#include "ui/kit/TimeText.h"

using namespace Qt::StringLiterals;

RunDelegate::RunDelegate(const RunModel &model, const TableHead &head, QObject *parent)
    : TableDelegate(head, parent)
    , m_model(model)
{ }

void RunDelegate::paintCells(const Cells &cells, const QModelIndex &index) const
{
    const RunRow *row = m_model.rowAt(index);
    if (!row)
        return;
    const Run &run = row->run;
    cells.text(Number, QString::number(run.id.value), Type::Body, Role::Text3);
    cells.text(Customer, oneLine(row->customerName, 80), Type::BodyStrong, Role::Text);
    cells.text(Intent,
               run.intent.label.isEmpty()
                   ? QString()
                   : u"%1 %2"_s.arg(oneLine(run.intent.label, 40)).arg(run.intent.confidence, 0, 'f', 2),
               Type::Fixed, Role::Text2);
    if (const QRect place = cells.places[State]; !place.isEmpty()) {
        const ChipText chip{ToolWords::state(run), ToolWords::tone(run.state)};
        Paint::chip(cells.painter, cells.leading(place, Paint::chipSize(chip).boundedTo(place.size())), chip);
    }
    cells.text(DecidedBy, oneLine(run.decidedBy, 60), Type::Body, Role::Text2);
    cells.text(Model, oneLine(run.provider == u"offline"_s ? tr("offline") : run.model, 40), Type::Small, Role::Text3);
    cells.text(Time, TimeText::stamp(run.createdAt, m_model.clock().nowMs()), Type::Small, Role::Text3);
}
