#pragma once

#include <QDate>
#include <QWidget>
#include <functional>
#include <optional>
#include <vector>

/// The course of one number over days as a line; days without a value are stepped over. The last value carries a dot.
/// Hover and the arrow keys give value and date. Fewer than three values draw nothing.
class Sparkline : public QWidget
{
    Q_OBJECT
public:
    using Value = std::optional<qint64>;

    explicit Sparkline(const QString &name, QWidget *parent = nullptr);

    /// `values` one per day, the last belongs to `today`; `unit` turns one into words.
    void setValues(const std::vector<Value> &values, const QDate &today, const std::function<QString(qint64)> &unit);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Point {
        int day = 0;
        QPointF place;
    };
    std::vector<Point> points() const;
    int nearest(qreal x) const; ///< index into points(); -1 for none
    QString words(int day) const;
    void setCurrent(int index);

    std::vector<Value> m_values;
    QDate m_today;
    std::function<QString(qint64)> m_unit;
    int m_current = -1; ///< index into points()
};
