#include "core/knowledge/IndexWriter.h"
#include "core/knowledge/KnowledgeIndex.h"
#include "core/knowledge/MarkdownSplitter.h"
#include "tests/bench/Measure.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <cmath>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int PassageCount = 100'000;
constexpr int WordsInPassage = 80;
constexpr int WordCount = 50'000;
constexpr int QuestionCount = 300;
constexpr int SlowQuestionCount = 60; ///< FTS5 takes its time
constexpr int Hits = 8;

/// Made words, drawn as words of a language are: the tenth is ten times rarer than the first.
class Author
{
public:
    QString words(int count)
    {
        QStringList list;
        for (int i = 0; i < count; ++i) {
            static const QString syllables = u"balemitorusanekidopaviguhojexyze"_s;
            QString text;
            const double rank = std::exp(m_random.generateDouble() * std::log(double(WordCount)));
            for (quint32 left = quint32(rank) + 16; left > 0; left /= 16)
                text += syllables.mid(int(left % 16) * 2, 2);
            list += text;
        }
        return list.join(u' ');
    }

private:
    QRandomGenerator m_random = QRandomGenerator(7);
};

std::vector<Article> written(Author &author, int passages)
{
    std::vector<Article> articles;
    for (int i = 0; i < passages; ++i) {
        const QString text = u"# "_s + author.words(3) + u"\n\n"_s + author.words(WordsInPassage) + u"\n"_s;
        const QString file = u"%1.md"_s.arg(i, 6, 10, QChar(u'0'));
        articles.push_back({file, articleTitle(file, text), text, 0});
    }
    return articles;
}

/// What is kept in memory to find the passages, their texts not counted.
std::size_t indexBytes(const std::vector<Article> &articles)
{
    IndexWriter writer;
    for (const Article &article : articles) {
        for (const Passage &passage : splitArticle(article))
            writer.add(article, passage, Language::English);
    }
    const IndexParts parts = writer.finish({Language::English});
    return parts.vocabulary.bytes() + parts.passageTerms.bytes() + parts.postings.bytes();
}

/// The same passages in FTS5 with the Porter stemmer, asked for any of the words.
class Fts5
{
public:
    Fts5()
    {
        sqlite3_open(":memory:", &m_db);
        run("CREATE VIRTUAL TABLE passages USING fts5(body, tokenize = 'porter unicode61', content = '')");
    }
    ~Fts5() { sqlite3_close(m_db); }

    void fill(const std::vector<Article> &articles)
    {
        run("BEGIN");
        sqlite3_stmt *insert = nullptr;
        sqlite3_prepare_v2(m_db, "INSERT INTO passages (rowid, body) VALUES (?, ?)", -1, &insert, nullptr);
        sqlite3_int64 row = 0;
        for (const Article &article : articles) {
            const QByteArray text = article.text.toUtf8();
            sqlite3_bind_int64(insert, 1, ++row);
            sqlite3_bind_text(insert, 2, text.constData(), int(text.size()), SQLITE_TRANSIENT);
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
        run("COMMIT");
    }

    int search(const QString &question)
    {
        QStringList words = question.split(QChar(u' '));
        for (QString &word : words)
            word = u'"' + word + u'"';
        const QByteArray any = words.join(u" OR "_s).toUtf8();
        sqlite3_stmt *query = nullptr;
        sqlite3_prepare_v2(m_db, "SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT 8", -1, &query,
                           nullptr);
        sqlite3_bind_text(query, 1, any.constData(), int(any.size()), SQLITE_TRANSIENT);
        int hits = 0;
        while (sqlite3_step(query) == SQLITE_ROW)
            ++hits;
        sqlite3_finalize(query);
        return hits;
    }

private:
    void run(const char *sql) { sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr); }

    sqlite3 *m_db = nullptr;
};

template <class Search>
double p95Ms(const QStringList &questions, Search search)
{
    std::vector<double> times;
    int hits = 0;
    for (const QString &question : questions) {
        QElapsedTimer timer;
        timer.start();
        hits += search(question);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    if (hits == 0)
        return -1; // nothing was searched at all
    std::sort(times.begin(), times.end());
    return times[times.size() * 95 / 100];
}

} // namespace

/// A customer's whole question against a hundred thousand passages, beside plain FTS5.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    Author author;
    const std::vector<Article> small = written(author, PassageCount / 10);
    QElapsedTimer timer;
    timer.start();
    const KnowledgeIndexPtr smallIndex = KnowledgeIndex::build(small);
    const double smallMs = double(timer.nsecsElapsed()) / 1e6;
    Measure::report("10,000 passages indexed", smallMs / 1e3, "s", "< 3", smallMs < 3'000);

    const std::vector<Article> articles = written(author, PassageCount);
    timer.start();
    const KnowledgeIndexPtr index = KnowledgeIndex::build(articles);
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    Measure::report("100,000 passages of 80 words indexed", seconds, "s", "< 30", seconds < 30);
    const double mib = double(indexBytes(articles)) / (1 << 20);
    Measure::report("their index, the texts themselves not counted", mib, "MiB", "< 100", mib < 100);

    QStringList questions;
    for (int i = 0; i < QuestionCount; ++i)
        questions += author.words(12 + i % 6);
    KnowledgeIndex::Options options;
    options.limit = Hits;
    const double ours =
        p95Ms(questions, [&](const QString &question) { return int(index->search(question, options).size()); });
    Measure::report("a question of 12 to 17 words, 95th percentile", ours, "ms", "< 10", ours >= 0 && ours < 10);
    Fts5 fts5;
    fts5.fill(articles);
    const double theirs =
        p95Ms(questions.mid(0, SlowQuestionCount), [&](const QString &question) { return fts5.search(question); });
    Measure::report("the same with FTS5, Porter stemmer and OR", theirs, "ms", "", ours < theirs);
    return 0;
}
