#pragma once

#include <QPointer>
#include <QString>
#include <QWidget>
#include <functional>

class QTimer;

/// Short news at the bottom centre of a window, with one way back. A toast stays 10 s, longer while it is hovered or
/// holds the focus; a new one takes the old one's place. Construct it with the widget it floats over; it follows that
/// widget's size and stays out of the layout.
class ToastHost : public QWidget
{
    Q_OBJECT
public:
    struct Toast {
        QString text;
        QString actionText = {}; ///< "Undo"; empty: none
        QString actionKeys = {}; ///< "Ctrl Z", shown behind the action
        std::function<void()> action = {};
        std::function<void()> expired = {}; ///< the time ran out or another toast came, and the action was not used
    };
    static constexpr int ShownMs = 10'000;

    explicit ToastHost(QWidget *over);
    ~ToastHost() override;

    void show(const Toast &toast);
    /// Does what the toast's action does; for its shortcut. False when there is none.
    bool trigger();
    int remainingMs() const; ///< 0 while nothing is shown

Q_SIGNALS:
    void remainingChanged(int ms); ///< once a second while shown, and 0 at the end

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tick();
    void place();
    bool isHeld() const;
    void end(bool used);

    Toast m_toast;
    QPointer<QWidget> m_body; ///< child
    QTimer *m_timer; ///< child
    int m_remaining = 0;
};
