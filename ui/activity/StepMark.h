#pragma once

#include "core/domain/Run.h"

#include <QWidget>

class RunningRing;

/// The state of a step as a shape: hollow grey planned, ring running, tick done, amber ring needs a person, dash
/// skipped, cross failed, question unknown. Decoration beside a word.
class StepMark : public QWidget
{
    Q_OBJECT
public:
    explicit StepMark(QWidget *parent = nullptr);

    void setStatus(StepStatus status);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StepStatus m_status = StepStatus::Planned;
    RunningRing *m_ring;
};
