#include "ui/settings/DataSection.h"

#include "ui/kit/Button.h"

DataSection::DataSection(Settings &settings, QWidget *parent) : SettingsSection(tr("Data"), settings, parent)
{
    QFormLayout *safety =
        addGroup(tr("Safekeeping"), tr("A backup is a complete copy of the workspace, taken while work goes on."));
    addAction(safety, tr("Copy of everything"), tr("Back up…"), &DataSection::backupRequested);
    addAction(safety, tr("Proof that nothing was altered"), tr("Verify audit log"), &DataSection::auditCheckRequested);

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
