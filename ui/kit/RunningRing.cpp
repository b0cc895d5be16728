#include "ui/kit/RunningRing.h"

#include "ui/kit/Motion.h"
#include "ui/kit/Paint.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTimerEvent>

namespace {

constexpr int FrameMs = 33;
constexpr qreal StrokeWidth = 2;
constexpr int ArcDegrees = 100;

QString word()
{
    return RunningRing::tr("Running");
}

} // namespace

RunningRing::RunningRing(int size, QWidget *parent) : QWidget(parent), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(word());
    connect(&theme(), &Theme::themeChanged, this, [this] { updateGeometry(); });
}

qreal RunningRing::angle(qint64 elapsedMs)
{
    return 360.0 * qreal(elapsedMs % Motion::RingTurn) / Motion::RingTurn;
}

void RunningRing::paint(QPainter &painter, const QRectF &rect, qreal angle, Role role)
{
    Paint::ring(painter, rect, 0, role, StrokeWidth);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(theme().color(role), StrokeWidth);
    pen.setCapStyle(Qt::RoundCap);
    painter.setPen(pen);
    const qreal half = StrokeWidth / 2;
    painter.drawArc(rect.adjusted(half, half, -half, -half), qRound((90 - angle) * 16), -ArcDegrees * 16);
    painter.restore();
}

QSize RunningRing::sizeHint() const
{
    if (!reducedMotion())
        return {m_size, m_size};
    const QFontMetrics metrics(theme().font(Type::Caption));
    return {metrics.horizontalAdvance(word()) + 2, qMax(m_size, metrics.height())};
}

void RunningRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    if (reducedMotion())
        Paint::text(painter, rect(), word(), theme().font(Type::Caption), Role::Text2);
    else
        paint(painter, rect(), angle(m_turn.isValid() ? m_turn.elapsed() : 0));
}

void RunningRing::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_turn.start();
    if (!reducedMotion())
        m_timer.start(FrameMs, this);
}

void RunningRing::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    QWidget::hideEvent(event);
}

void RunningRing::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        update();
    else
        QWidget::timerEvent(event);
}
