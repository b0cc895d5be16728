#pragma once

#include "core/base/Result.h"

#include <QJsonObject>

/// Checks a JSON object against the part of JSON Schema the tools use: type object with properties, required, and per
/// property type (string, integer, boolean), enum, maxLength, minimum, maximum. A property the schema does not know is
/// refused. Invalid names the property.
Result<void> checkSchema(const QJsonObject &schema, const QJsonObject &value);
