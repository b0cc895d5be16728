#include "ui/settings/GmailSection.h"

#include "core/desk/Desk.h"

GmailSection::GmailSection(Desk &desk, QWidget *parent) : SettingsSection(tr("Gmail"), desk.settings(), parent)
{
    QFormLayout *client = addGroup(
        tr("Gmail"),
        tr("Answers can be put into your Gmail account as drafts. Frontdesk never sends mail and reads none."));
    addSwitch(client, tr("Use Gmail"), Keys::GmailEnabled);
    addText(client, tr("Client ID"), Keys::GoogleClientId, tr("From the Google Cloud console"), 200);
}
