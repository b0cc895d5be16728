#pragma once

#include <QString>
#include <vector>

/// A searchable word of a text. Scripts written without spaces (Chinese, Japanese, Korean, Thai ...) have no words that
/// could be told without a dictionary: every two neighbouring characters count as one.
struct Word {
    qsizetype start = 0; ///< in UTF-16 units
    qsizetype length = 0;
    bool isPair = false; ///< of a script without spaces

    friend bool operator==(const Word &, const Word &) = default;
};

/// All words in order. "don't" is one word, "l'abonnement" are two, "e-mail" is one, "long-term" are two.
std::vector<Word> wordsIn(QStringView text);

/// How long a text is to read; two characters of a script without spaces count as one word.
int countWords(QStringView text);

/// The word as it is compared: lower case, joined over hyphen and apostrophe, at most 64 units. Accents stay, since
/// stemming needs them.
QString normalWord(QStringView text, const Word &word);
