#include "ui/customers/ImportDialog.h"

#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/Desk.h"
#include "ui/customers/ImportModel.h"
#include "ui/kit/FormField.h"
#include "ui/kit/PlainLabel.h"
#include "ui/kit/RowList.h"
#include "ui/kit/SaveDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ImportDialog::ImportDialog(Desk &desk, const ImportFilePtr &file, QWidget *parent)
    : Dialog(tr("Import customers"), parent)
    , m_desk(desk)
    , m_file(file)
{
    setObjectName(u"importDialog"_s);
    resize(760, 580);
    setSub(tr("%1, %n line(s)", nullptr, int(file->records.size())).arg(oneLine(file->name, 60)));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space(4));
    form->setVerticalSpacing(space(2));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name = addColumn(*form, tr("Name"), file->guessed.name, true);
    m_email = addColumn(*form, tr("E-mail"), file->guessed.email, true);
    m_company = addColumn(*form, tr("Company"), file->guessed.company, false);
    m_updates = new QCheckBox(tr("Take name and company of known addresses from the file"), this);
    m_onlyWrong = new QCheckBox(tr("Only wrong lines"), this);
    m_summary = new PlainLabel({}, Type::BodyStrong, Role::Text, this);
    m_model = new ImportModel(this);
    m_list = new RowList(tr("Lines of the file"), this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ImportDelegate(*m_model, m_list));
    auto *head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(m_onlyWrong);
    body()->addLayout(form);
    body()->addWidget(m_updates);
    body()->addLayout(head);
    body()->addWidget(m_list, 1);
    m_report = new Button(tr("Keep report…"), Button::Look::Quiet, this);
    addToFoot(m_report);
    addCloseButton(tr("Cancel"));
    m_import = addButton(tr("Import"), Button::Look::Primary);
    m_import->setDefault(true);
    connect(m_updates, &QCheckBox::toggled, this, &ImportDialog::plan);
    connect(m_onlyWrong, &QCheckBox::toggled, m_model, &ImportModel::showOnlyWrong);
    connect(m_report, &QPushButton::clicked, this, &ImportDialog::keepReport);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::store);
    m_name->setFocus();
    plan();
}

QComboBox *ImportDialog::addColumn(QFormLayout &form, const QString &name, int guessed, bool isRequired)
{
    auto *box = new QComboBox(this);
    box->addItem(isRequired ? tr("Choose the column") : tr("Not in the file"), -1);
    for (int i = 0; i < m_file->titles.size(); ++i) {
        const QString title = oneLine(m_file->titles[i], 60);
        box->addItem(title.isEmpty() ? tr("Column %1").arg(i + 1) : title, i);
    }
    box->setCurrentIndex(guessed + 1);
    addField(form, name, box);
    connect(box, &QComboBox::currentIndexChanged, this, &ImportDialog::plan);
    return box;
}

ImportColumns ImportDialog::columns() const
{
    return {m_name->currentData().toInt(), m_email->currentData().toInt(), m_company->currentData().toInt()};
}

void ImportDialog::plan()
{
    const ImportColumns chosen = columns();
    m_import->setDisabledReason(tr("The lines are being checked"));
    if (chosen.name < 0 || chosen.email < 0) {
        m_planning.reset();
        m_model->setPlan({});
        m_summary->setText(tr("Choose the columns that hold the name and the e-mail address."));
        m_import->setDisabledReason(tr("Choose the columns first"));
        m_report->setDisabledReason(tr("Choose the columns first"));
        return;
    }
    m_planning = std::make_unique<QObject>();
    deliver(m_desk.planImport(m_file, chosen, m_updates->isChecked()), m_planning.get(),
            [this](const Result<ImportPlan> &made) {
                if (made)
                    showPlan(*made);
                else
                    m_summary->setText(made.error().message);
            });
}

void ImportDialog::showPlan(const ImportPlan &plan)
{
    m_plan = plan;
    m_model->setPlan(plan);
    QStringList parts{tr("%n new", nullptr, plan.added)};
    if (m_updates->isChecked())
        parts += tr("%n to update", nullptr, plan.updated);
    parts += tr("%n known already", nullptr, plan.known);
    if (plan.wrong > 0)
        parts += tr("%n wrong", nullptr, plan.wrong);
    m_summary->setText(parts.join(u", "_s));
    m_summary->setRole(plan.wrong > 0 ? Role::RedText : Role::Text);
    m_onlyWrong->setVisible(plan.wrong > 0);
    const int changes = plan.added + plan.updated;
    m_import->setText(changes > 0 ? tr("Import %n customer(s)", nullptr, changes) : tr("Import"));
    m_import->setDisabledReason(plan.wrong > 0 ? tr("Mend the wrong lines in the file and choose it again: nothing is "
                                                    "imported while one is wrong")
                                    : changes == 0 ? tr("Everybody in the file is known already")
                                                   : QString());
    m_report->setDisabledReason({});
}

void ImportDialog::store()
{
    m_import->setDisabledReason(tr("The customers are being stored"));
    deliver(m_desk.importCustomers(m_file, columns(), m_updates->isChecked()), this,
            [this](const Result<ImportPlan> &done) {
                if (!done) {
                    plan(); // what is stored changed meanwhile
                    Q_EMIT failed(tr("Nothing was imported"), done.error());
                    return;
                }
                Q_EMIT imported(*done);
                accept();
            });
}

void ImportDialog::keepReport()
{
    askWhereToSave(this, tr("Keep the report of the import"), u"import-report.csv"_s, [this](const QString &file) {
        deliver(Desk::saveFile(file, importReport(m_plan).toUtf8()), this, [this](const Result<void> &saved) {
            if (!saved)
                Q_EMIT failed(tr("The report was not kept"), saved.error());
        });
    });
}
