#include "ui/tickets/AssigneeMenu.h"

#include "core/base/Text.h"

#include <QCoreApplication>
#include <QMenu>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AssigneeMenu)
};

} // namespace

void fillAssigneeMenu(QMenu &menu, const std::vector<Agent> &agents, const QString &me,
                      const std::function<void(AgentId)> &chosen, const std::function<void()> &choseMe)
{
    menu.clear();
    menu.addAction(Words::tr("Me, %1").arg(oneLine(me, 60)), &menu, choseMe);
    menu.addAction(Words::tr("Nobody"), &menu, [chosen] { chosen({}); });
    menu.addSeparator();
    for (const Agent &agent : agents) {
        if (agent.name != me)
            menu.addAction(oneLine(agent.name, 60), &menu, [chosen, id = agent.id] { chosen(id); });
    }
}
