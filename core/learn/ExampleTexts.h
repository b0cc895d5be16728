#pragma once

#include "core/learn/Spelling.h"

#include <QHash>
#include <QStringList>
#include <optional>
#include <vector>

/// Example texts under labels, and which labels another text may belong to: naive Bayes over words, pairs of words and
/// runs of characters, each counted the more the fewer labels it occurs with. There is nothing to train but counts, so
/// it is built in a moment. Immutable once built: free to be asked from any thread.
class ExampleTexts
{
public:
    struct Examples {
        QString label;
        QStringList texts;
    };

    struct Likeness {
        QString label;
        /// How much likelier the text's features are under this label than under all others together: the logarithm,
        /// averaged over the text. 0 where nothing is known, below it where others say it rather.
        double odds = 0;
    };

    /// Takes as long as reading the texts a few times: worker thread.
    explicit ExampleTexts(const std::vector<Examples> &examples);

    /// The likeliest labels, best first; empty for a text that shares nothing with any example.
    std::vector<Likeness> likeliest(const QString &text, std::size_t most) const;

    /// The label of which an example is the same, word for word. Nothing when there is none, or under several labels.
    std::optional<QString> labelOfSame(const QString &text) const;

    /// Whether an example of the label holds a word.
    bool holds(const QString &label, const QString &word) const;

    /// By the words of the examples.
    const Spelling &spelling() const { return m_spelling; }

    bool isEmpty() const { return m_labels.isEmpty(); }

private:
    struct Feature {
        float weight = 0;
        float absent = 0; ///< what it says for a label it does not occur with
    };

    struct Occurrence {
        quint16 label = 0;
        qint16 odds = 0; ///< how much more the feature says for this label than for one without it, times OddsScale
    };

    QStringList m_labels;
    QHash<QString, quint16> m_places; ///< of the labels
    QHash<QString, quint16> m_same; ///< by the words of an example its label's place, or SeveralLabels
    Spelling m_spelling;
    std::vector<Feature> m_features;
    QHash<quint32, quint32> m_numbers; ///< of the features
    std::vector<quint32> m_starts; ///< of the features' occurrences
    std::vector<Occurrence> m_occurrences; ///< of a feature after the other, by label
    std::vector<float> m_rarity; ///< of the labels: the less is said with one, the more each feature of it says
};
