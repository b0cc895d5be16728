#include "ui/kit/Dialog.h"

#include "ui/kit/ElidedLabel.h"
#include "ui/kit/IconButton.h"
#include "ui/kit/Paint.h"
#include "ui/kit/ReadingMargins.h"
#include "ui/kit/Shortcuts.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

Dialog::Dialog(const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_title(new ElidedLabel(title, Type::Title))
    , m_sub(new ElidedLabel({}, Type::Small, Role::Text2))
    , m_head(new QHBoxLayout)
    , m_body(new QVBoxLayout)
    , m_footStart(new QHBoxLayout)
    , m_footEnd(new QHBoxLayout)
    , m_foot(new QWidget)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(320);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_sub);
    m_sub->hide();
    auto *close = new IconButton(Icon::Cross, tr("Close"));
    close->setExtent(28);
    connect(close, &QAbstractButton::clicked, this, [this] { reject(); });
    setReadingMargins(m_head, space(5), space(4), space(3), space(4));
    m_head->setSpacing(space(3));
    m_head->addLayout(words, 1);
    m_head->addWidget(close, 0, Qt::AlignTop);

    m_body->setContentsMargins(space(5), space(1), space(5), space(4));
    m_body->setSpacing(space(3));

    m_footStart->setSpacing(space(2));
    m_footEnd->setSpacing(space(2));
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(space(5), space(3), space(5), space(3));
    foot->addLayout(m_footStart);
    foot->addStretch(1);
    foot->addLayout(m_footEnd);
    m_foot->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_head);
    column->addLayout(m_body, 1);
    column->addWidget(m_foot);
    // The body first, the foot after it, the close button last: Tab meets what matters before the way out.
    setTabOrder(m_foot, close);
}

void Dialog::setSub(const QString &text)
{
    m_sub->setText(text);
    m_sub->setVisible(!text.isEmpty());
}

void Dialog::addToHead(QWidget *widget)
{
    m_head->insertWidget(m_head->count() - 1, widget, 0, Qt::AlignTop);
}

void Dialog::addToFoot(QWidget *widget)
{
    m_foot->show();
    m_footStart->addWidget(widget);
}

Button *Dialog::addButton(const QString &text, Button::Look look)
{
    m_foot->show();
    auto *button = new Button(text, look);
    m_footEnd->addWidget(button);
    return button;
}

Button *Dialog::addCloseButton(const QString &text)
{
    Button *button = addButton(text);
    button->setKeys(keyText(ShortcutId::Back));
    connect(button, &QAbstractButton::clicked, this, [this] { reject(); });
    return button;
}

void Dialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Role::Card));
    if (!m_foot->isHidden()) {
        const int y = m_foot->y();
        Paint::hairline(painter, QPoint(0, y), QPoint(width(), y));
    }
}
