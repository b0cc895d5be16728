#pragma once

#include "core/base/Result.h"
#include "core/domain/Intent.h"

#include <memory>
#include <vector>

struct LabelledText {
    QString text;
    QString label;

    friend bool operator==(const LabelledText &, const LabelledText &) = default;
};

/// A linear model over hashed word and character n-grams with a calibrated confidence and a threshold below which a
/// text is "none of these". Immutable once trained; safe to use from any thread.
class IntentClassifier
{
public:
    struct Options {
        QString oosLabel; ///< the label that means "none of these"; its rows, if any, are learnt as fitting no label
        unsigned seed = 1;
    };

    IntentClassifier();
    ~IntentClassifier();

    /// Trains on `rows`; confidence and threshold are set on `validation` when given, else by cross-validation. Invalid
    /// when there are fewer than two labels or no usable row. Takes seconds: worker thread.
    static Result<std::shared_ptr<const IntentClassifier>>
    train(const std::vector<LabelledText> &rows, const std::vector<LabelledText> &validation, const Options &options);

    /// The classifier over the built-in examples (resources/intents) plus `corrections`.
    static Result<std::shared_ptr<const IntentClassifier>> builtin(const std::vector<LabelledText> &corrections = {});
    static std::vector<LabelledText> builtinExamples();

    /// Best label and runner-up. Text without a usable feature: general_question (or oosLabel) with a low confidence.
    IntentGuess classify(const QString &text) const;
    QStringList labels() const;

private:
    struct Data;
    std::unique_ptr<Data> d;
};

/// Rows of a labelled file: `text<TAB>label`, UTF-8, no header. Invalid with the line number for a row without a tab
/// and for what is not UTF-8.
Result<std::vector<LabelledText>> readLabelled(const QByteArray &bytes);
