#pragma once

#include "ui/settings/SettingsSection.h"

/// What the desktop is told while Frontdesk is not in front.
class NotificationsSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit NotificationsSection(Settings &settings, QWidget *parent = nullptr);
};
