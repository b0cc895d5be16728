#include "core/knowledge/IndexWriter.h"

#include "core/knowledge/MarkdownText.h"
#include "core/knowledge/Words.h"

#include <algorithm>
#include <limits>

namespace {

constexpr quint32 NotYet = std::numeric_limits<quint32>::max();
constexpr qsizetype TellingCharacters = 4000; ///< so much of an article shows its language

} // namespace

IndexWriter::IndexWriter() = default;

Language IndexWriter::languageOf(const Article &article)
{
    const QStringView beginning = QStringView(article.text).left(TellingCharacters);
    std::vector<QString> words;
    for (const Word &word : wordsIn(beginning))
        words.push_back(normalWord(beginning, word));
    return detectLanguage(words).value_or(Language::English);
}

quint32 IndexWriter::termOf(const QString &normalWord, bool isPair, Language language)
{
    auto &known = m_known[std::size_t(language)];
    if (const auto found = known.constFind(normalWord); found != known.cend())
        return *found;
    const QByteArray folded = foldedWord(normalWord);
    const quint32 term = m_parts.vocabulary.addTerm(isPair ? folded : m_stemmer.term(normalWord, language));
    m_parts.vocabulary.addForm(folded, term);
    known.insert(normalWord, term);
    return term;
}

void IndexWriter::appendTerms(QStringView text, Language language)
{
    for (const Word &word : wordsIn(text))
        m_sequence.terms.push_back(termOf(normalWord(text, word), word.isPair, language));
}

void IndexWriter::add(const Article &article, const Passage &passage, Language language)
{
    m_sequence.clear();
    appendTerms(article.title, language);
    m_sequence.titleCount = m_sequence.terms.size();
    // The path begins with the title, which has been counted.
    appendTerms(QStringView(passage.headingPath).mid(article.title.size()), language);
    m_sequence.headingCount = m_sequence.terms.size() - m_sequence.titleCount;
    appendTerms(markdownToPlainText(passage.text), language);
    const std::size_t before = m_sequence.terms.size();
    for (const QString &wording : passage.wordings)
        appendTerms(wording, language);
    m_sequence.wordingCount = m_sequence.terms.size() - before;
    m_parts.passageTerms.append(m_sequence);
}

void IndexWriter::takeOver(const IndexParts &older, quint32 passage)
{
    m_older = &older;
    m_renumbered.resize(older.vocabulary.termCount(), NotYet);
    older.passageTerms.read(passage, m_sequence);
    for (quint32 &term : m_sequence.terms) {
        quint32 &number = m_renumbered[term];
        if (number == NotYet)
            number = m_parts.vocabulary.addTerm(older.vocabulary.term(term));
        term = number;
    }
    m_parts.passageTerms.append(m_sequence);
}

IndexParts IndexWriter::finish(const std::vector<Language> &articleLanguages)
{
    if (m_older != nullptr) {
        for (const Vocabulary::Form &form : m_older->vocabulary.forms()) {
            if (m_renumbered[form.term] != NotYet)
                m_parts.vocabulary.addForm(m_older->vocabulary.word(form), m_renumbered[form.term]);
        }
    }
    m_parts.vocabulary.finish();
    m_parts.passageTerms.squeeze();
    m_parts.postings = Postings(m_parts.passageTerms, m_parts.vocabulary.termCount());

    std::array<int, LanguageCount> articles = {};
    for (const Language language : articleLanguages)
        ++articles[std::size_t(language)];
    for (int i = 0; i < LanguageCount; ++i) {
        if (articles[std::size_t(i)] > 0)
            m_parts.languages.push_back(Language(i));
    }
    std::ranges::stable_sort(m_parts.languages, std::ranges::greater(),
                             [&articles](Language language) { return articles[std::size_t(language)]; });
    if (m_parts.languages.empty())
        m_parts.languages.push_back(Language::English);
    return std::move(m_parts);
}
