#pragma once

#include "core/llm/LanguageModel.h"

#include <memory>

class IntentClassifier;

/// The built-in assistant: a linear classifier for the intent and answers extracted from the passages found, word for
/// word. Deterministic, needs no network. Answers come within the same turn of the event loop, so a run spends its time
/// in the store and not here.
class OfflineModel : public LanguageModel
{
public:
    /// The classifier is shared with whoever trains it; null means the built-in intents, trained on first use.
    explicit OfflineModel(std::shared_ptr<const IntentClassifier> classifier = {});
    ~OfflineModel() override;

    void setClassifier(std::shared_ptr<const IntentClassifier> classifier);

    QString provider() const override;
    QString model() const override;
    DeferredPtr<IntentCall> classify(const IntentRequest &request) override;
    DeferredPtr<PlanCall> plan(const PlanRequest &request) override;
    DeferredPtr<ReplyCall> reply(const ReplyRequest &request) override;

private:
    std::shared_ptr<const IntentClassifier> m_classifier;
};
