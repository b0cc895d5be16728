#include "ui/kit/Button.h"

#include "ui/kit/ButtonText.h"
#include "ui/kit/Paint.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace {

constexpr int Gap = 8;

QFont buttonFont()
{
    return theme().font(Type::Body, QFont::Medium);
}

} // namespace

Button::Button(const QString &text, Look look, QWidget *parent) : QPushButton(parent), m_look(look)
{
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
    setText(text);
    if (look == Look::Link)
        setCursor(Qt::PointingHandCursor);
}

void Button::setText(const QString &text)
{
    QPushButton::setText(ButtonText::escaped(text));
    setAccessibleName(text);
    updateGeometry();
}

void Button::setLook(Look look)
{
    m_look = look;
    updateGeometry();
    update();
}

void Button::setButtonSize(Size size)
{
    m_size = size;
    updateGeometry();
    update();
}

void Button::setGlyph(std::optional<Icon> glyph)
{
    m_glyph = glyph;
    updateGeometry();
    update();
}

void Button::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    setToolTip(compact ? ButtonText::shown(text()) : QString());
    updateGeometry();
    update();
}

void Button::setKeys(const QString &keys)
{
    m_keys = keys;
    updateGeometry();
    update();
}

void Button::setDisabledReason(const QString &reason)
{
    setEnabled(reason.isEmpty());
    setToolTip(reason);
    setAccessibleDescription(reason);
}

int Button::padding() const
{
    if (m_look == Look::Link)
        return 2;
    return m_compact || m_size == Size::Small ? 10 : 14;
}

int Button::contentWidth(bool withKeys) const
{
    if (m_compact)
        return IconSize::Control;
    int width = QFontMetrics(buttonFont()).horizontalAdvance(ButtonText::shown(text())) + 2;
    if (m_glyph)
        width += IconSize::Control + Gap;
    if (withKeys)
        width += Gap + Paint::keyCapSize(m_keys).width();
    return width;
}

bool Button::showsKeys(int width) const
{
    return !m_compact && !m_keys.isEmpty() && theme().showsKeyCaps() && contentWidth(true) + 2 * padding() <= width;
}

QSize Button::sizeHint() const
{
    const bool keys = !m_compact && !m_keys.isEmpty() && theme().showsKeyCaps();
    const int height = m_size == Size::Small ? 28 : m_size == Size::Normal ? 32 : 36;
    return {contentWidth(keys) + 2 * padding() + trailingRoom(), theme().boxHeight(Type::Body, height)};
}

QSize Button::minimumSizeHint() const
{
    // Words may be cut with an ellipsis, but some of them have to be seen.
    const QSize full = sizeHint();
    const int least = QFontMetrics(buttonFont()).averageCharWidth() * 6 + (m_glyph ? IconSize::Control + Gap : 0);
    return {qMin(contentWidth(false), least) + 2 * padding() + trailingRoom(), full.height()};
}

Role Button::ink() const
{
    if (!isEnabled())
        return Role::Text3;
    switch (m_look) {
    case Look::Primary:
        return Role::OnAccent;
    case Look::Danger:
        return Role::RedText;
    case Look::Link:
        return Role::AccentText;
    case Look::Normal:
    case Look::Quiet:
        break;
    }
    return Role::Text;
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const bool lit = isEnabled() && (underMouse() || isDown());
    if (!isEnabled()) {
        if (m_look != Look::Link)
            Paint::card(painter, rect(), Role::Hover, Role::Hover, Radius::Field, Qt::NoPen);
    } else if (m_look == Look::Primary) {
        Paint::card(painter, rect(), lit ? Role::AccentText : Role::Accent, Role::Accent, Radius::Field, Qt::NoPen);
        if (lit && theme().isDark()) // the dark AccentText is too light under white text
            Paint::card(painter, rect(), Role::Accent, Role::AccentText, Radius::Field);
    } else if (m_look == Look::Normal || m_look == Look::Danger) {
        Paint::card(painter, rect(), lit ? Role::Hover : Role::Card, Role::Border, Radius::Field);
    } else if (m_look == Look::Quiet && lit) {
        Paint::softGround(painter, rect(), Role::Hover, Role::Text2, Radius::Field);
    }

    const Role color = ink();
    const bool keys = showsKeys(width());
    const QSize cap = keys ? Paint::keyCapSize(m_keys) : QSize();
    const int room = width() - trailingRoom();
    const int content = qMin(contentWidth(keys), room - 2 * padding());
    int x = (room - content) / 2;
    const auto place = [&](int left, int w, int h) {
        const QRect box(left, (height() - h) / 2, w, h);
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    if (m_glyph) {
        paintIcon(painter, place(x, IconSize::Control, height()), *m_glyph, color);
        x += IconSize::Control + Gap;
    }
    if (m_compact)
        return;
    const int end = (room + content) / 2 - (keys ? cap.width() + Gap : 0);
    QFont font = buttonFont();
    font.setUnderline(m_look == Look::Link && (lit || hasFocus()));
    Paint::text(painter, place(x, end - x, height()), ButtonText::shown(text()), font, color);
    if (keys)
        Paint::keyCap(painter, place(end + Gap, cap.width(), cap.height()), m_keys,
                      m_look == Look::Primary && isEnabled());
}

void Button::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QPushButton::changeEvent(event);
}
