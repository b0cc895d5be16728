#include "ui/kit/ToastHost.h"

#include "ui/kit/Announce.h"
#include "ui/kit/Button.h"
#include "ui/kit/Glyph.h"
#include "ui/kit/Paint.h"
#include "ui/kit/PlainLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>
#include <utility>

namespace {

constexpr int TickMs = 200;
constexpr int ShadowRoom = 16;
constexpr int AboveEdge = 24;

} // namespace

ToastHost::ToastHost(QWidget *over) : QWidget(over), m_timer(new QTimer(this))
{
    m_timer->setInterval(TickMs);
    connect(m_timer, &QTimer::timeout, this, [this] { tick(); });
    over->installEventFilter(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(ShadowRoom, ShadowRoom, ShadowRoom, ShadowRoom);
    hide();
}

ToastHost::~ToastHost() = default;

void ToastHost::show(const Toast &toast)
{
    end(false);
    m_toast = toast;
    m_remaining = ShownMs;

    m_body = new QWidget(this);
    auto *row = new QHBoxLayout(m_body);
    row->setContentsMargins(space(4), space(2), space(4), space(2));
    row->setSpacing(space(3));
    row->addWidget(new Glyph(Icon::Check, Role::GreenText));
    row->addWidget(new PlainLabel(toast.text, Type::Body, Role::Text));
    if (!toast.actionText.isEmpty()) {
        auto *button = new Button(toast.actionText, Button::Look::Link);
        button->setButtonSize(Button::Size::Small);
        connect(button, &QAbstractButton::clicked, this, [this] { trigger(); });
        row->addWidget(button);
    }
    auto *rest = new PlainLabel({}, Type::Small, Role::Text3);
    row->addWidget(rest);
    connect(this, &ToastHost::remainingChanged, rest, [rest, keys = toast.actionKeys](int ms) {
        const QString seconds = tr("%n s", "seconds left", (ms + 999) / 1000);
        rest->setText(keys.isEmpty() ? seconds : tr("%1 · %2", "keys and seconds left").arg(keys, seconds));
    });
    layout()->addWidget(m_body);
    Q_EMIT remainingChanged(m_remaining);
    QWidget::show();
    raise();
    place();
    m_timer->start();
    announce(this, toast.text);
}

bool ToastHost::trigger()
{
    if (!m_body || !m_toast.action)
        return false;
    const std::function<void()> action = m_toast.action;
    end(true);
    action();
    return true;
}

int ToastHost::remainingMs() const
{
    return m_body ? m_remaining : 0;
}

bool ToastHost::isHeld() const
{
    const QWidget *focused = window()->focusWidget();
    return underMouse() || (focused && focused->hasFocus() && isAncestorOf(focused));
}

void ToastHost::tick()
{
    if (isHeld())
        return;
    const int before = (m_remaining + 999) / 1000;
    m_remaining -= TickMs;
    if (m_remaining <= 0) {
        end(false);
        return;
    }
    if ((m_remaining + 999) / 1000 != before)
        Q_EMIT remainingChanged(m_remaining);
}

void ToastHost::end(bool used)
{
    if (!m_body)
        return;
    m_timer->stop();
    m_body->hide();
    layout()->removeWidget(m_body);
    m_body->deleteLater(); // its button may have brought us here
    m_body = nullptr;
    hide();
    const Toast ended = std::exchange(m_toast, {});
    m_remaining = 0;
    Q_EMIT remainingChanged(0);
    if (!used && ended.expired)
        ended.expired();
}

void ToastHost::place()
{
    const QWidget *over = parentWidget();
    const QSize size = sizeHint().boundedTo(over->size());
    setGeometry((over->width() - size.width()) / 2, over->height() - size.height() - AboveEdge + ShadowRoom,
                size.width(), size.height());
}

bool ToastHost::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void ToastHost::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect body = rect().adjusted(ShadowRoom, ShadowRoom, -ShadowRoom, -ShadowRoom);
    Paint::shadow(painter, body, Radius::Field);
    Paint::card(painter, body, Role::Card, Role::Border, Radius::Field);
}
