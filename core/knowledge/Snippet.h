#pragma once

#include "core/domain/Knowledge.h"

#include <functional>

struct Snippet {
    QString text;
    std::vector<Mark> marks;

    friend bool operator==(const Snippet &, const Snippet &) = default;
};

/// The stretch of about 200 characters of the plain text in which the most different matched words stand, from the
/// beginning of a sentence where possible. `matchOf` tells for a normal word which word of the question it is, -1 for
/// none.
Snippet makeSnippet(const QString &plainText, const std::function<int(const QString &)> &matchOf);
