#pragma once

#include "core/domain/Run.h"

#include <QHash>

enum class Permission { Auto, Ask, Never };

QString wordOf(Permission permission);
std::optional<Permission> permissionFrom(const QString &word);

/// What each tool may do without asking. A tool without an entry: READ is Auto; WRITE is Ask while Human Approval is on
/// and Auto while it is off. The switch outranks an entry: while it is on, Auto means Ask for a WRITE.
struct Policy {
    QHash<QString, Permission> perTool;
    bool humanApproval = true; ///< the switch: ask for everything that leaves the house, the answer included
    int maxSteps = 12; ///< tool calls per run; a longer plan is cut and says so

    Permission forTool(const QString &tool, Effect effect) const;
    /// "create_ticket=auto escalate_to_human=never": as it is kept in the settings. Unknown words are left out.
    static QHash<QString, Permission> parse(const QString &text);
    static QString toText(const QHash<QString, Permission> &perTool);

    friend bool operator==(const Policy &, const Policy &) = default;
};
