#pragma once

#include "core/store/Page.h"
#include "ui/kit/WidgetList.h"

#include <functional>

/// A message that belongs to a ticket: who, when, the first words. A click or Enter opens it where it was said.
class LinkedMessageRow : public WidgetListRow
{
    Q_OBJECT
public:
    LinkedMessageRow(const Message &message, qint64 nowMs, QWidget *parent = nullptr);

Q_SIGNALS:
    void activated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

/// One field somebody changed: "Priority Medium to High", by whom, when.
class TicketChangeRow : public WidgetListRow
{
    Q_OBJECT
public:
    /// `agentName` gives the name of an assignee; empty for nobody.
    TicketChangeRow(const TicketChange &change, const std::function<QString(AgentId)> &agentName, qint64 nowMs,
                    QWidget *parent = nullptr);
};
