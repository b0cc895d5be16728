#include "core/knowledge/Language.h"

#include "core/base/Text.h"
#include "core/knowledge/WordLists.h"

#include <QHash>
#include <algorithm>

#include <libstemmer.h>

using namespace Qt::StringLiterals;

namespace {

struct LanguageNames {
    QLatin1StringView code;
    const char *stemmer;
};

constexpr std::array<LanguageNames, LanguageCount> Names = {{
    {"en"_L1, "english"},
    {"de"_L1, "german"},
    {"fr"_L1, "french"},
    {"es"_L1, "spanish"},
    {"it"_L1, "italian"},
    {"pt"_L1, "portuguese"},
    {"nl"_L1, "dutch"},
    {"sv"_L1, "swedish"},
    {"da"_L1, "danish"},
    {"ru"_L1, "russian"},
}};

/// In which languages a word is a stop word, one bit each.
using StopWords = QHash<QString, quint16>;

const StopWords &stopWords()
{
    static const StopWords words = [] {
        StopWords table;
        for (int i = 0; i < LanguageCount; ++i) {
            for (const QString &word : wordList(u"stopwords/"_s + Names[std::size_t(i)].code + u".txt"_s))
                table[word] |= quint16(1u << i);
        }
        return table;
    }();
    return words;
}

bool isAscii(const QString &text)
{
    for (const QChar c : text) {
        if (c.unicode() >= 0x80)
            return false;
    }
    return true;
}

bool hasLetter(const QString &text)
{
    for (const QChar c : text) {
        if (c.isLetter())
            return true;
    }
    return false;
}

} // namespace

bool isStopWord(Language language, const QString &normalWord)
{
    return (stopWords().value(normalWord) >> int(language) & 1u) != 0;
}

std::optional<Language> detectLanguage(const std::vector<QString> &words)
{
    std::array<int, LanguageCount> hits = {};
    for (const QString &word : words) {
        const quint16 languages = stopWords().value(word);
        for (int i = 0; languages != 0 && i < LanguageCount; ++i)
            hits[std::size_t(i)] += languages >> i & 1;
    }
    const auto most = std::max_element(hits.begin(), hits.end());
    return *most > 0 ? std::optional(Language(most - hits.begin())) : std::nullopt;
}

Stemmer::Stemmer() = default;
Stemmer::~Stemmer() = default;

void Stemmer::Close::operator()(sb_stemmer *stemmer) const
{
    sb_stemmer_delete(stemmer);
}

QByteArray Stemmer::term(const QString &normalWord, Language language)
{
    if (!hasLetter(normalWord))
        return foldedWord(normalWord);
    auto &stemmer = m_stemmers[std::size_t(language)];
    if (!stemmer)
        stemmer.reset(sb_stemmer_new(Names[std::size_t(language)].stemmer, nullptr));
    if (!stemmer)
        return foldedWord(normalWord); // a libstemmer built without this language

    const QByteArray word = normalWord.toUtf8();
    const sb_symbol *stem =
        sb_stemmer_stem(stemmer.get(), reinterpret_cast<const sb_symbol *>(word.constData()), int(word.size()));
    if (stem == nullptr)
        return foldedWord(normalWord);
    return foldedWord(QString::fromUtf8(reinterpret_cast<const char *>(stem), sb_stemmer_length(stemmer.get())));
}

QByteArray foldedWord(const QString &normalWord)
{
    return isAscii(normalWord) ? normalWord.toLatin1() : foldText(normalWord).toUtf8();
}
