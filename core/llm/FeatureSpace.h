#pragma once

#include "core/base/TextFeatures.h"
#include "core/llm/LinearModel.h"

#include <QHash>

/// The features seen in training, numbered without gaps, and how telling each is. Brings a text's features to a row of
/// length 1.
class FeatureSpace
{
public:
    enum class Weighting {
        Texts, ///< the root of the inverse document frequency: among many texts, how rare a feature is
        Labels ///< the inverse label frequency: among few texts only the labels it occurs with tell anything
    };

    /// Of the features in at least `fewest` texts the commonest, `most` of them.
    FeatureSpace(const std::vector<std::vector<TextFeature>> &texts, const std::vector<int> &labels, int labelCount,
                 Weighting weighting, quint32 fewest, std::size_t most);
    FeatureSpace() = default;

    quint32 size() const { return quint32(m_weights.size()); }

    /// Empty when no feature is known.
    SparseRow row(const std::vector<TextFeature> &features) const;

private:
    QHash<quint32, quint32> m_numbers;
    std::vector<float> m_weights;
};
