#pragma once

#include "core/base/Result.h"
#include "core/domain/Run.h"

/// No receipt, no claim: Refused, naming the sentence, when `text` says that something was done which neither succeeded
/// in this run (`audit`) nor is done with this approval (`ticked`).
Result<void> requireReceipts(const QString &text, const std::vector<AuditEntry> &audit,
                             const std::vector<ProposedAction> &ticked);
