#include "core/knowledge/Wordings.h"

#include "core/knowledge/ArticleFolder.h"
#include "core/knowledge/KnowledgeBase.h"
#include "core/learn/ExampleTexts.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 30'000;

const QByteArray Shop = "# Shop\n\n## Refunds\n\nWithin 30 days.\n\n## Delivery\n\nTwo days.\n";

} // namespace

class WordingsTest : public QObject
{
    Q_OBJECT

    void write(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_folder->filePath(name)).path()));
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    FolderReading read(const FolderReading &previous = {}) const
    {
        return readArticleFolder(m_folder->path(), previous).value_or(FolderReading());
    }

    KnowledgeIndexPtr index(const FolderReading &reading) const
    {
        return KnowledgeIndex::build(reading.articles, {}, reading.unanswered);
    }

    static QString likeliest(const KnowledgeIndexPtr &index, const QString &text)
    {
        const auto found = index->wordings()->likeliest(text, 1);
        return found.empty() ? u"nothing"_s : found.front().label;
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Error>(); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        write(u"shop.md"_s, Shop);
    }

    void linesOfAFile()
    {
        const auto wordings =
            wordingsIn(u"before any section\n# refunds\n  money back \n\n#delivery\nparcel\n# refunds\nagain"_s);
        QCOMPARE(wordings.size(), 2);
        QCOMPARE(wordings[u"refunds"_s], (QStringList{u"money back"_s, u"again"_s}));
        QCOMPARE(wordings[u"delivery"_s], QStringList{u"parcel"_s});
        QCOMPARE(wordingsIn({}).size(), 0);
        QCOMPARE(linesIn(u"a\n\n  b \n"_s), (QStringList{u"a"_s, u"b"_s}));
    }

    void passagesKnowHowTheyAreAskedFor()
    {
        write(u"shop.asked"_s, "# refunds\nmoney back\r\ngive it back\n# delivery\nwhere is my parcel\n");
        write(u"deep/other.md"_s, "# Other\n\n## Refunds\n\nNone.\n");
        write(u"deep/other.asked"_s, "# refunds\nvouchers\n");
        const FolderReading reading = read();
        QCOMPARE(reading.problems, QStringList());
        const KnowledgeIndexPtr knowledge = index(reading);
        QCOMPARE(knowledge->passage(u"shop.md#refunds"_s)->wordings, (QStringList{u"money back"_s, u"give it back"_s}));
        QCOMPARE(knowledge->passage(u"shop.md#refunds"_s)->text, u"Within 30 days."_s);
        QCOMPARE(knowledge->passage(u"deep/other.md#refunds"_s)->wordings, QStringList{u"vouchers"_s});
        QCOMPARE(likeliest(knowledge, u"my parcel is not here"_s), u"shop.md#delivery"_s);
        QCOMPARE(likeliest(knowledge, u"a voucher"_s), u"deep/other.md#refunds"_s);
        // The search for people finds them too.
        QCOMPARE(knowledge->search(u"parcel"_s).front().passage.id, u"shop.md#delivery"_s);
    }

    void whatNoArticleAnswersIsLikeNone()
    {
        write(u"shop.asked"_s, "# refunds\nmoney back\n# delivery\nwhere is my parcel\n");
        write(u"unanswered.asked"_s, "do you sell gift cards\nare you hiring\n");
        const FolderReading reading = read();
        QCOMPARE(reading.problems, QStringList());
        QCOMPARE(reading.articles.size(), 1U);
        QCOMPARE(likeliest(index(reading), u"a gift card for my sister"_s), QString());
        QCOMPARE(likeliest(index(reading), u"the money"_s), u"shop.md#refunds"_s);
    }

    void withoutWordingsNothingIsKnown()
    {
        QVERIFY(index(read())->wordings()->isEmpty());
        write(u"unanswered.asked"_s, "are you hiring\n");
        QVERIFY(index(read())->wordings()->isEmpty());
        QVERIFY(KnowledgeIndex().wordings()->isEmpty());
    }

    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("problem");
        QTest::newRow("no such section") << QByteArray("# refnds\nmoney back\n") << u"no section “refnds”"_s;
        QTest::newRow("not UTF-8") << QByteArray("# refunds\nmoney \xff\xfe\n") << u"is not UTF-8 text"_s;
        QTest::newRow("too large") << QByteArray(5 * 1024 * 1024, 'x') << u"is larger than 4 MiB"_s;
    }

    /// What is wrong with it is told, and the article itself is served.
    void badFiles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, problem);
        write(u"shop.asked"_s, bytes);
        const FolderReading first = read();
        QCOMPARE(first.problems.size(), 1);
        QVERIFY2(first.problems.front().startsWith(u"shop.asked: "_s) && first.problems.front().contains(problem),
                 qPrintable(first.problems.front()));
        QCOMPARE(first.articles.size(), 1U);
        QCOMPARE(read(first).problems, first.problems); // also when nothing changed
    }

    void aLinkThatLeadsOutIsPassedOver()
    {
        QTemporaryDir elsewhere;
        QFile secret(elsewhere.filePath(u"secret"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("# refunds\nsecret\n") > 0);
        secret.close();
        QVERIFY(QFile::link(secret.fileName(), m_folder->filePath(u"shop.asked"_s)));
        QVERIFY(read().articles.front().asked.isEmpty());
    }

    void whatChangesOnDiskIsLearned()
    {
        write(u"shop.asked"_s, "# refunds\nmoney back\n");
        KnowledgeBase base(m_folder->path());
        QSignalSpy indexed(&base, &KnowledgeBase::indexed);
        base.start();
        QVERIFY(indexed.wait(PatienceMs));
        QCOMPARE(likeliest(base.index(), u"the money"_s), u"shop.md#refunds"_s);
        write(u"shop.asked"_s, "# delivery\nthe money is on its way\n");
        QTRY_COMPARE_WITH_TIMEOUT(likeliest(base.index(), u"the money"_s), u"shop.md#delivery"_s, PatienceMs);
        QVERIFY(QFile::remove(m_folder->filePath(u"shop.asked"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(base.index()->wordings()->isEmpty(), PatienceMs);
    }
};

QTEST_GUILESS_MAIN(WordingsTest)
#include "WordingsTest.moc"
