#pragma once

#include "ui/settings/SettingsSection.h"

class Button;
class Desk;
class PlainLabel;
struct CheckReport;

/// The workspace as a whole: its backups, its check, the proof of its log. What leads elsewhere is done by whoever
/// holds the window: the same commands are in the menus.
class DataSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit DataSection(Desk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void backupRequested();
    void customersExportRequested();
    void auditExportRequested();
    void auditCheckRequested();
    void demoDataRequested();

private:
    void addAction(QFormLayout *form, const QString &name, const QString &button, void (DataSection::*asked)());
    void check();
    void showReport(const CheckReport &report);

    Desk &m_desk;
    Button *m_check;
    PlainLabel *m_report;
};
