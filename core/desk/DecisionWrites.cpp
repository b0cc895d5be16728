#include "core/desk/DecisionWrites.h"

#include "core/base/Text.h"
#include "core/base/TextDiff.h"
#include "core/desk/Approving.h"
#include "core/desk/Superseding.h"
#include "core/desk/Try.h"
#include "core/tools/Tool.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunWrites)
};

} // namespace

Result<Run> DecisionWrites::pendingRun(Reader &reader, RunId id)
{
    auto run = reader.run(id);
    if (!run)
        return run;
    switch (run->state) {
    case RunState::Pending:
        return run;
    case RunState::Sent:
        return fail(Error::Kind::Conflict,
                    Words::tr("This answer was approved already, by %1.").arg(isolated(run->decidedBy)));
    case RunState::Rejected:
        return fail(Error::Kind::Conflict,
                    Words::tr("This draft was rejected already, by %1.").arg(isolated(run->decidedBy)));
    case RunState::Superseded: {
        const auto conversation = reader.conversation(run->conversation);
        const qint64 newer = conversation ? conversation->conversation.revision - run->revision : 0;
        if (newer > 0)
            return fail(Error::Kind::Conflict,
                        Words::tr("%n new message(s) since this draft. Nothing was sent.", nullptr, int(newer)));
        return fail(Error::Kind::Conflict, Words::tr("A newer draft took this one's place. Nothing was sent."));
    }
    default:
        return fail(Error::Kind::Conflict,
                    Words::tr("This run has no draft that waits for approval; it is “%1”.").arg(wordOf(run->state)));
    }
}

AuditEntry DecisionWrites::factOf(const Run &run, const QString &tool, const QString &by, const QJsonObject &input)
{
    AuditEntry fact;
    fact.run = run.id;
    fact.tool = tool;
    fact.input = input;
    fact.actor = by;
    return fact;
}

void DecisionWrites::setStatus(Plan &plan, int step, StepStatus status)
{
    const auto found = std::ranges::find(plan, step, &PlanStep::step);
    if (found != plan.end())
        found->status = status;
}

Result<void> DecisionWrites::decline(Writer &writer, Run &run, ProposedAction action)
{
    action.state = ActionState::Declined;
    action.decidedAt = writer.now();
    setStatus(run.plan, action.step, StepStatus::Skipped);
    return writer.update(action, ActionState::Pending);
}

Result<Approved> DecisionWrites::approve(Writer &writer, RunId id, const Decision &decision, const ToolRegistry &tools,
                                         const Policy &policy, const QString &mailAccount)
{
    return Approving(writer, decision, {tools, policy, mailAccount}).approve(id);
}

Result<void> DecisionWrites::reject(Writer &writer, RunId id, const QString &reason, const QString &by)
{
    const auto found = pendingRun(writer, id);
    if (!found)
        return fail(found.error());
    Run run = *found;
    auto draft = writer.draft(id);
    if (!draft)
        return fail(draft.error());
    const auto actions = writer.actions(id);
    if (!actions)
        return fail(actions.error());
    for (const ProposedAction &action : *actions) {
        if (action.state == ActionState::Pending)
            FRONTDESK_TRY(decline(writer, run, action));
    }
    run.state = RunState::Rejected;
    run.decidedBy = by;
    run.decisionReason = reason;
    run.finishedAt = writer.now();
    FRONTDESK_TRY(writer.moveRun(run, RunState::Pending));
    draft->state = DraftState::Rejected;
    draft->decidedAt = writer.now();
    draft->decidedBy = by;
    FRONTDESK_TRY(writer.decideDraft(*draft));
    FRONTDESK_TRY(writer.append(factOf(run, u"reject"_s, by, {{u"reason"_s, reason}})));
    return writer.refreshPending(run.conversation);
}

Result<QString> DecisionWrites::describe(const ToolRegistry &tools, const Policy &policy, const QString &tool,
                                         const QJsonObject &arguments)
{
    const WriteTool *writer = tools.writer(tool);
    if (!writer)
        return fail(Error::Kind::Invalid, Words::tr("There is no tool called “%1”. Untick this action.").arg(tool));
    FRONTDESK_TRY(tools.validate(tool, arguments));
    if (policy.forTool(tool, Effect::Write) == Permission::Never) {
        return fail(Error::Kind::Refused,
                    Words::tr("The settings forbid “%1” now. Untick this action; nothing was sent.").arg(tool));
    }
    return writer->describe(arguments);
}

Result<void> DecisionWrites::rebase(Writer &writer, RunId id, const QString &by)
{
    const auto stale = pendingRun(writer, id);
    if (!stale)
        return fail(stale.error());
    const auto old = writer.draft(id);
    if (!old)
        return fail(old.error());
    const auto pending = writer.pendingDrafts(stale->conversation);
    if (!pending)
        return fail(pending.error());
    // The newest: the one that knows most of what was said.
    if (pending->empty() || pending->back().run <= id) {
        return fail(
            Error::Kind::Conflict,
            Words::tr("The assistant has not answered the newer messages yet. Wait for its draft, or keep yours."));
    }
    Draft draft = pending->back();
    const auto newer = writer.run(draft.run);
    if (!newer)
        return fail(newer.error());
    const QString mine = old->edited.isEmpty() ? withSourcesLine(old->body, old->sources) : old->edited;
    draft.edited =
        mergeWords(withSourcesLine(old->body, old->sources), mine, withSourcesLine(draft.body, draft.sources));
    FRONTDESK_TRY(writer.decideDraft(draft));
    FRONTDESK_TRY(writer.supersede(*old));
    FRONTDESK_TRY(
        writer.append(factOf(*newer, u"rebase"_s, by, {{u"from_run"_s, id.value}, {u"revision"_s, draft.revision}})));
    return writer.refreshPending(stale->conversation);
}

Result<void> DecisionWrites::keep(Writer &writer, RunId id, const QString &by)
{
    const auto found = pendingRun(writer, id);
    if (!found)
        return fail(found.error());
    const auto row = writer.conversation(found->conversation);
    if (!row)
        return fail(row.error());
    auto draft = writer.draft(id);
    if (!draft)
        return fail(draft.error());
    FRONTDESK_TRY(Superseding::supersedeAll(writer, found->conversation, id));
    Run run = *found;
    run.revision = row->conversation.revision;
    FRONTDESK_TRY(writer.moveRun(run, RunState::Pending));
    draft->revision = row->conversation.revision;
    FRONTDESK_TRY(writer.decideDraft(*draft));
    FRONTDESK_TRY(writer.append(factOf(run, u"keep"_s, by, {{u"revision"_s, draft->revision}})));
    return writer.refreshPending(run.conversation);
}
