#include "ui/shell/RailItem.h"

#include <QPainter>
#include <algorithm>

namespace {

constexpr int Width = 68; ///< at least
constexpr int LargestWidth = 104; ///< longer labels are elided
constexpr int CompactWidth = 44;
constexpr int Height = 52;
constexpr int CompactHeight = 44;
constexpr int MostCounted = 99;

} // namespace

RailItem::RailItem(Icon icon, const QString &title, QWidget *parent) : QAbstractButton(parent), m_icon(icon)
{
    setText(title);
    setAccessibleName(title);
    setToolTip(title);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void RailItem::setCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    setAccessibleDescription(count > 0 ? tr("%n waiting", nullptr, count) : QString());
    update();
}

void RailItem::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

QSize RailItem::sizeHint() const
{
    if (m_compact)
        return {CompactWidth, CompactHeight};
    // As wide as it is while chosen, so that nothing moves when it is.
    const QFontMetrics metrics(theme().font(Type::Caption, QFont::DemiBold));
    return {std::clamp(metrics.horizontalAdvance(text()) + 2 * space(1), Width, LargestWidth),
            std::max(Height, IconSize::Rail + space(2) * 2 + metrics.height())};
}

void RailItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect box = rect();
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().color(isChecked() ? Role::Selected : Role::Hover));
        painter.drawRoundedRect(box, Radius::Field, Radius::Field);
    }

    const QFont font = theme().font(Type::Caption, isChecked() ? QFont::DemiBold : QFont::Medium);
    const QFontMetrics metrics(font);
    const int content = m_compact ? IconSize::Rail : IconSize::Rail + space(1) + metrics.height();
    const QRect iconBox(box.center().x() - IconSize::Rail / 2, box.top() + (box.height() - content) / 2, IconSize::Rail,
                        IconSize::Rail);
    const Role ink = isChecked() ? Role::AccentText : Role::Text2;
    paintIcon(painter, iconBox, m_icon, ink, IconSize::Rail);
    if (!m_compact) {
        const QRect textBox(box.left() + 2, iconBox.bottom() + space(1), box.width() - 4, metrics.height());
        painter.setFont(font);
        painter.setPen(theme().color(ink));
        painter.drawText(textBox, Qt::AlignCenter, metrics.elidedText(text(), Qt::ElideRight, textBox.width()));
    }
    if (m_count > 0) {
        const QString count =
            m_count > MostCounted ? QString::number(MostCounted) + QChar(u'+') : QString::number(m_count);
        const QFont badgeFont = theme().font(Type::Micro);
        const QFontMetrics badgeMetrics(badgeFont);
        const int height = 16;
        const int width = std::max(height, badgeMetrics.horizontalAdvance(count) + 8);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const int x = mirrored ? iconBox.left() - width + 8 : iconBox.right() - 7;
        const QRect badge(x, iconBox.top() - 6, width, height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().color(Role::Accent));
        painter.drawRoundedRect(badge, height / 2.0, height / 2.0);
        painter.setFont(badgeFont);
        painter.setPen(theme().color(Role::OnAccent));
        painter.drawText(badge, Qt::AlignCenter, count);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().color(Role::AccentText), 2));
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), Radius::Field, Radius::Field);
    }
}
