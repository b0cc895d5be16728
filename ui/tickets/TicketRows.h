#pragma once

#include "core/store/Page.h"
#include "ui/kit/WidgetList.h"

/// A message that belongs to a ticket: who, when, the first words.
class LinkedMessageRow : public WidgetListRow
{
    Q_OBJECT
public:
    LinkedMessageRow(const Message &message, qint64 nowMs, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// One field somebody changed: "Priority Medium to High", by whom, when.
class TicketChangeRow : public WidgetListRow
{
    Q_OBJECT
public:
    TicketChangeRow(const TicketChange &change, qint64 nowMs, QWidget *parent = nullptr);
};
