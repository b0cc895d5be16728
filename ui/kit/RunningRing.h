#pragma once

#include "ui/kit/Theme.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QWidget>

/// A small ring that turns once in 900 ms while it is visible: something runs right now. Under reduced motion it is the
/// word "Running". Delegates that paint their own rings ask angle().
class RunningRing : public QWidget
{
    Q_OBJECT
public:
    explicit RunningRing(int size = 16, QWidget *parent = nullptr);

    /// Degrees clockwise from 12 o'clock at `elapsedMs` of a turn that began at 0.
    static qreal angle(qint64 elapsedMs);
    static void paint(QPainter &painter, const QRectF &rect, qreal angle, Role role = Role::AccentText);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    QBasicTimer m_timer;
    QElapsedTimer m_turn;
    int m_size;
};
