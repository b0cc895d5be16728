#pragma once

#include <QString>

/// What customers say in several words where the articles have one: "money back" for a refund, "get our data out" for
/// an export. Read from resources/prompts/sayings.tsv. English only; for other languages see Glossary.h.
QString withArticlesWords(const QString &foldedText);

/// The articles' words for the sayings of a message, to search with besides its own words; empty when it holds none.
QString articlesWordsIn(const QString &message);
