#pragma once

#include "core/domain/Knowledge.h"
#include "core/knowledge/Words.h"

#include <functional>

struct Snippet {
    QString text;
    std::vector<Mark> marks;

    friend bool operator==(const Snippet &, const Snippet &) = default;
};

/// The stretch of about 200 characters of the plain text in which the most different matched words stand, from the
/// beginning of a sentence where possible. `matchOf` tells which word of the question a word of the text is, -1 for
/// none.
Snippet makeSnippet(const QString &plainText, const std::function<int(QStringView text, const Word &)> &matchOf);
