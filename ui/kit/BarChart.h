#pragma once

#include "ui/kit/Theme.h"

#include <QDate>
#include <QList>
#include <QWidget>
#include <functional>
#include <optional>

/// Small bars, one per day or week, the last one up to today. Seven bars are 12 wide, more of them narrower in about
/// the same room; tops are rounded. Today stands at full strength, the others at 70 %, zero is a stub of two pixels;
/// the total stands at the top, weekday letters below, first and last day under more than seven bars. Hover and the
/// arrow keys give value and date. Fewer than three days with data: "Not enough data" in words.
class BarChart : public QWidget
{
    Q_OBJECT
public:
    /// `unit` turns a value into words for tooltips and screen readers: [](double v) { return tr("%n login(s)", ...) }.
    using Unit = std::function<QString(double value)>;
    /// No value: that day has no data.
    using Value = std::optional<double>;

    explicit BarChart(const QString &name, Role bars = Role::AccentText, QWidget *parent = nullptr);

    /// `values` in order of days, or of spans of `daysPerBar` days; the last ends with `today`.
    void setValues(const QList<Value> &values, const QDate &today, const Unit &unit, int daysPerBar = 1);
    double total() const;
    bool hasEnoughData() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int day); ///< -1: none

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    int barWidth() const;
    int barStep() const;
    QDate lastDayOf(int bar) const;
    QRectF barRect(int day) const;
    void paintBelow(QPainter &painter, int line) const;
    int dayAt(const QPoint &position) const;
    QString dayText(int day) const;
    void setCurrent(int day);
    void describe();

    QString m_name;
    Role m_role;
    QList<Value> m_values;
    QDate m_today;
    Unit m_unit;
    int m_daysPerBar = 1;
    int m_current = -1;
};
