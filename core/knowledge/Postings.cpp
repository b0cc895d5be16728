#include "core/knowledge/Postings.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace {

// BM25F. The values were chosen on two public collections (help pages, abstracts), so figures on those two flatter
// them.
constexpr double Saturation = 2.0; ///< k1: higher because weighted fields make larger frequencies
constexpr double NameWeight = 3.0; ///< of a word in the title or a heading, in words of the text
constexpr double WordingWeight = 0.3; ///< of a word in one of the many wordings
constexpr double NameLengthPenalty = 0.5; ///< b of titles and headings
constexpr double TextLengthPenalty = 0.7; ///< b of the text
constexpr quint32 None = std::numeric_limits<quint32>::max();
constexpr double FullImpact = std::numeric_limits<quint16>::max();

struct AverageLengths {
    double title = 1;
    double heading = 1;
    double text = 1;
    double wording = 1;
};

AverageLengths averageLengths(const PassageTerms &passages)
{
    AverageLengths sum = {0, 0, 0, 0};
    TermSequence sequence;
    for (quint32 i = 0; i < passages.count(); ++i) {
        passages.read(i, sequence);
        sum.title += double(sequence.titleCount);
        sum.heading += double(sequence.headingCount);
        sum.text += double(sequence.textCount());
        sum.wording += double(sequence.wordingCount);
    }
    const double count = std::max(1.0, double(passages.count()));
    return {std::max(1.0, sum.title / count), std::max(1.0, sum.heading / count), std::max(1.0, sum.text / count),
            std::max(1.0, sum.wording / count)};
}

/// Never 0, which would be no match: a single word of a very long text still is one.
quint16 impactOf(float frequency)
{
    return quint16(std::max(1L, std::lround(FullImpact * frequency / (frequency + Saturation))));
}

float fieldWeight(double weight, double penalty, std::size_t length, double average)
{
    return float(weight / (1 - penalty + penalty * double(length) / average));
}

} // namespace

Postings::Postings(const PassageTerms &passages, quint32 termCount) : m_passageCount(passages.count())
{
    TermSequence sequence;
    std::vector<quint32> lastPassage(termCount, None);
    m_starts.assign(std::size_t(termCount) + 1, 0);
    for (quint32 i = 0; i < m_passageCount; ++i) {
        passages.read(i, sequence);
        for (const quint32 term : sequence.terms) {
            if (std::exchange(lastPassage[term], i) != i)
                ++m_starts[term + 1];
        }
    }
    for (std::size_t term = 0; term < termCount; ++term)
        m_starts[term + 1] += m_starts[term];

    const AverageLengths average = averageLengths(passages);
    m_passages.resize(m_starts.back());
    std::vector<float> frequencies(m_starts.back(), 0);
    std::vector<quint32> next(m_starts.begin(), m_starts.end() - 1);
    std::ranges::fill(lastPassage, None);
    for (quint32 i = 0; i < m_passageCount; ++i) {
        passages.read(i, sequence);
        const float title = fieldWeight(NameWeight, NameLengthPenalty, sequence.titleCount, average.title);
        const float heading = fieldWeight(NameWeight, NameLengthPenalty, sequence.headingCount, average.heading);
        const float text = fieldWeight(1, TextLengthPenalty, sequence.textCount(), average.text);
        const float wording = fieldWeight(WordingWeight, TextLengthPenalty, sequence.wordingCount, average.wording);
        const std::size_t firstWording = sequence.terms.size() - sequence.wordingCount;
        for (std::size_t at = 0; at < sequence.terms.size(); ++at) {
            const quint32 term = sequence.terms[at];
            if (std::exchange(lastPassage[term], i) != i)
                m_passages[next[term]++] = i;
            const bool inTitle = at < sequence.titleCount;
            const bool inHeading = at < sequence.titleCount + sequence.headingCount;
            const bool inText = at < firstWording;
            frequencies[next[term] - 1] += inTitle ? title : inHeading ? heading : inText ? text : wording;
        }
    }

    m_impacts.reserve(frequencies.size());
    for (const float frequency : frequencies)
        m_impacts.push_back(impactOf(frequency));
    m_mostImpacts.assign(termCount, 0);
    for (std::size_t term = 0; term < termCount; ++term) {
        for (quint32 at = m_starts[term]; at < m_starts[term + 1]; ++at)
            m_mostImpacts[term] = std::max(m_mostImpacts[term], m_impacts[at]);
    }
}

PostingList Postings::list(quint32 term) const
{
    const std::size_t start = m_starts[term];
    const std::size_t count = m_starts[term + 1] - start;
    return {std::span(m_passages).subspan(start, count), std::span(m_impacts).subspan(start, count),
            m_mostImpacts[term]};
}

double Postings::rarity(std::size_t passagesWithTerm) const
{
    const double with = double(passagesWithTerm);
    return std::log(1 + (double(m_passageCount) - with + 0.5) / (with + 0.5));
}

MergedPostings::MergedPostings(const std::vector<Part> &parts)
{
    struct Posting {
        quint32 passage = 0;
        quint16 impact = 0;
    };
    std::vector<Posting> all;
    std::vector<std::ptrdiff_t> starts;
    for (const Part &part : parts) {
        starts.push_back(std::ptrdiff_t(all.size()));
        for (std::size_t i = 0; i < part.list.size(); ++i) {
            const quint16 impact = part.list.impacts[i];
            all.push_back(
                {part.list.passages[i], part.factor == 1 ? impact : quint16(std::lround(impact * part.factor))});
        }
    }
    // Each part is in order already: neighbours are merged until one is left.
    while (starts.size() > 1) {
        std::vector<std::ptrdiff_t> merged;
        for (std::size_t i = 0; i < starts.size(); i += 2) {
            merged.push_back(starts[i]);
            if (i + 1 == starts.size())
                break;
            const auto end = i + 2 < starts.size() ? all.begin() + starts[i + 2] : all.end();
            std::inplace_merge(all.begin() + starts[i], all.begin() + starts[i + 1], end,
                               [](const Posting &a, const Posting &b) { return a.passage < b.passage; });
        }
        starts = std::move(merged);
    }
    m_passages.reserve(all.size());
    m_impacts.reserve(all.size());
    for (const Posting &posting : all) {
        if (m_passages.empty() || m_passages.back() != posting.passage) {
            m_passages.push_back(posting.passage);
            m_impacts.push_back(posting.impact);
        } else {
            // Another form of the word adds, but never to more than the whole.
            const double before = m_impacts.back();
            m_impacts.back() = quint16(std::lround(before + posting.impact * (1 - before / FullImpact)));
        }
        m_mostImpact = std::max(m_mostImpact, m_impacts.back());
    }
}
