#include "core/desk/Superseding.h"

#include "core/desk/Try.h"

namespace {

constexpr int EveryRun = 100;

template <class GivesWay>
Result<void> supersedeWhere(Writer &writer, ConversationId conversation, RunId except, GivesWay givesWay)
{
    const auto pending = writer.runs({{}, conversation, RunState::Pending}, {}, EveryRun);
    if (!pending)
        return fail(pending.error());
    for (const Run &run : *pending) {
        if (run.id == except)
            continue;
        const auto draft = writer.draft(run.id);
        if (!draft)
            return fail(draft.error());
        if (givesWay(*draft))
            FRONTDESK_TRY(Superseding::supersede(writer, run, *draft));
    }
    return {};
}

} // namespace

Result<void> Superseding::supersede(Writer &writer, Run run, const Draft &draft)
{
    const RunState from = run.state;
    run.state = RunState::Superseded;
    run.finishedAt = writer.now();
    FRONTDESK_TRY(writer.moveRun(run, from));
    Draft retired = draft;
    retired.state = DraftState::Superseded;
    retired.decidedAt = writer.now();
    FRONTDESK_TRY(writer.decideDraft(retired));
    const auto actions = writer.actions(run.id);
    if (!actions)
        return fail(actions.error());
    for (ProposedAction action : *actions) {
        if (action.state != ActionState::Pending)
            continue;
        action.state = ActionState::Superseded;
        action.decidedAt = writer.now();
        FRONTDESK_TRY(writer.update(action, ActionState::Pending));
    }
    return {};
}

Result<void> Superseding::supersedeUnedited(Writer &writer, ConversationId conversation, RunId except)
{
    return supersedeWhere(writer, conversation, except, [](const Draft &draft) { return draft.edited.isEmpty(); });
}

Result<void> Superseding::supersedeAll(Writer &writer, ConversationId conversation, RunId except)
{
    return supersedeWhere(writer, conversation, except, [](const Draft &) { return true; });
}
