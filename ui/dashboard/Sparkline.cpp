#include "ui/dashboard/Sparkline.h"

#include "ui/kit/FrontdeskStyle.h"
#include "ui/kit/Paint.h"

#include <QHelpEvent>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace {

constexpr int Height = 36;
constexpr int DotSize = 6;
constexpr int Margin = 4; ///< room for the dot
constexpr std::size_t LeastValues = 3;

} // namespace

Sparkline::Sparkline(const QString &name, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
    setProperty(FocusRadiusProperty, int(Radius::Tag));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Sparkline::setValues(const std::vector<Value> &values, const QDate &today,
                          const std::function<QString(qint64)> &unit)
{
    m_values = values;
    m_today = today;
    m_unit = unit;
    m_current = -1;
    QStringList all;
    for (const Point &point : points())
        all.append(words(point.day));
    const bool isEnough = all.size() >= qsizetype(LeastValues);
    setAccessibleDescription(isEnough ? all.join(tr("; ", "between days")) : tr("Not enough data"));
    setFocusPolicy(isEnough ? Qt::TabFocus : Qt::NoFocus);
    update();
}

QSize Sparkline::sizeHint() const
{
    return {120, Height};
}

QSize Sparkline::minimumSizeHint() const
{
    return {60, Height};
}

std::vector<Sparkline::Point> Sparkline::points() const
{
    qint64 most = 0;
    for (const Value &value : m_values)
        most = std::max(most, value.value_or(0));
    std::vector<Point> all;
    const qreal room = width() - 2 * Margin;
    const qreal rise = height() - 2 * Margin;
    for (std::size_t day = 0; day < m_values.size(); ++day) {
        if (!m_values[day])
            continue;
        const qreal along = m_values.size() > 1 ? qreal(day) / qreal(m_values.size() - 1) : 0;
        const qreal up = most > 0 ? qreal(*m_values[day]) / qreal(most) : 0;
        const qreal x = Margin + along * room;
        all.push_back({int(day), {layoutDirection() == Qt::RightToLeft ? width() - x : x, Margin + (1 - up) * rise}});
    }
    return all;
}

int Sparkline::nearest(qreal x) const
{
    const std::vector<Point> all = points();
    if (all.size() < LeastValues)
        return -1;
    const auto found = std::min_element(all.begin(), all.end(), [x](const Point &a, const Point &b) {
        return std::abs(a.place.x() - x) < std::abs(b.place.x() - x);
    });
    return int(found - all.begin());
}

QString Sparkline::words(int day) const
{
    const QDate date = m_today.addDays(day + 1 - int(m_values.size()));
    const QString when = QLocale().toString(date, tr("ddd, d MMMM", "a day as QLocale formats it"));
    return tr("%1: %2", "a day and its value").arg(when, m_unit(m_values[std::size_t(day)].value_or(0)));
}

void Sparkline::setCurrent(int index)
{
    if (index == m_current)
        return;
    m_current = index;
    update();
}

void Sparkline::paintEvent(QPaintEvent *)
{
    const std::vector<Point> all = points();
    if (all.size() < LeastValues)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath line(all.front().place);
    for (const Point &point : all)
        line.lineTo(point.place);
    painter.setPen(QPen(theme().color(Role::AccentText), 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
    const std::size_t marked = m_current < 0 ? all.size() - 1 : std::size_t(m_current);
    if (marked < all.size())
        Paint::dot(painter, all[marked].place, DotSize, Role::AccentText);
}

void Sparkline::keyPressEvent(QKeyEvent *event)
{
    const std::vector<Point> all = points();
    int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (layoutDirection() == Qt::RightToLeft)
        step = -step;
    if (step == 0 || all.size() < LeastValues) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int last = int(all.size()) - 1;
    setCurrent(std::clamp(m_current < 0 ? last : m_current + step, 0, last));
    const Point &point = all[std::size_t(m_current)];
    QToolTip::showText(mapToGlobal(point.place.toPoint()), words(point.day), this);
}

void Sparkline::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCurrent(-1);
}

bool Sparkline::event(QEvent *event)
{
    if (event->type() == QEvent::HoverMove) {
        setCurrent(nearest(static_cast<QHoverEvent *>(event)->position().x()));
    } else if (event->type() == QEvent::HoverLeave) {
        setCurrent(-1);
    } else if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        if (const int index = nearest(help->pos().x()); index >= 0)
            QToolTip::showText(help->globalPos(), words(points()[std::size_t(index)].day), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}
