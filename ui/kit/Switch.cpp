#include "ui/kit/Switch.h"

#include "ui/kit/ButtonText.h"
#include "ui/kit/FrontdeskStyle.h"
#include "ui/kit/Motion.h"
#include "ui/kit/Paint.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVariantAnimation>

namespace {

constexpr QSize Track(34, 20);
constexpr int Gap = 8;

QFont labelFont()
{
    return theme().font(Type::Body, QFont::Medium);
}

} // namespace

Switch::Switch(const QString &label, QWidget *parent)
    : QAbstractButton(parent)
    , m_animation(new QVariantAnimation(this))
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setText(ButtonText::escaped(label));
    setAccessibleName(label);
    setAccessibleDescription(tr("Off"));
    setProperty(FocusRadiusProperty, Track.height() / 2);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_position = value.toReal();
        update();
    });
    connect(this, &QAbstractButton::toggled, this, [this](bool on) {
        setAccessibleDescription(on ? tr("On") : tr("Off"));
        slide(on);
    });
}

void Switch::setLabelVisible(bool visible)
{
    m_labelVisible = visible;
    updateGeometry();
}

void Switch::slide(bool on)
{
    m_animation->stop();
    const qreal target = on ? 1 : 0;
    const int duration = isVisible() ? motionMs(Motion::Toggle) : 0;
    if (duration == 0) {
        m_position = target;
        update();
        return;
    }
    m_animation->setStartValue(m_position);
    m_animation->setEndValue(target);
    m_animation->setDuration(duration);
    m_animation->start();
}

QSize Switch::sizeHint() const
{
    const QFontMetrics metrics(labelFont());
    const int label = m_labelVisible ? metrics.horizontalAdvance(ButtonText::shown(text())) + 2 + Gap : 0;
    return {label + Track.width(), qMax(Track.height(), metrics.height())};
}

void Switch::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void Switch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    QRect track({0, 0}, Track);
    track.moveRight(width() - 1);
    track.moveTop((height() - Track.height()) / 2);
    if (m_labelVisible) {
        const QRect words(0, 0, track.left() - Gap, height());
        Paint::text(painter, QStyle::visualRect(layoutDirection(), rect(), words), ButtonText::shown(text()),
                    labelFont(), isEnabled() ? Role::Text : Role::Text3);
    }
    track = QStyle::visualRect(layoutDirection(), rect(), track);

    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const Role ground = !isEnabled() ? Role::Track : m_position > 0.5 ? Role::Accent : Role::Control;
    painter.setBrush(theme().color(ground));
    painter.drawRoundedRect(track, Track.height() / 2.0, Track.height() / 2.0);
    const qreal travel = Track.width() - Track.height();
    const qreal forward = layoutDirection() == Qt::LeftToRight ? m_position : 1 - m_position;
    const QRectF knob(track.x() + 2 + travel * forward, track.y() + 2, Track.height() - 4, Track.height() - 4);
    painter.setBrush(theme().color(Role::OnAccent));
    painter.drawEllipse(knob);
}
