#include "core/desk/Approving.h"

#include "core/base/Text.h"
#include "core/desk/DecisionWrites.h"
#include "core/desk/Receipts.h"
#include "core/desk/Try.h"
#include "core/tools/WriteTools.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunWrites)
};

const QString GmailTool = QString::fromLatin1(CreateGmailDraft::Name);

} // namespace

Approving::Approving(Writer &writer, const Decision &decision, const Terms &terms)
    : m_writer(writer)
    , m_decision(decision)
    , m_terms(terms)
{ }

Result<Approved> Approving::approve(RunId id)
{
    FRONTDESK_TRY(look(id));
    FRONTDESK_TRY(checkFresh());
    FRONTDESK_TRY(checkRecipient());
    FRONTDESK_TRY(checkSteps());
    FRONTDESK_TRY(changeArguments());
    FRONTDESK_TRY(chooseText());
    FRONTDESK_TRY(checkReceipts());

    FRONTDESK_TRY(closeRun());
    FRONTDESK_TRY(addMail());
    FRONTDESK_TRY(note());
    const auto message = send();
    if (!message)
        return fail(message.error());
    auto executed = act();
    if (!executed)
        return fail(executed.error());
    FRONTDESK_TRY(settle());

    auto stored = m_writer.message(*message);
    if (!stored)
        return fail(stored.error());
    return Approved{std::move(*stored), std::move(*executed)};
}

Result<void> Approving::look(RunId id)
{
    auto run = DecisionWrites::pendingRun(m_writer, id);
    if (!run)
        return fail(run.error());
    auto draft = m_writer.draft(id);
    if (!draft)
        return fail(draft.error());
    auto row = m_writer.conversation(run->conversation);
    if (!row)
        return fail(row.error());
    auto actions = m_writer.actions(id);
    if (!actions)
        return fail(actions.error());
    std::erase_if(*actions, [](const ProposedAction &action) { return action.state != ActionState::Pending; });
    m_run = std::move(*run);
    m_draft = std::move(*draft);
    m_conversation = std::move(row->conversation);
    m_actions = std::move(*actions);
    return {};
}

Result<void> Approving::checkFresh() const
{
    const qint64 seen = m_decision.revision.value_or(m_draft.revision);
    const qint64 newer = m_conversation.revision - std::min(seen, m_draft.revision);
    if (newer > 0)
        return fail(Error::Kind::Conflict,
                    Words::tr("%n new message(s) since this draft. Nothing was sent.", nullptr, int(newer)));
    return {};
}

/// The address the person saw on the card, when they saw one.
Result<void> Approving::checkRecipient() const
{
    if (!m_decision.gmailDraft || !m_decision.gmailRecipient)
        return {};
    const auto customer = m_writer.customer(m_run.customer);
    if (!customer)
        return fail(customer.error());
    if (customer->email != *m_decision.gmailRecipient) {
        return fail(Error::Kind::Conflict,
                    Words::tr("The customer's address is %1 now. Look at the draft again; nothing was sent.")
                        .arg(isolated(customer->email)));
    }
    return {};
}

Result<void> Approving::checkSteps() const
{
    for (const int step : m_decision.steps.value_or(std::vector<int>{})) {
        if (std::ranges::find(m_actions, step, &ProposedAction::step) == m_actions.end())
            return fail(Error::Kind::Invalid, Words::tr("Step %1 is no proposed action of this run.").arg(step));
    }
    return {};
}

/// Puts the person's arguments in the place of the assistant's.
Result<void> Approving::changeArguments()
{
    for (ProposedAction &action : m_actions) {
        const auto arguments = m_decision.arguments.constFind(action.step);
        if (arguments == m_decision.arguments.constEnd() || *arguments == action.params)
            continue;
        const auto words = DecisionWrites::describe(m_terms.tools, m_terms.policy, action.tool, *arguments);
        if (!words)
            return fail(words.error());
        m_changed.insert(QString::number(action.step),
                         QJsonObject{{u"tool"_s, action.tool}, {u"before"_s, action.params}, {u"after"_s, *arguments}});
        action.params = *arguments;
        action.description = *words;
    }
    return {};
}

Result<void> Approving::chooseText()
{
    m_edited = m_decision.text || !m_draft.edited.isEmpty();
    m_text = m_decision.text       ? *m_decision.text
        : m_draft.edited.isEmpty() ? withSourcesLine(m_draft.body, m_draft.sources)
                                   : m_draft.edited;
    if (m_text.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, Words::tr("The answer is empty. Write something or reject the draft."));
    if (m_draft.partial && withoutSourcesLine(m_text).trimmed() == m_draft.body.trimmed()) {
        return fail(Error::Kind::Refused,
                    Words::tr("This answer broke off in the middle. Complete it, or let the assistant draft again. "
                              "Nothing was sent."));
    }
    return {};
}

bool Approving::isTicked(const ProposedAction &action) const
{
    if (action.tool == GmailTool && m_decision.gmailDraft)
        return true;
    return !m_decision.steps || std::ranges::find(*m_decision.steps, action.step) != m_decision.steps->end();
}

Result<void> Approving::checkReceipts() const
{
    const auto done = m_writer.auditOfRun(m_run.id);
    if (!done)
        return fail(done.error());
    std::vector<ProposedAction> ticked;
    std::ranges::copy_if(m_actions, std::back_inserter(ticked),
                         [this](const ProposedAction &action) { return isTicked(action); });
    return requireReceipts(m_text, *done, ticked);
}

/// From here on nobody else can decide.
Result<void> Approving::closeRun()
{
    m_run.state = RunState::Sent;
    m_run.finalReply = m_text;
    m_run.decidedBy = m_decision.by;
    m_run.finishedAt = m_writer.now();
    return m_writer.moveRun(m_run, RunState::Pending);
}

/// The Gmail draft a person asked for, with their subject.
Result<void> Approving::addMail()
{
    if (!m_decision.gmailDraft)
        return {};
    const QString subject = m_decision.gmailSubject.trimmed().isEmpty() ? m_draft.subject : m_decision.gmailSubject;
    const auto proposed = std::ranges::find(m_actions, GmailTool, &ProposedAction::tool);
    if (proposed != m_actions.end()) {
        proposed->params.insert(u"subject"_s, subject);
        return {};
    }
    const auto added = addGmailAction(subject);
    if (!added)
        return fail(added.error());
    m_actions.push_back(*added);
    return {};
}

/// When the plan did not propose one.
Result<ProposedAction> Approving::addGmailAction(const QString &subject)
{
    PlanStep step;
    step.step = int(m_run.plan.size()) + 1;
    step.tool = GmailTool;
    step.effect = Effect::Write;
    step.description = Words::tr("Asked for when the answer was approved");
    step.params = {{u"subject"_s, subject}};
    step.status = StepStatus::NeedsApproval;
    ProposedAction action;
    action.run = m_run.id;
    action.conversation = m_run.conversation;
    action.customer = m_run.customer;
    action.step = step.step;
    action.tool = step.tool;
    action.params = step.params;
    action.description = CreateGmailDraft().describe(step.params);
    action.key = u"%1:%2"_s.arg(m_run.id.value).arg(step.step);
    m_run.plan.push_back(step);
    const auto id = m_writer.insert(action);
    if (!id)
        return fail(id.error());
    action.id = *id;
    return action;
}

Result<void> Approving::note()
{
    QJsonArray steps;
    for (const ProposedAction &action : m_actions) {
        if (isTicked(action))
            steps.append(action.step);
    }
    FRONTDESK_TRY(m_writer.append(DecisionWrites::factOf(m_run, u"approve"_s, m_decision.by,
                                                         {{u"text_sha256"_s, sha256Hex(m_text.toUtf8())},
                                                          {u"edited"_s, m_edited},
                                                          {u"revision"_s, m_draft.revision},
                                                          {u"steps"_s, steps},
                                                          {u"changed_arguments"_s, m_changed}})));
    return {};
}

Result<MessageId> Approving::send()
{
    Message message;
    message.conversation = m_run.conversation;
    message.customer = m_run.customer;
    message.direction = Direction::Outbound;
    message.channel = m_conversation.channel;
    message.body = m_text;
    message.author = m_decision.by;
    message.run = m_run.id;
    message.delivery = m_edited ? u"edited"_s : u"approved"_s;
    message.sourcesJson = sourcesText(m_draft.sources);
    message.createdAt = m_writer.now();
    return m_writer.insert(message);
}

/// Does what is ticked, and declines the rest.
Result<std::vector<ExecutedAction>> Approving::act()
{
    std::vector<ExecutedAction> done;
    for (const ProposedAction &action : m_actions) {
        if (!isTicked(action)) {
            FRONTDESK_TRY(DecisionWrites::decline(m_writer, m_run, action));
            continue;
        }
        if (action.tool == GmailTool && m_terms.mailAccount.isEmpty()) {
            return fail(
                Error::Kind::Refused,
                Words::tr(
                    "Gmail is not connected. Connect it in the settings or untick the Gmail draft. Nothing was sent."));
        }
        FRONTDESK_TRY(DecisionWrites::describe(m_terms.tools, m_terms.policy, action.tool, action.params));
        auto executed = execute(action);
        if (!executed)
            return fail(executed.error());
        done.push_back(std::move(*executed));
    }
    return done;
}

Result<ExecutedAction> Approving::execute(ProposedAction action)
{
    const WriteTool *tool = m_terms.tools.writer(action.tool);
    if (!tool)
        return fail(Error::Kind::Invalid,
                    Words::tr("There is no tool called “%1”. Untick this action.").arg(action.tool));
    FRONTDESK_TRY(m_terms.tools.validate(action.tool, action.params));
    const ToolContext context{
        m_run.customer,     m_run.conversation, m_run.message, m_run.id, action.step, m_decision.by, {},
        m_terms.mailAccount};
    const auto output = tool->run(m_writer, context, action.params);
    if (!output)
        return fail(output.error());
    const bool isExternal = action.tool == GmailTool;
    action.state = isExternal ? ActionState::Queued : ActionState::Done;
    action.result = *output;
    action.decidedAt = m_writer.now();
    FRONTDESK_TRY(m_writer.update(action, ActionState::Pending));
    DecisionWrites::setStatus(m_run.plan, action.step, isExternal ? StepStatus::Running : StepStatus::Done);

    AuditEntry fact = DecisionWrites::factOf(m_run, action.tool, m_decision.by, action.params);
    fact.output = *output;
    FRONTDESK_TRY(m_writer.append(fact));
    return ExecutedAction{action.step, action.tool, true, *output};
}

Result<void> Approving::settle()
{
    m_draft.state = DraftState::Approved;
    m_draft.edited = m_edited ? m_text : QString();
    m_draft.decidedAt = m_writer.now();
    m_draft.decidedBy = m_decision.by;
    FRONTDESK_TRY(m_writer.decideDraft(m_draft));
    FRONTDESK_TRY(m_writer.moveRun(m_run, RunState::Sent));
    return m_writer.refreshPending(m_run.conversation);
}
