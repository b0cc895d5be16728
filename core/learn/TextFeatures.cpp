#include "core/learn/TextFeatures.h"

#include "core/base/Text.h"

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

} // namespace

QStringList featureWords(const QString &text)
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

quint32 wordFeature(QStringView word)
{
    return hashOf(word, WordSeed);
}

quint32 pairFeature(const QString &first, const QString &second)
{
    return hashOf(QString(first + QChar(u' ') + second), PairSeed);
}

void appendRunFeatures(QStringView text, int shortest, int longest, std::vector<quint32> &features)
{
    for (int length = shortest; length <= longest; ++length) {
        for (qsizetype at = 0; at + length <= text.size(); ++at)
            features.push_back(hashOf(text.mid(at, length), GramSeed));
    }
}

std::vector<TextFeature> textFeatures(const QString &text, CharacterRuns runs)
{
    const QStringList words = featureWords(text);
    std::vector<quint32> hashes;
    QString all(QChar(u' '));
    for (qsizetype i = 0; i < words.size(); ++i) {
        hashes.push_back(wordFeature(words[i]));
        if (i > 0)
            hashes.push_back(pairFeature(words[i - 1], words[i]));
        if (runs == CharacterRuns::WithinWords)
            appendRunFeatures(QString(QChar(u' ') + words[i] + QChar(u' ')), ShortestGram, LongestGram, hashes);
        else
            all += words[i] + QChar(u' ');
    }
    if (runs == CharacterRuns::AcrossWords && !words.isEmpty())
        appendRunFeatures(all, ShortestGram, LongestGram, hashes);
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
