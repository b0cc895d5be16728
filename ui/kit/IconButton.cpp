#include "ui/kit/IconButton.h"

#include "ui/kit/Paint.h"

#include <QPainter>

IconButton::IconButton(Icon glyph, const QString &name, QWidget *parent) : QAbstractButton(parent), m_glyph(glyph)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setName(name);
}

void IconButton::setGlyph(Icon glyph, Role role)
{
    m_glyph = glyph;
    m_role = role;
    update();
}

void IconButton::setName(const QString &name, const QString &keys)
{
    setAccessibleName(name);
    const QString tip = keys.isEmpty() ? name : tr("%1 (%2)", "a button's name and its shortcut").arg(name, keys);
    setToolTip(tip);
}

void IconButton::setExtent(int extent)
{
    m_extent = extent;
    updateGeometry();
}

void IconButton::setWaiting(bool waiting, const QString &meaning)
{
    m_waiting = waiting;
    setAccessibleDescription(waiting ? meaning : QString());
    update();
}

QSize IconButton::sizeHint() const
{
    return {m_extent, m_extent};
}

void IconButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    if (isChecked())
        Paint::softGround(painter, rect(), Role::Selected, Role::AccentText, Radius::Field);
    else if (isEnabled() && (underMouse() || isDown()))
        Paint::softGround(painter, rect(), Role::Hover, Role::Text2, Radius::Field);
    const Role ink = !isEnabled() ? Role::Text3 : isChecked() ? Role::AccentText : m_role;
    const int size = m_extent < 24 ? IconSize::Inline : IconSize::Control;
    paintIcon(painter, rect(), m_glyph, ink, size);
    if (m_waiting) {
        const qreal inset = 7;
        const qreal x = layoutDirection() == Qt::LeftToRight ? width() - inset : inset;
        Paint::dot(painter, {x, inset}, 7, Role::Amber);
    }
}
