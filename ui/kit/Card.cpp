#include "ui/kit/Card.h"

#include "ui/kit/Paint.h"

#include <QPainter>

Card::Card(QWidget *parent) : QWidget(parent) { }

void Card::setGround(Role ground, Role line)
{
    m_ground = ground;
    m_line = line;
    update();
}

void Card::setRadius(int radius)
{
    m_radius = radius;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Paint::card(painter, rect(), m_ground, m_line, m_radius);
}
