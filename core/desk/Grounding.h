#pragma once

#include "core/domain/Doubt.h"
#include "core/llm/LanguageModel.h"

/// Which sentences of `draft` rest on nothing the run found: no passage holds most of their words, a figure does not
/// stand there (in the same sentence or table row), or a word like "all", "only" or "not" changes what does. Greetings
/// and courtesies assert nothing; what a sentence says was done is Claims' business. Where draft and articles are in
/// different languages the figures alone can be compared. Pure, for any model's draft.
std::vector<Doubt> doubtsAbout(const QString &draft, const ReplyRequest &evidence);
