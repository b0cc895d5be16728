#include "ui/inbox/InboxTicks.h"

#include "ui/inbox/InboxModel.h"
#include "ui/kit/RowList.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>

namespace {

constexpr int TickRoom = 62; ///< at the leading edge of a row: dot and avatar

} // namespace

InboxTicks::InboxTicks(RowList &list, InboxModel &model, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_model(model)
{
    list.installEventFilter(this);
    list.viewport()->installEventFilter(this);
}

void InboxTicks::toggleCurrent()
{
    toggle(m_list.currentIndex().row());
}

bool InboxTicks::clear()
{
    const bool any = m_model.tickedCount() > 0;
    m_anchor = -1;
    m_model.clearTicks();
    return any;
}

void InboxTicks::toggle(int row)
{
    m_anchor = row;
    const QModelIndex index = m_model.index(row);
    m_model.setTicked(index, !m_model.isTicked(index));
}

void InboxTicks::tickTo(int row)
{
    if (m_anchor < 0)
        m_anchor = std::max(0, m_list.currentIndex().row());
    for (int i = std::min(m_anchor, row); i <= std::max(m_anchor, row); ++i)
        m_model.setTicked(m_model.index(i), true);
}

bool InboxTicks::keyPressed(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers == Qt::ControlModifier && key == Qt::Key_A) {
        for (int i = 0; i < m_model.rowCount(); ++i)
            m_model.setTicked(m_model.index(i), true);
        return true;
    }
    const int step = key == Qt::Key_Down || key == Qt::Key_J ? 1 : key == Qt::Key_Up || key == Qt::Key_K ? -1 : 0;
    if (modifiers != Qt::ShiftModifier || step == 0 || m_model.rowCount() == 0)
        return false;
    const int to = std::clamp(m_list.currentIndex().row() + step, 0, m_model.rowCount() - 1);
    tickTo(to);
    m_list.setCurrentIndex(m_model.index(to));
    return true;
}

bool InboxTicks::pressed(const QPoint &at, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = m_list.indexAt(at);
    const int inRow = m_list.layoutDirection() == Qt::RightToLeft ? m_list.viewport()->width() - at.x() : at.x();
    if (!index.isValid() || (modifiers == Qt::NoModifier && inRow >= TickRoom))
        return false;
    if (modifiers == Qt::ShiftModifier)
        tickTo(index.row());
    else
        toggle(index.row());
    return true;
}

bool InboxTicks::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_list && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (keyPressed(press->key(), press->modifiers() & ~Qt::KeypadModifier))
            return true;
    }
    if (watched == m_list.viewport() && event->type() == QEvent::MouseButtonPress) {
        const auto *press = static_cast<QMouseEvent *>(event);
        if (press->button() == Qt::LeftButton && pressed(press->position().toPoint(), press->modifiers()))
            return true;
    }
    return QObject::eventFilter(watched, event);
}
