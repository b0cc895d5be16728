#pragma once

#include "core/domain/Run.h"
#include "core/llm/IntentClassifier.h"

#include <QFuture>
#include <QObject>
#include <optional>

class OfflineModel;
class Reader;
class Store;
struct Change;
struct EvalCase;

/// Teaches the offline assistant what messages are about: from the built-in examples and from what people corrected, on
/// a worker, and anew as soon as somebody corrects it here or elsewhere on the workspace. A correction is an entry of
/// the run's log and nothing else, so what was learned can be proved and is forgotten with an erased customer. GUI
/// thread.
class IntentLearner : public QObject
{
    Q_OBJECT
public:
    /// Borrowed; both outlive it.
    IntentLearner(Store &store, OfflineModel &model, QObject *parent = nullptr);

    /// Once the store is open.
    void start();

    /// "This was billing", says `by`. The assistant's own label takes a correction back. Invalid for an unknown label
    /// and for a run whose message was not read yet.
    QFuture<Result<void>> correct(RunId run, const QString &label, const QString &by);
    QFuture<Result<std::vector<LabelledText>>> corrections() const; ///< newest first

    /// What customers wrote and what was really sent, newest first: for a rehearsal.
    QFuture<Result<std::vector<EvalCase>>> pastAnswers(int limit) const;

    /// Null until the first training is over.
    std::shared_ptr<const IntentClassifier> classifier() const;

    /// What a person said the run's message is about; empty while the assistant's guess stands.
    static QString correctedIntent(const RunDetail &detail);

Q_SIGNALS:
    void learned();

private:
    void follow(const Change &change);
    void read();
    void train(const std::vector<LabelledText> &corrections);

    Store &m_store;
    OfflineModel &m_model;
    std::optional<std::vector<LabelledText>> m_taught; ///< what the newest training was given
    bool m_isTraining = false;
    bool m_isStale = false; ///< something was corrected meanwhile
};
