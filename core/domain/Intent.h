#pragma once

#include <QString>
#include <QStringList>

/// What a message is about: a label, how sure the assistant is (0..1, calibrated), and the next best.
struct IntentGuess {
    QString label;
    double confidence = 0;
    QString runnerUp;
    double runnerUpConfidence = 0;

    friend bool operator==(const IntentGuess &, const IntentGuess &) = default;
};

/// The built-in labels, in the order they are shown. "general_question" is also what a message is called that fits
/// nothing.
QStringList builtinIntents();

/// Below this the assistant says that it is not sure.
inline constexpr double SureConfidence = 0.55;
