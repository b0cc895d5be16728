#pragma once

#include "core/base/Sentences.h"
#include "core/domain/Run.h"

/// What a text can say that was done.
enum class Deed {
    OpenTicket, ///< "I have opened a ticket"
    AmendTicket, ///< "I've added this to your ticket"
    HandOver, ///< "I have escalated this", "we transferred you to a colleague"
    PassOn, ///< "I have told our engineers": a ticket does that too
    Look, ///< "I have looked at your account"
    Other, ///< refunds, resets, cancellations, mails ...: nothing an assistant's tool does
};

/// A sentence that says something was done, in English, German, French, Spanish, Japanese or Arabic.
struct Claim {
    TextRange sentence;
    Deed deed = Deed::Other;
    QList<qint64> tickets; ///< the numbers of the tickets it names

    friend bool operator==(const Claim &, const Claim &) = default;
};

/// What proves a claim: something that was done in this run, or will be with this approval. `ticket` is 0 where it has
/// none yet.
struct Receipt {
    QString tool;
    qint64 ticket = 0;

    friend bool operator==(const Receipt &, const Receipt &) = default;
};

/// Every sentence that tells of a deed as done or being done: not questions, conditions, negations, or what the
/// customer did. A sentence may hold several claims. Pure.
std::vector<Claim> claimsIn(const QString &text);

/// From the run's log (what succeeded), and from the actions of it that are ticked and still wait.
std::vector<Receipt> receiptsOf(const std::vector<AuditEntry> &audit, const std::vector<ProposedAction> &ticked);

bool isProved(const Claim &claim, const std::vector<Receipt> &receipts);

/// The claims nothing proves, in order: no receipt, no claim.
std::vector<Claim> unprovedClaims(const QString &text, const std::vector<Receipt> &receipts);
