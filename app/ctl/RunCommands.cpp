#include "app/ctl/GmailCommands.h"
#include "app/ctl/Json.h"

#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/desk/AssistantSetup.h"
#include "core/desk/IntentLearner.h"
#include "core/desk/MailDesk.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int DefaultLimit = 50;

struct RunView {
    RunDetail detail;
    Message message;
};

Result<RunView> viewOf(Reader &reader, RunId id)
{
    const auto detail = reader.runDetail(id);
    if (!detail)
        return fail(detail.error());
    const auto message = reader.message(detail->run.message);
    if (!message)
        return fail(message.error());
    return RunView{*detail, *message};
}

QString runText(const RunView &view)
{
    const Run &run = view.detail.run;
    QString text = Call::tr("Run %1: %2\nIntent: %3 (%4), else %5 (%6)\n")
                       .arg(QString::number(run.id.value), wordOf(run.state), run.intent.label,
                            QString::number(run.intent.confidence, 'f', 2), run.intent.runnerUp,
                            QString::number(run.intent.runnerUpConfidence, 'f', 2));
    for (const PlanStep &step : run.plan) {
        text += u"  %1. %2 [%3] %4\n"_s.arg(step.step).arg(
            step.tool, step.effect == Effect::Read ? u"READ"_s : u"WRITE"_s, wordOf(step.status));
    }
    if (!run.error.isEmpty())
        text += run.error + u"\n"_s;
    const QJsonObject json = Json::of(view.detail, view.message);
    const QString answer = json.value(json.contains("reply"_L1) ? "reply"_L1 : "draft"_L1).toString();
    if (!answer.isEmpty())
        text += u"\n"_s + answer + u"\n"_s;
    for (const QJsonValue &action : json.value("pending_actions"_L1).toArray())
        text += Call::tr("\nProposed (step %1): %2")
                    .arg(action.toObject().value("step"_L1).toInt())
                    .arg(action.toObject().value("description"_L1).toString());
    return text.trimmed();
}

void print(Call &call, RunId id)
{
    const auto view = Call::wait(call.store().read([id](Reader &reader) { return viewOf(reader, id); }));
    if (!view)
        return call.fail(view.error());
    call.output().object(Json::of(view->detail, view->message), runText(*view));
    call.done();
}

void send(Call &call)
{
    const auto customer = call.customerOption();
    if (!customer)
        return call.fail(customer.error());
    Incoming incoming;
    incoming.customer = customer->id;
    const auto conversation = call.number(u"conversation"_s, 0);
    if (!conversation)
        return call.fail(conversation.error());
    incoming.conversation = ConversationId{*conversation};
    incoming.text = Call::text(call.argument(0));
    if (call.has(u"approval"_s)) {
        const QString word = call.option(u"approval"_s);
        if (word != u"on"_s && word != u"off"_s)
            return call.fail(Error{Error::Kind::Invalid, Call::tr("--approval is on or off."), {}, 0});
        incoming.approval = word == u"on"_s;
    }
    if (call.has(u"channel"_s)) {
        const auto channel = channelFrom(call.option(u"channel"_s));
        if (!channel)
            return call.fail(Error{Error::Kind::Invalid, Call::tr("--channel is chat, email or phone."), {}, 0});
        incoming.channel = *channel;
    }

    auto *asked = &call;
    deliver(call.desk().receive(incoming), &call, [asked](const Result<Received> &received) {
        if (!received)
            return asked->fail(received.error());
        QObject::connect(&asked->desk(), &Desk::runRested, asked, [asked, run = received->run](RunId rested) {
            if (rested == run)
                print(*asked, run);
        });
    });
}

void listRuns(Call &call)
{
    RunQuery query;
    if (call.has(u"customer"_s)) {
        const auto customer = call.customerOption();
        if (!customer)
            return call.fail(customer.error());
        query.customer = customer->id;
    }
    if (call.has(u"state"_s)) {
        query.state = runStateFrom(call.option(u"state"_s));
        if (!query.state)
            return call.fail(Error{
                Error::Kind::Invalid, Call::tr("There is no run state “%1”.").arg(call.option(u"state"_s)), {}, 0});
    }
    const auto limit = call.number(u"limit"_s, DefaultLimit);
    const auto before = call.number(u"before"_s, 0);
    if (!limit)
        return call.fail(limit.error());
    if (!before)
        return call.fail(before.error());
    const auto views = Call::wait(call.store().read([=](Reader &reader) -> Result<std::vector<RunView>> {
        const auto runs = reader.runs(query, RunId{*before}, int(*limit));
        if (!runs)
            return fail(runs.error());
        std::vector<RunView> found;
        for (const Run &run : *runs) {
            auto view = viewOf(reader, run.id);
            if (!view)
                return fail(view.error());
            found.push_back(std::move(*view));
        }
        return found;
    }));
    if (!views)
        return call.fail(views.error());
    QJsonArray rows;
    for (const RunView &view : *views)
        rows.append(Json::of(view.detail, view.message));
    call.output().rows(rows,
                       {{u"RUN"_s, u"run.id"_s},
                        {u"STATE"_s, u"run.state"_s},
                        {u"INTENT"_s, u"run.intent"_s},
                        {u"CUSTOMER"_s, u"run.customer_id"_s},
                        {u"MESSAGE"_s, u"customer_message.body"_s}});
    call.done();
}

Result<RunId> runArgument(const Call &call)
{
    bool ok = false;
    const qint64 id = call.argument(0).toLongLong(&ok);
    if (!ok || id < 1)
        return fail(
            Error::Kind::Invalid,
            Call::tr("“%1” is no run id; frontdeskctl runs list shows them.").arg(oneLine(call.argument(0), 40)));
    return RunId{id};
}

void showRun(Call &call)
{
    const auto id = runArgument(call);
    if (!id)
        return call.fail(id.error());
    print(call, *id);
}

void correctRun(Call &call)
{
    const auto id = runArgument(call);
    if (!id)
        return call.fail(id.error());
    const auto corrected =
        Call::wait(call.desk().assistantSetup()->learner()->correct(*id, call.argument(1), call.desk().agentName()));
    if (!corrected)
        return call.fail(corrected.error());
    print(call, *id);
}

Result<std::vector<int>> stepList(const QString &text)
{
    std::vector<int> steps;
    if (text == u"none"_s)
        return steps;
    for (const QString &part : text.split(QChar(u','), Qt::SkipEmptyParts)) {
        bool ok = false;
        steps.push_back(part.trimmed().toInt(&ok));
        if (!ok)
            return fail(Error::Kind::Invalid,
                        Call::tr("--steps takes numbers like 4,5, or none, or all; not “%1”.").arg(text));
    }
    return steps;
}

void printDraft(Call &call, const Approved &approved, OutboxId id)
{
    const auto item = Call::wait(call.store().read([id](Reader &reader) { return reader.outboxItem(id); }));
    if (!item)
        return call.fail(item.error());
    QJsonObject json = Json::of(approved);
    json.insert(u"gmail"_s, Json::of(*item));
    if (item->state != u"done"_s)
        Output::complain(Call::tr("The answer was sent; the Gmail draft is not there yet. %1").arg(item->lastError));
    call.output().object(json);
    call.done();
}

/// Sends the answer, then performs the outbox until this run's draft rests; another process may be the one that does.
void approveWithDraft(Call &call, RunId run, const Decision &decision)
{
    const auto approved = Call::wait(call.desk().approve(run, decision));
    if (!approved)
        return call.fail(approved.error());
    OutboxId id;
    for (const ExecutedAction &action : approved->executed) {
        if (action.result.contains("outbox_id"_L1))
            id = OutboxId{action.result.value("outbox_id"_L1).toInteger()};
    }
    QObject::connect(&call.desk(), &Desk::committed, &call, [&call, id, approved = *approved](const Change &change) {
        const bool isDone = std::any_of(change.outbox.begin(), change.outbox.end(), [id](const OutboxItem &item) {
            return item.id == id && item.state != u"inflight"_s && item.attempts > 0;
        });
        if (isDone)
            printDraft(call, approved, id);
    });
    call.desk().mail().work();
}

void approve(Call &call)
{
    const auto id = runArgument(call);
    if (!id)
        return call.fail(id.error());
    Decision decision;
    decision.by = call.option(u"by"_s);
    if (call.has(u"text"_s))
        decision.text = Call::text(call.option(u"text"_s));
    if (call.has(u"steps"_s) && call.option(u"steps"_s) != u"all"_s) {
        const auto steps = stepList(call.option(u"steps"_s));
        if (!steps)
            return call.fail(steps.error());
        decision.steps = *steps;
    }
    decision.gmailDraft = call.has(u"gmail-draft"_s);
    decision.gmailSubject = call.option(u"subject"_s);
    if (decision.gmailDraft)
        return whenMailIsKnown(call, [&call, run = *id, decision] { approveWithDraft(call, run, decision); });
    const auto approved = Call::wait(call.desk().approve(*id, decision));
    if (!approved)
        return call.fail(approved.error());
    call.output().object(Json::of(*approved));
    call.done();
}

void reject(Call &call)
{
    const auto id = runArgument(call);
    if (!id)
        return call.fail(id.error());
    const auto rejected =
        Call::wait(call.desk().reject(*id, sanitizeText(call.option(u"reason"_s)), call.option(u"by"_s)));
    if (!rejected)
        return call.fail(rejected.error());
    call.output().object({{u"status"_s, u"rejected"_s}}, Call::tr("Rejected. Nothing was sent and nothing was done."));
    call.done();
}

void listApprovals(Call &call)
{
    const auto approvals = Call::wait(call.desk().approvals(1'000));
    if (!approvals)
        return call.fail(approvals.error());
    QJsonArray rows;
    for (const Approval &approval : *approvals)
        rows.append(Json::of(approval, call.desk().clock().nowMs()));
    call.output().rows(rows,
                       {{u"RUN"_s, u"run_id"_s},
                        {u"CUSTOMER"_s, u"customer.name"_s},
                        {u"INTENT"_s, u"intent"_s},
                        {u"DRAFT"_s, u"draft"_s}});
    call.done();
}

} // namespace

std::vector<Command> runCommands()
{
    const QCommandLineOption customer{u"customer"_s, Call::tr("Id or e-mail address."), u"WHO"_s};
    const QCommandLineOption by{u"by"_s, Call::tr("Who decides."), u"NAME"_s};
    return {{{u"send"_s},
             u"--customer WHO [--conversation ID] [--approval on|off] [--channel chat|email|phone] TEXT"_s,
             Call::tr("Takes in a customer's message and runs the assistant on it. TEXT - reads stdin."),
             {customer,
              {u"conversation"_s, Call::tr("Its id."), u"ID"_s},
              {u"approval"_s, Call::tr("Overrides the Human Approval switch."), u"on|off"_s},
              {u"channel"_s, Call::tr("How it came."), u"CHANNEL"_s}},
             1,
             1,
             Command::Needs::Assistant,
             send},
            {{u"runs"_s, u"list"_s},
             u"[--customer WHO] [--state S] [--limit N] [--before ID]"_s,
             Call::tr("The assistant's runs, newest first."),
             {customer,
              {u"state"_s, Call::tr("pending_approval, sent, ..."), u"S"_s},
              {u"limit"_s, Call::tr("At most so many rows."), u"N"_s},
              {u"before"_s, Call::tr("Rows older than this id."), u"ID"_s}},
             0,
             0,
             Command::Needs::Store,
             listRuns},
            {{u"runs"_s, u"show"_s},
             u"ID"_s,
             Call::tr("One run with its plan and audit log."),
             {},
             1,
             1,
             Command::Needs::Store,
             showRun},
            {{u"runs"_s, u"correct"_s},
             u"RUN INTENT"_s,
             Call::tr("What the message is about; the assistant learns it."),
             {},
             2,
             2,
             Command::Needs::Store,
             correctRun},
            {{u"approve"_s},
             u"RUN [--text T] [--steps 4,5|none|all] [--gmail-draft [--subject S]] [--by NAME]"_s,
             Call::tr("Sends the draft and does the proposed actions named."),
             {{u"text"_s, Call::tr("Replaces the draft."), u"T"_s},
              {u"steps"_s, Call::tr("The actions to do."), u"STEPS"_s},
              {u"gmail-draft"_s, Call::tr("Also put the answer into a Gmail draft.")},
              {u"subject"_s, Call::tr("Its subject."), u"S"_s},
              by},
             1,
             1,
             Command::Needs::Store,
             approve},
            {{u"reject"_s},
             u"RUN [--reason T] [--by NAME]"_s,
             Call::tr("Nothing is sent, nothing is done."),
             {{u"reason"_s, Call::tr("Why."), u"T"_s}, by},
             1,
             1,
             Command::Needs::Store,
             reject},
            {{u"approvals"_s, u"list"_s},
             {},
             Call::tr("Everything that waits for a person, oldest first."),
             {},
             0,
             0,
             Command::Needs::Store,
             listApprovals}};
}
