#include "ui/kit/Tag.h"

#include "ui/kit/Paint.h"

#include <QPainter>

Tag::Tag(const QString &text, Tone tone, QWidget *parent) : QWidget(parent), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTag(text, tone);
}

void Tag::setTag(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const
{
    return Paint::tagSize(m_text);
}

void Tag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Paint::tag(painter, rect(), m_text, m_tone);
}
