#include "ui/tickets/TicketDialog.h"

#include "core/base/Deliver.h"
#include "core/desk/Desk.h"
#include "ui/kit/FormField.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/TicketWords.h"
#include "ui/tickets/CustomerPicker.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

TicketDialog::TicketDialog(Desk &desk, QWidget *parent) : Dialog(tr("New ticket"), parent), m_desk(desk)
{
    resize(520, 440);
    m_title = new QLineEdit(this);
    m_title->setMaxLength(int(LongestTicketTitle));
    m_customer = new CustomerPicker(desk, this);
    m_priority = new QComboBox(this);
    for (const Priority priority : {Priority::Low, Priority::Medium, Priority::High, Priority::Urgent})
        m_priority->addItem(TicketWords::priority(priority), int(priority));
    m_priority->setCurrentIndex(int(Priority::Medium));
    m_category = new QComboBox(this);
    for (const QString &category : ticketCategories())
        m_category->addItem(TicketWords::category(category), category);
    m_description = new QPlainTextEdit(this);
    m_description->setTabChangesFocus(true);
    m_problem = new PlainLabel({}, Type::Small, Role::RedText, this);
    m_problem->wrapped();
    m_problem->hide();

    auto *form = new QFormLayout;
    form->setVerticalSpacing(space(3));
    form->setHorizontalSpacing(space(4));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addField(*form, tr("Title"), m_title);
    addField(*form, tr("Customer"), m_customer);
    addField(*form, tr("Priority"), m_priority);
    addField(*form, tr("Category"), m_category);
    addField(*form, tr("Description"), m_description);
    body()->addLayout(form, 1);
    body()->addWidget(m_problem);
    addCloseButton(tr("Cancel"));
    m_create = addButton(tr("Create ticket"), Button::Look::Primary);
    m_create->setDefault(true);
    connect(m_create, &QPushButton::clicked, this, &TicketDialog::store);
    m_title->setFocus();
}

void TicketDialog::store()
{
    Ticket ticket;
    ticket.title = m_title->text();
    ticket.customer = m_customer->customer();
    ticket.priority = Priority(m_priority->currentData().toInt());
    ticket.category = m_category->currentData().toString();
    ticket.description = m_description->toPlainText();
    m_create->setDisabledReason(tr("The ticket is being stored"));
    deliver(m_desk.createTicket(ticket), this, [this](const Result<TicketId> &id) {
        m_create->setDisabledReason({});
        if (id) {
            Q_EMIT created(*id);
            accept();
            return;
        }
        m_problem->setText(m_customer->customer().isValid() ? id.error().message
                                                            : tr("Choose the customer from the list."));
        m_problem->show();
    });
}
