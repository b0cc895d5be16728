#pragma once

#include "core/desk/Requests.h"
#include "core/domain/Customer.h"
#include "ui/kit/Dialog.h"

class CustomerPicker;
class Desk;
class PlainLabel;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

/// A new ticket. What is wrong stands below the form and nothing typed is lost.
class TicketDialog : public Dialog
{
    Q_OBJECT
public:
    explicit TicketDialog(Desk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void created(TicketId id);

private:
    void store();

    Desk &m_desk;
    QLineEdit *m_title;
    CustomerPicker *m_customer;
    QComboBox *m_priority;
    QComboBox *m_category;
    QPlainTextEdit *m_description;
    PlainLabel *m_problem;
    Button *m_create;
};
