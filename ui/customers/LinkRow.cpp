#include "ui/customers/LinkRow.h"

#include "core/base/Text.h"

#include <QPainter>
#include <QStyle>

LinkRow::LinkRow(const QString &title, const QString &tail, const ChipText &chip, QWidget *parent)
    : QAbstractButton(parent)
    , m_tail(tail)
    , m_chip(chip)
{
    setText(oneLine(title, 200));
    setAccessibleName(chip.text.isEmpty() ? text() : text() + QStringLiteral(", ") + chip.text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize LinkRow::sizeHint() const
{
    return {320, theme().rowHeight(RowKind::Tree) + space(1)};
}

QSize LinkRow::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void LinkRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().color(Role::Hover));
        painter.drawRoundedRect(rect(), Radius::Field, Radius::Field);
    }
    QRect room = rect().adjusted(space(2), 0, -space(2), 0);
    const auto takeTrailing = [&](int width) {
        const QRect box(room.right() - width + 1, room.top(), width, room.height());
        room.setRight(box.left() - space(3));
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    const QFont caption = theme().font(Type::Caption);
    // Short tails leave as much room as a date, so that the chips of all rows end below each other.
    const QFontMetrics metrics(caption);
    const int tail = qMax(metrics.horizontalAdvance(m_tail), metrics.averageCharWidth() * 8) + 2;
    Paint::text(painter, takeTrailing(tail), m_tail, caption, Role::Text3, Qt::AlignTrailing | Qt::AlignVCenter);
    if (!m_chip.text.isEmpty()) {
        const QSize size = Paint::chipSize(m_chip);
        QRect box = takeTrailing(size.width());
        box = QRect(box.left(), box.center().y() - size.height() / 2, size.width(), size.height());
        Paint::chip(painter, box, m_chip);
    }
    Paint::text(painter, QStyle::visualRect(layoutDirection(), rect(), room), text(), theme().font(Type::Body),
                Role::Text);
    if (hasFocus())
        Paint::innerFocusRing(painter, rect());
}
