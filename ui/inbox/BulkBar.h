#pragma once

#include "ui/kit/Surface.h"

class ElidedLabel;

/// What can be done to conversations, one or many.
enum class ConversationAction { Close, Reopen, Snooze, Assign, Label, MarkUnread };

/// Over the list while conversations are ticked: how many, and what to do with all of them.
class BulkBar : public Surface
{
    Q_OBJECT
public:
    explicit BulkBar(QWidget *parent = nullptr);

    void setCount(int count);

Q_SIGNALS:
    /// `below`: where a menu opens, in global coordinates.
    void actionRequested(ConversationAction action, const QPoint &below);
    void clearRequested();

private:
    ElidedLabel *m_count;
};
