#include "ui/settings/NotificationsSection.h"

NotificationsSection::NotificationsSection(Settings &settings, QWidget *parent)
    : SettingsSection(tr("Notifications"), settings, parent)
{
    QFormLayout *group = addGroup(tr("Notifications"), tr("Shown by the desktop while Frontdesk is not in front."));
    addSwitch(group, tr("New messages and drafts that wait"), Keys::Notifications);
}
