#pragma once

#include "core/base/Result.h"
#include "core/domain/Customer.h"
#include "ui/kit/Dialog.h"

class Desk;
class PlainLabel;
class QLineEdit;

/// A new customer, or the facts of one. What is wrong stands below the form and nothing typed is lost.
class CustomerDialog : public Dialog
{
    Q_OBJECT
public:
    /// A customer without an id is a new one.
    CustomerDialog(Desk &desk, const Customer &customer, QWidget *parent = nullptr);

Q_SIGNALS:
    void stored(CustomerId id);

private:
    void store();
    void finish(const Result<CustomerId> &stored);

    Desk &m_desk;
    Customer m_customer;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QLineEdit *m_company;
    PlainLabel *m_problem;
    Button *m_store;
};
