#pragma once

#include "core/base/Error.h"
#include "core/insight/Dashboard.h"
#include "core/store/Page.h"
#include "ui/kit/Surface.h"

#include <QTimer>
#include <functional>
#include <memory>

class Avatar;
class Button;
class Chip;
class CustomerNotes;
class MenuButton;
class Desk;
class ElidedLabel;
class PlainLabel;
class QFormLayout;
class QVBoxLayout;
struct Change;

/// One customer: who they are, how they are doing and why, what they wrote, their tickets, and what they did lately.
class CustomerDetail : public Surface
{
    Q_OBJECT
public:
    explicit CustomerDetail(Desk &desk, QWidget *parent = nullptr);
    ~CustomerDetail() override;

    using Surface::show;
    void show(const Customer &customer);
    CustomerId customer() const { return m_customer.id; }
    void setHealth(const CustomerHealth &health);

Q_SIGNALS:
    void conversationRequested(ConversationId id);
    void ticketRequested(TicketId id);
    void editRequested(const Customer &customer);
    void mergeRequested(const Customer &customer);
    void newTicketRequested(const Customer &customer);
    void reasonRequested(const Customer &customer, const HealthReason &reason);
    void allTicketsRequested(const Customer &customer);
    void undoOffered(const QString &text, std::function<void()> undo);
    void failed(const QString &title, const Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    MenuButton *makeMore(QWidget *head);
    /// The name and the health are never cut for the sake of a button's words.
    void fitHead();
    QWidget *makeBody();
    void read();
    void readConversations();
    /// The newest one; without one the first message is asked for.
    void openConversation();
    void readTickets();
    void readEvents();
    void follow(const Change &change);

    Desk &m_desk;
    Customer m_customer;
    Avatar *m_avatar;
    ElidedLabel *m_name;
    ElidedLabel *m_about;
    Chip *m_health;
    Button *m_edit;
    MenuButton *m_more;
    Button *m_open;
    QVBoxLayout *m_reasons;
    CustomerNotes *m_notes;
    QFormLayout *m_facts;
    QVBoxLayout *m_conversations;
    QVBoxLayout *m_tickets;
    QVBoxLayout *m_events;
    ConversationId m_newest;
    QTimer m_changing; ///< many commits in a row are read once
    std::unique_ptr<QObject> m_reading; ///< receiver of what is being read for the shown customer
};
