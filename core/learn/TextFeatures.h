#pragma once

#include <QString>
#include <QStringList>
#include <vector>

/// A feature of a text: the hash of a word, of two words in a row or of a few characters, and how much of it there is.
struct TextFeature {
    quint32 hash = 0;
    float value = 0;

    friend bool operator==(const TextFeature &, const TextFeature &) = default;
};

/// How far a run of characters may reach. Across words it learns turns of phrase, where there are examples enough to
/// see them twice; within words it learns stems.
enum class CharacterRuns { WithinWords, AcrossWords };

/// Words and pairs of words tell the subject, characters forgive typing errors and endings. Sorted by hash, each once;
/// values grow with the logarithm of the count. The same text gives the same features on every machine.
std::vector<TextFeature> textFeatures(const QString &text, CharacterRuns runs);

/// What features are made of: the words of a text (its beginning, when it is very long), folded, of letters and digits.
QStringList featureWords(const QString &text);
quint32 wordFeature(QStringView word);
quint32 pairFeature(const QString &first, const QString &second);
/// Appends every run of `shortest` to `longest` characters.
void appendRunFeatures(QStringView text, int shortest, int longest, std::vector<quint32> &features);
