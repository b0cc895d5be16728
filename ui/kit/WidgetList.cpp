#include "ui/kit/WidgetList.h"

#include <QVBoxLayout>

WidgetList::WidgetList(const QString &name, QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout)
{
    setAccessibleName(name);
    m_rows->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_rows);
    layout->addStretch(); // rows keep their heights in a larger room
}

void WidgetList::addRow(QWidget *row)
{
    m_rows->addWidget(row);
}

void WidgetList::clear()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // a row may be cleared from within its own button's click
        }
        delete item;
    }
}

void WidgetList::setSpacing(int spacing)
{
    m_rows->setSpacing(spacing);
}

int WidgetList::count() const
{
    return m_rows->count();
}

QWidget *WidgetList::row(int index) const
{
    const QLayoutItem *item = m_rows->itemAt(index);
    return item ? item->widget() : nullptr;
}
