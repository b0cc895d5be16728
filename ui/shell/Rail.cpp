#include "ui/shell/Rail.h"

#include "ui/kit/Icons.h"
#include "ui/shell/RailItem.h"

#include <QEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace {

constexpr int Narrow = 60;

} // namespace

Rail::Rail(QWidget *parent) : Surface(Role::Window, Surface::Trailing, parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space(2), space(3), space(2), space(3));
    layout->setSpacing(space(1));
    for (int i = 0; i < PageCount; ++i) {
        const PageId page = PageId(i);
        if (page == PageId::Settings)
            layout->addStretch();
        auto *item = new RailItem(iconOf(page), titleOf(page), this);
        connect(item, &RailItem::clicked, this, [this, page] { Q_EMIT pageChosen(page); });
        layout->addWidget(item);
        item->hide();
        m_items[std::size_t(i)] = item;
    }
    fit();
}

QString Rail::titleOf(PageId page)
{
    switch (page) {
    case PageId::Inbox:
        return tr("Inbox");
    case PageId::Tickets:
        return tr("Tickets");
    case PageId::Customers:
        return tr("Customers");
    case PageId::Activity:
        return tr("Activity");
    case PageId::Knowledge:
        return tr("Knowledge");
    case PageId::Dashboard:
        return tr("Dashboard");
    case PageId::Settings:
        return tr("Settings");
    }
    return {};
}

Icon Rail::iconOf(PageId page)
{
    switch (page) {
    case PageId::Inbox:
        return Icon::Inbox;
    case PageId::Tickets:
        return Icon::Ticket;
    case PageId::Customers:
        return Icon::Users;
    case PageId::Activity:
        return Icon::Activity;
    case PageId::Knowledge:
        return Icon::Book;
    case PageId::Dashboard:
        return Icon::Dashboard;
    case PageId::Settings:
        return Icon::Settings;
    }
    return Icon::Inbox;
}

void Rail::setCurrent(PageId page)
{
    m_items[std::size_t(page)]->setChecked(true);
}

void Rail::setCount(PageId page, int count)
{
    m_items[std::size_t(page)]->setCount(count);
}

void Rail::setAvailable(PageId page, bool available)
{
    m_items[std::size_t(page)]->setVisible(available);
}

void Rail::setCompact(bool compact)
{
    for (RailItem *item : m_items)
        item->setCompact(compact);
    fit();
}

void Rail::fit()
{
    int width = Narrow;
    for (const RailItem *item : m_items)
        width = std::max(width, item->sizeHint().width() + 2 * space(2));
    setFixedWidth(width);
}

void Rail::changeEvent(QEvent *event)
{
    Surface::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}
