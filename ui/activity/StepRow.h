#pragma once

#include "core/domain/Run.h"
#include "ui/kit/WidgetList.h"

class ElidedLabel;
class PlainLabel;
class StepMark;

/// One step of the plan: state, tool, READ or WRITE, and how long it took or what it waits for.
class StepRow : public WidgetListRow
{
    Q_OBJECT
public:
    StepRow(const PlanStep &step, const QString &duration, QWidget *parent = nullptr);

    int step() const { return m_step.step; }
    /// Shows the step as under way before its outcome is stored.
    void setRunning();

private:
    void describe();

    PlanStep m_step;
    QString m_duration;
    StepMark *m_mark;
    PlainLabel *m_tail;
};
