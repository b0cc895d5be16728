#include "ui/kit/PageHead.h"

#include "ui/kit/ElidedLabel.h"

#include <QEvent>
#include <QHBoxLayout>

namespace {

constexpr int ListWidth = 481; ///< a list is at most one less

}

PageHead::PageHead(const QString &title, QWidget *parent)
    : Surface(Role::Content, parent)
    , m_title(new ElidedLabel(title, Type::Page))
    , m_sub(new ElidedLabel({}, Type::Small, Role::Text2))
    , m_leading(new QHBoxLayout)
    , m_trailing(new QHBoxLayout)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space(6), 0, space(6), 0);
    row->setSpacing(space(3));
    m_leading->setSpacing(space(2));
    m_trailing->setSpacing(space(2));
    row->addWidget(m_title);
    row->addWidget(m_sub);
    row->addLayout(m_leading);
    row->addStretch(1);
    row->addLayout(m_trailing);
    m_sub->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFixedHeight(theme().rowHeight(RowKind::PageHead));
}

void PageHead::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHead::setSub(const QString &sub)
{
    m_sub->setText(sub);
    m_sub->setVisible(!sub.isEmpty());
}

void PageHead::addLeading(QWidget *widget)
{
    m_leading->addWidget(widget);
}

void PageHead::addTrailing(QWidget *widget)
{
    m_trailing->addWidget(widget);
}

void PageHead::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    const int side = width() < ListWidth ? space(4) : space(6);
    layout()->setContentsMargins(side, 0, side, 0);
}

void PageHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        setFixedHeight(theme().rowHeight(RowKind::PageHead));
    Surface::changeEvent(event);
}
