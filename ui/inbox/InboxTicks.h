#pragma once

#include <QObject>

class InboxModel;
class QPoint;
class RowList;

/// Keys and clicks that tick conversations in the list: Ctrl+A, Shift with the arrows, J or K, a click on the dot or
/// the avatar, and Shift or Ctrl with a click anywhere on the row.
class InboxTicks : public QObject
{
    Q_OBJECT
public:
    /// Watches `list`, which shows `model`. Both outlive it.
    InboxTicks(RowList &list, InboxModel &model, QObject *parent = nullptr);

    void toggleCurrent();
    bool clear(); ///< false when there were none

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool keyPressed(int key, Qt::KeyboardModifiers modifiers);
    bool pressed(const QPoint &at, Qt::KeyboardModifiers modifiers);
    void toggle(int row);
    void tickTo(int row);

    RowList &m_list;
    InboxModel &m_model;
    int m_anchor = -1; ///< the row where a range began; none before the first tick
};
