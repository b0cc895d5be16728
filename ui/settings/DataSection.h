#pragma once

#include "ui/settings/SettingsSection.h"

/// The workspace as a whole. What is asked for here is done by whoever holds the window: the same commands are in the
/// menus.
class DataSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit DataSection(Settings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void backupRequested();
    void auditCheckRequested();
    void demoDataRequested();

private:
    void addAction(QFormLayout *form, const QString &name, const QString &button, void (DataSection::*asked)());
};
