#pragma once

#include "core/domain/Customer.h"

#include <QHash>
#include <vector>

/// The agents' names by id, as delegates and heads look them up.
inline QHash<qint64, QString> namesOf(const std::vector<Agent> &agents)
{
    QHash<qint64, QString> names;
    for (const Agent &agent : agents)
        names.insert(agent.id.value, agent.name);
    return names;
}
