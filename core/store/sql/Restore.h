#pragma once

#include "core/base/Result.h"
#include "core/store/Workspace.h"

#include <optional>

/// How a backup takes a workspace's place. A plan is a file beside the workspace, so that a restoration that is killed
/// half way is finished at the next opening.
namespace Restore {

struct Plan {
    QString file; ///< the backup
    QString by;
    QString aside; ///< where the workspace that was there goes; known before anything is moved
    bool isPlaced = false; ///< the backup is in its place
};

Result<void> plan(const QString &workspace, const Plan &plan);
std::optional<Plan> planned(const QString &workspace);
void forget(const QString &workspace);

/// Before opening: does what was planned. Busy when another process has the workspace open.
Result<void> performPending(const Workspace &workspace, qint64 now);

} // namespace Restore
