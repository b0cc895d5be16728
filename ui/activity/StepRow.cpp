#include "ui/activity/StepRow.h"

#include "core/base/Text.h"
#include "ui/activity/StepMark.h"
#include "ui/activity/ToolWords.h"
#include "ui/kit/ElidedLabel.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/Tag.h"

#include <QHBoxLayout>

StepRow::StepRow(const PlanStep &step, const QString &duration, QWidget *parent)
    : WidgetListRow(parent)
    , m_step(step)
    , m_duration(duration)
{
    setMinimumHeight(theme().rowHeight(RowKind::PlanStep));
    setToolTip(oneLine(step.description, 400));
    m_mark = new StepMark(this);
    auto *tool = new ElidedLabel(oneLine(step.tool, 60), Type::Fixed, Role::Text, this);
    tool->setLayoutDirection(Qt::LeftToRight);
    const bool isWrite = step.effect == Effect::Write;
    auto *tag = new Tag(isWrite ? tr("WRITE") : tr("READ"), isWrite ? Tone::Amber : Tone::Neutral, this);
    m_tail = new PlainLabel({}, Type::Caption, Role::Text3, this);
    m_tail->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_tail->setMinimumWidth(
        QFontMetrics(theme().font(Type::Caption, QFont::DemiBold)).horizontalAdvance(tr("Needs you")) + 2);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(2));
    row->addWidget(m_mark);
    row->addWidget(tool, 1);
    row->addWidget(tag);
    row->addWidget(m_tail);
    describe();
}

void StepRow::setRunning()
{
    if (m_step.status != StepStatus::Planned)
        return;
    m_step.status = StepStatus::Running;
    describe();
}

void StepRow::describe()
{
    const QString status = ToolWords::status(m_step.status);
    m_mark->setStatus(m_step.status);
    const bool isDone = m_step.status == StepStatus::Done;
    m_tail->setText(isDone && !m_duration.isEmpty() ? m_duration : status);
    m_tail->setRole(m_step.status == StepStatus::NeedsApproval ? Role::AmberText
                        : m_step.status == StepStatus::Failed  ? Role::RedText
                                                               : Role::Text3);
    setAccessibleName(tr("%1: %2").arg(m_step.tool, status));
    setAccessibleDescription(oneLine(m_step.description, 400));
}
