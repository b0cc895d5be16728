#pragma once

#include "core/base/Error.h"
#include "core/store/Page.h"
#include "ui/kit/Surface.h"

#include <functional>
#include <memory>

class Button;
class Desk;
class ElidedLabel;
class IconButton;
class PlainLabel;
class QComboBox;
class QFormLayout;
class WidgetList;

/// One ticket: what it is about, its state to change in place, the messages that belong to it, and who changed what.
class TicketDetail : public Surface
{
    Q_OBJECT
public:
    explicit TicketDetail(Desk &desk, QWidget *parent = nullptr);
    ~TicketDetail() override;

    using Surface::show;
    void show(const TicketRow &row);
    TicketId ticket() const { return m_row.ticket.id; }
    /// Closes an open ticket, reopens a closed one.
    void toggleClosed();

Q_SIGNALS:
    void closeRequested(); ///< of the panel
    void conversationRequested(ConversationId id);
    void failed(const QString &title, const Error &error);
    void undoOffered(const QString &text, std::function<void()> undo);

private:
    QWidget *makeBody();
    QWidget *makeFacts();
    void readMessages();
    void readHistory();
    void change(const std::function<void(Ticket &)> &edit, const QString &words);
    void store(const Ticket &changed, const Ticket &before, const QString &words);

    Desk &m_desk;
    TicketRow m_row;
    bool m_showing = false; ///< the boxes are being filled, nobody chose anything
    ElidedLabel *m_number;
    PlainLabel *m_title;
    Button *m_close;
    Button *m_conversation;
    QComboBox *m_status;
    QComboBox *m_priority;
    QComboBox *m_category;
    PlainLabel *m_customer;
    PlainLabel *m_created;
    PlainLabel *m_description;
    PlainLabel *m_messagesTitle;
    WidgetList *m_messages;
    WidgetList *m_history;
    std::unique_ptr<QObject> m_reading; ///< receiver of what is being read for the shown ticket
};
