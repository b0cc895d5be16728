#pragma once

#include "core/llm/LanguageModel.h"
#include "core/llm/Masking.h"

#include <QJsonArray>

/// What a model is told. The rules stand in resources/prompts and are the same for everybody; whatever a customer or an
/// article wrote is a string of one JSON document beside them, which no text can break out of. Personal data is masked
/// by the `masking` given. Pure.
namespace Prompts {

/// How much of a long conversation goes along. Short: after the server found the first too long.
enum class Length { Full, Short };

QJsonArray intent(const IntentRequest &request, Length length, Masking &masking);
QJsonArray plan(const PlanRequest &request, Length length, Masking &masking);
/// Passages are named P1, P2, ... in the order of the request. Private notes stay here.
QJsonArray reply(const ReplyRequest &request, Length length, Masking &masking);

/// JSON schema of the answer to `intent`.
QJsonObject intentSchema(const QStringList &labels);
/// The tools of a request in the protocol's form.
QJsonArray tools(const std::vector<ToolOffer> &offers);

} // namespace Prompts
