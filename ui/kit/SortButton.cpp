#include "ui/kit/SortButton.h"

#include "ui/kit/Paint.h"

#include <QPainter>

SortButton::SortButton(const QString &title, bool sorts, QWidget *parent) : QAbstractButton(parent), m_sorts(sorts)
{
    setText(title);
    setAccessibleName(sorts ? tr("Sort by %1").arg(title) : title);
    setFocusPolicy(sorts ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
    if (sorts)
        setCursor(Qt::PointingHandCursor);
    else
        setAttribute(Qt::WA_TransparentForMouseEvents);
}

void SortButton::setArrow(Arrow arrow)
{
    m_arrow = arrow;
    setAccessibleDescription(arrow == Arrow::None     ? QString()
                                 : arrow == Arrow::Up ? tr("Ascending")
                                                      : tr("Descending"));
    update();
}

QSize SortButton::sizeHint() const
{
    const QFontMetrics metrics(theme().font(Type::Caption, QFont::DemiBold));
    return {metrics.horizontalAdvance(text()) + IconSize::Inline + space(1) + 1, theme().rowHeight(RowKind::TableHead)};
}

void SortButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const Role ink = m_arrow != Arrow::None || (m_sorts && underMouse()) ? Role::Text : Role::Text2;
    const int used = Paint::text(painter, rect(), text(), theme().font(Type::Caption, QFont::DemiBold), ink);
    if (m_arrow != Arrow::None) {
        QRect box(used + space(1), 0, IconSize::Inline, height());
        if (layoutDirection() == Qt::RightToLeft)
            box.moveRight(width() - used - space(1));
        paintIcon(painter, box, m_arrow == Arrow::Up ? Icon::ChevronUp : Icon::ChevronDown, ink, IconSize::Inline);
    }
    if (hasFocus())
        Paint::innerFocusRing(painter, rect(), Radius::Tag);
}
