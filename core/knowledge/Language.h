#pragma once

#include <QByteArray>
#include <QString>
#include <array>
#include <memory>
#include <optional>
#include <vector>

struct sb_stemmer;

/// The languages whose words are brought to their stem. The order is that of the table in Language.cpp.
enum class Language : quint8 { English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Danish, Russian };

inline constexpr int LanguageCount = 10;

/// Words that say nothing about the subject, in questions and in text: resources/knowledge/stopwords/<code>.txt.
bool isStopWord(Language language, const QString &normalWord);

/// The language most of whose stop words occur, if any occur; the words are normal words.
std::optional<Language> detectLanguage(const std::vector<QString> &words);

/// Brings words to their stem with libstemmer, whose objects must not be shared between threads: make one where it is
/// used.
class Stemmer
{
public:
    Stemmer();
    ~Stemmer();

    /// What the index knows the word by: stemmed, then folded (lower case, no accents), UTF-8.
    QByteArray term(const QString &normalWord, Language language);

private:
    struct Close {
        void operator()(sb_stemmer *stemmer) const;
    };

    std::array<std::unique_ptr<sb_stemmer, Close>, LanguageCount> m_stemmers;
};

/// The folded, unstemmed word in UTF-8.
QByteArray foldedWord(const QString &normalWord);
