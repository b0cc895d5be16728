#include "ui/kit/TableHead.h"

#include "ui/kit/SortButton.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QStyle>

namespace {

constexpr int Side = 24; ///< at both ends of a row
constexpr int Gap = 16;

} // namespace

TableHead::TableHead(const QList<Column> &columns, QWidget *parent)
    : Surface(Role::Panel, Surface::Top | Surface::Bottom, parent)
    , m_columns(columns)
{
    setFixedHeight(theme().rowHeight(RowKind::TableHead));
    for (int i = 0; i < columns.size(); ++i) {
        auto *button = new SortButton(columns[i].title, columns[i].sorts, this);
        if (columns[i].sorts)
            connect(button, &SortButton::clicked, this, [this, i] { clicked(i); });
        m_buttons += button;
        m_widgets += nullptr;
    }
}

void TableHead::setWidget(int column, QWidget *widget)
{
    widget->setParent(this);
    m_widgets[column] = widget;
    place();
}

QList<QRect> TableHead::places(const QRect &row) const
{
    int fixed = 2 * Side - Gap;
    int stretching = 0;
    for (const Column &column : m_columns) {
        if (row.width() < column.from)
            continue;
        fixed += Gap + (column.stretches ? 0 : column.width);
        stretching += column.stretches ? 1 : 0;
    }
    const int room = stretching > 0 ? qMax(0, row.width() - fixed) / stretching : 0;
    QList<QRect> places;
    int x = row.left() + Side;
    for (const Column &column : m_columns) {
        if (row.width() < column.from) {
            places += QRect();
            continue;
        }
        const int width = column.stretches ? room : column.width;
        places += QStyle::visualRect(layoutDirection(), row, QRect(x, row.top(), width, row.height()));
        x += width + Gap;
    }
    return places;
}

void TableHead::standOver(QAbstractScrollArea *rows)
{
    m_viewport = rows->viewport();
    m_viewport->installEventFilter(this);
    place();
}

bool TableHead::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move || event->type() == QEvent::Show)
        place();
    return Surface::eventFilter(watched, event);
}

void TableHead::setSort(int column, bool ascending)
{
    m_sort = column;
    m_ascending = ascending;
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setArrow(i != column     ? SortButton::Arrow::None
                                   : ascending ? SortButton::Arrow::Up
                                               : SortButton::Arrow::Down);
}

void TableHead::clicked(int column)
{
    setSort(column, column == m_sort && !m_ascending);
    Q_EMIT sortChanged(column, m_ascending);
}

void TableHead::resizeEvent(QResizeEvent *event)
{
    Surface::resizeEvent(event);
    place();
}

void TableHead::place()
{
    QRect row = rect();
    if (m_viewport && m_viewport->isVisible()) {
        row.moveLeft(mapFromGlobal(m_viewport->mapToGlobal(QPoint())).x());
        row.setWidth(m_viewport->width());
    }
    const QList<QRect> where = places(row);
    for (int i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(!where[i].isEmpty() && !m_widgets[i]);
        QRect box = where[i];
        if (m_columns[i].trailing) {
            const QSize size(qMin(m_buttons[i]->sizeHint().width(), box.width()), box.height());
            box = QStyle::alignedRect(layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter, size, box);
        }
        m_buttons[i]->setGeometry(box);
        if (m_widgets[i]) {
            m_widgets[i]->setVisible(!where[i].isEmpty());
            m_widgets[i]->setGeometry(where[i]);
        }
    }
}
