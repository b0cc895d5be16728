#pragma once

#include "core/base/TextRange.h"

#include <QString>
#include <vector>

/// The sentences of a text in any script, in order: what ends in a full stop, a question or exclamation mark, or with
/// its line. Marks of lists ("•", "-", "2.") and white space around belong to none. "e.g.", "z. B.", "3.5" and
/// "support@example.com" do not end one.
std::vector<TextRange> sentencesIn(const QString &text);
