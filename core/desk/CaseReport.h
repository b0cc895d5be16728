#pragma once

#include "core/desk/CaseEval.h"

/// {"cases", "passed", "intent_accuracy", "source_accuracy", "word_accuracy", "grounded", "ece", "p50_us", "failures":
/// [{"message", "intent", "confidence", "expected_intent", "sources", "missing", "unwanted", "doubts", "answer"}]}.
QJsonObject toJson(const EvalReport &report);

/// How sure the assistant was against how often it was right, as an SVG picture.
QString calibrationSvg(const EvalReport &report);

/// A page of its own for a browser: the figures, the confusion of intents, the calibration, and the worst cases first.
QString reportHtml(const EvalReport &report);

/// Writes eval.html and calibration.svg into `folder`, which is made when missing. Refused names what cannot be
/// written.
Result<void> saveReport(const QString &folder, const EvalReport &report);
