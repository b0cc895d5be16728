#include "ui/kit/Avatar.h"

#include "ui/kit/Paint.h"

#include <QPainter>

Avatar::Avatar(int size, QWidget *parent) : QWidget(parent), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setPerson(const QString &name, qint64 id)
{
    m_name = name;
    m_id = id;
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    Paint::avatar(painter, rect(), m_name, m_id);
}
