#include "ui/settings/GeneralSection.h"

#include "core/desk/Desk.h"

using namespace Qt::StringLiterals;

GeneralSection::GeneralSection(Desk &desk, QWidget *parent) : SettingsSection(tr("General"), desk.settings(), parent)
{
    QFormLayout *agent =
        addGroup(tr("You"), tr("Your name stands on the answers you send and on every decision in the audit log."));
    addText(agent, tr("Your name"), Keys::AgentName, desk.agentName(), 80);
    addChoice(agent, tr("Your role"), Keys::AgentRole,
              {{u"agent"_s, tr("Agent")}, {u"lead"_s, tr("Team lead")}, {u"admin"_s, tr("Administrator")}});

    QFormLayout *inbox = addGroup(tr("Inbox"), tr("A conversation that waits longer turns red in the list."));
    addNumber(inbox, tr("Answer within"), Keys::ResponseTargetMinutes, 1, 10'080, 5, tr(" min", "minutes"));
}
