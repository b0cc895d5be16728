#pragma once

#include "core/base/Result.h"
#include "core/domain/Doubt.h"
#include "core/knowledge/KnowledgeIndex.h"

#include <QFuture>
#include <functional>

class IntentClassifier;

/// A message and what the built-in assistant should make of it.
struct EvalCase {
    QString message;
    QStringList intents; ///< any of these is right; empty: not judged
    QStringList sources; ///< one of these articles must be cited; empty: nothing may be cited
    bool judgesSources = false;
    QStringList contains; ///< words the answer must hold, in any case of letters
    QStringList absent; ///< words it must not hold
    QString customer; ///< who wrote, where it matters
    QString sent; ///< what was really sent, where it is known: for a rehearsal

    friend bool operator==(const EvalCase &, const EvalCase &) = default;
};

/// What it made of it.
struct EvalOutcome {
    EvalCase expected;
    IntentGuess guess;
    QString answer;
    std::vector<Citation> sources;
    std::vector<Doubt> doubts;
    bool intentRight = true;
    bool sourcesRight = true;
    QStringList missing;
    QStringList unwanted;
    double likeness = 0; ///< to what was sent: the words they share, 0..1
    qint64 durationUs = 0;

    bool passed() const
    {
        return intentRight && sourcesRight && missing.isEmpty() && unwanted.isEmpty() && doubts.empty();
    }
};

struct EvalReport {
    std::vector<EvalOutcome> outcomes;
    int passed = 0;
    double intentAccuracy = 0; ///< shares are 0..1, over the cases that judge it
    double sourceAccuracy = 0;
    double wordAccuracy = 0;
    double grounded = 0; ///< answers without a doubt
    double likeness = 0; ///< to what was sent, over the cases that know it
    double ece = 0; ///< of the intents: ten bins of equal width
    double p50Us = 0; ///< from message to answer
};

/// One JSON object a line: {"message", "intent": "x" or ["x","y"], "sources": [], "contains": [], "absent": []}. All
/// but the message may be left out. Invalid names the line.
Result<std::vector<EvalCase>> readCases(const QByteArray &lines);

/// The cases that come with the program, over the articles that come with it.
Result<std::vector<EvalCase>> builtinCases();

/// Runs the built-in assistant's whole way (intent, plan, search, answer, grounding) over the cases, without a
/// workspace and without effects. `progressed` is told how many are done and says whether to go on; what was done until
/// then is reported. Takes a few milliseconds a case: worker thread.
EvalReport evaluateCases(const std::vector<EvalCase> &cases, const IntentClassifier &classifier,
                         const KnowledgeIndex &knowledge, const std::function<bool(int)> &progressed = {});

/// The same on a worker; the future tells how far it is, and cancelling it stops the work.
QFuture<EvalReport> evaluateAside(const std::vector<EvalCase> &cases,
                                  const std::shared_ptr<const IntentClassifier> &classifier,
                                  const KnowledgeIndexPtr &knowledge);
