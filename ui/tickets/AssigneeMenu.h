#pragma once

#include "core/domain/Customer.h"

#include <functional>
#include <vector>

class QMenu;

/// Fills a menu with those who can take a ticket: "Assign to me", nobody, the agents. `chosen` is given the agent; an
/// invalid id is nobody. The agent called `me` stands first and is the only one that may not be stored yet: `choseMe`.
void fillAssigneeMenu(QMenu &menu, const std::vector<Agent> &agents, const QString &me,
                      const std::function<void(AgentId)> &chosen, const std::function<void()> &choseMe);
