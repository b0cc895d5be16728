#pragma once

#include "core/desk/Requests.h"
#include "core/domain/Policy.h"
#include "core/store/Writer.h"

class ToolRegistry;

/// The transactions of what a person decides about a draft. Each is called inside one Store::commit and either does
/// everything or, returning an Error, nothing; who comes too late gets a Conflict.
namespace DecisionWrites {

/// Sends the answer and does the ticked actions, once. Conflict with "2 new messages" when the customer wrote since, or
/// when somebody decided already. Changed arguments are checked against the tool's schema, and every ticked action
/// against the policy of this moment: Refused when the tool may not be used any more. `mailAccount` is the connected
/// Gmail address, empty when there is none: then a ticked Gmail draft is Refused.
Result<Approved> approve(Writer &writer, RunId id, const Decision &decision, const ToolRegistry &tools,
                         const Policy &policy, const QString &mailAccount);

Result<void> reject(Writer &writer, RunId id, const QString &reason, const QString &by);

/// Pins an edited draft to what was said since, retiring the newer draft the assistant made meanwhile.
Result<void> keep(Writer &writer, RunId id, const QString &by);

/// Carries a person's changes over from a stale draft into the newer one, and retires the stale one.
Result<void> rebase(Writer &writer, RunId id, const QString &by);

/// What a WRITE tool would do with these arguments; Invalid or Refused when it may not.
Result<QString> describe(const ToolRegistry &tools, const Policy &policy, const QString &tool,
                         const QJsonObject &arguments);

// What the functions above, and Approving, have in common.

/// The run while its draft waits. Conflict, saying who decided or what came in between, when it does not any more.
Result<Run> pendingRun(Reader &reader, RunId id);
/// A line of the log about what `by` decided.
AuditEntry factOf(const Run &run, const QString &tool, const QString &by, const QJsonObject &input);
void setStatus(Plan &plan, int step, StepStatus status);
/// An action that is not done; its step in the plan is skipped.
Result<void> decline(Writer &writer, Run &run, ProposedAction action);

} // namespace DecisionWrites
