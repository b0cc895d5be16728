#include "ui/activity/ToolWords.h"

#include "core/base/Text.h"
#include "ui/kit/TimeText.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ToolWords)
};

constexpr qsizetype LongestWord = 80;

} // namespace

QString ToolWords::outcome(const AuditEntry &entry)
{
    if (!entry.success)
        return oneLine(entry.error, LongestWord);
    const QJsonObject &output = entry.output;
    const int count = output.value("count"_L1).toInt();
    if (entry.tool == u"get_customer_profile"_s)
        return oneLine(output.value("company"_L1).toString(output.value("name"_L1).toString()), LongestWord);
    if (entry.tool == u"get_conversation_history"_s)
        return Words::tr("%n message(s)", nullptr, count);
    if (entry.tool == u"get_open_tickets"_s)
        return count == 0 ? Words::tr("None open") : Words::tr("%n open", nullptr, count);
    if (entry.tool == u"search_kb"_s)
        return count == 0 ? Words::tr("Nothing found") : Words::tr("%n passage(s)", nullptr, count);
    if (entry.tool == u"generate_response"_s)
        return Words::tr("%n source(s)", nullptr, int(output.value("sources"_L1).toArray().size()));
    if (entry.tool == u"correct_intent"_s)
        return Words::tr("“%1”, by %2")
            .arg(intent(entry.input.value("intent"_L1).toString()), oneLine(entry.actor, LongestWord));
    if (output.contains("ticket_id"_L1))
        return Words::tr("Ticket #%1").arg(output.value("ticket_id"_L1).toInteger());
    return entry.actor == u"assistant"_s ? QString() : Words::tr("by %1").arg(oneLine(entry.actor, LongestWord));
}

QString ToolWords::intent(const QString &label)
{
    static const QHash<QString, const char *> names{
        {u"pricing_inquiry"_s, QT_TRANSLATE_NOOP("ToolWords", "Prices and plans")},
        {u"technical_support"_s, QT_TRANSLATE_NOOP("ToolWords", "Technical support")},
        {u"billing_issue"_s, QT_TRANSLATE_NOOP("ToolWords", "Billing")},
        {u"feature_request"_s, QT_TRANSLATE_NOOP("ToolWords", "Feature request")},
        {u"bug_report"_s, QT_TRANSLATE_NOOP("ToolWords", "Bug report")},
        {u"account_help"_s, QT_TRANSLATE_NOOP("ToolWords", "Account")},
        {u"integration_help"_s, QT_TRANSLATE_NOOP("ToolWords", "Integration")},
        {u"general_question"_s, QT_TRANSLATE_NOOP("ToolWords", "General question")},
        {u"escalation_request"_s, QT_TRANSLATE_NOOP("ToolWords", "Wants a person")}};
    const char *name = names.value(label);
    return name ? Words::tr(name) : oneLine(label, LongestWord);
}

QString ToolWords::state(const Run &run)
{
    const qint64 took = run.finishedAt - run.createdAt;
    switch (run.state) {
    case RunState::Queued:
    case RunState::Planned:
    case RunState::Running:
        return Words::tr("working");
    case RunState::Drafting:
        return Words::tr("drafting");
    case RunState::Pending:
        return Words::tr("waits for you");
    case RunState::Sent:
        return run.finishedAt > 0 && run.decidedBy.isEmpty()
            ? Words::tr("sent after %1").arg(TimeText::microseconds(took * 1000))
            : Words::tr("sent");
    case RunState::Rejected:
        return Words::tr("rejected");
    case RunState::Superseded:
        return Words::tr("replaced by a newer message");
    case RunState::Failed:
        return Words::tr("failed");
    case RunState::Cancelled:
        return Words::tr("stopped");
    }
    return {};
}

QString ToolWords::decision(const Run &run)
{
    if (run.decidedBy.isEmpty())
        return {};
    const QString who = isolated(oneLine(run.decidedBy, LongestWord));
    const QString when = TimeText::exact(run.finishedAt);
    if (run.state == RunState::Sent)
        return Words::tr("Approved by %1, %2").arg(who, when);
    const QString words = run.state == RunState::Cancelled ? Words::tr("Stopped by %1, %2").arg(who, when)
                                                           : Words::tr("Rejected by %1, %2").arg(who, when);
    return run.decisionReason.isEmpty() ? words : words + u": "_s + oneLine(run.decisionReason, 400);
}

QString ToolWords::status(StepStatus status)
{
    switch (status) {
    case StepStatus::Planned:
        return Words::tr("Planned");
    case StepStatus::Running:
        return Words::tr("Running");
    case StepStatus::Done:
        return Words::tr("Done");
    case StepStatus::NeedsApproval:
        return Words::tr("Needs you");
    case StepStatus::Skipped:
        return Words::tr("Skipped");
    case StepStatus::Failed:
        return Words::tr("Failed");
    case StepStatus::Unknown:
        return Words::tr("Outcome unknown");
    }
    return {};
}

Tone ToolWords::tone(RunState state)
{
    switch (state) {
    case RunState::Pending:
        return Tone::Amber;
    case RunState::Sent:
        return Tone::Green;
    case RunState::Failed:
        return Tone::Red;
    default:
        return Tone::Neutral;
    }
}
