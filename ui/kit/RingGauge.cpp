#include "ui/kit/RingGauge.h"

#include "ui/kit/Paint.h"

#include <QLocale>
#include <QPainter>

RingGauge::RingGauge(int diameter, QWidget *parent) : QWidget(parent), m_diameter(diameter)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void RingGauge::setValue(int value, int maximum, Tone tone, const QString &word)
{
    m_value = value;
    m_maximum = qMax(1, maximum);
    m_tone = tone;
    setAccessibleName(tr("%1 of %2, %3", "a score, its maximum, what it means")
                          .arg(QLocale().toString(value), QLocale().toString(maximum), word));
    update();
}

QSize RingGauge::sizeHint() const
{
    return {m_diameter, m_diameter};
}

void RingGauge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF box(rect());
    Paint::ring(painter, box, double(m_value) / m_maximum, fillRole(m_tone));
    QFont font = theme().font(Type::BodyStrong);
    font.setPixelSize(qMax(9, m_diameter * 3 / 10));
    painter.setFont(font);
    painter.setPen(theme().color(Role::Text));
    painter.drawText(box, Qt::AlignCenter, QLocale().toString(m_value));
}
