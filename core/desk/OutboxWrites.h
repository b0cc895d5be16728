#pragma once

#include "core/base/Result.h"
#include "core/domain/Run.h"

class Writer;

/// The outbox's transactions, each called inside one Store::commit.
namespace OutboxWrites {

/// Stores `after` in the place of `before`, with what follows from it: the proposed action's state and result, the
/// plan's step, and an entry on the audit log when the outcome is final or has become unknown. Conflict when another
/// process moved the item.
Result<OutboxItem> settle(Writer &writer, const OutboxItem &before, const OutboxItem &after, const QString &by);

} // namespace OutboxWrites
