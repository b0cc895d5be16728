#pragma once

#include "core/domain/Run.h"
#include "core/mail/GmailMailbox.h"

/// When a Gmail draft may be created, looked for, and created again: pure functions over the stored item, so that every
/// order of faults is a row of a table. What must hold: a draft is created again only after two searches at least a
/// minute apart found nothing, three minutes after the last attempt, and once only.
namespace OutboxRules {

inline constexpr qint64 BetweenLooksMs = 60'000;
inline constexpr qint64 BeforeRecreatingMs = 180'000;
inline constexpr qint64 LongestWaitMs = 300'000;

/// Taken in hand by `owner`: in flight, one attempt more. A fresh one goes straight to Gmail; see `mustLook`.
OutboxItem claimed(const OutboxItem &item, const QString &owner, qint64 now);

/// Something may have been created already: look before creating. True of whatever was in flight when its owner died.
bool mustLook(const OutboxItem &item);

/// A search found nothing: unknown with the time of the next look, or (`state` stays inflight) free to be created
/// again, or unknown for good when that was done already.
OutboxItem notFound(const OutboxItem &item, qint64 now);
/// A search could not be carried out: look again later.
OutboxItem notSearched(const OutboxItem &item, const Error &error, qint64 now);
/// The result of an attempt to create. Unsure stays in flight: look at once.
OutboxItem attempted(const OutboxItem &item, const DraftOutcome &outcome, qint64 now);
/// Nothing was tried after the claim, for want of a token: back to where it was. `looked`: mustLook before the claim.
OutboxItem postponed(const OutboxItem &item, bool looked, const Error &error, qint64 now);
OutboxItem done(const OutboxItem &item, const DraftRef &ref, const QString &email, bool found);

/// Somebody looked into Gmail for an unknown one: it was there, or it was not and may be created again.
OutboxItem judgedByPerson(const OutboxItem &item, bool wasCreated);
/// A failed one goes back into the queue.
OutboxItem again(const OutboxItem &item);

/// The message of an item, ready to be created or searched for.
QString effectOf(const OutboxItem &item);
QString messageIdOf(const OutboxItem &item);

} // namespace OutboxRules
