#include "ui/kit/SegmentedControl.h"

#include "ui/kit/Motion.h"
#include "ui/kit/Paint.h"
#include "ui/kit/SegmentButton.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVariantAnimation>

namespace {

constexpr int Inset = 2;

}

SegmentedControl::SegmentedControl(QWidget *parent) : QWidget(parent), m_slide(new QVariantAnimation(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_slide->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_slide, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_ground = value.toRectF();
        update();
    });
}

SegmentedControl::SegmentedControl(const QStringList &texts, QWidget *parent) : SegmentedControl(parent)
{
    for (const QString &text : texts)
        addSegment({text});
}

int SegmentedControl::addSegment(const Segment &segment)
{
    auto *button = new SegmentButton(segment, this);
    const int index = count();
    m_buttons.append(button);
    button->installEventFilter(this);
    // One tab stop: only the chosen segment takes the focus by Tab.
    button->setFocusPolicy(Qt::ClickFocus);
    connect(button, &QAbstractButton::clicked, this, [this, index] { setCurrentIndex(index); });
    if (m_current < 0)
        setCurrentIndex(0);
    updateGeometry();
    place();
    button->show();
    return index;
}

void SegmentedControl::setCount(int index, const QString &count)
{
    if (index < 0 || index >= m_buttons.size())
        return;
    m_buttons.at(index)->setCount(count);
    updateGeometry();
    place();
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (index < 0 || index >= m_buttons.size() || index == m_current)
        return;
    const bool hadFocus = m_current >= 0 && m_buttons.at(m_current)->hasFocus();
    const int before = m_current;
    m_current = index;
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setFocusPolicy(i == index ? Qt::StrongFocus : Qt::ClickFocus);
    m_buttons.at(index)->setChecked(true);
    if (hadFocus)
        m_buttons.at(index)->setFocus(Qt::TabFocusReason);

    const int duration = isVisible() && before >= 0 ? motionMs(Motion::Toggle) : 0;
    m_slide->stop();
    if (duration > 0) {
        m_slide->setStartValue(m_ground);
        m_slide->setEndValue(QRectF(groundOf(index)));
        m_slide->setDuration(duration);
        m_slide->start();
    } else {
        m_ground = groundOf(index);
        update();
    }
    Q_EMIT currentChanged(index);
}

QRect SegmentedControl::groundOf(int index) const
{
    return m_buttons.at(index)->geometry();
}

void SegmentedControl::moveBy(int step)
{
    const int target = qBound(0, m_current + step, count() - 1);
    setCurrentIndex(target);
}

QSize SegmentedControl::sizeHint() const
{
    int width = 2 * Inset;
    int height = 0;
    for (const SegmentButton *button : m_buttons) {
        width += button->sizeHint().width();
        height = qMax(height, button->sizeHint().height());
    }
    return {width, height + 2 * Inset};
}

QSize SegmentedControl::minimumSizeHint() const
{
    int width = 2 * Inset;
    for (const SegmentButton *button : m_buttons)
        width += button->minimumSizeHint().width();
    return {width, sizeHint().height()};
}

void SegmentedControl::place()
{
    // Every segment gets what it asks for; when there is less, all give up the same share.
    const int asked = sizeHint().width() - 2 * Inset;
    const int room = qMin(asked, width() - 2 * Inset);
    int x = Inset;
    for (SegmentButton *button : std::as_const(m_buttons)) {
        const int share = asked > 0 ? button->sizeHint().width() * room / asked : 0;
        const QRect box(x, Inset, share, height() - 2 * Inset);
        const QRect whole(0, 0, room + 2 * Inset, height());
        QRect placed = box;
        if (layoutDirection() == Qt::RightToLeft)
            placed.moveLeft(width() - whole.width() + (whole.width() - box.right() - 1));
        button->setGeometry(placed);
        x += share;
    }
    if (m_current >= 0 && m_slide->state() != QAbstractAnimation::Running)
        m_ground = groundOf(m_current);
    update();
}

void SegmentedControl::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void SegmentedControl::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        place();
    }
    QWidget::changeEvent(event);
}

bool SegmentedControl::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Right:
            moveBy(mirrored ? -1 : 1);
            return true;
        case Qt::Key_Left:
            moveBy(mirrored ? 1 : -1);
            return true;
        case Qt::Key_Down:
            moveBy(1);
            return true;
        case Qt::Key_Up:
            moveBy(-1);
            return true;
        case Qt::Key_Home:
            setCurrentIndex(0);
            return true;
        case Qt::Key_End:
            setCurrentIndex(count() - 1);
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRect whole = rect();
    if (!m_buttons.isEmpty())
        whole =
            m_buttons.first()->geometry().united(m_buttons.last()->geometry()).adjusted(-Inset, -Inset, Inset, Inset);
    Paint::card(painter, whole, Role::Sunken, Role::Border, Radius::Field + 1);
    if (m_current >= 0)
        Paint::card(painter, m_ground, theme().isDark() ? Role::Hover : Role::Card,
                    theme().isHighContrast() ? Role::AccentText : Role::Border, Radius::Field - 1);
}
