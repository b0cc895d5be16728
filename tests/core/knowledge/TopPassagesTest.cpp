#include "core/knowledge/TopPassages.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

/// A posting list that owns what it points to.
struct OwnedList {
    std::vector<quint32> passages;
    std::vector<quint16> impacts;
    quint32 weight = 0;

    WeightedList view() const
    {
        return {{passages, impacts, impacts.empty() ? quint16(0) : *std::ranges::max_element(impacts)}, weight};
    }
};

std::vector<OwnedList> randomLists(QRandomGenerator &random, int lists, quint32 passageCount, quint32 mostImpact)
{
    std::vector<OwnedList> made(std::size_t(lists), OwnedList{});
    for (OwnedList &list : made) {
        list.weight = random.bounded(1u, 20u);
        const quint32 share = random.bounded(1u, 101u); // in percent: from rare words to those everywhere
        for (quint32 passage = 0; passage < passageCount; ++passage) {
            if (random.bounded(100u) >= share)
                continue;
            list.passages.push_back(passage);
            list.impacts.push_back(quint16(random.bounded(1u, mostImpact + 1)));
        }
    }
    return made;
}

std::vector<ScoredPassage> allScores(const std::vector<OwnedList> &lists)
{
    std::map<quint32, quint64> sums;
    for (const OwnedList &list : lists) {
        for (std::size_t i = 0; i < list.passages.size(); ++i)
            sums[list.passages[i]] += quint64(list.weight) * list.impacts[i];
    }
    std::vector<ScoredPassage> scores;
    scores.reserve(sums.size());
    for (const auto &[passage, score] : sums)
        scores.push_back({passage, score});
    std::ranges::stable_sort(scores, std::ranges::greater(), &ScoredPassage::score);
    return scores;
}

} // namespace

/// Skipping must never change what is found: held against adding everything up.
class TopPassagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameAsAddingUp_data()
    {
        QTest::addColumn<int>("lists");
        QTest::addColumn<quint32>("passages");
        QTest::addColumn<quint32>("mostImpact");
        QTest::addColumn<std::size_t>("count");
        QTest::newRow("no list") << 0 << 10u << 9u << std::size_t(3);
        QTest::newRow("one list") << 1 << 200u << 60'000u << std::size_t(10);
        QTest::newRow("many ties") << 4 << 300u << 2u << std::size_t(10);
        QTest::newRow("three words") << 3 << 2'000u << 60'000u << std::size_t(8);
        QTest::newRow("a long question") << 30 << 500u << 60'000u << std::size_t(20);
        QTest::newRow("more asked than there are") << 3 << 20u << 100u << std::size_t(50);
        QTest::newRow("the best one") << 5 << 400u << 1'000u << std::size_t(1);
        QTest::newRow("none asked") << 3 << 20u << 100u << std::size_t(0);
    }

    void sameAsAddingUp()
    {
        QFETCH(int, lists);
        QFETCH(quint32, passages);
        QFETCH(quint32, mostImpact);
        QFETCH(std::size_t, count);
        for (quint32 seed = 1; seed <= 50; ++seed) {
            QRandomGenerator random(seed);
            const std::vector<OwnedList> owned = randomLists(random, lists, passages, mostImpact);
            std::vector<WeightedList> views;
            views.reserve(owned.size());
            for (const OwnedList &list : owned)
                views.push_back(list.view());

            std::vector<ScoredPassage> expected = allScores(owned);
            std::vector<ScoredPassage> expectedEven;
            std::ranges::copy_if(expected, std::back_inserter(expectedEven),
                                 [](const ScoredPassage &scored) { return scored.passage % 2 == 0; });
            expected.resize(std::min(expected.size(), count));
            expectedEven.resize(std::min(expectedEven.size(), count));
            QVERIFY2(topPassages(views, count) == expected, qPrintable(u"seed %1"_s.arg(seed)));
            const auto isEven = [](quint32 passage) { return passage % 2 == 0; };
            QVERIFY2(topPassages(views, count, isEven) == expectedEven, qPrintable(u"seed %1"_s.arg(seed)));
        }
    }

    void onlyPassagesWorthKeepingAreAskedAbout()
    {
        OwnedList list;
        for (quint32 passage = 0; passage < 1'000; ++passage) {
            list.passages.push_back(passage);
            list.impacts.push_back(quint16(1'000 - passage));
        }
        list.weight = 1;
        int asked = 0;
        const auto accepts = [&asked](quint32) { return ++asked > 0; };
        QCOMPARE(topPassages({list.view()}, 10, accepts).size(), std::size_t(10));
        QCOMPARE(asked, 10);
    }
};

QTEST_GUILESS_MAIN(TopPassagesTest)
#include "TopPassagesTest.moc"
