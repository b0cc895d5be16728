#include "core/desk/Superseding.h"

#include "core/desk/Try.h"

namespace {

template <class GivesWay>
Result<void> supersedeWhere(Writer &writer, ConversationId conversation, RunId except, GivesWay givesWay)
{
    const auto pending = writer.pendingDrafts(conversation);
    if (!pending)
        return fail(pending.error());
    for (const Draft &draft : *pending) {
        if (draft.run == except || !givesWay(draft))
            continue;
        const auto run = writer.run(draft.run);
        if (!run)
            return fail(run.error());
        FRONTDESK_TRY(Superseding::supersede(writer, *run, draft));
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
