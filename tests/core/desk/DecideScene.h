#pragma once

#include "core/desk/Decide.h"

/// Where a run may stand, and what may happen to it.
namespace DecideScene {

using namespace Qt::StringLiterals;

inline const ToolRegistry &tools()
{
    static const ToolRegistry registry;
    return registry;
}

inline Error trouble()
{
    return {Error::Kind::Offline, u"no connection"_s, {}, 0};
}

inline Work queued(const QString &text = u"I'm having trouble integrating your API, getting 401 errors"_s)
{
    Work work;
    work.run.id = RunId{7};
    work.run.customer = CustomerId{2};
    work.run.conversation = ConversationId{3};
    work.run.message = MessageId{5};
    work.run.revision = 4;
    work.message.body = text;
    work.message.customer = work.run.customer;
    work.conversation.channel = Channel::Email;
    work.policy.humanApproval = true;
    return work;
}

inline IntentKnown intent(const QString &label)
{
    return {IntentReply{{label, 0.9, u"general_question"_s, 0.05}, {}, {10, 20, 0.5}}, 0};
}

inline PlanStep step(int number, const QString &tool, Effect effect, StepStatus status = StepStatus::Planned,
                     const QJsonObject &params = {})
{
    return {number, tool, effect, {}, params, status};
}

inline PlanStep ticketStep(int number, StepStatus status = StepStatus::Planned)
{
    return step(number, u"create_ticket"_s, Effect::Write, status, {{u"title"_s, u"401"_s}});
}

inline PlanStep answerStep(int number, StepStatus status = StepStatus::Planned)
{
    return step(number, u"generate_response"_s, Effect::Read, status);
}

/// Ready to be answered: profile looked up, a ticket waiting if `withTicket`.
inline Work drafting(bool approval, bool withTicket)
{
    Work work = queued();
    work.run.intent = intent(u"integration_help"_s).reply->guess;
    work.run.approvalRequired = approval;
    work.run.state = RunState::Drafting;
    work.run.plan = {step(1, u"get_customer_profile"_s, Effect::Read, StepStatus::Done)};
    PassageHit hit;
    hit.passage = {u"api.md#401"_s, u"api.md"_s, u"401"_s, u"API › 401"_s, u"Check your key."_s, 0, 0};
    work.gathered.passages = {hit};
    if (withTicket)
        work.run.plan.push_back(ticketStep(2, StepStatus::NeedsApproval));
    work.run.plan.push_back(answerStep(int(work.run.plan.size()) + 1, StepStatus::Running));
    return work;
}

inline ReplyKnown answer(bool answered = true, const QString &more = {})
{
    ModelReply reply;
    reply.text = u"Hi Bob,\n\nCheck your key."_s + more;
    reply.answered = answered;
    reply.model = u"built-in"_s;
    if (answered)
        reply.sources = {{u"api.md#401"_s, u"api.md"_s, u"401"_s}};
    return {reply, 1'000};
}

template <class T>
const T *commandOf(const Outcome &outcome)
{
    return std::get_if<T>(&outcome.command);
}

} // namespace DecideScene
