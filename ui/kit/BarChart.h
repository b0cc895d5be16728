#pragma once

#include "ui/kit/Theme.h"

#include <QDate>
#include <QList>
#include <QWidget>
#include <functional>
#include <optional>

/// Seven small bars, one per day, the last one today. Bars are 12 wide with rounded tops; today stands at full
/// strength, the others at 70 %, zero is a stub of two pixels; the total stands at the top, weekday letters below.
/// Hover and the arrow keys give value and date. Fewer than three days with data: "Not enough data" in words.
class BarChart : public QWidget
{
    Q_OBJECT
public:
    /// `unit` turns a value into words for tooltips and screen readers: [](double v) { return tr("%n login(s)", ...) }.
    using Unit = std::function<QString(double value)>;
    /// No value: that day has no data.
    using Value = std::optional<double>;

    explicit BarChart(const QString &name, Role bars = Role::AccentText, QWidget *parent = nullptr);

    /// `values` in order of days; the last belongs to `today`.
    void setValues(const QList<Value> &values, const QDate &today, const Unit &unit);
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
    QRectF barRect(int day) const;
    int dayAt(const QPoint &position) const;
    QString dayText(int day) const;
    void setCurrent(int day);
    void describe();

    QString m_name;
    Role m_role;
    QList<Value> m_values;
    QDate m_today;
    Unit m_unit;
    int m_current = -1;
};
