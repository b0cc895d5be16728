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
        FRONTDESK_TRY(writer.supersede(draft));
    }
    return {};
}

} // namespace

Result<void> Superseding::supersedeUnedited(Writer &writer, ConversationId conversation, RunId except)
{
    return supersedeWhere(writer, conversation, except, [](const Draft &draft) { return draft.edited.isEmpty(); });
}

Result<void> Superseding::supersedeAll(Writer &writer, ConversationId conversation, RunId except)
{
    return supersedeWhere(writer, conversation, except, [](const Draft &) { return true; });
}
