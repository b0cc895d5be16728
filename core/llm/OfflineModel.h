#pragma once

#include "core/llm/LanguageModel.h"

#include <QPointer>
#include <memory>

class AnswerComposer;
class IntentClassifier;

/// The built-in assistant: a linear classifier for the intent and answers extracted from the passages found, word for
/// word. Deterministic, needs no network. Answers come with the next turn of the event loop, so a run spends its time
/// in the store and not here.
class OfflineModel : public LanguageModel
{
public:
    /// Without a classifier, questions for an intent wait until one is set: it is trained on a worker at program start.
    explicit OfflineModel(std::shared_ptr<const IntentClassifier> classifier = {});
    ~OfflineModel() override;

    std::shared_ptr<const IntentClassifier> classifier() const { return m_classifier; }
    void setClassifier(std::shared_ptr<const IntentClassifier> classifier);

    QString provider() const override;
    QString model() const override;
    bool isLocal() const override { return true; }
    std::optional<IntentGuess> guess(const QString &message) const override;
    void foresee(const ReplyRequest &request) override;
    DeferredPtr<IntentCall> classify(const IntentRequest &request) override;
    DeferredPtr<PlanCall> plan(const PlanRequest &request) override;
    DeferredPtr<ReplyCall> reply(const ReplyRequest &request) override;

private:
    struct Waiting {
        QPointer<IntentCall> call; ///< null when the caller let go
        QString message;
    };

    void answer(IntentCall *call, const QString &message) const;

    std::shared_ptr<const IntentClassifier> m_classifier;
    std::unique_ptr<AnswerComposer> m_composer;
    std::vector<Waiting> m_waiting;
};
