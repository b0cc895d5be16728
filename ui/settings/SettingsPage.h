#pragma once

#include "core/settings/Keys.h"

#include <QWidget>

class Desk;
class QFormLayout;
class QVBoxLayout;
class Settings;

/// The settings of the workspace. Every change holds at once and in every window on it; what the environment or the
/// command line fixes is shown and says so.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsPage(Desk &desk, QWidget *parent = nullptr);

private:
    QFormLayout *addSection(const QString &title, const QString &sentence = {});
    void addRow(QFormLayout *form, const QString &name, QWidget *field, bool isFixed);
    void addSwitch(QFormLayout *form, const QString &name, const SettingKey<bool> &key);
    void addChoice(QFormLayout *form, const QString &name, const SettingKey<QString> &key,
                   const QList<std::pair<QString, QString>> &choices);
    void addText(QFormLayout *form, const QString &name, const SettingKey<QString> &key, const QString &placeholder,
                 int limit);
    void addNumber(QFormLayout *form, const QString &name, const SettingKey<int> &key, int least, int most, int step,
                   const QString &unit);
    void addPolicy(QFormLayout *form);
    void setPermission(const QString &tool, int choice);

    Desk &m_desk;
    Settings &m_settings;
    QVBoxLayout *m_sections;
};
