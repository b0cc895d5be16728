#include "ui/customers/MergeDialog.h"

#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/Desk.h"
#include "ui/customers/CustomerDelegate.h"
#include "ui/customers/CustomerModel.h"
#include "ui/kit/FormField.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/RowList.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int PageLength = 40;

} // namespace

MergeDialog::MergeDialog(Desk &desk, const Customer &kept, QWidget *parent)
    : Dialog(tr("Merge customers"), parent)
    , m_desk(desk)
    , m_kept(kept)
{
    setObjectName(u"mergeDialog"_s);
    resize(560, 600);
    setSub(tr("into %1").arg(oneLine(kept.name, 80)));
    m_search = new QLineEdit(this);
    m_search->setAccessibleName(tr("The other entry"));
    m_search->setPlaceholderText(tr("Name, e-mail or company of the other entry"));
    m_model = new CustomerModel(
        [this](const Cursor &after) { return m_desk.customers(m_search->text(), after, PageLength); }, this);
    m_list = new RowList(tr("Found customers"), this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CustomerDelegate(*m_model, m_list));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space(4));
    form->setVerticalSpacing(space(2));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto addChoice = [&](const QString &name) {
        auto *box = new QComboBox(this);
        addField(*form, name, box);
        connect(box, &QComboBox::currentIndexChanged, this, &MergeDialog::showPreview);
        return box;
    };
    m_name = addChoice(tr("Name that stays"));
    m_email = addChoice(tr("E-mail that stays"));
    m_company = addChoice(tr("Company that stays"));
    m_preview = new PlainLabel(tr("Choose the other entry from the list."), Type::Body, Role::Text2, this);
    m_preview->wrapped();
    m_problem = new PlainLabel({}, Type::Small, Role::RedText, this);
    m_problem->wrapped();
    m_problem->hide();
    body()->addWidget(m_search);
    body()->addWidget(m_list, 1);
    body()->addLayout(form);
    body()->addWidget(m_preview);
    body()->addWidget(m_problem);
    addCloseButton(tr("Cancel"));
    m_merge = addButton(tr("Merge"), Button::Look::Danger);
    m_merge->setDisabledReason(tr("Choose the other entry first"));
    connect(m_search, &QLineEdit::textChanged, m_model, &CustomerModel::restart);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (const Customer *customer = m_model->rowAt(index))
            choose(*customer);
    });
    connect(m_merge, &QPushButton::clicked, this, &MergeDialog::merge);
    m_model->restart();
    m_search->setFocus();
}

void MergeDialog::choose(const Customer &other)
{
    m_other = other;
    if (other.id == m_kept.id) {
        m_preview->setText(tr("That is the entry itself. Choose the other one."));
        m_merge->setDisabledReason(tr("Choose the other entry first"));
        return;
    }
    fillChoices();
    readBelongings();
}

void MergeDialog::fillChoices()
{
    const auto fill = [](QComboBox *box, const QString &kept, const QString &other) {
        const QSignalBlocker quiet(box);
        box->clear();
        for (const QString &value : {kept, other}) {
            if (!value.isEmpty() && box->findData(value) < 0)
                box->addItem(oneLine(value, 80), value);
        }
    };
    fill(m_name, m_kept.name, m_other.name);
    fill(m_email, m_kept.email, m_other.email);
    fill(m_company, m_kept.company, m_other.company);
}

Customer MergeDialog::result() const
{
    Customer customer = m_kept;
    customer.name = m_name->currentData().toString();
    customer.email = m_email->currentData().toString();
    customer.company = m_company->currentData().toString();
    customer.createdAt = m_kept.createdAt;
    return customer;
}

void MergeDialog::readBelongings()
{
    m_merge->setDisabledReason(tr("What belongs to the other entry is being counted"));
    m_reading = std::make_unique<QObject>();
    deliver(m_desk.belongings(m_other.id), m_reading.get(), [this](const Result<CustomerBelongings> &found) {
        if (!found) {
            m_preview->setText(found.error().message);
            return;
        }
        m_moving = *found;
        m_merge->setDisabledReason({});
        showPreview();
    });
}

void MergeDialog::showPreview()
{
    if (!m_other.id.isValid())
        return;
    const Customer stays = result();
    QStringList moving;
    const auto add = [&](int count, const QString &words) {
        if (count > 0)
            moving += words;
    };
    add(m_moving.conversations, tr("%n conversation(s)", nullptr, m_moving.conversations));
    add(m_moving.messages, tr("%n message(s)", nullptr, m_moving.messages));
    add(m_moving.tickets, tr("%n ticket(s)", nullptr, m_moving.tickets));
    add(m_moving.events, tr("%n event(s)", nullptr, m_moving.events));
    add(m_moving.notes, tr("%n note(s)", nullptr, m_moving.notes));
    add(m_moving.pendingDrafts, tr("%n draft(s) that wait", nullptr, m_moving.pendingDrafts));
    const QString what = moving.isEmpty()
        ? tr("Nothing belongs to %1.").arg(oneLine(m_other.name, 80))
        : tr("Moves from %1: %2.").arg(oneLine(m_other.name, 80), moving.join(u", "_s));
    const QString gone = stays.email == m_other.email ? m_kept.email : m_other.email;
    m_preview->setText(tr("%1\nStays: %2, %3.\nGoes: the entry of %4. A message from %5 makes a new customer then. "
                          "This cannot be undone.")
                           .arg(what, oneLine(stays.name, 80), oneLine(stays.email, 120), oneLine(m_other.name, 80),
                                oneLine(gone, 120)));
}

void MergeDialog::merge()
{
    m_merge->setDisabledReason(tr("The customers are being merged"));
    deliver(m_desk.mergeCustomers(result(), m_other.id), this, [this](const Result<void> &done) {
        m_merge->setDisabledReason({});
        if (!done) {
            m_problem->setText(done.error().message);
            m_problem->show();
            return;
        }
        Q_EMIT merged(m_kept.id);
        accept();
    });
}
