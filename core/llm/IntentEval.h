#pragma once

#include "core/llm/IntentClassifier.h"

/// How well intents are recognised on texts that were not trained on. Shares are 0..1; what cannot be told (no such
/// row) is 0.
struct IntentReport {
    int trainRows = 0;
    int testRows = 0;
    int labels = 0;
    double accuracy = 0; ///< over rows in scope
    double macroF1 = 0; ///< over labels in scope
    double ece = 0; ///< expected calibration error: 15 bins of equal width over the top confidence
    double oosRecall = 0;
    double oosPrecision = 0;
    double trainMs = 0;
    double p50Us = 0; ///< median time to classify one text

    friend bool operator==(const IntentReport &, const IntentReport &) = default;
};

/// Measures a trained classifier; fills everything but trainRows and trainMs.
IntentReport evaluateIntents(const IntentClassifier &classifier, const std::vector<LabelledText> &test,
                             const QString &oosLabel);
