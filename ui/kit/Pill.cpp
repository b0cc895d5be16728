#include "ui/kit/Pill.h"

#include "ui/kit/ButtonText.h"
#include "ui/kit/Paint.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace {

constexpr int Padding = 14;
constexpr int Gap = 6;
constexpr int Margin = 12; ///< room for the shadow

QFont pillFont()
{
    return theme().font(Type::Small, QFont::DemiBold);
}

} // namespace

Pill::Pill(Icon glyph, const QString &text, QWidget *parent) : QAbstractButton(parent), m_glyph(glyph)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setText(ButtonText::escaped(text));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Pill::sizeHint() const
{
    const int words = QFontMetrics(pillFont()).horizontalAdvance(ButtonText::shown(text())) + 2;
    return {words + IconSize::Inline + Gap + 2 * (Padding + Margin), theme().boxHeight(Type::Small, 30) + 2 * Margin};
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QRect body = rect().adjusted(Margin, Margin, -Margin, -Margin);
    const qreal radius = body.height() / 2.0;
    Paint::shadow(painter, body, radius);
    Paint::card(painter, body, Role::Accent, Role::Accent, radius, Qt::NoPen);
    if (hasFocus())
        Paint::focusRing(painter, body, radius);
    const QRect inner = body.adjusted(Padding, 0, -Padding, 0);
    const auto place = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    paintIcon(painter, place(QRect(inner.x(), inner.y(), IconSize::Inline, inner.height())), m_glyph, Role::OnAccent,
              IconSize::Inline);
    Paint::text(painter, place(inner.adjusted(IconSize::Inline + Gap, 0, 0, 0)), ButtonText::shown(text()), pillFont(),
                Role::OnAccent);
}
