#pragma once

#include "ui/settings/SettingsSection.h"

class Desk;

/// How the assistant answers and what it may do by itself.
class AssistantSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit AssistantSection(Desk &desk, QWidget *parent = nullptr);

private:
    void addPolicy(QFormLayout *form);
    void setPermission(const QString &tool, int choice);
};
