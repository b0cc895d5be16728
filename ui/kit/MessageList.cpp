#include "ui/kit/MessageList.h"

#include "ui/kit/BubbleDelegate.h"

#include <QScrollBar>

namespace {

constexpr int NearTop = 200; ///< pixels from the oldest message
constexpr int NearEnd = 24; ///< pixels that still count as the end

} // namespace

MessageList::MessageList(const QString &name, QWidget *parent) : QListView(parent)
{
    setAccessibleName(name);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFrameShape(QFrame::NoFrame);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &MessageList::followRange);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &MessageList::followValue);
}

void MessageList::setBubbles(BubbleDelegate *bubbles)
{
    setItemDelegate(bubbles);
    connect(this, &QAbstractItemView::activated, bubbles, &BubbleDelegate::openWhole);
}

void MessageList::goToEnd()
{
    m_atEnd = true;
    scrollToBottom();
}

void MessageList::goTo(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_atEnd = false;
    setCurrentIndex(index);
    scrollTo(index, QAbstractItemView::PositionAtTop);
    // What was said just before belongs to it.
    verticalScrollBar()->setValue(verticalScrollBar()->value() - viewport()->height() / 3);
}

void MessageList::rowsInserted(const QModelIndex &parent, int start, int end)
{
    const bool isOlder = start == 0 && model()->rowCount() > end - start + 1;
    if (isOlder)
        m_fromEnd = verticalScrollBar()->maximum() - verticalScrollBar()->value();
    QListView::rowsInserted(parent, start, end);
    if (isOlder) {
        doItemsLayout();
        verticalScrollBar()->setValue(verticalScrollBar()->maximum() - m_fromEnd);
        m_fromEnd = -1;
    }
}

void MessageList::followRange()
{
    if (m_atEnd && m_fromEnd < 0)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void MessageList::followValue(int value)
{
    if (m_fromEnd >= 0)
        return;
    m_atEnd = value >= verticalScrollBar()->maximum() - NearEnd;
    if (value < NearTop && verticalScrollBar()->maximum() > 0)
        Q_EMIT olderWanted();
}
