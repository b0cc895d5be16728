#pragma once

#include "core/desk/Decide.h"
#include "core/desk/Requests.h"
#include "core/store/Writer.h"

/// The transactions of what arrives and of the assistant's work on it. Each is called inside one Store::commit and
/// either does everything or, returning an Error, nothing.
namespace RunWrites {

/// Stores the message, opens or finds its conversation, retires drafts it made stale and nobody edited, and makes the
/// run, claimed by `owner` until `leaseUntil`. NotFound, Invalid.
Result<Received> receive(Writer &writer, const Incoming &incoming, bool approvalRequired, const QString &owner,
                         qint64 leaseUntil);

/// An agent's own answer or private note. Without a conversation: the customer's open one, or a new one.
Result<Message> write(Writer &writer, Direction direction, CustomerId customer, ConversationId conversation,
                      const QString &text, const QString &author);

/// Everything a driver needs to go on with a run: reads it and repeats the READ steps that are done, without auditing
/// them again. What was searched for is taken from the log, unless an article is gone since.
Result<Work> load(Reader &reader, RunId id, const ToolRegistry &tools, const KnowledgeIndexPtr &knowledge);

/// Writes what was decided. Conflict when the run is no longer `owner`'s or no longer in the state `from`.
Result<void> apply(Writer &writer, RunState from, const Outcome &outcome, const QString &owner);

/// A new run on the same message; a pending one is superseded.
Result<RunId> again(Writer &writer, RunId id, const QString &owner, qint64 leaseUntil);

/// A run on the newest message of the customer's that nobody answered, which always waits for a person: somebody asked
/// for a draft, not for an answer. A message that has a run is worked on again(), on the terms of that run. Conflict
/// when no message waits, or when a run works on it already.
Result<RunId> draft(Writer &writer, ConversationId id, const QString &owner, qint64 leaseUntil);

} // namespace RunWrites
