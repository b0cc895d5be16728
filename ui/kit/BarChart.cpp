#include "ui/kit/BarChart.h"

#include "ui/kit/FrontdeskStyle.h"
#include "ui/kit/Paint.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <algorithm>
#include <numeric>

namespace {

constexpr int WideUpTo = 7; ///< bars; beyond they are narrower
constexpr int MiddleUpTo = 15;
constexpr int BarsHeight = 34;
constexpr int StubHeight = 2;
constexpr int LeastDays = 3;
constexpr qreal PastStrength = 0.7;

} // namespace

BarChart::BarChart(const QString &name, Role bars, QWidget *parent) : QWidget(parent), m_name(name), m_role(bars)
{
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
    setProperty(FocusRadiusProperty, int(Radius::Tag));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(name);
    describe();
}

int BarChart::barWidth() const
{
    return m_values.size() <= WideUpTo ? 12 : m_values.size() <= MiddleUpTo ? 6 : 3;
}

int BarChart::barStep() const
{
    return barWidth() + (m_values.size() <= WideUpTo ? 4 : m_values.size() <= MiddleUpTo ? 2 : 1);
}

QDate BarChart::lastDayOf(int bar) const
{
    return m_today.addDays((bar - m_values.size() + 1) * m_daysPerBar);
}

void BarChart::setValues(const QList<Value> &values, const QDate &today, const Unit &unit, int daysPerBar)
{
    m_daysPerBar = daysPerBar;
    m_values = values;
    m_today = today;
    m_unit = unit;
    setCurrent(-1);
    describe();
    updateGeometry();
    update();
}

double BarChart::total() const
{
    double sum = 0;
    for (const Value &value : m_values)
        sum += value.value_or(0);
    return sum;
}

bool BarChart::hasEnoughData() const
{
    return std::count_if(m_values.begin(), m_values.end(), [](const Value &value) { return value.has_value(); })
        >= LeastDays;
}

QString BarChart::dayText(int day) const
{
    QString when = QLocale().toString(lastDayOf(day), tr("ddd, d MMMM", "a day as QLocale formats it"));
    if (m_daysPerBar > 1)
        when = tr("%n days to %1", "a span of days in a chart", m_daysPerBar).arg(when);
    const Value &value = m_values.at(day);
    const QString what = !value ? tr("no data") : m_unit ? m_unit(*value) : QLocale().toString(*value);
    return tr("%1: %2", "a day and its value").arg(when, what);
}

void BarChart::describe()
{
    if (!hasEnoughData()) {
        setAccessibleDescription(tr("Not enough data"));
        return;
    }
    QStringList days;
    for (int day = 0; day < m_values.size(); ++day)
        days.append(dayText(day));
    const QString sum = m_unit ? m_unit(total()) : QLocale().toString(total());
    setAccessibleDescription(tr("In total %1. %2", "a chart read aloud").arg(sum, days.join(tr("; ", "between days"))));
}

QSize BarChart::sizeHint() const
{
    const int text = QFontMetrics(theme().font(Type::Caption)).height();
    const int wide = 7 * 16 - 2;
    return {qMax(wide, int(m_values.size()) * barStep() + 1), text + 6 + BarsHeight + 3 + text};
}

QSize BarChart::minimumSizeHint() const
{
    return sizeHint();
}

QRectF BarChart::barRect(int day) const
{
    const double most = std::accumulate(m_values.begin(), m_values.end(), 0.0,
                                        [](double high, const Value &value) { return qMax(high, value.value_or(0)); });
    const double share = most > 0 ? m_values.at(day).value_or(0) / most : 0;
    const int height = qMax(StubHeight, qRound(share * BarsHeight));
    const int base = QFontMetrics(theme().font(Type::Caption)).height() + 6 + BarsHeight;
    const QRect box(1 + day * barStep(), base - height, barWidth(), height);
    return QStyle::visualRect(layoutDirection(), rect(), box);
}

int BarChart::dayAt(const QPoint &position) const
{
    for (int day = 0; day < m_values.size(); ++day) {
        const QRectF bar = barRect(day).adjusted(0, 0, barStep() - barWidth(), 0);
        if (position.x() >= bar.left() && position.x() < bar.right())
            return day;
    }
    return -1;
}

void BarChart::setCurrent(int day)
{
    if (day == m_current)
        return;
    m_current = day;
    update();
    Q_EMIT currentChanged(day);
}

void BarChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QFont caption = theme().font(Type::Caption);
    const int line = QFontMetrics(caption).height();
    const QRect head(0, 0, width(), line);
    if (!hasEnoughData()) {
        Paint::text(painter, head, m_name, caption, Role::Text2);
        Paint::text(painter, QRect(0, line + 6, width(), line), tr("Not enough data"), caption, Role::Text3);
        return;
    }
    const QString sum = QLocale().toString(total());
    const QFont strong = theme().font(Type::Caption, QFont::DemiBold);
    const int taken = Paint::text(painter, head, sum, strong, Role::Text, Qt::AlignTrailing | Qt::AlignVCenter);
    const QRect name = QStyle::visualRect(layoutDirection(), rect(), head.adjusted(0, 0, -taken - 4, 0));
    Paint::text(painter, name, m_name, caption, Role::Text2);

    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int day = 0; day < m_values.size(); ++day) {
        const bool today = day == m_values.size() - 1;
        const QRectF bar = barRect(day);
        const bool stub = bar.height() <= StubHeight;
        QColor color = theme().color(m_role);
        if (stub)
            color = theme().color(today ? m_role : Role::Control);
        painter.setOpacity(today || day == m_current || theme().isHighContrast() ? 1 : PastStrength);
        painter.setBrush(color);
        const qreal radius = stub || barWidth() < 6 ? 1 : 2;
        painter.drawRoundedRect(bar, radius, radius);
        painter.setOpacity(1);
    }
    paintBelow(painter, line);
}

void BarChart::paintBelow(QPainter &painter, int line) const
{
    const QFont micro = theme().font(Type::Micro, QFont::Medium);
    const int top = qRound(barRect(0).bottom()) + 3;
    if (m_values.size() > WideUpTo) {
        // Under the bar that is looked at, else at both ends.
        const QString format = tr("d MMM", "a day as QLocale formats it");
        const QRect room(0, top, width(), line);
        if (m_current >= 0) {
            Paint::text(painter, room, QLocale().toString(lastDayOf(m_current), format), micro, Role::Text,
                        Qt::AlignCenter);
            return;
        }
        Paint::text(painter, room, QLocale().toString(lastDayOf(0), format), micro, Role::Text3);
        Paint::text(painter, room, QLocale().toString(m_today, format), micro, Role::Text3,
                    Qt::AlignTrailing | Qt::AlignVCenter);
        return;
    }
    for (int day = 0; day < m_values.size(); ++day) {
        const QString letter = QLocale().standaloneDayName(lastDayOf(day).dayOfWeek(), QLocale::NarrowFormat);
        const QRect below(qRound(barRect(day).left()) - 2, top, barWidth() + 4, line);
        Paint::text(painter, below, letter, micro, day == m_current ? Role::Text : Role::Text3, Qt::AlignCenter);
    }
}

void BarChart::keyPressEvent(QKeyEvent *event)
{
    const int days = int(m_values.size());
    int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (layoutDirection() == Qt::RightToLeft)
        step = -step;
    if (step == 0 || !hasEnoughData()) {
        QWidget::keyPressEvent(event);
        return;
    }
    setCurrent(qBound(0, (m_current < 0 ? days - 1 : m_current + step), days - 1));
    QToolTip::showText(mapToGlobal(barRect(m_current).topLeft().toPoint()), dayText(m_current), this);
}

void BarChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (hasEnoughData())
        setCurrent(int(m_values.size()) - 1);
}

void BarChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCurrent(-1);
}

void BarChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    else if (event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

bool BarChart::event(QEvent *event)
{
    if (event->type() == QEvent::HoverMove && hasEnoughData()) {
        setCurrent(dayAt(static_cast<QHoverEvent *>(event)->position().toPoint()));
    } else if (event->type() == QEvent::HoverLeave) {
        setCurrent(-1);
    } else if (event->type() == QEvent::ToolTip && hasEnoughData()) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int day = dayAt(help->pos());
        if (day >= 0)
            QToolTip::showText(help->globalPos(), dayText(day), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}
