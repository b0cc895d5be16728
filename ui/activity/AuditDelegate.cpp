#include "ui/activity/AuditDelegate.h"

#include "core/base/Text.h"
#include "ui/activity/AuditModel.h"
#include "ui/activity/ToolWords.h"
#include "ui/kit/Paint.h"
#include "ui/kit/TimeText.h"

#include <QPainter>

AuditDelegate::AuditDelegate(const AuditModel &model, const TableHead &head, QObject *parent)
    : TableDelegate(head, parent)
    , m_model(model)
{ }

void AuditDelegate::paintCells(const Cells &cells, const QModelIndex &index) const
{
    const AuditEntry *entry = m_model.rowAt(index);
    if (!entry)
        return;
    const QRect tool = cells.places[Tool];
    paintIcon(cells.painter, cells.leading(tool, QSize(IconSize::Inline, tool.height())),
              entry->success ? Icon::Check : Icon::Cross, entry->success ? Role::GreenText : Role::RedText,
              IconSize::Inline);
    Paint::text(cells.painter, cells.behind(tool, IconSize::Inline + space(2)), oneLine(entry->tool, 60),
                theme().font(Type::Fixed), Role::Text);
    cells.text(Number, QString::number(entry->id.value), Type::Body, Role::Text3);
    cells.text(Outcome, ToolWords::outcome(*entry), Type::Body, entry->success ? Role::Text2 : Role::RedText);
    cells.text(Run, entry->run.isValid() ? tr("Run %1").arg(entry->run.value) : QString(), Type::Body, Role::Text2);
    cells.text(Actor, oneLine(entry->actor, 60), Type::Body, Role::Text2);
    cells.text(Took, entry->durationUs > 0 ? TimeText::microseconds(entry->durationUs) : QString(), Type::Small,
               Role::Text3);
    cells.text(Time, TimeText::stamp(entry->createdAt, m_model.clock().nowMs()), Type::Small, Role::Text3);
}
