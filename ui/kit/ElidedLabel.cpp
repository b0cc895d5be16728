#include "ui/kit/ElidedLabel.h"

#include "core/base/Text.h"
#include "ui/kit/Paint.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace {

constexpr qsizetype LongestLine = 1000;

}

ElidedLabel::ElidedLabel(const QString &text, Type type, Role role, QWidget *parent)
    : QFrame(parent)
    , m_type(type)
    , m_role(role)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString &text)
{
    const QString line = oneLine(text, LongestLine);
    if (line == m_text)
        return;
    m_text = line;
    setAccessibleName(line);
    updateGeometry();
    update();
}

void ElidedLabel::setRole(Role role)
{
    m_role = role;
    update();
}

void ElidedLabel::setType(Type type)
{
    m_type = type;
    updateGeometry();
    update();
}

void ElidedLabel::setWeight(QFont::Weight weight)
{
    m_weight = weight;
    updateGeometry();
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

QFont ElidedLabel::labelFont() const
{
    return m_weight < 0 ? theme().font(m_type) : theme().font(m_type, QFont::Weight(m_weight));
}

bool ElidedLabel::isElided() const
{
    return QFontMetrics(labelFont()).horizontalAdvance(m_text) > width();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(labelFont());
    return {metrics.horizontalAdvance(m_text) + 2, metrics.height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QFontMetrics metrics(labelFont());
    return {qMin(sizeHint().width(), metrics.averageCharWidth() * 5), metrics.height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QFont font = labelFont();
    const Role ink = isEnabled() ? m_role : Role::Text3;
    Paint::text(painter, rect(), m_text, font, ink, m_alignment);
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isElided()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), m_text, this);
        return true;
    }
    return QFrame::event(event);
}
