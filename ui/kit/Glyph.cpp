#include "ui/kit/Glyph.h"

#include <QPainter>

Glyph::Glyph(Icon name, Role role, int size, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_role(role)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Glyph::setGlyph(Icon name, Role role)
{
    m_name = name;
    m_role = role;
    update();
}

void Glyph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, rect(), m_name, m_role, m_size);
}
