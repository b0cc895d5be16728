#include "core/knowledge/ArticleFolder.h"
#include "core/knowledge/KnowledgeIndex.h"
#include "core/knowledge/MarkdownSplitter.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int ArticleCount = 1'000;
constexpr int WordCount = 20'000;
constexpr int QueryCount = 1'000;

/// Made words, drawn as words of a language are: the tenth is ten times rarer than the first.
class Author
{
public:
    QString word()
    {
        const double rank = std::exp(m_random.generateDouble() * std::log(double(WordCount)));
        static const QString syllables = u"balemitorusanekidopaviguhojexyze"_s;
        QString text;
        for (quint32 left = quint32(rank) + 16; left > 0; left /= 16)
            text += syllables.mid(int(left % 16) * 2, 2);
        return text;
    }

    QString words(int count)
    {
        QStringList list;
        for (int i = 0; i < count; ++i)
            list += word();
        return list.join(u' ');
    }

    /// About 600 words under six headings, one of them with a list.
    Article article(int number)
    {
        QString text = u"# "_s + words(3) + u"\n\n"_s;
        for (int section = 0; section < 6; ++section) {
            text += u"## "_s + words(3) + u"\n\n"_s;
            for (int sentence = 0; sentence < 6; ++sentence)
                text += words(12) + u". "_s;
            text += u"\n\n"_s;
            for (int item = 0; section == 2 && item < 5; ++item)
                text += u"- **"_s + word() + u"** "_s + words(8) + u"\n"_s;
            text += u"\n"_s;
        }
        const QString file = u"%1.md"_s.arg(number, 4, 10, QChar(u'0'));
        return {file, articleTitle(file, text), text, 0};
    }

private:
    QRandomGenerator m_random = QRandomGenerator(1);
};

} // namespace

class KnowledgeBench : public QObject
{
    Q_OBJECT

private:
    Author m_author;
    std::vector<Article> m_articles;
    KnowledgeIndexPtr m_index;
    QStringList m_queries;

private Q_SLOTS:
    void initTestCase()
    {
        for (int i = 0; i < ArticleCount; ++i)
            m_articles.push_back(m_author.article(i));
        m_index = KnowledgeIndex::build(m_articles);
        QVERIFY(m_index->passages().size() > std::size_t(ArticleCount) * 5);
        for (int i = 0; i < QueryCount; ++i)
            m_queries += m_author.words(1 + i % 12);
    }

    void indexAll()
    {
        QBENCHMARK
        {
            QCOMPARE(KnowledgeIndex::build(m_articles)->articles().size(), std::size_t(ArticleCount));
        }
    }

    void reindexOneChanged()
    {
        std::vector<Article> changed = m_articles;
        changed[ArticleCount / 2] = m_author.article(ArticleCount / 2);
        QBENCHMARK
        {
            QCOMPARE(KnowledgeIndex::build(changed, m_index)->articles().size(), std::size_t(ArticleCount));
        }
    }

    void readUnchangedFolder()
    {
        const QTemporaryDir folder;
        for (const Article &article : m_articles) {
            QFile file(folder.filePath(article.file));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(article.text.toUtf8());
        }
        const auto before = readArticleFolder(folder.path());
        QVERIFY(before);
        QCOMPARE(before->articles.size(), std::size_t(ArticleCount));
        QBENCHMARK
        {
            QVERIFY(readArticleFolder(folder.path(), *before));
        }
    }

    void search_data()
    {
        QTest::addColumn<bool>("unfinished");
        QTest::addColumn<double>("share");
        QTest::newRow("p50") << false << 0.50;
        QTest::newRow("p95") << false << 0.95;
        QTest::newRow("while typing p50") << true << 0.50;
        QTest::newRow("while typing p95") << true << 0.95;
    }

    void search()
    {
        QFETCH(bool, unfinished);
        QFETCH(double, share);
        std::vector<qint64> durations;
        QElapsedTimer timer;
        std::size_t hits = 0;
        for (const QString &query : m_queries) {
            timer.start();
            hits += m_index->search(query, {8, unfinished}).size();
            durations.push_back(timer.nsecsElapsed());
        }
        QVERIFY(hits > std::size_t(QueryCount));
        std::ranges::sort(durations);
        QTest::setBenchmarkResult(double(durations[std::size_t(share * QueryCount)]), QTest::WalltimeNanoseconds);
    }
};

QTEST_GUILESS_MAIN(KnowledgeBench)
#include "KnowledgeBench.moc"
