#include "ui/dashboard/ReasonLink.h"

#include "ui/kit/Paint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace {

constexpr int DotSize = 6;
constexpr int DotRoom = 12;
constexpr int CostsMuch = 15; ///< points from which the dot is red

} // namespace

ReasonLink::ReasonLink(const HealthReason &reason, QWidget *parent) : QAbstractButton(parent), m_points(reason.points)
{
    setText(reason.text);
    setAccessibleName(m_points > 0 ? tr("%1, costs %n point(s)", nullptr, m_points).arg(reason.text) : reason.text);
    setToolTip(tr("Shows the rows behind it"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ReasonLink::sizeHint() const
{
    const QFontMetrics metrics(theme().font(Type::Small));
    return {DotRoom + metrics.horizontalAdvance(text()) + metrics.horizontalAdvance(u"  −00"_s) + 4,
            metrics.height() + 2};
}

QSize ReasonLink::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void ReasonLink::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const auto place = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const QRectF dot = place(QRect(0, (height() - DotSize) / 2, DotSize, DotSize));
    Paint::dot(painter, dot.center(), DotSize,
               m_points >= CostsMuch ? Role::Red
                   : m_points > 0    ? Role::Amber
                                     : Role::Green);
    const QFont font = theme().font(Type::Small);
    const QString cost = m_points > 0 ? u"−%1"_s.arg(m_points) : QString();
    const int costRoom = cost.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(cost) + space(2);
    const QRect words(DotRoom, 0, width() - DotRoom - costRoom, height());
    const int used = Paint::text(painter, place(words), text(), font, underMouse() ? Role::Text : Role::Text2);
    const QRect below = place(QRect(DotRoom, height() - 2, used, 1));
    painter.setPen(QPen(theme().color(Role::Text3), 1, Qt::DotLine));
    painter.drawLine(below.topLeft(), below.topRight());
    Paint::text(painter, place(QRect(DotRoom + used + space(2), 0, costRoom, height())), cost, font, Role::Text3);
    if (hasFocus())
        Paint::innerFocusRing(painter, rect(), Radius::Tag);
}

void ReasonLink::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}
