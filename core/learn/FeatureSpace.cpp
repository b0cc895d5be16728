#include "core/learn/FeatureSpace.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace {

struct Seen {
    quint32 texts = 0;
    quint32 labels = 0;
    int lastLabel = -2; ///< texts are looked at label by label
};

constexpr quint32 NoPlace = std::numeric_limits<quint32>::max();

std::vector<Seen> count(const FeatureCorpus &corpus, const std::vector<quint32> &chosen, const std::vector<int> &labels)
{
    std::vector<quint32> order(chosen.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = quint32(i);
    std::stable_sort(order.begin(), order.end(), [&labels](quint32 a, quint32 b) { return labels[a] < labels[b]; });
    std::vector<Seen> seen(std::size_t(corpus.numbers().size()));
    for (const quint32 i : order) {
        for (const Entry &entry : corpus.text(chosen[i])) {
            Seen &counts = seen[entry.feature];
            ++counts.texts;
            counts.labels += counts.lastLabel == labels[i] ? 0 : 1;
            counts.lastLabel = labels[i];
        }
    }
    return seen;
}

/// In how many texts a feature has to be so that no more than `most` are left.
quint32 fewestFor(const std::vector<Seen> &seen, std::size_t most)
{
    std::vector<quint32> counts;
    for (const Seen &feature : seen) {
        if (feature.texts > 0)
            counts.push_back(feature.texts);
    }
    if (counts.size() <= most)
        return 1;
    const auto last = counts.begin() + std::ptrdiff_t(most);
    std::nth_element(counts.begin(), last, counts.end(), std::greater<>());
    return *last + 1;
}

} // namespace

FeatureCorpus::FeatureCorpus(const std::vector<const QString *> &texts, CharacterRuns runs)
{
    m_texts.reserve(texts.size());
    for (const QString *text : texts) {
        SparseRow row;
        for (const TextFeature &feature : textFeatures(*text, runs)) {
            const auto it = m_numbers.constFind(feature.hash);
            const quint32 number = it == m_numbers.constEnd() ? quint32(m_numbers.size()) : *it;
            if (it == m_numbers.constEnd())
                m_numbers.insert(feature.hash, number);
            row.push_back({number, feature.value});
        }
        m_texts.push_back(std::move(row));
    }
}

FeatureSpace::FeatureSpace(const FeatureCorpus &corpus, const std::vector<quint32> &chosen,
                           const std::vector<int> &labels, int labelCount, Weighting weighting, quint32 fewest,
                           std::size_t most)
{
    const std::vector<Seen> seen = count(corpus, chosen, labels);
    const quint32 needed = std::max({fewest, fewestFor(seen, most), 1U});
    m_places.assign(seen.size(), NoPlace);
    for (std::size_t number = 0; number < seen.size(); ++number) {
        const Seen &counts = seen[number];
        if (counts.texts < needed)
            continue;
        m_places[number] = quint32(m_weights.size());
        m_weights.push_back(weighting == Weighting::Labels
                                ? 1.0F + std::log(float(labelCount + 1) / float(counts.labels + 1))
                                : std::sqrt(1.0F + std::log(float(chosen.size() + 1) / float(counts.texts + 1))));
    }
}

void FeatureSpace::leave(const FeatureCorpus &corpus)
{
    m_numbers.reserve(qsizetype(m_weights.size()));
    for (auto it = corpus.numbers().constBegin(); it != corpus.numbers().constEnd(); ++it) {
        if (m_places[*it] != NoPlace)
            m_numbers.insert(it.key(), m_places[*it]);
    }
    m_places = {};
}

SparseRow FeatureSpace::row(const SparseRow &text) const
{
    SparseRow row;
    row.reserve(text.size());
    for (const Entry &entry : text) {
        if (const quint32 place = m_places[entry.feature]; place != NoPlace)
            row.push_back({place, entry.value});
    }
    weigh(row);
    return row;
}

SparseRow FeatureSpace::row(const std::vector<TextFeature> &features) const
{
    SparseRow row;
    row.reserve(features.size());
    for (const TextFeature &feature : features) {
        if (const auto it = m_numbers.constFind(feature.hash); it != m_numbers.constEnd())
            row.push_back({*it, feature.value});
    }
    weigh(row);
    return row;
}

void FeatureSpace::weigh(SparseRow &row) const
{
    float square = 0;
    for (Entry &entry : row) {
        entry.value *= m_weights[entry.feature];
        square += entry.value * entry.value;
    }
    const float scale = square > 0 ? 1.0F / std::sqrt(square) : 0.0F;
    for (Entry &entry : row)
        entry.value *= scale;
}
