#pragma once

#include "core/base/Error.h"
#include "core/insight/Dashboard.h"
#include "ui/kit/RowsDialog.h"

class Desk;

/// The rows behind a reason of a health score: events, tickets or conversations of the customer, newest first. Tickets
/// and conversations open.
class EvidenceDialog : public RowsDialog
{
    Q_OBJECT
public:
    EvidenceDialog(Desk &desk, const Customer &customer, const HealthReason &reason, QWidget *parent = nullptr);

Q_SIGNALS:
    void ticketRequested(TicketId id);
    void conversationRequested(ConversationId id);

private:
    void readEvents(const QString &type);
    void readTickets();
    void readConversations();
    void add(const QString &text, qint64 when, qint64 leadsTo);
    void showCount(const QString &problem);
    void openLine(int line);

    Desk &m_desk;
    Customer m_customer;
    bool m_showsTickets = false;
    QList<qint64> m_leadsTo; ///< ids of tickets or conversations, by line; 0 for an event
};
