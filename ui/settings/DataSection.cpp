#include "ui/settings/DataSection.h"

#include "core/base/Deliver.h"
#include "core/desk/Desk.h"
#include "ui/kit/Button.h"
#include "ui/kit/PlainLabel.h"
#include "ui/settings/BackupsView.h"

#include <QFormLayout>

DataSection::DataSection(Desk &desk, QWidget *parent)
    : SettingsSection(tr("Data"), desk.settings(), parent)
    , m_desk(desk)
    , m_check(new Button(tr("Check workspace")))
    , m_report(new PlainLabel({}, Type::Small, Role::Text2))
{
    QFormLayout *backups = addGroup(
        tr("Backups"), tr("A backup is a complete copy of the workspace, verified, taken while work goes on."));
    addSwitch(backups, tr("Every day"), Keys::DailyBackup, tr("The newest of seven days and of four weeks are kept."));
    backups->addRow(new BackupsView(desk));
    addAction(backups, tr("Copy of everything"), tr("Back up to a file…"), &DataSection::backupRequested);

    QFormLayout *tables = addGroup(tr("Export"), tr("As a file that other programs read."));
    addAction(tables, tr("Customers"), tr("Export customers…"), &DataSection::customersExportRequested);
    addAction(tables, tr("Every tool call and every decision"), tr("Export activity log…"),
              &DataSection::auditExportRequested);

    QFormLayout *proof = addGroup(tr("Soundness"));
    addRow(proof, tr("File, links and log"), m_check);
    m_check->setAccessibleName(tr("Check workspace"));
    m_report->wrapped()->hide();
    proof->addRow(m_report);
    addAction(proof, tr("Proof that nothing was altered"), tr("Verify audit log"), &DataSection::auditCheckRequested);
    connect(m_check, &QAbstractButton::clicked, this, &DataSection::check);

    QFormLayout *samples = addGroup(tr("Samples"), tr("Five invented customers with their messages and tickets."));
    addAction(samples, tr("Demo data"), tr("Seed demo data"), &DataSection::demoDataRequested);
}

void DataSection::addAction(QFormLayout *form, const QString &name, const QString &text, void (DataSection::*asked)())
{
    auto *button = new Button(text);
    connect(button, &QAbstractButton::clicked, this, asked);
    addRow(form, name, button);
    button->setAccessibleName(text); // what it does is its name; the row's is the reason
    button->setAccessibleDescription(name);
}

void DataSection::check()
{
    m_check->setDisabledReason(tr("The check is under way"));
    m_report->setRole(Role::Text2);
    m_report->setText(tr("Checking…"));
    m_report->show();
    deliver(m_desk.check(), this, [this](const Result<CheckReport> &report) {
        m_check->setDisabledReason({});
        if (report) {
            showReport(*report);
        } else {
            m_report->setRole(Role::RedText);
            m_report->setText(report.error().message);
        }
    });
}

void DataSection::showReport(const CheckReport &report)
{
    m_report->setRole(report.ok ? Role::GreenText : Role::RedText);
    m_report->setText(
        report.ok ? tr("All is well. The audit log has %n entries and verifies.", nullptr, int(report.chain.entries))
                  : report.problems.join(QChar(u'\n')));
}
