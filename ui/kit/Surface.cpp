#include "ui/kit/Surface.h"

#include "ui/kit/Paint.h"

#include <QPainter>

Surface::Surface(Role ground, QWidget *parent) : Surface(ground, NoEdge, parent) { }

Surface::Surface(Role ground, Edges edges, QWidget *parent) : QWidget(parent), m_ground(ground), m_edges(edges) { }

void Surface::setGround(Role ground)
{
    m_ground = ground;
    update();
}

void Surface::setEdges(Edges edges)
{
    m_edges = edges;
    update();
}

void Surface::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(m_ground));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const bool left = m_edges & (mirrored ? Trailing : Leading);
    const bool right = m_edges & (mirrored ? Leading : Trailing);
    if (left)
        Paint::hairline(painter, rect().topLeft(), rect().bottomLeft());
    if (right)
        Paint::hairline(painter, rect().topRight(), rect().bottomRight());
    if (m_edges & Top)
        Paint::hairline(painter, rect().topLeft(), rect().topRight());
    if (m_edges & Bottom)
        Paint::hairline(painter, rect().bottomLeft(), rect().bottomRight());
}
