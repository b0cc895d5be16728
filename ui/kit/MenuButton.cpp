#include "ui/kit/MenuButton.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace {

constexpr int ChevronRoom = IconSize::Inline + 6;

} // namespace

MenuButton::MenuButton(const QString &text, QWidget *parent)
    : Button(text, Look::Normal, parent)
    , m_menu(new QMenu(this))
{
    connect(this, &QPushButton::clicked, this, &MenuButton::open);
}

int MenuButton::trailingRoom() const
{
    return ChevronRoom - space(1);
}

void MenuButton::open()
{
    Q_EMIT aboutToOpen();
    if (m_menu->isEmpty())
        return;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QPoint below =
        mirrored ? rect().bottomRight() - QPoint(m_menu->sizeHint().width(), -2) : rect().bottomLeft() + QPoint(0, 2);
    m_menu->popup(mapToGlobal(below));
    if (hasFocus())
        m_menu->setActiveAction(m_menu->actions().constFirst());
}

void MenuButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        open();
    else
        Button::keyPressEvent(event);
}

void MenuButton::paintEvent(QPaintEvent *event)
{
    Button::paintEvent(event);
    QPainter painter(this);
    const QRect chevron(width() - ChevronRoom - space(1) - 2, 0, IconSize::Inline, height());
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), chevron), Icon::ChevronDown,
              isEnabled() ? Role::Text2 : Role::Text3, IconSize::Inline);
}
