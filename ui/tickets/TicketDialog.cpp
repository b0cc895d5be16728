#include "ui/tickets/TicketDialog.h"

#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/Desk.h"
#include "ui/kit/FormField.h"
#include "ui/kit/PlainEdit.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/TicketWords.h"
#include "ui/tickets/CustomerPicker.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

TicketDialog::TicketDialog(Desk &desk, const TicketRow &row, QWidget *parent)
    : Dialog(row.ticket.id.isValid() ? tr("Edit ticket %1").arg(row.ticket.id.value) : tr("New ticket"), parent)
    , m_desk(desk)
    , m_ticket(row.ticket)
{
    resize(520, 440);
    m_title = new QLineEdit(m_ticket.title, this);
    m_title->setMaxLength(int(LongestTicketTitle));
    m_priority = new QComboBox(this);
    for (const Priority priority : {Priority::Low, Priority::Medium, Priority::High, Priority::Urgent})
        m_priority->addItem(TicketWords::priority(priority), int(priority));
    m_priority->setCurrentIndex(m_priority->findData(int(m_ticket.priority)));
    m_category = new QComboBox(this);
    for (const QString &category : ticketCategories())
        m_category->addItem(TicketWords::category(category), category);
    if (!m_ticket.category.isEmpty() && m_category->findData(m_ticket.category) < 0)
        m_category->addItem(TicketWords::category(m_ticket.category), m_ticket.category);
    m_category->setCurrentIndex(std::max(0, m_category->findData(m_ticket.category)));
    // A description may be longer than can be laid out at once; what is stored is at most 20,000 characters.
    m_description = new PlainEdit(displayText(m_ticket.description, LongestTicketDescription), this);
    m_description->setLongest(LongestTicketDescription);
    m_description->setTabChangesFocus(true);
    m_problem = new PlainLabel({}, Type::Small, Role::RedText, this);
    m_problem->wrapped();
    m_problem->hide();

    auto *form = new QFormLayout;
    form->setVerticalSpacing(space(3));
    form->setHorizontalSpacing(space(4));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addField(*form, tr("Title"), m_title);
    if (!m_ticket.id.isValid()) {
        m_customer = new CustomerPicker(desk, this);
        if (m_ticket.customer.isValid())
            m_customer->setCustomer(m_ticket.customer, row.customerName, row.customerEmail);
        addField(*form, tr("Customer"), m_customer);
    }
    addField(*form, tr("Priority"), m_priority);
    addField(*form, tr("Category"), m_category);
    addField(*form, tr("Description"), m_description);
    body()->addLayout(form, 1);
    body()->addWidget(m_problem);
    addCloseButton(tr("Cancel"));
    m_store = addButton(m_ticket.id.isValid() ? tr("Save") : tr("Create ticket"), Button::Look::Primary);
    m_store->setDefault(true);
    connect(m_store, &QPushButton::clicked, this, &TicketDialog::store);
    m_title->setFocus();
}

Ticket TicketDialog::typed() const
{
    Ticket ticket = m_ticket;
    ticket.title = m_title->text();
    if (m_customer)
        ticket.customer = m_customer->customer();
    ticket.priority = Priority(m_priority->currentData().toInt());
    ticket.category = m_category->currentData().toString();
    if (m_description->document()->isModified() || !m_ticket.id.isValid())
        ticket.description = m_description->toPlainText();
    return ticket;
}

TicketPatch TicketDialog::patch() const
{
    const Ticket wanted = typed();
    TicketPatch patch;
    if (wanted.title != m_ticket.title)
        patch.title = wanted.title;
    if (wanted.description != m_ticket.description)
        patch.description = wanted.description;
    if (wanted.priority != m_ticket.priority)
        patch.priority = wanted.priority;
    if (wanted.category != m_ticket.category)
        patch.category = wanted.category;
    return patch;
}

bool TicketDialog::isComplete()
{
    if (m_title->text().trimmed().isEmpty())
        complain(tr("Give the ticket a title: what is it about?"), m_title);
    else if (m_customer && !m_customer->customer().isValid())
        complain(tr("Choose the customer from the list: type a part of the name, e-mail or company."), m_customer);
    else if (m_description->toPlainText().size() > LongestTicketDescription)
        complain(tr("The description has %1 characters; %2 are allowed. Shorten it.")
                     .arg(QLocale().toString(m_description->toPlainText().size()),
                          QLocale().toString(LongestTicketDescription)),
                 m_description);
    else
        return true;
    return false;
}

void TicketDialog::complain(const QString &words, QWidget *field)
{
    m_problem->setText(words);
    m_problem->show();
    field->setFocus(Qt::OtherFocusReason);
    field->setAccessibleDescription(words);
}

void TicketDialog::store()
{
    if (!isComplete())
        return;
    m_store->setDisabledReason(tr("The ticket is being stored"));
    if (m_ticket.id.isValid()) {
        storeChange();
        return;
    }
    deliver(m_desk.createTicket(typed()), this, [this](const Result<TicketId> &id) {
        m_store->setDisabledReason({});
        if (!id) {
            complain(id.error().message, m_title);
            return;
        }
        Q_EMIT created(*id);
        accept();
    });
}

void TicketDialog::storeChange()
{
    const TicketPatch wanted = patch();
    if (wanted == TicketPatch{}) {
        accept();
        return;
    }
    deliver(m_desk.changeTickets({m_ticket.id}, wanted), this,
            [this, wanted](const Result<std::vector<Ticket>> &before) {
                m_store->setDisabledReason({});
                if (!before) {
                    complain(before.error().message, m_title);
                    return;
                }
                Q_EMIT changed(*before, wanted);
                accept();
            });
}
