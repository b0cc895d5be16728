#pragma once

#include "core/base/Result.h"
#include "core/domain/Policy.h"
#include "core/domain/Ticket.h"

#include <QString>

class ToolRegistry;

/// The built-in plan for an intent: profile, what this intent has to look at, the proposal it ends in, and the answer.
/// Pure.
Plan builtinPlan(const QString &intent, const QString &message, int maxSteps);

/// The plan once the open tickets are known: a ticket about the same matter is updated instead of opening a twin. Pure.
Plan planAfterTickets(Plan plan, const std::vector<Ticket> &openTickets, const QString &message);

/// Whether a step that waits or was done sees to what an answer promises. Pure.
bool seesTo(Promise promise, const Plan &plan);

/// The plan with a hand-over to a colleague, where an answer promises what no other step sees to and the budget allows
/// it. One that was tried is not planned again. Pure.
Plan planKeeping(Promise promise, Plan plan, const QString &message, int maxSteps);

/// A plan a model proposed, made ours: every tool registered, its parameters valid, profile first and answer last,
/// within the budget. Invalid says what was wrong; then the built-in plan is used.
Result<Plan> acceptedPlan(const Plan &proposed, const ToolRegistry &tools, int maxSteps);

/// What a ticket from this message would hold.
struct TicketProposal {
    QString title;
    Priority priority = Priority::Medium;
    QString category;
};
TicketProposal ticketFor(const QString &intent, const QString &message);

/// The subject suggested for an e-mail that answers this intent.
QString suggestedSubject(const QString &intent, const QString &conversationSubject);
