#pragma once

#include "core/base/Error.h"
#include "core/domain/Ticket.h"
#include "core/store/Page.h"
#include "ui/kit/Surface.h"

class Chip;
class ElidedLabel;
class EmptyState;
class GuestDesk;
class GuestTicketModel;
class MessageModel;
class PlainLabel;
class QStackedWidget;
class RowList;
class SegmentedControl;

/// The customer's own tickets, open, closed or all; a click opens one with its description and the messages that belong
/// to it.
class GuestTickets : public Surface
{
    Q_OBJECT
public:
    explicit GuestTickets(GuestDesk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void failed(const QString &title, const Error &error);

private:
    QWidget *makeList();
    QWidget *makeDetail();
    void readCounts();
    void open(const TicketRow &row);
    void showTicket(const TicketRow &row);
    void follow(const TicketRow &row);
    void showState();

    GuestDesk &m_desk;
    TicketQuery::Show m_show = TicketQuery::Show::Open;
    TicketId m_opened;
    QStackedWidget *m_pages; ///< list or one ticket
    SegmentedControl *m_filter;
    QStackedWidget *m_stack;
    RowList *m_list;
    GuestTicketModel *m_model;
    EmptyState *m_empty;
    ElidedLabel *m_title;
    Chip *m_status;
    ElidedLabel *m_facts;
    PlainLabel *m_description;
    MessageModel *m_messages;
    QStackedWidget *m_messageStack;
};
