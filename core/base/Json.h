#pragma once

#include "core/base/Result.h"

#include <QJsonArray>
#include <QJsonObject>

/// The one byte form of a JSON object that hashes are taken over: keys sorted (QJsonObject keeps them so), no white
/// space, UTF-8.
QByteArray canonicalJson(const QJsonObject &object);

/// Parses an object; Corrupt with the parser's words and offset when it is not one.
Result<QJsonObject> parseJsonObject(const QByteArray &bytes);

/// The stored text of a JSON column: empty text is an empty object, unreadable text an object {"unreadable": text}, so
/// that a damaged row can still be shown.
QJsonObject storedJson(const QString &text);
QString jsonText(const QJsonObject &object);
