#include "ui/kit/Chip.h"

#include <QPainter>
#include <QStyle>

Chip::Chip(const ChipText &chip, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setChip(chip);
}

void Chip::setChip(const ChipText &chip)
{
    m_chip = chip;
    setAccessibleName(chip.text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return Paint::chipSize(m_chip) + QSize(2, 0);
}

QSize Chip::minimumSizeHint() const
{
    return {qMin(48, sizeHint().width()), sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    if (m_chip.text.isEmpty())
        return;
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    setToolTip(width() < Paint::chipSize(m_chip).width() ? m_chip.text : QString());
    const QRect box(0, 0, qMin(width(), sizeHint().width()), height());
    Paint::chip(painter, QStyle::visualRect(layoutDirection(), rect(), box), m_chip);
}
