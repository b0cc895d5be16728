#include "core/knowledge/QueryPlan.h"

#include "core/knowledge/WordLists.h"

#include <QHash>
#include <algorithm>
#include <cmath>

namespace {

constexpr std::size_t MostWords = 40; ///< the rarest words of a long text say what it is about
constexpr std::size_t MostCompletions = 200; ///< of an unfinished word
constexpr double GuessCertainty = 0.7; ///< a misspelt word
constexpr double SynonymFactor = 0.5;
constexpr int MostRepetitions = 3; ///< a word said ten times is not ten times as important

void insertAll(std::vector<quint32> &into, const std::vector<quint32> &terms)
{
    into.insert(into.end(), terms.begin(), terms.end());
    std::ranges::sort(into);
    into.erase(std::unique(into.begin(), into.end()), into.end());
}

} // namespace

QueryPlan::QueryPlan(const Query &query, const IndexParts &parts) : m_parts(parts)
{
    std::vector<QString> words;
    for (const Query::QueryWord &word : query.words)
        words.push_back(word.text);
    const std::optional<Language> spoken = detectLanguage(words);
    const bool isKnown = spoken && std::ranges::find(m_parts.languages, *spoken) != m_parts.languages.end();
    m_language = isKnown ? *spoken : m_parts.languages.front();
    planWords(query);
    planPhrases(query);
}

bool QueryPlan::isStopped(const Query::QueryWord &word) const
{
    return !word.isUnfinished && isStopWord(m_language, word.text);
}

void QueryPlan::planWords(const Query &query)
{
    struct Asked {
        std::size_t position = 0;
        int count = 0;
    };
    QHash<QString, Asked> asked;
    const bool onlyStopWords =
        std::ranges::all_of(query.words, [this](const Query::QueryWord &word) { return isStopped(word); });
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < query.words.size(); ++i) {
        if (!onlyStopWords && isStopped(query.words[i]))
            continue;
        Asked &entry = asked[query.words[i].text];
        if (entry.count++ == 0) {
            entry.position = i;
            order.push_back(i);
        }
    }
    for (const std::size_t position : order)
        addWord(query.words[position], position, asked[query.words[position].text].count);
    // "money back" is a word of its own, whatever "money" and "back" mean.
    for (std::size_t i = 0; i + 1 < query.words.size(); ++i) {
        for (const QString &same : synonymsOf(query.words[i].text + QChar(u' ') + query.words[i + 1].text)) {
            if (!asked.contains(same))
                addWord({same, false, false}, i, 1);
        }
    }

    if (m_words.size() > MostWords) {
        std::ranges::stable_sort(m_words, std::ranges::greater(), &PlannedWord::weight);
        m_words.resize(MostWords);
        std::ranges::sort(m_words, {}, &PlannedWord::position);
    }
}

void QueryPlan::addWord(const Query::QueryWord &word, std::size_t position, int count)
{
    const Resolved resolved = resolve(word);
    PlannedWord planned;
    planned.position = position;
    planned.terms = resolved.terms;
    std::vector<MergedPostings::Part> parts;
    for (const quint32 term : resolved.terms)
        parts.push_back({m_parts.postings.list(term), 1});
    for (const QString &synonym : synonymsOf(word.text)) {
        for (const quint32 term : formsOf({synonym, false, false})) {
            if (std::ranges::find(planned.terms, term) != planned.terms.end())
                continue;
            parts.push_back({m_parts.postings.list(term), resolved.terms.empty() ? 1 : SynonymFactor});
            planned.terms.push_back(term);
        }
    }
    if (parts.empty())
        return;
    std::ranges::sort(planned.terms);
    // Another word with the same stem was asked for before: it is the same word, asked for again.
    for (PlannedWord &before : m_words) {
        if (before.terms == planned.terms) {
            before.weight = std::min(before.weight + before.rarity * count, before.rarity * MostRepetitions);
            return;
        }
    }
    planned.list = parts.size() == 1 ? parts.front().list : merged(parts);
    planned.rarity = m_parts.postings.rarity(planned.list.size()) * resolved.certainty;
    planned.weight = planned.rarity * std::min(count, MostRepetitions);
    m_words.push_back(std::move(planned));
}

PostingList QueryPlan::merged(const std::vector<MergedPostings::Part> &parts)
{
    m_merged.push_back(std::make_unique<MergedPostings>(parts));
    return m_merged.back()->list();
}

QueryPlan::Terms QueryPlan::formsOf(const Query::QueryWord &word)
{
    const QByteArray folded = foldedWord(word.text);
    Terms terms = m_parts.vocabulary.termsOf(folded);
    if (word.isPair)
        return terms;
    for (const Language language : m_parts.languages) {
        if (const auto term = m_parts.vocabulary.findTerm(m_stemmer.term(word.text, language)))
            insertAll(terms, {*term});
    }
    return terms;
}

QueryPlan::Resolved QueryPlan::resolve(const Query::QueryWord &word)
{
    Resolved resolved{formsOf(word), 1};
    const QByteArray folded = foldedWord(word.text);
    const bool isHalfPair = word.isPair && word.text.size() == 1;
    if (word.isUnfinished || isHalfPair) {
        Terms completions = m_parts.vocabulary.termsWithPrefix(folded);
        if (completions.size() > MostCompletions) {
            std::ranges::nth_element(completions, completions.begin() + MostCompletions, std::ranges::greater(),
                                     [this](quint32 term) { return m_parts.postings.list(term).size(); });
            completions.resize(MostCompletions);
        }
        insertAll(resolved.terms, completions);
    }
    if (resolved.terms.empty() && !word.isPair && synonymsOf(word.text).isEmpty())
        resolved = {m_parts.vocabulary.termsNear(folded), GuessCertainty};
    return resolved;
}

void QueryPlan::planPhrases(const Query &query)
{
    for (const Query::Phrase &phrase : query.phrases) {
        std::vector<Terms> words;
        for (std::size_t i = 0; i < phrase.count; ++i)
            words.push_back(formsOf(query.words[phrase.first + i]));
        m_phrases.push_back(std::move(words));
    }
}

bool QueryPlan::holdsPhrases(quint32 passage) const
{
    TermSequence sequence;
    m_parts.passageTerms.read(passage, sequence);
    return std::ranges::all_of(m_phrases, [&sequence](const std::vector<Terms> &phrase) {
        const auto matches = [](quint32 term, const Terms &word) { return std::ranges::binary_search(word, term); };
        return std::search(sequence.terms.begin(), sequence.terms.end(), phrase.begin(), phrase.end(), matches)
            != sequence.terms.end();
    });
}

std::vector<WeightedList> QueryPlan::lists() const
{
    std::vector<WeightedList> lists;
    // At least 1: a word that is in every passage still finds them.
    for (const PlannedWord &word : m_words)
        lists.push_back({word.list, quint32(std::max(1L, std::lround(word.weight * WeightScale)))});
    return lists;
}
