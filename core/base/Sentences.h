#pragma once

#include <QString>
#include <vector>

/// A range of a text, in UTF-16 units.
struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// The sentences of a text in any script, in order: what ends in a full stop, a question or exclamation mark, or with
/// its line. Marks of lists ("•", "-", "2.") and white space around belong to none. "e.g.", "z. B.", "3.5" and
/// "support@example.com" do not end one.
std::vector<TextRange> sentencesIn(const QString &text);
