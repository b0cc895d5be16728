#include "ui/activity/ViewButton.h"

#include "ui/kit/Paint.h"

#include <QPainter>

namespace {

constexpr int Ring = 4; ///< room for the focus ring around the tag

} // namespace

ViewButton::ViewButton(const QString &tool, QWidget *parent) : QAbstractButton(parent)
{
    setText(tr("VIEW"));
    setAccessibleName(tr("View"));
    setAccessibleDescription(tool);
    setToolTip(tr("Input and output of %1").arg(tool));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

QSize ViewButton::sizeHint() const
{
    return Paint::tagSize(text()) + QSize(2 * Ring, 2 * Ring);
}

void ViewButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect box = rect().adjusted(Ring, Ring, -Ring, -Ring);
    if (underMouse())
        Paint::card(painter, box, Role::AccentSoft, Role::AccentText, Radius::Tag);
    Paint::tag(painter, box, text(), Tone::Accent);
    if (hasFocus())
        Paint::focusRing(painter, box, Radius::Tag);
}
