#pragma once

#include "core/domain/Ids.h"
#include "core/domain/Intent.h"
#include "core/domain/Knowledge.h"

#include <QJsonArray>
#include <QJsonObject>
#include <optional>
#include <vector>

/// Where a run stands. Stored as a word; a run in one of the first five is taken up again by whoever finds its lease
/// expired.
enum class RunState {
    Queued, ///< message stored, nothing done yet
    Planned, ///< intent and plan stored
    Running, ///< at least one step done
    Drafting, ///< all READ steps done, the text is being written
    Pending, ///< a draft and its actions wait for a person ("pending_approval")
    Sent, ///< the answer went out, approved or automatic
    Rejected, ///< a person said no
    Superseded, ///< a newer message of the customer replaced it before anyone decided
    Failed, ///< could not be done; the message is kept and the reason stands in `error`
    Cancelled, ///< an agent stopped it
};

QString wordOf(RunState state);
std::optional<RunState> runStateFrom(const QString &word);
bool isFinished(RunState state);

/// READ looks, WRITE changes something and is policy's business.
enum class Effect { Read, Write };
enum class StepStatus { Planned, Running, Done, NeedsApproval, Skipped, Failed, Unknown };

QString wordOf(Effect effect);
QString wordOf(StepStatus status);
std::optional<StepStatus> stepStatusFrom(const QString &word);

/// What an answer says that people will do. Something of the run sees to it, or it would be said and forgotten.
enum class Promise {
    None,
    FollowUp, ///< a colleague looks into it: a ticket or a hand-over sees to that
    HandOver, ///< a colleague takes over from here
};

QString wordOf(Promise promise);
std::optional<Promise> promiseFrom(const QString &word);

/// One step of a plan: a registered tool with its parameters, and why it is there.
struct PlanStep {
    int step = 0; ///< from 1
    QString tool;
    Effect effect = Effect::Read;
    QString description;
    QJsonObject params;
    StepStatus status = StepStatus::Planned;

    friend bool operator==(const PlanStep &, const PlanStep &) = default;
};

using Plan = std::vector<PlanStep>;

QJsonArray toJson(const Plan &plan);
Plan planFromJson(const QJsonArray &array);
QJsonArray toJson(const std::vector<Citation> &citations);
std::vector<Citation> citationsFromJson(const QJsonArray &array);
/// The citations as Message::sourcesJson keeps them: a JSON array, empty text for none.
QString sourcesText(const std::vector<Citation> &citations);
std::vector<Citation> sourcesFromText(const QString &text);

/// The assistant's work on one customer message.
struct Run {
    RunId id;
    CustomerId customer;
    ConversationId conversation;
    MessageId message;
    RunState state = RunState::Queued;
    IntentGuess intent;
    Plan plan;
    QString finalReply;
    QString provider; ///< "offline" or "openai"
    QString model;
    bool approvalRequired = true; ///< the Human Approval switch when the message came
    QString error; ///< why it failed, in words for a person
    QString notice; ///< what a person should know: "the offline assistant stepped in"
    qint64 revision = 0; ///< the conversation's revision the run works on
    QString claimedBy;
    qint64 leaseUntil = 0;
    qint64 inputTokens = 0;
    qint64 outputTokens = 0;
    double costUsd = 0;
    QString decidedBy;
    QString decisionReason;
    qint64 createdAt = 0;
    qint64 finishedAt = 0;

    friend bool operator==(const Run &, const Run &) = default;
};

enum class DraftState { Pending, Approved, Rejected, Superseded };
QString wordOf(DraftState state);
std::optional<DraftState> draftStateFrom(const QString &word);

/// An answer that is not sent. `edited` is what an agent made of it so far (autosaved), `body` what the assistant
/// wrote.
struct Draft {
    DraftId id;
    RunId run;
    ConversationId conversation;
    CustomerId customer;
    DraftState state = DraftState::Pending;
    QString body;
    QString edited;
    QString subject; ///< suggested subject for a Gmail draft
    std::vector<Citation> sources;
    qint64 revision = 0;
    qint64 createdAt = 0;
    qint64 decidedAt = 0;
    QString decidedBy;
    bool partial = false; ///< it broke off in the middle: never sent as it stands

    friend bool operator==(const Draft &, const Draft &) = default;
};

enum class ActionState { Pending, Done, Declined, Queued, Failed, Unknown, Superseded };
QString wordOf(ActionState state);
std::optional<ActionState> actionStateFrom(const QString &word);

/// A WRITE step that waits for a person. `key` ("run:step") makes its execution unique.
struct ProposedAction {
    ActionId id;
    RunId run;
    ConversationId conversation;
    CustomerId customer;
    int step = 0;
    QString tool;
    QJsonObject params;
    QString description;
    ActionState state = ActionState::Pending;
    QJsonObject result;
    QString key;
    qint64 createdAt = 0;
    qint64 decidedAt = 0;

    friend bool operator==(const ProposedAction &, const ProposedAction &) = default;
};

/// A line of the append-only log. `hash` covers every other field and the hash before it.
struct AuditEntry {
    AuditId id;
    RunId run; ///< none for what happened outside a run
    int seq = 0; ///< within the run, from 1
    QString tool;
    QJsonObject input;
    QJsonObject output;
    bool success = true;
    QString error;
    QString actor; ///< "assistant", or the agent's name
    qint64 durationUs = 0;
    qint64 createdAt = 0;
    QString prevHash;
    QString hash;

    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};

/// A run with everything that belongs to it, as the activity panel and the command line show it.
struct RunDetail {
    Run run;
    std::vector<AuditEntry> audit;
    std::optional<Draft> draft;
    std::vector<ProposedAction> actions;

    friend bool operator==(const RunDetail &, const RunDetail &) = default;
};

/// What waits for the outside: an external effect of an approved action.
struct OutboxItem {
    OutboxId id;
    RunId run;
    int step = 0;
    QString kind; ///< "gmail_draft"
    QJsonObject payload;
    QString state; ///< queued, inflight, done, failed, unknown
    QString key; ///< unique; the deterministic Message-ID is made from it
    int attempts = 0;
    QString owner;
    QString lastError;
    QJsonObject result;
    qint64 nextAttemptAt = 0;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;

    friend bool operator==(const OutboxItem &, const OutboxItem &) = default;
};
