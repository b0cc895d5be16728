#include "core/llm/TextFeatures.h"

#include "core/base/Text.h"

#include <QStringList>
#include <algorithm>
#include <cmath>

namespace {

constexpr qsizetype LongestText = 4000;
constexpr qsizetype LongestWord = 40;
constexpr int ShortestGram = 2;
constexpr int LongestGram = 5;

/// Groups differ in the seed, so that the word "api" and the characters "api" are different features.
enum Seed : quint32 { WordSeed = 2166136261U, PairSeed = 84696351U, GramSeed = 3735928559U };

/// FNV-1a over UTF-16 units.
quint32 hashOf(QStringView text, quint32 seed)
{
    quint32 hash = seed;
    for (const QChar c : text) {
        hash ^= c.unicode();
        hash *= 16777619U;
    }
    return hash;
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    const QString folded = foldText(text.left(LongestText));
    for (const QChar c : folded) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            word += c;
        } else if (c != QChar(u'\'') && c != QChar(u'’') && !word.isEmpty()) {
            words.append(word.left(LongestWord));
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word.left(LongestWord));
    return words;
}

void addRuns(QStringView text, std::vector<quint32> &hashes)
{
    for (int length = ShortestGram; length <= LongestGram; ++length) {
        for (qsizetype at = 0; at + length <= text.size(); ++at)
            hashes.push_back(hashOf(text.mid(at, length), GramSeed));
    }
}

} // namespace

std::vector<TextFeature> textFeatures(const QString &text, CharacterRuns runs)
{
    const QStringList words = wordsOf(text);
    std::vector<quint32> hashes;
    QString pair;
    QString all(QChar(u' '));
    for (qsizetype i = 0; i < words.size(); ++i) {
        hashes.push_back(hashOf(words[i], WordSeed));
        if (i > 0) {
            pair = words[i - 1] + QChar(u' ') + words[i];
            hashes.push_back(hashOf(pair, PairSeed));
        }
        if (runs == CharacterRuns::WithinWords)
            addRuns(QString(QChar(u' ') + words[i] + QChar(u' ')), hashes);
        else
            all += words[i] + QChar(u' ');
    }
    if (runs == CharacterRuns::AcrossWords && !words.isEmpty())
        addRuns(all, hashes);
    std::sort(hashes.begin(), hashes.end());
    std::vector<TextFeature> features;
    for (std::size_t i = 0; i < hashes.size();) {
        std::size_t end = i;
        while (end < hashes.size() && hashes[end] == hashes[i])
            ++end;
        const auto count = float(end - i); // nearly always 1, whose logarithm need not be asked for
        features.push_back({hashes[i], count > 1 ? 1.0F + std::log(count) : 1.0F});
        i = end;
    }
    return features;
}
