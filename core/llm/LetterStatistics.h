#pragma once

#include <QHash>
#include <QString>
#include <array>

/// How often three letters follow one another in English, German, French and Spanish, learnt from the example messages
/// under resources/intents: a message of three words holds no small word to tell its language by, but twenty such
/// groups. Immutable once made; safe to use from any thread.
class LetterStatistics
{
public:
    static constexpr int Languages = 4;
    /// In the order English, German, French, Spanish.
    using Likelihoods = std::array<double, Languages>;

    /// Reads the examples: some milliseconds.
    LetterStatistics();

    /// The logarithms of how likely each language writes `text`; all 0 when it holds no letters.
    Likelihoods of(const QString &text) const;

private:
    QHash<quint64, Likelihoods> m_groups; ///< of every group that was seen
};
