#include "ui/customers/CustomerDialog.h"

#include "core/base/Deliver.h"
#include "core/desk/Desk.h"
#include "ui/kit/FormField.h"
#include "ui/kit/PlainLabel.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

CustomerDialog::CustomerDialog(Desk &desk, const Customer &customer, QWidget *parent)
    : Dialog(customer.id.isValid() ? tr("Edit customer") : tr("New customer"), parent)
    , m_desk(desk)
    , m_customer(customer)
{
    resize(460, 280);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(space(3));
    form->setHorizontalSpacing(space(4));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [&](const QString &name, const QString &value) {
        auto *field = new QLineEdit(value, this);
        addField(*form, name, field);
        return field;
    };
    m_name = add(tr("Name"), customer.name);
    m_email = add(tr("E-mail"), customer.email);
    m_company = add(tr("Company"), customer.company);
    m_problem = new PlainLabel({}, Type::Small, Role::RedText, this);
    m_problem->wrapped();
    m_problem->hide();
    body()->addLayout(form);
    body()->addWidget(m_problem);
    body()->addStretch();
    addCloseButton(tr("Cancel"));
    m_store = addButton(customer.id.isValid() ? tr("Save") : tr("Add customer"), Button::Look::Primary);
    m_store->setDefault(true);
    connect(m_store, &QPushButton::clicked, this, &CustomerDialog::store);
    m_name->setFocus();
}

void CustomerDialog::store()
{
    Customer changed = m_customer;
    changed.name = m_name->text();
    changed.email = m_email->text();
    changed.company = m_company->text();
    m_store->setDisabledReason(tr("The customer is being stored"));
    if (!changed.id.isValid()) {
        deliver(m_desk.createCustomer(changed), this, [this](const Result<CustomerId> &id) { finish(id); });
        return;
    }
    deliver(m_desk.updateCustomer(changed), this, [this, id = changed.id](const Result<void> &done) {
        finish(done ? Result<CustomerId>(id) : Result<CustomerId>(fail(done.error())));
    });
}

void CustomerDialog::finish(const Result<CustomerId> &result)
{
    m_store->setDisabledReason({});
    if (result) {
        Q_EMIT stored(*result);
        accept();
        return;
    }
    m_problem->setText(result.error().message);
    m_problem->show();
}
