#pragma once

#include "core/base/Error.h"
#include "core/store/Page.h"
#include "ui/kit/Surface.h"

#include <memory>
#include <vector>

class Button;
class Desk;
class ElidedLabel;
class IconButton;
class PlainLabel;
class QComboBox;
class QFormLayout;
class QLayout;
class TextView;
class WidgetList;

/// One ticket: what it is about, its state to change in place, the messages that belong to it, and who changed what.
/// Changes are asked of the page, which does them for one ticket as for many, with a way back.
class TicketDetail : public Surface
{
    Q_OBJECT
public:
    explicit TicketDetail(Desk &desk, QWidget *parent = nullptr);
    ~TicketDetail() override;

    using Surface::show;
    void show(const TicketRow &row);
    /// Who may take a ticket, in the order of their names.
    void setAgents(const std::vector<Agent> &agents);
    TicketId ticket() const { return m_row.ticket.id; }
    void focusFirst();
    /// Closes an open ticket, reopens a closed one.
    void toggleClosed();

Q_SIGNALS:
    void closeRequested(); ///< of the panel
    void conversationRequested(ConversationId id);
    void messageRequested(ConversationId conversation, MessageId message);
    void customerRequested(CustomerId id);
    void editRequested(const TicketRow &row);
    void changeRequested(const std::vector<TicketId> &ids, const TicketPatch &patch);
    void assignToMeRequested(const std::vector<TicketId> &ids);
    void failed(const QString &title, const Error &error);

private:
    QWidget *makeBody();
    QWidget *makeFacts();
    QLayout *makeButtons(QWidget *body);
    void connectBoxes();
    void readMessages();
    void readHistory();
    void showAssignee();
    void change(const TicketPatch &patch);

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
    QComboBox *m_assignee;
    std::vector<Agent> m_agents;
    Button *m_customer;
    PlainLabel *m_created;
    TextView *m_description;
    PlainLabel *m_messagesTitle;
    WidgetList *m_messages;
    WidgetList *m_history;
    std::unique_ptr<QObject> m_reading; ///< receiver of what is being read for the shown ticket
};
