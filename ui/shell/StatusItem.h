#pragma once

#include "ui/kit/Icons.h"

#include <QAbstractButton>

/// One part of the status line: an icon in the colour of its state and a few words. Clickable.
class StatusItem : public QAbstractButton
{
    Q_OBJECT
public:
    StatusItem(Icon icon, QWidget *parent = nullptr);

    void show(const QString &text, Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    Tone m_tone = Tone::Neutral;
};
