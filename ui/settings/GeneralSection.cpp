#include "ui/settings/GeneralSection.h"

#include "core/desk/Desk.h"
#include "core/settings/DesktopKeys.h"
#include "core/settings/Languages.h"

#include <QLocale>

using namespace Qt::StringLiterals;

GeneralSection::GeneralSection(Desk &desk, QWidget *parent) : SettingsSection(tr("General"), desk.settings(), parent)
{
    QFormLayout *agent =
        addGroup(tr("You"), tr("Your name stands on the answers you send and on every decision in the audit log."));
    addText(agent, tr("Your name"), Keys::AgentName, desk.agentName(), 80);
    addChoice(agent, tr("Your role"), Keys::AgentRole,
              {{u"agent"_s, tr("Agent")}, {u"lead"_s, tr("Team lead")}, {u"admin"_s, tr("Administrator")}});

    QFormLayout *language =
        addGroup(tr("Language"), tr("Of the windows. What customers write and read is not translated."));
    QList<Choice> choices{{u"system"_s, tr("As the system")}};
    for (const InterfaceLanguage &known : interfaceLanguages())
        choices.append({known.code, known.name});
    addChoice(language, tr("Language"), Keys::Language, choices);

    QFormLayout *writing =
        addGroup(tr("Writing"), tr("Spelling is checked with the dictionaries that are installed for Hunspell."));
    addSwitch(writing, tr("Mark misspelt words"), Keys::SpellCheck);
    const QLocale system = QLocale::system();
    addText(writing, tr("Dictionary"), Keys::SpellLanguage,
            system.language() == QLocale::C ? u"en_US"_s : system.name(), 16);

    QFormLayout *inbox = addGroup(tr("Inbox"), tr("A conversation that waits longer turns red in the list."));
    addNumber(inbox, tr("Answer within"), Keys::ResponseTargetMinutes, 1, 10'080, 5, tr(" min", "minutes"));
}
