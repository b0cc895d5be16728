#include "core/knowledge/KnowledgeIndex.h"

#include "core/knowledge/IndexWriter.h"
#include "core/knowledge/MarkdownSplitter.h"
#include "core/knowledge/MarkdownText.h"
#include "core/knowledge/Ranking.h"
#include "core/knowledge/Snippet.h"
#include "core/learn/ExampleTexts.h"

#include <QHash>
#include <algorithm>
#include <bitset>

namespace {

/// So much of each ranking is fused: what stands further down in both does not come up.
constexpr std::size_t FusedDepth = 50;

/// Tells which word of a question a word of an article is. For the passages of one search, which repeat many words.
class WordMatcher
{
public:
    WordMatcher(const QueryPlan &plan, const Vocabulary &vocabulary) : m_plan(plan), m_vocabulary(vocabulary)
    {
        for (const QueryPlan::PlannedWord &word : plan.words()) {
            for (const quint32 term : word.terms) {
                const QByteArrayView text = vocabulary.term(term);
                if (!text.isEmpty() && quint8(text[0]) < m_begins.size())
                    m_begins.set(quint8(text[0]));
            }
        }
    }

    /// The number of the planned word, -1 for none.
    int match(QStringView text, const Word &word, Language language)
    {
        // No stemmer changes the first letter, so most words are done with before they are copied.
        if (const char16_t first = text[word.start].toLower().unicode(); first < m_begins.size() && !m_begins[first])
            return -1;
        const QString normalWord = ::normalWord(text, word);
        auto &known = m_known[std::size_t(language)];
        if (const auto found = known.constFind(normalWord); found != known.cend())
            return *found;
        const int number = find(normalWord, language);
        known.insert(normalWord, number);
        return number;
    }

private:
    int find(const QString &normalWord, Language language)
    {
        auto term = m_vocabulary.findTerm(m_stemmer.term(normalWord, language));
        if (!term)
            term = m_vocabulary.findTerm(foldedWord(normalWord)); // pairs are not stemmed
        if (!term)
            return -1;
        const auto &words = m_plan.words();
        const auto holds = [&term](const QueryPlan::PlannedWord &word) {
            return std::ranges::binary_search(word.terms, *term);
        };
        const auto found = std::ranges::find_if(words, holds);
        return found == words.end() ? -1 : int(found - words.begin());
    }

    const QueryPlan &m_plan;
    const Vocabulary &m_vocabulary;
    Stemmer m_stemmer;
    std::bitset<128> m_begins; ///< the ASCII characters that planned terms begin with
    std::array<QHash<QString, int>, LanguageCount> m_known;
};

} // namespace

struct KnowledgeIndex::Data {
    struct Place {
        std::size_t article = 0;
        quint32 firstPassage = 0;
        quint32 passageCount = 0;
    };

    std::vector<Article> articles;
    std::vector<Language> languages; ///< of the articles
    std::vector<Passage> passages;
    std::vector<quint32> articleOfPassage;
    QHash<QString, Place> places;
    QHash<QString, quint32> passageById;
    IndexParts parts;
    std::shared_ptr<const ExampleTexts> wordings;

    const Place *find(const QString &file) const
    {
        const auto found = places.constFind(file);
        return found == places.cend() ? nullptr : &*found;
    }

    void add(IndexWriter &writer, Article article, const Data *previous);
    void readWordings(const QStringList &unanswered);
    Snippet snippetOf(quint32 number, WordMatcher &matcher) const;
    std::vector<quint32> nearest(const Meaning &meaning) const;
};

void KnowledgeIndex::Data::add(IndexWriter &writer, Article article, const Data *previous)
{
    const Place *known = previous != nullptr ? previous->find(article.file) : nullptr;
    const Article *before = known != nullptr ? &previous->articles[known->article] : nullptr;
    const bool isSame = before != nullptr && before->text == article.text && before->title == article.title
        && before->asked == article.asked;
    const Language language = isSame ? previous->languages[known->article] : IndexWriter::languageOf(article);

    Place place{articles.size(), quint32(passages.size()), 0};
    if (isSame) {
        for (quint32 i = known->firstPassage; i < known->firstPassage + known->passageCount; ++i) {
            writer.takeOver(previous->parts, i);
            passages.push_back(previous->passages[i]);
        }
    } else {
        for (Passage &passage : splitArticle(article)) {
            writer.add(article, passage, language);
            passages.push_back(std::move(passage));
        }
    }
    place.passageCount = quint32(passages.size()) - place.firstPassage;
    for (quint32 i = place.firstPassage; i < passages.size(); ++i)
        passageById.insert(passages[i].id, i);
    articleOfPassage.resize(passages.size(), quint32(articles.size()));
    places.insert(article.file, place);
    languages.push_back(language);
    articles.push_back(std::move(article));
}

void KnowledgeIndex::Data::readWordings(const QStringList &unanswered)
{
    std::vector<ExampleTexts::Examples> examples;
    for (const Passage &passage : passages) {
        if (!passage.wordings.isEmpty())
            examples.push_back({passage.id, passage.wordings});
    }
    if (!examples.empty() && !unanswered.isEmpty())
        examples.push_back({QString(), unanswered});
    wordings = std::make_shared<ExampleTexts>(examples);
}

Snippet KnowledgeIndex::Data::snippetOf(quint32 number, WordMatcher &matcher) const
{
    const Passage &passage = passages[number];
    const Language language = languages[articleOfPassage[number]];
    const auto matchOf = [&](QStringView text, const Word &word) { return matcher.match(text, word, language); };
    const QString plain = markdownToPlainText(passage.text);
    return makeSnippet(plain.isEmpty() ? passage.heading : plain, matchOf);
}

std::vector<quint32> KnowledgeIndex::Data::nearest(const Meaning &meaning) const
{
    std::vector<quint32> numbers;
    for (const QString &id : meaning.vectors->nearest(meaning.question, FusedDepth)) {
        // An article may be gone since its vectors were fetched.
        if (const auto found = passageById.constFind(id); found != passageById.cend())
            numbers.push_back(*found);
    }
    return numbers;
}

KnowledgeIndex::KnowledgeIndex() : d(std::make_unique<Data>())
{
    d->parts = IndexWriter().finish({});
    d->readWordings({});
}

KnowledgeIndex::~KnowledgeIndex() = default;

KnowledgeIndexPtr KnowledgeIndex::build(std::vector<Article> articles, const KnowledgeIndexPtr &previous,
                                        const QStringList &unanswered)
{
    auto index = std::make_shared<KnowledgeIndex>();
    Data &data = *index->d;
    IndexWriter writer;
    data.articles.reserve(articles.size());
    for (Article &article : articles) {
        if (data.find(article.file) == nullptr)
            data.add(writer, std::move(article), previous ? previous->d.get() : nullptr);
    }
    data.parts = writer.finish(data.languages);
    data.readWordings(unanswered);
    return index;
}

std::vector<PassageHit> KnowledgeIndex::search(const QString &query, const Options &options) const
{
    if (options.limit <= 0)
        return {};
    const QueryPlan plan(parseQuery(query, options.prefixOfLastWord), d->parts);
    WordMatcher matcher(plan, d->parts.vocabulary);
    std::vector<PassageHit> hits;
    const auto limit = std::size_t(options.limit);
    const auto add = [&](quint32 number, double score) {
        Snippet snippet;
        if (std::ssize(hits) < options.snippets)
            snippet = d->snippetOf(number, matcher);
        hits.push_back({d->passages[number], score, std::move(snippet.text), std::move(snippet.marks)});
    };
    if (!options.meaning.isKnown()) {
        for (const ScoredPassage &scored : rankPassages(plan, limit))
            add(scored.passage, double(scored.score) / WeightScale / 65535);
        return hits;
    }
    std::vector<quint32> byWords;
    for (const ScoredPassage &scored : rankPassages(plan, std::max(limit, FusedDepth)))
        byWords.push_back(scored.passage);
    for (const FusedPassage &fused : fuseRankings(byWords, d->nearest(options.meaning), limit))
        add(fused.passage, fused.score);
    return hits;
}

const std::vector<Article> &KnowledgeIndex::articles() const
{
    return d->articles;
}

const std::vector<Passage> &KnowledgeIndex::passages() const
{
    return d->passages;
}

const Article *KnowledgeIndex::article(const QString &file) const
{
    const Data::Place *place = d->find(file);
    return place != nullptr ? &d->articles[place->article] : nullptr;
}

const Passage *KnowledgeIndex::passage(const QString &passageId) const
{
    const auto found = d->passageById.constFind(passageId);
    return found != d->passageById.cend() ? &d->passages[*found] : nullptr;
}

std::vector<Passage> KnowledgeIndex::passagesOf(const QString &file) const
{
    const Data::Place *place = d->find(file);
    if (place == nullptr)
        return {};
    const auto first = d->passages.begin() + place->firstPassage;
    return {first, first + place->passageCount};
}

const std::shared_ptr<const ExampleTexts> &KnowledgeIndex::wordings() const
{
    return d->wordings;
}
