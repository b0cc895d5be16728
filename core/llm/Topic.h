#pragma once

#include "core/llm/AskedPart.h"

#include <optional>

/// Parts of a message that ask for one thing: a question and the story around it, whose words may be in either. The
/// parts are not its own.
struct Topic {
    std::vector<AskedPart *> parts;
    QString text;

    /// Whether something is asked for, in whatever form.
    bool isWanting() const;
    /// The question alone, where it can be understood so: a story may be about anything.
    std::optional<AskedPart> question() const;
};

/// A message that asks for several things has as many topics; what leans on the part before it is of none.
std::vector<Topic> topicsOf(std::vector<AskedPart> &asked, const QString &message);
