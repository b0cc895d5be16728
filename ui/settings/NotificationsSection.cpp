#include "ui/settings/NotificationsSection.h"

#include "core/settings/DesktopKeys.h"

NotificationsSection::NotificationsSection(Settings &settings, QWidget *parent)
    : SettingsSection(tr("Notifications"), settings, parent)
{
    QFormLayout *group = addGroup(tr("Notifications"), tr("Shown by the desktop while Frontdesk is not in front."));
    addSwitch(group, tr("New messages and drafts that wait"), Keys::Notifications);

    QFormLayout *tray = addGroup(tr("Tray"), tr("On desktops that have one."));
    addSwitch(tray, tr("Icon with the number of unread conversations"), Keys::Tray);
    addSwitch(tray, tr("Closing the window leaves Frontdesk running in the tray"), Keys::StayInTray);
}
