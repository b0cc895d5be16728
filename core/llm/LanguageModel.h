#pragma once

#include "core/base/DeferredPtr.h"
#include "core/base/Result.h"
#include "core/domain/Conversation.h"
#include "core/domain/Customer.h"
#include "core/domain/Run.h"
#include "core/domain/Ticket.h"

#include <QObject>
#include <memory>
#include <optional>

class ExampleTexts;

/// What a call used, as the server counted it; zero for the offline assistant.
struct Usage {
    qint64 inputTokens = 0;
    qint64 outputTokens = 0;
    double costUsd = 0;

    friend bool operator==(const Usage &, const Usage &) = default;
};

struct IntentRequest {
    QString message;
    QStringList labels; ///< what may be answered
};

struct IntentReply {
    IntentGuess guess;
    QString reason;
    Usage usage;

    friend bool operator==(const IntentReply &, const IntentReply &) = default;
};

/// A tool as a model is told of it. `parameters` is a JSON schema.
struct ToolOffer {
    QString name;
    QString description;
    Effect effect = Effect::Read;
    QJsonObject parameters;
};

struct PlanRequest {
    QString message;
    IntentGuess intent;
    std::vector<ToolOffer> tools;
    int maxSteps = 12;
};

/// What a model proposes. Data from outside: the desk validates every step before it means anything.
struct PlanReply {
    Plan plan;
    Usage usage;

    friend bool operator==(const PlanReply &, const PlanReply &) = default;
};

/// Everything an answer may lean on. Gathered by the READ tools of this run; nothing else is looked at.
struct ReplyRequest {
    Customer customer;
    QString message;
    IntentGuess intent;
    std::vector<Message> history; ///< oldest first, the message itself last
    std::vector<Ticket> openTickets;
    std::vector<PassageHit> passages; ///< best first
    std::shared_ptr<const ExampleTexts> wordings{}; ///< how customers ask for passages; null: not known
    QString agentTone; ///< "friendly", "neutral" or "formal"
    bool ticketProposed = false; ///< a create_ticket or escalate step of this run waits or ran

    friend bool operator==(const ReplyRequest &, const ReplyRequest &) = default;
};

struct ModelReply {
    QString text; ///< without the "Sources used" line, which the desk makes
    std::vector<Citation> sources; ///< passages the text leans on, each one from the request
    bool answered = false; ///< false: nothing relevant was found and a colleague is offered
    bool isUnsure = false; ///< what was found may not be what is meant, and the text says so
    Promise promise = Promise::None; ///< in the text, as far as the model says so itself
    QString finishReason; ///< "stop" when complete
    QString brokenOff; ///< why the text is not whole, for a person; empty when it is
    QString model;
    Usage usage;

    friend bool operator==(const ModelReply &, const ModelReply &) = default;
};

Q_DECLARE_METATYPE(IntentReply)
Q_DECLARE_METATYPE(PlanReply)
Q_DECLARE_METATYPE(ModelReply)

/// One question to a model that takes time. Held in a DeferredPtr: letting go cancels it, and afterwards it is silent.
/// Emits `finished` exactly once otherwise, never from within the function that made it.
class ModelCall : public QObject
{
    Q_OBJECT
public:
    /// Exactly what left the machine for it, the key excluded: {"url", "body"}. Empty when nothing did.
    virtual QJsonObject sentRequest() const { return {}; }

Q_SIGNALS:
    /// The server is asked again after so long.
    void waiting(qint64 retryInMs, const QString &reason);
};

class IntentCall : public ModelCall
{
    Q_OBJECT
Q_SIGNALS:
    void finished(const Result<IntentReply> &reply);
};

class PlanCall : public ModelCall
{
    Q_OBJECT
Q_SIGNALS:
    void finished(const Result<PlanReply> &reply);
};

/// `delta` brings the text as it comes; the `finished` text is the whole and replaces what was streamed.
class ReplyCall : public ModelCall
{
    Q_OBJECT
Q_SIGNALS:
    void delta(const QString &text);
    void finished(const Result<ModelReply> &reply);
};

/// The assistant's language. Lives on the GUI thread; calls are asynchronous and several may be under way.
class LanguageModel
{
public:
    virtual ~LanguageModel() = default;
    virtual QString provider() const = 0; ///< "offline" or "openai"
    virtual QString model() const = 0;
    /// Whether it answers on this machine, at once, and the same whenever it is asked the same.
    virtual bool isLocal() const { return false; }
    /// Whether `plan` may be asked.
    virtual bool plans() const { return false; }
    /// What a message is about, where that is known without asking.
    virtual std::optional<IntentGuess> guess(const QString &) const { return {}; }
    /// The same is likely to be asked in `reply` shortly, of a customer and with a history that are not known yet.
    virtual void foresee(const ReplyRequest &) { }
    virtual DeferredPtr<IntentCall> classify(const IntentRequest &request) = 0;
    /// Null when this model does not plan.
    virtual DeferredPtr<PlanCall> plan(const PlanRequest &request) = 0;
    virtual DeferredPtr<ReplyCall> reply(const ReplyRequest &request) = 0;
};
