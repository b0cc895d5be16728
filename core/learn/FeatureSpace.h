#pragma once

#include "core/learn/LinearModel.h"
#include "core/learn/TextFeatures.h"

#include <QHash>
#include <vector>

/// Texts as numbered features, taken apart once for all models that learn from them or from a part of them.
class FeatureCorpus
{
public:
    /// By the hash of a feature its number, without gaps.
    using Numbers = QHash<quint32, quint32>;

    FeatureCorpus(const std::vector<const QString *> &texts, CharacterRuns runs);

    const SparseRow &text(quint32 i) const { return m_texts[i]; }
    const Numbers &numbers() const { return m_numbers; }

private:
    std::vector<SparseRow> m_texts; ///< with the values of TextFeature
    Numbers m_numbers;
};

/// The features a model learns from, numbered without gaps, and how telling each is. Brings a text's features to a row
/// of length 1.
class FeatureSpace
{
public:
    enum class Weighting {
        Texts, ///< the root of the inverse document frequency: among many texts, how rare a feature is
        Labels ///< the inverse label frequency: among few texts only the labels it occurs with tell anything
    };

    /// Of the features in at least `fewest` of the texts `chosen` from the corpus the commonest, `most` of them.
    /// `labels[i]` is that of `chosen[i]`.
    FeatureSpace(const FeatureCorpus &corpus, const std::vector<quint32> &chosen, const std::vector<int> &labels,
                 int labelCount, Weighting weighting, quint32 fewest, std::size_t most);
    FeatureSpace() = default;

    quint32 size() const { return quint32(m_weights.size()); }

    /// Of a text of the corpus. Empty when no feature is known.
    SparseRow row(const SparseRow &text) const;

    /// Goes over from the texts of the corpus to any text, and keeps nothing of what it does not know.
    void leave(const FeatureCorpus &corpus);
    /// Of any text, after leave(). Empty when no feature is known.
    SparseRow row(const std::vector<TextFeature> &features) const;

private:
    void weigh(SparseRow &row) const;

    std::vector<quint32> m_places; ///< by the number in the corpus, until it is left
    FeatureCorpus::Numbers m_numbers; ///< by the hash of a feature its place, after that
    std::vector<float> m_weights; ///< by the place
};
