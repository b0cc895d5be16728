#pragma once

#include "core/desk/Requests.h"
#include "core/desk/RunDriver.h"

#include <QHash>
#include <functional>
#include <optional>

/// Sees to it that every run gets driven: those begun here at once, those another process left behind when their lease
/// is over. Runs of one conversation follow each other, those of different ones work side by side. GUI thread.
class Orchestrator : public QObject
{
    Q_OBJECT
public:
    /// What a driver starts with, asked for anew for each run so that settings apply at once. None while something of
    /// it is not there yet: runs wait until goOn().
    using ServicesNow = std::function<std::optional<RunDriver::Services>()>;

    Orchestrator(Store &store, const Clock &clock, ServicesNow services, QObject *parent = nullptr);
    ~Orchestrator() override;

    /// Looks for abandoned runs now and every few seconds.
    void watch();
    void goOn();
    /// A run that is stored and claimed in this process's name; `begun` is what a new one starts from.
    void take(RunId run, ConversationId conversation, std::shared_ptr<const Work> begun = {},
              std::shared_ptr<const HeadStart> headStart = {});
    /// For take(), when `received` has stored `text` and its run. None when that run would have to wait.
    std::shared_ptr<const HeadStart> headStart(const QString &text, const QFuture<Result<Received>> &received) const;
    void stop(RunId run, const QString &by);
    void answerOffline(RunId run, const QString &by);
    QString streamed(RunId run) const;

Q_SIGNALS:
    void stepStarted(RunId run, int step);
    void draftGrew(RunId run, const QString &delta);
    void modelWaiting(RunId run, qint64 retryInMs, const QString &reason);
    void rested(RunId run);

private:
    struct Waiting {
        RunId run;
        ConversationId conversation;
        std::shared_ptr<const Work> begun; ///< not for long: it is read again when its turn comes
        std::shared_ptr<const HeadStart> headStart; ///< goes with it
    };

    void startNext();
    void start(const Waiting &waiting, const RunDriver::Services &services);
    void adoptAbandoned();

    Store &m_store;
    const Clock &m_clock;
    ServicesNow m_services;
    QTimer m_watch;
    std::vector<Waiting> m_waiting;
    struct Driving {
        ConversationId conversation;
        DeferredPtr<RunDriver> driver;
    };
    std::vector<Driving> m_drivers;
};
