#include "core/desk/Risk.h"

#include "core/tools/WriteTools.h"

#include <algorithm>

namespace {

struct Weight {
    RiskReason reason;
    int points;
};

// In the order in which they are told.
constexpr Weight Weights[] = {{RiskReason::Unreadable, 3}, {RiskReason::Stale, 3},  {RiskReason::Outside, 2},
                              {RiskReason::Changes, 1},    {RiskReason::Unsure, 1}, {RiskReason::NoSource, 1}};
constexpr int HighFrom = 3;

} // namespace

RiskFound riskOf(const Approval &approval,
                 const std::function<bool(const QString &tool, const QJsonObject &arguments)> &describes)
{
    const auto holds = [&](RiskReason reason) {
        const auto any = [&](auto predicate) {
            return std::any_of(approval.actions.begin(), approval.actions.end(), [&](const ProposedAction &action) {
                return action.state == ActionState::Pending && predicate(action);
            });
        };
        switch (reason) {
        case RiskReason::Stale:
            return approval.conversationRevision > approval.draft.revision;
        case RiskReason::Outside:
            return any([](const ProposedAction &a) { return a.tool == QLatin1StringView(CreateGmailDraft::Name); });
        case RiskReason::Changes:
            return any([](const ProposedAction &) { return true; });
        case RiskReason::Unsure:
            return approval.run.intent.confidence < SureConfidence;
        case RiskReason::NoSource:
            return approval.draft.sources.empty();
        case RiskReason::Unreadable:
            return any([&](const ProposedAction &a) { return !describes(a.tool, a.params); });
        }
        return false;
    };
    RiskFound found;
    int points = 0;
    for (const Weight &weight : Weights) {
        if (!holds(weight.reason))
            continue;
        found.reasons.push_back(weight.reason);
        points += weight.points;
    }
    found.risk = points >= HighFrom ? Risk::High : points > 0 ? Risk::Medium : Risk::Low;
    return found;
}
