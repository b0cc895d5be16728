#pragma once

#include <QString>

/// The word the articles use for a customer's: "invoice" for "receipt", also when it is misspelt; the word itself when
/// none is known. Read from resources/prompts/words.tsv. `word` is folded.
QString articlesWord(const QString &word);
