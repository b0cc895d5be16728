#include "ui/settings/KnowledgeSection.h"

#include "core/desk/Desk.h"

KnowledgeSection::KnowledgeSection(Desk &desk, QWidget *parent)
    : SettingsSection(tr("Knowledge"), desk.settings(), parent)
{
    QFormLayout *folder = addGroup(
        tr("Knowledge"), tr("The folder of Markdown articles that answers come from. It holds from the next start."));
    addText(folder, tr("Folder"), Keys::KnowledgeFolder, desk.knowledgeFolder(), 1'000);
}
