#pragma once

#include "core/domain/Doubt.h"
#include "core/domain/Policy.h"
#include "core/llm/EmbeddingCall.h"
#include "core/tools/Tool.h"

#include <optional>
#include <variant>

/// An answer that is there, while what it promises is seen to.
struct HeldReply {
    ModelReply reply;
    qint64 durationUs = 0;
    QJsonObject request{};
    std::optional<std::vector<Doubt>> doubts{};

    friend bool operator==(const HeldReply &, const HeldReply &) = default;
};

/// Everything a decision may look at: the run as stored, what it works on and what its READ tools found. A value;
/// crosses threads.
struct Work {
    Run run;
    Message message;
    Conversation conversation;
    Gathered gathered;
    Policy policy;
    QString tone;
    bool modelPlans = false; ///< the model proposes plans of its own
    bool embeds = false; ///< the server says what a question means before the articles are searched
    int embeddedStep = 0; ///< the search_kb step `question` belongs to
    std::vector<float> question;
    bool canGoOffline = false; ///< the offline assistant may step in; then run.provider says so
    bool steppedIn = false; ///< it did: nobody chose it to answer without being asked
    std::optional<HeldReply> held; ///< of this process; whoever takes the run over asks again

    friend bool operator==(const Work &, const Work &) = default;
};

// What can happen to a run.

/// Claimed, and what was done before (if anything) gathered again.
struct Begun { };
struct IntentKnown {
    Result<IntentReply> reply;
    qint64 durationUs = 0;
    QJsonObject request{}; ///< what left the machine for it
};
struct PlanKnown {
    Result<PlanReply> reply;
    qint64 durationUs = 0;
    QJsonObject request{};
};
/// What search_kb will be asked, as the server understands it; without it the words must do.
struct QuestionEmbedded {
    int step = 0;
    Result<EmbeddingReply> reply;
    qint64 durationUs = 0;
    QJsonObject request{};
    bool isNews = true; ///< of a failure: the first since all was well
};
/// A step ran; `gathered` is what is known after it.
struct StepDone {
    int step = 0;
    Result<QJsonObject> output;
    qint64 durationUs = 0;
    Gathered gathered;
};
struct ReplyKnown {
    Result<ModelReply> reply;
    qint64 durationUs = 0;
    QJsonObject request{};
    /// What in it rests on nothing that was found, when that is on the log already; else it is worked out:
    /// doubtsAbout().
    std::optional<std::vector<Doubt>> doubts{};
};
/// A person stopped it.
struct Stopped {
    QString by;
    QString text{}; ///< what had been written so far; kept, and never sent
};
/// A person did not want to wait for the server.
struct WentOffline {
    QString by;
};
using RunEvent =
    std::variant<Begun, IntentKnown, PlanKnown, QuestionEmbedded, StepDone, ReplyKnown, Stopped, WentOffline>;

// What goes out next. Its answer is the next thing that happens.

struct AskIntent {
    IntentRequest request;
};
struct AskPlan {
    PlanRequest request;
};
struct AskEmbedding {
    int step = 0;
    QString question;
};
struct RunStep {
    PlanStep step;
};
struct AskReply {
    ReplyRequest request;
};
/// Nothing: the run waits for a person or is over.
struct Rest { };
using Command = std::variant<AskIntent, AskPlan, AskEmbedding, RunStep, AskReply, Rest>;

/// What one event leads to: the new state and the rows that go with it into one transaction, then one command.
struct Outcome {
    Work next;
    std::vector<AuditEntry> facts;
    std::optional<Draft> draft;
    std::vector<ProposedAction> actions;
    std::optional<Message> outgoing;
    Command command = Rest{};
};

/// What a model is asked for when the answer is next.
ReplyRequest replyRequestOf(const Work &work);

/// The heart of the desk. Pure: same work and event, same outcome; no clock, no store, no network. `tools` is read
/// only.
Outcome decide(Work work, RunEvent event, const ToolRegistry &tools);
