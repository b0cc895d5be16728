#include "core/learn/ExampleTexts.h"

#include "core/learn/TextFeatures.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace {

/// Of characters within a word and its two ends.
constexpr int ShortestRun = 3;
constexpr int LongestRun = 4;
/// What is added to every count, so that a feature not seen with a label does not rule it out.
constexpr double Smoothing = 0.02;
constexpr double OddsScale = 2048; ///< odds are kept as whole numbers, in two bytes
constexpr quint16 SeveralLabels = std::numeric_limits<quint16>::max();
constexpr std::size_t MostLabels = SeveralLabels;

/// Of the word itself and of its characters.
std::vector<quint32> featuresOf(const QString &word)
{
    std::vector<quint32> features{wordFeature(word)};
    appendRunFeatures(QString(QChar(u' ') + word + QChar(u' ')), ShortestRun, LongestRun, features);
    return features;
}

/// Texts as words and pairs of words, and their features, numbered in the order in which they come up. The same words
/// come up again and again: each is taken apart once.
class FeatureReader
{
public:
    /// A word of a text, and with the one before it.
    struct Token {
        quint32 word = 0;
        quint32 pair = NoPair; ///< a feature
    };
    using Text = std::vector<Token>;

    Text read(const QStringList &words)
    {
        Text tokens;
        QString before;
        for (const QString &word : words) {
            const bool isFirst = before.isEmpty();
            tokens.push_back({placeOf(word), isFirst ? NoPair : numberOf(pairFeature(before, word))});
            before = word;
        }
        tokens.shrink_to_fit();
        return tokens;
    }

    template <class Use>
    void eachFeature(const Text &text, Use use) const
    {
        for (const Token &token : text) {
            std::ranges::for_each(m_words[token.word], use);
            if (token.pair != NoPair)
                use(token.pair);
        }
    }

    QHash<quint32, quint32> takeNumbers() { return std::move(m_numbers); }
    std::size_t featureCount() const { return std::size_t(m_numbers.size()); }

    QHash<QString, int> wordCounts() const
    {
        QHash<QString, int> counts;
        for (auto it = m_places.cbegin(); it != m_places.cend(); ++it)
            counts.insert(it.key(), m_counts[*it]);
        return counts;
    }

private:
    static constexpr quint32 NoPair = std::numeric_limits<quint32>::max();

    quint32 numberOf(quint32 feature)
    {
        const auto known = m_numbers.constFind(feature);
        return known != m_numbers.cend() ? *known : *m_numbers.insert(feature, quint32(m_numbers.size()));
    }

    quint32 placeOf(const QString &word)
    {
        const auto known = m_places.constFind(word);
        if (known != m_places.cend()) {
            ++m_counts[*known];
            return *known;
        }
        std::vector<quint32> numbers;
        for (const quint32 feature : featuresOf(word))
            numbers.push_back(numberOf(feature));
        m_words.push_back(std::move(numbers));
        m_counts.push_back(1);
        return *m_places.insert(word, quint32(m_places.size()));
    }

    QHash<quint32, quint32> m_numbers; ///< of features
    QHash<QString, quint32> m_places; ///< of words in the following
    std::vector<std::vector<quint32>> m_words; ///< their features
    std::vector<int> m_counts;
};

/// How much of each feature the texts of one label hold. Used for one label after the other.
class LabelCounts
{
public:
    explicit LabelCounts(std::size_t features) : m_weights(features, 0) { }

    void add(quint32 feature, float weight)
    {
        if (m_weights[feature] == 0)
            m_held.push_back(feature);
        m_weights[feature] += weight;
    }

    const std::vector<quint32> &held() const { return m_held; }
    float of(quint32 feature) const { return m_weights[feature]; }

    void clear()
    {
        for (const quint32 feature : m_held)
            m_weights[feature] = 0;
        m_held.clear();
    }

private:
    std::vector<float> m_weights;
    std::vector<quint32> m_held;
};

} // namespace

ExampleTexts::ExampleTexts(const std::vector<Examples> &examples)
{
    FeatureReader reader;
    std::vector<std::vector<FeatureReader::Text>> texts; // by label
    for (const Examples &each : examples) {
        if (texts.size() == MostLabels)
            break;
        const auto place = quint16(m_labels.size());
        m_places.insert(each.label, place);
        m_labels += each.label;
        texts.emplace_back();
        for (const QString &text : each.texts) {
            const QStringList words = featureWords(text);
            texts.back().push_back(reader.read(words));
            const QString all = words.join(QChar(u' '));
            m_same.insert(all, m_same.value(all, place) == place ? place : SeveralLabels);
        }
    }
    m_features.resize(reader.featureCount());

    LabelCounts counts(m_features.size());
    std::vector<quint32> labelsOf(m_features.size(), 0);
    for (const auto &ofLabel : texts) {
        for (const FeatureReader::Text &text : ofLabel)
            reader.eachFeature(text, [&counts](quint32 feature) { counts.add(feature, 1); });
        for (const quint32 feature : counts.held())
            ++labelsOf[feature];
        counts.clear();
    }
    m_starts.assign(m_features.size() + 1, 0);
    for (std::size_t feature = 0; feature < m_features.size(); ++feature) {
        m_features[feature].weight = float(std::log(1 + double(texts.size()) / labelsOf[feature]));
        m_starts[feature + 1] = m_starts[feature] + labelsOf[feature];
    }

    // Occurrences hold the counts first, as floats beside them, and the odds once all labels were read.
    m_occurrences.resize(m_starts.back());
    std::vector<float> weights(m_starts.back());
    std::vector<quint32> next(m_starts.begin(), m_starts.end() - 1);
    std::vector<double> ofFeature(m_features.size(), 0);
    std::vector<double> ofLabel;
    for (std::size_t label = 0; label < texts.size(); ++label) {
        double sum = 0;
        for (const FeatureReader::Text &text : texts[label]) {
            float square = 0;
            reader.eachFeature(
                text, [&](quint32 feature) { square += m_features[feature].weight * m_features[feature].weight; });
            // A long text counts no more than a short one.
            const float length = std::sqrt(square);
            reader.eachFeature(text,
                               [&](quint32 feature) { counts.add(feature, m_features[feature].weight / length); });
        }
        for (const quint32 feature : counts.held()) {
            const quint32 at = next[feature]++;
            m_occurrences[at].label = quint16(label);
            weights[at] = counts.of(feature);
            ofFeature[feature] += double(weights[at]);
            sum += double(weights[at]);
        }
        ofLabel.push_back(sum);
        counts.clear();
    }

    m_spelling = Spelling(reader.wordCounts());
    m_numbers = reader.takeNumbers();

    const double all = std::accumulate(ofLabel.begin(), ofLabel.end(), 0.0);
    const double spread = Smoothing * double(m_features.size());
    for (const double own : ofLabel)
        m_rarity.push_back(float(std::log((all - own + spread) / (own + spread))));
    for (std::size_t feature = 0; feature < m_features.size(); ++feature) {
        const double everywhere = ofFeature[feature] + Smoothing;
        m_features[feature].absent = float(-std::log(everywhere / Smoothing));
        for (quint32 at = m_starts[feature]; at < m_starts[feature + 1]; ++at) {
            const auto own = double(weights[at]);
            const double elsewhere = std::max(0.0, ofFeature[feature] - own) + Smoothing;
            const double odds = std::log((own + Smoothing) / Smoothing) - std::log(elsewhere / everywhere);
            const double most = std::numeric_limits<qint16>::max();
            m_occurrences[at].odds = qint16(std::lround(std::min(most, odds * OddsScale)));
        }
    }
}

std::vector<ExampleTexts::Likeness> ExampleTexts::likeliest(const QString &text, std::size_t most) const
{
    std::vector<float> odds(std::size_t(m_labels.size()), 0);
    const auto unknown = float(std::log(1 + double(m_labels.size())));
    float known = 0;
    float absent = 0;
    float all = 0;
    const auto add = [&](quint32 feature) {
        const auto number = m_numbers.constFind(feature);
        if (number == m_numbers.cend()) {
            all += unknown;
            return;
        }
        const Feature &own = m_features[*number];
        known += own.weight;
        absent += own.weight * own.absent;
        for (quint32 at = m_starts[*number]; at < m_starts[*number + 1]; ++at)
            odds[m_occurrences[at].label] += own.weight * float(m_occurrences[at].odds);
    };
    QString before;
    for (const QString &word : featureWords(text)) {
        for (const quint32 feature : featuresOf(word))
            add(feature);
        if (!before.isEmpty())
            add(pairFeature(before, word));
        before = word;
    }
    if (known == 0)
        return {};
    all += known;
    std::vector<std::pair<double, std::size_t>> ranked;
    for (std::size_t label = 0; label < odds.size(); ++label) {
        const double sum = double(odds[label]) / OddsScale + double(m_rarity[label] * known + absent);
        ranked.emplace_back(sum / double(all), label);
    }
    const auto listed = ranked.begin() + std::ptrdiff_t(std::min(most, ranked.size()));
    std::ranges::partial_sort(ranked, listed, std::ranges::greater(), &std::pair<double, std::size_t>::first);
    std::vector<Likeness> likenesses;
    for (auto it = ranked.begin(); it != listed; ++it)
        likenesses.push_back({m_labels[qsizetype(it->second)], it->first});
    return likenesses;
}

std::optional<QString> ExampleTexts::labelOfSame(const QString &text) const
{
    const quint16 place = m_same.value(featureWords(text).join(QChar(u' ')), SeveralLabels);
    return place == SeveralLabels ? std::nullopt : std::optional(m_labels[place]);
}

bool ExampleTexts::holds(const QString &label, const QString &word) const
{
    const auto place = m_places.constFind(label);
    const auto number = m_numbers.constFind(wordFeature(word));
    if (place == m_places.cend() || number == m_numbers.cend())
        return false;
    const auto first = m_occurrences.begin() + m_starts[*number];
    const auto last = m_occurrences.begin() + m_starts[*number + 1];
    return std::ranges::binary_search(first, last, *place, {}, &Occurrence::label);
}
