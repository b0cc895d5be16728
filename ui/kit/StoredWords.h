#pragma once

#include <QString>
#include <span>

/// A word as it is stored, and how it reads: marked with QT_TRANSLATE_NOOP.
struct StoredWord {
    QLatin1StringView stored;
    const char *text;
};

/// How a stored word reads: in the reader's language when it is among `known`, with the translations of `context`; else
/// as it stands, begun with a capital and on one line ("priority_care" -> "Priority care").
QString toldWord(std::span<const StoredWord> known, const char *context, const QString &word);
