#include "core/desk/OutboxWrites.h"

#include "core/store/Writer.h"
#include "core/tools/WriteTools.h"

using namespace Qt::StringLiterals;

namespace {

ActionState actionStateOf(const QString &state)
{
    if (state == u"done"_s)
        return ActionState::Done;
    if (state == u"failed"_s)
        return ActionState::Failed;
    return state == u"unknown"_s ? ActionState::Unknown : ActionState::Queued;
}

StepStatus stepStatusOf(ActionState state)
{
    switch (state) {
    case ActionState::Done:
        return StepStatus::Done;
    case ActionState::Failed:
        return StepStatus::Failed;
    case ActionState::Unknown:
        return StepStatus::Unknown;
    default:
        return StepStatus::Running;
    }
}

QJsonObject resultOf(const OutboxItem &item)
{
    QJsonObject result = item.state == u"done"_s ? item.result : QJsonObject();
    result.insert(u"outbox_id"_s, item.id.value);
    result.insert(u"state"_s, item.state);
    if (!item.lastError.isEmpty())
        result.insert(u"error"_s, item.lastError);
    return result;
}

Result<void> moveAction(Writer &writer, const OutboxItem &item)
{
    const auto actions = writer.actions(item.run);
    if (!actions)
        return fail(actions.error());
    for (ProposedAction action : *actions) {
        if (action.step != item.step)
            continue;
        const ActionState from = action.state;
        action.state = actionStateOf(item.state);
        action.result = resultOf(item);
        return writer.update(action, from);
    }
    return {};
}

Result<void> moveStep(Writer &writer, const OutboxItem &item)
{
    auto run = writer.run(item.run);
    if (!run)
        return fail(run.error());
    const StepStatus status = stepStatusOf(actionStateOf(item.state));
    bool moved = false;
    for (PlanStep &step : run->plan) {
        if (step.step == item.step && step.status != status) {
            step.status = status;
            moved = true;
        }
    }
    return moved ? writer.moveRun(*run, run->state) : Result<void>();
}

/// Worth an entry: an end, or the first time that nobody can tell.
bool isNews(const OutboxItem &before, const OutboxItem &after)
{
    if (after.state == u"done"_s || after.state == u"failed"_s)
        return true;
    return after.state == u"unknown"_s && !before.result.value("unsure"_L1).toBool();
}

} // namespace

Result<OutboxItem> OutboxWrites::settle(Writer &writer, const OutboxItem &before, const OutboxItem &after,
                                        const QString &by)
{
    if (const auto stored = writer.update(after, before); !stored)
        return fail(stored.error());
    if (const auto moved = moveAction(writer, after); !moved)
        return fail(moved.error());
    if (const auto moved = moveStep(writer, after); !moved)
        return fail(moved.error());
    if (isNews(before, after)) {
        AuditEntry entry;
        entry.run = after.run;
        entry.tool = QString::fromLatin1(CreateGmailDraft::Name);
        entry.input = {{u"outbox_id"_s, after.id.value}, {u"attempt"_s, after.attempts}};
        entry.output = resultOf(after);
        entry.success = after.state == u"done"_s;
        entry.error = entry.success ? QString() : after.lastError;
        entry.actor = by;
        if (const auto appended = writer.append(entry); !appended)
            return fail(appended.error());
    }
    return writer.outboxItem(after.id);
}
