#include "ui/kit/Paint.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <cmath>
#include <qdrawutil.h>

using namespace Qt::StringLiterals;

namespace {

class Saved
{
public:
    explicit Saved(QPainter &painter) : m_painter(painter)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter.restore(); }
    Q_DISABLE_COPY(Saved)

private:
    QPainter &m_painter;
};

qreal deviceRatio(const QPainter &painter)
{
    return painter.device()->devicePixelRatio();
}

QPen linePen(const QPainter &painter, Role line, qreal width = 0)
{
    QPen pen(theme().color(line), width > 0 ? width : 1 / deviceRatio(painter));
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

struct ShadowShape {
    int blur;
    int drop;
    qreal strength;
};

ShadowShape shadowShape(int level)
{
    const qreal strength = theme().isDark() ? 0.5 : 0.16;
    return level >= 3 ? ShadowShape{24, 8, strength} : ShadowShape{12, 4, strength};
}

QPixmap shadowPatch(int radius, const ShadowShape &shape)
{
    const QString key = u"frontdesk/shadow/%1/%2/%3"_s.arg(radius).arg(shape.blur).arg(shape.strength);
    QPixmap patch;
    if (QPixmapCache::find(key, &patch))
        return patch;
    const int corner = shape.blur + radius;
    const int edge = 2 * corner + 1;
    QImage image(edge, edge, QImage::Format_ARGB32_Premultiplied);
    const qreal half = edge / 2.0;
    const qreal straight = half - shape.blur - radius;
    for (int y = 0; y < edge; ++y) {
        for (int x = 0; x < edge; ++x) {
            const qreal dx = qMax(0.0, std::abs(x + 0.5 - half) - straight);
            const qreal dy = qMax(0.0, std::abs(y + 0.5 - half) - straight);
            const qreal distance = std::hypot(dx, dy) - radius; // 0 at the card's edge
            const qreal fade = qBound(0.0, 1 - distance / shape.blur, 1.0);
            image.setPixelColor(x, y, QColor::fromRgbF(0, 0, 0, float(shape.strength * fade * fade)));
        }
    }
    patch = QPixmap::fromImage(image);
    QPixmapCache::insert(key, patch);
    return patch;
}

} // namespace

namespace Paint {

QRectF snapped(const QPainter &painter, const QRectF &rect)
{
    const QTransform toDevice = painter.deviceTransform();
    const QRectF device = toDevice.mapRect(rect);
    const QPointF topLeft(std::round(device.left()) + 0.5, std::round(device.top()) + 0.5);
    const QPointF bottomRight(std::round(device.right()) - 0.5, std::round(device.bottom()) - 0.5);
    return toDevice.inverted().mapRect(QRectF(topLeft, bottomRight));
}

void hairline(QPainter &painter, const QPointF &from, const QPointF &to, Role line)
{
    const Saved saved(painter);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QTransform toDevice = painter.deviceTransform();
    const QTransform back = toDevice.inverted();
    const auto snap = [&](const QPointF &point) {
        const QPointF device = toDevice.map(point);
        return back.map(QPointF(std::floor(device.x()) + 0.5, std::floor(device.y()) + 0.5));
    };
    painter.setPen(linePen(painter, line));
    painter.drawLine(snap(from), snap(to));
}

void card(QPainter &painter, const QRectF &rect, Role ground, Role line, qreal radius, Qt::PenStyle style)
{
    const Saved saved(painter);
    const qreal width = theme().isHighContrast() && style != Qt::NoPen ? 2 : 0;
    QPen pen = linePen(painter, line, width);
    pen.setStyle(style);
    if (style == Qt::DashLine) {
        pen.setWidthF(qMax(1.0, pen.widthF()));
        pen.setDashPattern({3, 2.5});
    }
    painter.setPen(pen);
    painter.setBrush(theme().color(ground));
    const QRectF outline = width > 0 ? rect.adjusted(1, 1, -1, -1) : snapped(painter, rect);
    painter.drawRoundedRect(outline, radius, radius);
}

void softGround(QPainter &painter, const QRectF &rect, Role ground, Role text, qreal radius)
{
    const Saved saved(painter);
    if (theme().isHighContrast()) {
        painter.setPen(linePen(painter, text, 2));
        painter.setBrush(theme().color(Role::Content));
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(ground));
    painter.drawRoundedRect(rect, radius, radius);
}

void bubble(QPainter &painter, const QRectF &rect, Role ground, std::optional<Role> line, Qt::PenStyle style,
            bool tailAtTrailing)
{
    const Saved saved(painter);
    const bool outlined = line.has_value() || theme().isHighContrast();
    const QRectF box = outlined ? snapped(painter, rect) : rect;
    const bool tailAtRight = tailAtTrailing == (painter.layoutDirection() == Qt::LeftToRight);
    const qreal left = tailAtRight ? Radius::Bubble : Radius::Tag;
    const qreal right = tailAtRight ? Radius::Tag : Radius::Bubble;
    const qreal top = Radius::Bubble;

    QPainterPath path;
    path.moveTo(box.left() + top, box.top());
    path.arcTo(QRectF(box.right() - 2 * top, box.top(), 2 * top, 2 * top), 90, -90);
    path.arcTo(QRectF(box.right() - 2 * right, box.bottom() - 2 * right, 2 * right, 2 * right), 0, -90);
    path.arcTo(QRectF(box.left(), box.bottom() - 2 * left, 2 * left, 2 * left), 270, -90);
    path.arcTo(QRectF(box.left(), box.top(), 2 * top, 2 * top), 180, -90);
    path.closeSubpath();

    QPen pen(Qt::NoPen);
    if (outlined) {
        pen = linePen(painter, line.value_or(Role::Control), theme().isHighContrast() ? 2 : 0);
        pen.setStyle(style == Qt::NoPen ? Qt::SolidLine : style);
        if (style == Qt::DashLine) {
            pen.setWidthF(qMax(1.0, pen.widthF()));
            pen.setDashPattern({3, 2.5});
        }
    }
    painter.setPen(pen);
    painter.setBrush(theme().color(ground));
    painter.drawPath(path);
}

void row(QPainter &painter, const QRect &rect, bool selected, bool hovered)
{
    if (selected) {
        painter.fillRect(rect, theme().color(Role::Selected));
        QRect edge(rect.x(), rect.y(), 3, rect.height());
        if (painter.layoutDirection() == Qt::RightToLeft)
            edge.moveRight(rect.right());
        // The dark accent falls under a contrast of 3 on the selected ground.
        painter.fillRect(edge, theme().color(theme().isDark() ? Role::AccentText : Role::Accent));
    } else if (hovered) {
        painter.fillRect(rect, theme().color(Role::Hover));
    }
}

void shadow(QPainter &painter, const QRectF &rect, qreal radius, int level)
{
    const ShadowShape shape = shadowShape(level);
    const QPixmap patch = shadowPatch(int(radius), shape);
    const int corner = shape.blur + int(radius);
    const QRect target =
        rect.toRect().adjusted(-shape.blur, -shape.blur, shape.blur, shape.blur).translated(0, shape.drop);
    qDrawBorderPixmap(&painter, target, QMargins(corner, corner, corner, corner), patch);
}

void focusRing(QPainter &painter, const QRectF &rect, qreal radius)
{
    const Saved saved(painter);
    painter.setPen(linePen(painter, Role::AccentText, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(-3, -3, 3, 3), radius + 3, radius + 3);
}

void innerFocusRing(QPainter &painter, const QRectF &rect, qreal radius)
{
    const Saved saved(painter);
    painter.setPen(linePen(painter, Role::AccentText, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), radius, radius);
}

void ring(QPainter &painter, const QRectF &rect, double fraction, Role fill, qreal width)
{
    const Saved saved(painter);
    const QRectF arc = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    QPen pen(theme().color(Role::Track), width);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawEllipse(arc);
    if (fraction <= 0)
        return;
    pen.setColor(theme().color(fill));
    pen.setCapStyle(Qt::RoundCap);
    painter.setPen(pen);
    // Sixteenths of a degree, counter-clockwise from 3 o'clock.
    painter.drawArc(arc, 90 * 16, -qRound(qMin(1.0, fraction) * 360 * 16));
}

void dot(QPainter &painter, const QPointF &centre, qreal diameter, Role fill)
{
    const Saved saved(painter);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(fill));
    painter.drawEllipse(centre, diameter / 2, diameter / 2);
}

} // namespace Paint
