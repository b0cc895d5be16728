#include "core/knowledge/PassageVectors.h"

#include "core/knowledge/KnowledgeIndex.h"
#include "core/knowledge/Ranking.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Vector = std::vector<float>;
using Numbers = std::vector<quint32>;

KnowledgeIndexPtr threeArticles()
{
    return KnowledgeIndex::build(
        {{u"parking.md"_s, u"Parking"_s, u"# Parking\n\nLeave your car behind the house."_s, 0},
         {u"holidays.md"_s, u"Holidays"_s, u"# Holidays\n\nThirty days off in a year."_s, 0},
         {u"canteen.md"_s, u"Canteen"_s, u"# Canteen\n\nLunch is from noon to two."_s, 0}});
}

/// Parking lies along the first axis, holidays along the second, the canteen along the third.
PassageVectorsPtr vectorsOf(const KnowledgeIndex &index)
{
    const auto texts = PassageVectors::textsOf(index);
    QHash<QString, QByteArray> known;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        Vector axis(3, 0.0f);
        axis[i] = 0.5f;
        known.insert(texts[i].hash, PassageVectors::packed(axis));
    }
    return std::make_shared<const PassageVectors>(texts, known);
}

QStringList filesOf(const std::vector<PassageHit> &hits)
{
    QStringList files;
    for (const PassageHit &hit : hits)
        files += hit.passage.file;
    return files;
}

} // namespace

class PassageVectorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPassageIsSentWithWhatItStandsUnder()
    {
        const auto texts = PassageVectors::textsOf(*threeArticles());
        QCOMPARE(texts.size(), 3u);
        QCOMPARE(texts[1].passageId, u"holidays.md#holidays"_s);
        QCOMPARE(texts[1].text, u"Holidays\n\nThirty days off in a year."_s);
        QCOMPARE(texts[1].hash, PassageVectors::hashOf(texts[1].text));
        QVERIFY(texts[0].hash != texts[1].hash);
    }

    void vectorsArePacked_data()
    {
        QTest::addColumn<QList<float>>("vector");
        QTest::addColumn<QByteArray>("packed");
        QTest::newRow("an axis") << QList<float>{0, 0.2f, 0} << QByteArray("\x00\x7f\x00", 3);
        QTest::newRow("both directions") << QList<float>{-4, 2} << QByteArray("\x81\x40", 2);
        QTest::newRow("very small") << QList<float>{1e-20f, -1e-20f} << QByteArray("\x7f\x81", 2);
    }

    void vectorsArePacked()
    {
        QFETCH(QList<float>, vector);
        QFETCH(QByteArray, packed);
        QCOMPARE(PassageVectors::packed({vector.begin(), vector.end()}), packed);
    }

    void theNearestComeFirst()
    {
        const auto index = threeArticles();
        const auto vectors = vectorsOf(*index);
        QCOMPARE(vectors->count(), 3u);
        const std::vector<QString> expected{u"canteen.md#canteen"_s, u"parking.md#parking"_s};
        QCOMPARE(vectors->nearest(Vector{0.5f, -1.0f, 0.9f}, 2), expected);
        QVERIFY(vectors->nearest(Vector{1, 0}, 2).empty()); // of another model
        QVERIFY(PassageVectors().nearest(Vector{}, 2).empty());
    }

    void vectorsOfAnotherDimensionAreLeftOut()
    {
        const auto texts = PassageVectors::textsOf(*threeArticles());
        const PassageVectors vectors(texts,
                                     {{texts[0].hash, PassageVectors::packed({1, 0})},
                                      {texts[1].hash, PassageVectors::packed({1, 0, 0})},
                                      {texts[2].hash, PassageVectors::packed({0, 1, 0})}});
        QCOMPARE(vectors.dimensions(), 3u);
        QCOMPARE(vectors.count(), 2u);
    }

    void rankingsAreFused_data()
    {
        QTest::addColumn<Numbers>("byWords");
        QTest::addColumn<Numbers>("byMeaning");
        QTest::addColumn<Numbers>("fused");
        QTest::newRow("neither") << Numbers{} << Numbers{} << Numbers{};
        QTest::newRow("words alone") << Numbers{4, 2} << Numbers{} << Numbers{4, 2};
        QTest::newRow("meaning alone") << Numbers{} << Numbers{4, 2} << Numbers{4, 2};
        QTest::newRow("agreed") << Numbers{1, 2, 3} << Numbers{1, 2, 3} << Numbers{1, 2, 3};
        QTest::newRow("words first among equals") << Numbers{1} << Numbers{2} << Numbers{1, 2};
        QTest::newRow("what stands in both is first") << Numbers{1, 9} << Numbers{2, 9} << Numbers{9, 1, 2};
        QTest::newRow("cut") << Numbers{1, 2, 3, 4, 5} << Numbers{} << Numbers{1, 2, 3, 4};
    }

    void rankingsAreFused()
    {
        QFETCH(Numbers, byWords);
        QFETCH(Numbers, byMeaning);
        QFETCH(Numbers, fused);
        Numbers found;
        double last = 1;
        for (const FusedPassage &passage : fuseRankings(byWords, byMeaning, 4)) {
            QVERIFY(passage.score > 0 && passage.score <= last);
            last = passage.score;
            found.push_back(passage.passage);
        }
        QCOMPARE(found, fused);
    }

    void whatMeansTheSameIsFoundWithoutItsWords()
    {
        const auto index = threeArticles();
        const QString question = u"How much leisure is granted?"_s;
        QVERIFY(index->search(question).empty());
        KnowledgeIndex::Options options;
        options.limit = 2;
        options.meaning = {vectorsOf(*index), Vector{0.1f, 0.9f, 0}};
        const auto hits = index->search(question, options);
        QCOMPARE(filesOf(hits), QStringList({u"holidays.md"_s, u"parking.md"_s}));
        QVERIFY(!hits.front().snippet.isEmpty());
        QVERIFY(hits.front().score > hits.back().score);
    }

    void wordsStillCount()
    {
        const auto index = threeArticles();
        KnowledgeIndex::Options options;
        options.meaning = {vectorsOf(*index), Vector{0.1f, 0.9f, 0}};
        QCOMPARE(filesOf(index->search(u"holidays"_s, options)).front(), u"holidays.md"_s);
        QCOMPARE(filesOf(index->search(u"When is lunch in the canteen?"_s, options)).mid(0, 2).size(), 2);
        QVERIFY(
            filesOf(index->search(u"When is lunch in the canteen?"_s, options)).mid(0, 2).contains(u"canteen.md"_s));
    }

    void articlesThatAreGoneAreNotFound()
    {
        const auto before = threeArticles();
        const auto after = KnowledgeIndex::build(
            {{u"parking.md"_s, u"Parking"_s, u"# Parking\n\nLeave your car behind the house."_s, 0}});
        KnowledgeIndex::Options options;
        options.meaning = {vectorsOf(*before), Vector{0.1f, 0.9f, 0}};
        QCOMPARE(filesOf(after->search(u"vacation"_s, options)), QStringList({u"parking.md"_s}));
    }
};

QTEST_GUILESS_MAIN(PassageVectorsTest)
#include "PassageVectorsTest.moc"
