#pragma once

#include <QString>

/// The English words for what a German, French, Spanish, Japanese or Arabic message is about, as far as
/// resources/prompts/glossary.tsv knows them: enough to find an article that exists in English only. Names and numbers
/// that stand in Latin letters are kept. Empty for an English message and for one without a known word.
QString englishWordsOf(const QString &message);
