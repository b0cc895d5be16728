#include "core/domain/Run.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

template <class Enum>
std::optional<Enum> firstWith(const QString &word, std::initializer_list<Enum> values)
{
    for (const Enum value : values) {
        if (wordOf(value) == word)
            return value;
    }
    return std::nullopt;
}

} // namespace

QString wordOf(RunState state)
{
    switch (state) {
    case RunState::Queued:
        return u"queued"_s;
    case RunState::Planned:
        return u"planned"_s;
    case RunState::Running:
        return u"running"_s;
    case RunState::Drafting:
        return u"drafting"_s;
    case RunState::Pending:
        return u"pending_approval"_s;
    case RunState::Sent:
        return u"sent"_s;
    case RunState::Rejected:
        return u"rejected"_s;
    case RunState::Superseded:
        return u"superseded"_s;
    case RunState::Failed:
        return u"failed"_s;
    case RunState::Cancelled:
        return u"cancelled"_s;
    }
    return {};
}

std::optional<RunState> runStateFrom(const QString &word)
{
    return firstWith(word,
                     {RunState::Queued, RunState::Planned, RunState::Running, RunState::Drafting, RunState::Pending,
                      RunState::Sent, RunState::Rejected, RunState::Superseded, RunState::Failed, RunState::Cancelled});
}

bool isFinished(RunState state)
{
    switch (state) {
    case RunState::Queued:
    case RunState::Planned:
    case RunState::Running:
    case RunState::Drafting:
    case RunState::Pending:
        return false;
    default:
        return true;
    }
}

QString wordOf(Effect effect)
{
    return effect == Effect::Read ? u"read"_s : u"write"_s;
}

QString wordOf(Promise promise)
{
    switch (promise) {
    case Promise::None:
        return u"none"_s;
    case Promise::FollowUp:
        return u"follow_up"_s;
    case Promise::HandOver:
        return u"hand_over"_s;
    }
    return {};
}

std::optional<Promise> promiseFrom(const QString &word)
{
    return firstWith(word, {Promise::None, Promise::FollowUp, Promise::HandOver});
}

QString wordOf(StepStatus status)
{
    switch (status) {
    case StepStatus::Planned:
        return u"planned"_s;
    case StepStatus::Running:
        return u"running"_s;
    case StepStatus::Done:
        return u"done"_s;
    case StepStatus::NeedsApproval:
        return u"needs_approval"_s;
    case StepStatus::Skipped:
        return u"skipped"_s;
    case StepStatus::Failed:
        return u"failed"_s;
    case StepStatus::Unknown:
        return u"unknown"_s;
    }
    return {};
}

std::optional<StepStatus> stepStatusFrom(const QString &word)
{
    return firstWith(word,
                     {StepStatus::Planned, StepStatus::Running, StepStatus::Done, StepStatus::NeedsApproval,
                      StepStatus::Skipped, StepStatus::Failed, StepStatus::Unknown});
}

QString wordOf(DraftState state)
{
    switch (state) {
    case DraftState::Pending:
        return u"pending"_s;
    case DraftState::Approved:
        return u"approved"_s;
    case DraftState::Rejected:
        return u"rejected"_s;
    case DraftState::Superseded:
        return u"superseded"_s;
    }
    return {};
}

std::optional<DraftState> draftStateFrom(const QString &word)
{
    return firstWith(word, {DraftState::Pending, DraftState::Approved, DraftState::Rejected, DraftState::Superseded});
}

QString wordOf(ActionState state)
{
    switch (state) {
    case ActionState::Pending:
        return u"pending"_s;
    case ActionState::Done:
        return u"done"_s;
    case ActionState::Declined:
        return u"declined"_s;
    case ActionState::Queued:
        return u"queued"_s;
    case ActionState::Failed:
        return u"failed"_s;
    case ActionState::Unknown:
        return u"unknown"_s;
    case ActionState::Superseded:
        return u"superseded"_s;
    }
    return {};
}

std::optional<ActionState> actionStateFrom(const QString &word)
{
    return firstWith(word,
                     {ActionState::Pending, ActionState::Done, ActionState::Declined, ActionState::Queued,
                      ActionState::Failed, ActionState::Unknown, ActionState::Superseded});
}

QJsonArray toJson(const Plan &plan)
{
    QJsonArray array;
    for (const PlanStep &step : plan) {
        array.append(QJsonObject{{u"step"_s, step.step},
                                 {u"tool"_s, step.tool},
                                 {u"type"_s, wordOf(step.effect)},
                                 {u"description"_s, step.description},
                                 {u"params"_s, step.params},
                                 {u"status"_s, wordOf(step.status)}});
    }
    return array;
}

Plan planFromJson(const QJsonArray &array)
{
    Plan plan;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        PlanStep step;
        step.step = object.value(u"step"_s).toInt();
        step.tool = object.value(u"tool"_s).toString();
        step.effect = object.value(u"type"_s).toString() == u"write"_s ? Effect::Write : Effect::Read;
        step.description = object.value(u"description"_s).toString();
        step.params = object.value(u"params"_s).toObject();
        step.status = stepStatusFrom(object.value(u"status"_s).toString()).value_or(StepStatus::Planned);
        plan.push_back(step);
    }
    return plan;
}

QJsonArray toJson(const std::vector<Citation> &citations)
{
    QJsonArray array;
    for (const Citation &citation : citations) {
        array.append(QJsonObject{{u"passage_id"_s, citation.passageId},
                                 {u"source_file"_s, citation.file},
                                 {u"heading"_s, citation.heading}});
    }
    return array;
}

std::vector<Citation> citationsFromJson(const QJsonArray &array)
{
    std::vector<Citation> citations;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        citations.push_back({object.value(u"passage_id"_s).toString(), object.value(u"source_file"_s).toString(),
                             object.value(u"heading"_s).toString()});
    }
    return citations;
}

QString sourcesText(const std::vector<Citation> &citations)
{
    return citations.empty() ? QString()
                             : QString::fromUtf8(QJsonDocument(toJson(citations)).toJson(QJsonDocument::Compact));
}

std::vector<Citation> sourcesFromText(const QString &text)
{
    return citationsFromJson(QJsonDocument::fromJson(text.toUtf8()).array());
}
