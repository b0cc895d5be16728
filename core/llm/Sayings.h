#pragma once

#include <QString>

/// What customers say in several words where the articles have one: "money back" for a refund, "get our data out" for
/// an export. Read from resources/prompts/sayings.tsv. English only; for other languages see Glossary.h.
QString withArticlesWords(const QString &foldedText);

/// What to search with besides a message's own words: the articles' words for its sayings, and those for its single
/// words (see SameWords.h). Empty when it holds neither.
QString articlesWordsIn(const QString &message);
