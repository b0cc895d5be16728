#include "core/knowledge/Vocabulary.h"

#include <QString>
#include <algorithm>
#include <array>
#include <bit>

namespace {

constexpr qsizetype ShortestForOneError = 4;
constexpr qsizetype ShortestForTwoErrors = 8;
constexpr std::size_t LongestCompared = 64;

quint32 lettersOf(QByteArrayView word)
{
    quint32 letters = 0;
    for (const char c : word)
        letters |= 1u << (static_cast<unsigned char>(c) & 31u);
    return letters;
}

/// Insertions, deletions, replacements and swaps of neighbours between two words; anything above `most` is most + 1.
int editDistance(QByteArrayView a, QByteArrayView b, int most)
{
    if (std::size_t(a.size()) > LongestCompared || std::size_t(b.size()) > LongestCompared)
        return most + 1;
    std::array<std::array<int, LongestCompared + 1>, 3> rows = {};
    for (std::size_t j = 0; j <= std::size_t(b.size()); ++j)
        rows[0][j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        auto &row = rows[std::size_t(i) % 3];
        const auto &above = rows[std::size_t(i + 2) % 3];
        const auto &twoAbove = rows[std::size_t(i + 1) % 3];
        row[0] = int(i);
        int least = row[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const std::size_t at = std::size_t(j);
            row[at] = std::min({above[at] + 1, row[at - 1] + 1, above[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], twoAbove[at - 2] + 1);
            least = std::min(least, row[at]);
        }
        if (least > most)
            return most + 1;
    }
    return std::min(rows[std::size_t(a.size()) % 3][std::size_t(b.size())], most + 1);
}

void makeDistinct(std::vector<quint32> &terms)
{
    std::ranges::sort(terms);
    terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
}

} // namespace

void Vocabulary::addForm(QByteArrayView foldedWord, quint32 term)
{
    m_forms.push_back({m_words.add(foldedWord), term});
}

void Vocabulary::finish()
{
    std::ranges::sort(m_forms, [this](const Form &a, const Form &b) {
        if (a.word == b.word)
            return a.term < b.term;
        return std::ranges::lexicographical_compare(m_words.at(a.word), m_words.at(b.word));
    });
    const auto same = [](const Form &a, const Form &b) { return a.word == b.word && a.term == b.term; };
    m_forms.erase(std::unique(m_forms.begin(), m_forms.end(), same), m_forms.end());
    m_forms.shrink_to_fit();
    m_letters.reserve(m_forms.size());
    for (const Form &form : m_forms)
        m_letters.push_back(lettersOf(word(form)));
    m_terms.squeeze();
    m_words.squeeze();
}

std::span<const Vocabulary::Form> Vocabulary::range(QByteArrayView prefix, bool whole) const
{
    const auto beginning = [this, prefix, whole](const Form &form) {
        const QByteArrayView text = word(form);
        return whole ? text : text.first(std::min(text.size(), prefix.size()));
    };
    const auto less = [](QByteArrayView a, QByteArrayView b) { return std::ranges::lexicographical_compare(a, b); };
    // equal_range would say both at once, but its subrange is beyond clang before 16.
    return {std::ranges::lower_bound(m_forms, prefix, less, beginning),
            std::ranges::upper_bound(m_forms, prefix, less, beginning)};
}

std::vector<quint32> Vocabulary::termsOf(QByteArrayView foldedWord) const
{
    std::vector<quint32> terms;
    for (const Form &form : range(foldedWord, true))
        terms.push_back(form.term);
    return terms;
}

std::vector<quint32> Vocabulary::termsWithPrefix(QByteArrayView prefix) const
{
    std::vector<quint32> terms;
    for (const Form &form : range(prefix, false))
        terms.push_back(form.term);
    makeDistinct(terms);
    return terms;
}

std::vector<quint32> Vocabulary::termsNear(QByteArrayView foldedWord) const
{
    const QString text = QString::fromUtf8(foldedWord);
    const bool hasDigit = std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
    if (text.size() < ShortestForOneError || hasDigit)
        return {};
    const bool isLatin = text.size() == foldedWord.size();
    int most = text.size() < ShortestForTwoErrors ? 1 : 2;
    if (!isLatin)
        most *= 2; // a letter of another script is two bytes
    const quint32 letters = lettersOf(foldedWord);

    std::vector<quint32> terms;
    int best = most;
    for (std::size_t i = 0; i < m_forms.size(); ++i) {
        // Every error changes at most two members of the set of letters.
        if (std::popcount(letters ^ m_letters[i]) > 2 * best)
            continue;
        const QByteArrayView candidate = word(m_forms[i]);
        if (std::abs(candidate.size() - foldedWord.size()) > best)
            continue;
        const int distance = editDistance(foldedWord, candidate, best);
        if (distance > best)
            continue;
        if (distance < best)
            terms.clear();
        best = distance;
        terms.push_back(m_forms[i].term);
    }
    makeDistinct(terms);
    return terms;
}
