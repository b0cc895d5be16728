#pragma once

#include "ui/kit/SegmentedControl.h"

#include <QAbstractButton>

/// One segment of a SegmentedControl: an exclusive button without a ground of its own.
class SegmentButton : public QAbstractButton
{
    Q_OBJECT
public:
    SegmentButton(const SegmentedControl::Segment &segment, QWidget *parent);

    void setCount(const QString &count);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void nameIt();

    SegmentedControl::Segment m_segment;
};
