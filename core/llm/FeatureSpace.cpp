#include "core/llm/FeatureSpace.h"

#include <algorithm>
#include <cmath>

namespace {

struct Seen {
    quint32 texts = 0;
    quint32 labels = 0;
    int lastLabel = -2; ///< texts are looked at label by label
};

} // namespace

FeatureSpace::FeatureSpace(const std::vector<std::vector<TextFeature>> &texts, const std::vector<int> &labels,
                           int labelCount, Weighting weighting, quint32 fewest, std::size_t most)
{
    std::vector<quint32> order(texts.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = quint32(i);
    std::stable_sort(order.begin(), order.end(), [&labels](quint32 a, quint32 b) { return labels[a] < labels[b]; });
    QHash<quint32, Seen> seen;
    for (const quint32 text : order) {
        for (const TextFeature &feature : texts[text]) {
            Seen &counts = seen[feature.hash];
            ++counts.texts;
            counts.labels += counts.lastLabel == labels[text] ? 0 : 1;
            counts.lastLabel = labels[text];
        }
    }
    if (seen.size() > qsizetype(most)) {
        std::vector<quint32> counts;
        counts.reserve(std::size_t(seen.size()));
        for (const Seen &feature : std::as_const(seen))
            counts.push_back(feature.texts);
        const auto last = counts.begin() + std::ptrdiff_t(most);
        std::nth_element(counts.begin(), last, counts.end(), std::greater<>());
        fewest = std::max(fewest, *last + 1);
    }
    for (const auto &features : texts) {
        for (const TextFeature &feature : features) {
            const Seen counts = seen.value(feature.hash);
            if (counts.texts < fewest || m_numbers.contains(feature.hash))
                continue;
            m_numbers.insert(feature.hash, quint32(m_weights.size()));
            m_weights.push_back(weighting == Weighting::Labels
                                    ? 1.0F + std::log(float(labelCount + 1) / float(counts.labels + 1))
                                    : std::sqrt(1.0F + std::log(float(texts.size() + 1) / float(counts.texts + 1))));
        }
    }
}

SparseRow FeatureSpace::row(const std::vector<TextFeature> &features) const
{
    SparseRow row;
    row.reserve(features.size());
    float square = 0;
    for (const TextFeature &feature : features) {
        const auto it = m_numbers.constFind(feature.hash);
        if (it == m_numbers.constEnd())
            continue;
        const float value = feature.value * m_weights[*it];
        row.push_back({*it, value});
        square += value * value;
    }
    const float scale = square > 0 ? 1.0F / std::sqrt(square) : 0.0F;
    for (Entry &entry : row)
        entry.value *= scale;
    return row;
}
