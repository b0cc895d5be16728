#pragma once

#include "core/domain/Run.h"

#include <QHash>

enum class Permission { Auto, Ask, Never };

QString wordOf(Permission permission);
std::optional<Permission> permissionFrom(const QString &word);

/// What each tool may do without asking. A tool without an entry: READ is Auto, WRITE is Ask.
struct Policy {
    QHash<QString, Permission> perTool;
    bool humanApproval = true; ///< the switch: ask for everything that leaves the house, the answer included
    int maxSteps = 12; ///< tool calls per run; a longer plan is cut and says so

    Permission forTool(const QString &tool, Effect effect) const;

    friend bool operator==(const Policy &, const Policy &) = default;
};
