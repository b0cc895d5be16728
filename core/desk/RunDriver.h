#pragma once

#include "core/base/Clock.h"
#include "core/desk/Decide.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QObject>
#include <QTimer>

struct HeadStart;
class PassageEmbeddings;
class Store;

namespace RunSteps {
struct Services;
}

/// Drives one run from where it stands until it rests: event -> decide -> one commit, with the READ steps that follow
/// -> one command, whose answer is the next event. A model on this machine can be asked again and says the same, so
/// there the commit waits for its answer and holds both. Owns nothing but the call under way; being let go cancels it,
/// and the run is taken up again by whoever finds its lease expired. GUI thread.
class RunDriver : public QObject
{
    Q_OBJECT
public:
    /// What the settings and the model of this moment mean to a run. A value; crosses threads.
    struct Terms {
        Policy policy;
        QString tone;
        QString provider;
        QString model;
        bool modelPlans = false;
        bool embeds = false;
        bool canGoOffline = false;

        Work of(Work work) const; ///< the same work on these terms
        friend bool operator==(const Terms &, const Terms &) = default;
    };

    /// Borrowed, and outliving the driver; the tools are shared with the jobs it posts, which it does not outlive.
    struct Services {
        Store &store;
        LanguageModel &model;
        std::shared_ptr<const ToolRegistry> tools;
        KnowledgeIndexPtr knowledge;
        Policy policy;
        QString tone;
        QString owner; ///< who holds the lease
        qint64 leaseMs = 30'000;
        LanguageModel *offline = nullptr; ///< steps in when the model cannot; none in a test of one model
        PassageEmbeddings *embeddings = nullptr; ///< none: articles are searched by their words

        Terms terms() const;
    };

    RunDriver(const Services &services, RunId run, QObject *parent = nullptr);
    ~RunDriver() override;

    RunId run() const { return m_id; }
    ConversationId conversation() const { return m_work.run.conversation; }
    QString streamed() const { return m_streamed; }

    /// `begun` is how the run stands in the store; without it that is read, and there is no head start.
    void start(const Work *begun = nullptr, std::shared_ptr<const HeadStart> headStart = {});
    /// Cancels the call under way and stores the run as cancelled by `by`.
    void stop(const QString &by);
    /// Lets the offline assistant go on instead of waiting for a server. Nothing when it is at work already.
    void answerOffline(const QString &by);

Q_SIGNALS:
    void stepStarted(RunId run, int step);
    void draftGrew(RunId run, const QString &delta);
    void modelWaiting(RunId run, qint64 retryInMs, const QString &reason);
    /// Over, one way or another; `error` is set when another process took the run or the workspace cannot be written.
    void rested(RunId run, const Result<void> &result);

private:
    void begin(const Work &work);
    void happened(RunEvent event);
    void proceed(Outcome outcome);
    void lookUp(const QFuture<Result<Outcome>> &lookedUp);
    bool isDone(const PlanStep &step) const;
    void commit(Outcome outcome);
    void giveUp(const Error &error);
    void goOn(Outcome outcome);
    void carryOut(const Command &command);
    void ask(const AskIntent &command);
    void ask(const AskPlan &command);
    void ask(const AskEmbedding &command);
    void ask(const AskReply &command);
    void runStep(const PlanStep &step);
    void renewLease();
    LanguageModel &model() const;
    void hangUp();

    RunSteps::Services stepServices() const;

    Services m_services;
    RunId m_id;
    Work m_work;
    std::shared_ptr<const HeadStart> m_headStart; ///< until its articles are used
    RunState m_storedState = RunState::Queued;
    std::vector<AuditEntry> m_unstored; ///< what the READ steps found, for the commit that ends in the answer
    QString m_streamed;
    QElapsedTimer m_elapsed;
    QTimer m_lease;
    bool m_isAtStore = false;
    std::optional<QString> m_stopBy; ///< asked to stop while the store was at work
    std::optional<QString> m_offlineBy; ///< ... to go on offline
    DeferredPtr<IntentCall> m_intent;
    DeferredPtr<PlanCall> m_plan;
    DeferredPtr<EmbeddingCall> m_embedding;
    DeferredPtr<ReplyCall> m_reply;
    PassageVectorsPtr m_vectors; ///< that this run's questions are compared with
};
