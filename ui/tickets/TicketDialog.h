#pragma once

#include "core/store/Page.h"
#include "ui/kit/Dialog.h"

class CustomerPicker;
class Desk;
class PlainEdit;
class PlainLabel;
class QComboBox;
class QLineEdit;

/// A new ticket, or what one is about. What is wrong stands below the form, the field that has to be mended gets the
/// focus, and nothing typed is lost.
class TicketDialog : public Dialog
{
    Q_OBJECT
public:
    /// A new ticket when `row` has no id; its customer, when there is one, is chosen already.
    TicketDialog(Desk &desk, const TicketRow &row, QWidget *parent = nullptr);

Q_SIGNALS:
    void created(TicketId id);
    /// Stored; `before` and the fields that changed are what an undo needs.
    void changed(const std::vector<Ticket> &before, const TicketPatch &patch);

private:
    Ticket typed() const;
    TicketPatch patch() const;
    bool isComplete();
    void complain(const QString &words, QWidget *field);
    void store();
    void storeChange();

    Desk &m_desk;
    Ticket m_ticket;
    QLineEdit *m_title;
    CustomerPicker *m_customer = nullptr; ///< of a new ticket
    QComboBox *m_priority;
    QComboBox *m_category;
    PlainEdit *m_description;
    PlainLabel *m_problem;
    Button *m_store;
};
