#pragma once

#include "ui/kit/Theme.h"

#include <QWidget>

/// A ring that is filled from 12 o'clock, with the value in its middle: a health score. The accessible name carries the
/// value and the word.
class RingGauge : public QWidget
{
    Q_OBJECT
public:
    explicit RingGauge(int diameter = 56, QWidget *parent = nullptr);

    /// `word` says what the colour says: "Needs attention".
    void setValue(int value, int maximum, Tone tone, const QString &word);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_diameter;
    int m_value = 0;
    int m_maximum = 100;
    Tone m_tone = Tone::Neutral;
};
