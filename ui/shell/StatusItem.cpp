#include "ui/shell/StatusItem.h"

#include <QPainter>

StatusItem::StatusItem(Icon icon, QWidget *parent) : QAbstractButton(parent), m_icon(icon)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void StatusItem::show(const QString &text, Tone tone)
{
    setText(text);
    setAccessibleName(text);
    m_tone = tone;
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize StatusItem::sizeHint() const
{
    const QFontMetrics metrics(theme().font(Type::Caption));
    return {metrics.horizontalAdvance(text()) + IconSize::Inline + space(1) + space(2) * 2 + 2,
            theme().rowHeight(RowKind::StatusBar) - 2};
}

QSize StatusItem::minimumSizeHint() const
{
    return {IconSize::Inline + space(2) * 2, sizeHint().height()};
}

void StatusItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() && isEnabled()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().color(Role::Hover));
        painter.drawRoundedRect(rect(), Radius::Tag, Radius::Tag);
    }
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect inner = rect().adjusted(space(2), 0, -space(2), 0);
    const int iconX = mirrored ? inner.right() - IconSize::Inline + 1 : inner.left();
    const Role ink = m_tone == Tone::Neutral ? Role::Text3 : textRole(m_tone);
    paintIcon(painter, QRect(iconX, inner.top(), IconSize::Inline, inner.height()), m_icon, ink, IconSize::Inline);
    const QRect words = mirrored ? inner.adjusted(0, 0, -(IconSize::Inline + space(1)), 0)
                                 : inner.adjusted(IconSize::Inline + space(1), 0, 0, 0);
    painter.setFont(theme().font(Type::Caption));
    painter.setPen(theme().color(m_tone == Tone::Red || m_tone == Tone::Amber ? textRole(m_tone) : Role::Text3));
    const QFontMetrics metrics(painter.font());
    painter.drawText(words, Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft),
                     metrics.elidedText(text(), Qt::ElideRight, words.width()));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().color(Role::AccentText), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Radius::Tag, Radius::Tag);
    }
}
