#include "ui/kit/Splitter.h"

#include <QMouseEvent>
#include <QShowEvent>

namespace {

constexpr int GripBeside = 3; ///< with the line itself: seven

/// One pixel of line that is grabbed three pixels to either side, over its neighbours (QSplitter's own way for thin
/// handles, which stops at two). Double click restores the start widths.
class Handle : public QSplitterHandle
{
public:
    Handle(Qt::Orientation orientation, Splitter *parent) : QSplitterHandle(orientation, parent), m_splitter(parent)
    {
        setAttribute(Qt::WA_MouseNoMask);
        widen();
    }

protected:
    void resizeEvent(QResizeEvent *) override
    {
        widen();
        setMask(QRegion(contentsRect()));
    }
    void mouseDoubleClickEvent(QMouseEvent *event) override
    {
        m_splitter->restoreStart();
        event->accept();
    }

private:
    void widen()
    {
        if (orientation() == Qt::Horizontal)
            setContentsMargins(GripBeside, 0, GripBeside, 0);
        else
            setContentsMargins(0, GripBeside, 0, GripBeside);
    }

    Splitter *m_splitter;
};

} // namespace

Splitter::Splitter(Qt::Orientation orientation, QWidget *parent) : QSplitter(orientation, parent)
{
    setChildrenCollapsible(false);
    setHandleWidth(1);
}

void Splitter::addPane(QWidget *pane, int minimum, int start, int maximum)
{
    addWidget(pane);
    const int index = count() - 1;
    const bool across = orientation() == Qt::Horizontal;
    if (across) {
        pane->setMinimumWidth(minimum);
        pane->setMaximumWidth(maximum > 0 ? maximum : QWIDGETSIZE_MAX);
    } else {
        pane->setMinimumHeight(minimum);
        pane->setMaximumHeight(maximum > 0 ? maximum : QWIDGETSIZE_MAX);
    }
    setStretchFactor(index, start == 0 ? 1 : 0);
    m_starts.append(start);
}

void Splitter::restoreStart()
{
    int fixed = 0;
    for (int i = 0; i < m_starts.size(); ++i)
        fixed += widget(i)->isHidden() ? 0 : m_starts.at(i);
    const int whole = (orientation() == Qt::Horizontal ? width() : height()) - (count() - 1) * handleWidth();
    QList<int> widths;
    for (const int start : std::as_const(m_starts))
        widths.append(start > 0 ? start : qMax(0, whole - fixed));
    setSizes(widths);
}

QSplitterHandle *Splitter::createHandle()
{
    return new Handle(orientation(), this);
}

void Splitter::showEvent(QShowEvent *event)
{
    QSplitter::showEvent(event);
    if (!m_placed) {
        m_placed = true;
        restoreStart();
    }
}
