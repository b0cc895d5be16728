#include "core/llm/DailyBudget.h"
#include "core/llm/PriceTable.h"

#include <QTest>

using namespace Qt::StringLiterals;

class DailyBudgetTest : public QObject
{
    Q_OBJECT

    static constexpr qint64 Noon = 1'760'011'200'000; ///< 2025-10-09T12:00:00Z
    static constexpr qint64 Hour = 3'600'000;

private Q_SLOTS:
    void pricesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isValid");
        QTest::newRow("nothing") << QString() << true;
        QTest::newRow("two") << u"gpt-4o-mini=0.15/0.60  gpt-4o=2.50/10.00"_s << true;
        QTest::newRow("no output") << u"gpt-4o=2.50"_s << false;
        QTest::newRow("no name") << u"=1/2"_s << false;
        QTest::newRow("negative") << u"a=-1/2"_s << false;
        QTest::newRow("not a number") << u"a=nan/2"_s << false;
        QTest::newRow("endless") << u"a=1/inf"_s << false;
        QTest::newRow("three") << u"a=1/2/3"_s << false;
    }
    void pricesAreRead()
    {
        QFETCH(QString, text);
        QFETCH(bool, isValid);
        const auto table = PriceTable::parse(text);
        QCOMPARE(table.has_value(), isValid);
        if (!isValid)
            QVERIFY(table.error().message.contains(text.simplified()));
    }

    void theLongestNameCounts()
    {
        const auto table = PriceTable::parse(u"gpt-4o=2.50/10.00 gpt-4o-mini=0.15/0.60"_s);
        QVERIFY(table);
        QCOMPARE(table->costUsd(u"gpt-4o-mini-2024-07-18"_s, 1'000'000, 1'000'000), 0.75);
        QCOMPARE(table->costUsd(u"gpt-4o"_s, 2'000'000, 0), 5.0);
        QCOMPARE(table->costUsd(u"llama3"_s, 1'000'000, 1'000'000), 0.0);
    }

    void theLimitIsNotPassed()
    {
        DailyBudget budget;
        QVERIFY(budget.admits(Noon, 1e9)); // none set
        budget.setLimit(1.0);
        QVERIFY(budget.admits(Noon, 1.0));
        budget.spend(Noon, 0.6);
        QVERIFY(budget.admits(Noon, 0.4));
        const auto refused = budget.admits(Noon, 0.41);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Refused);
        QVERIFY(refused.error().message.contains(u"$1.00"_s));
    }

    void aNewDayBeginsAnew()
    {
        DailyBudget budget;
        budget.setLimit(1.0);
        budget.spend(Noon, 1.0);
        QVERIFY(!budget.admits(Noon + 11 * Hour, 0.1));
        QVERIFY(budget.admits(Noon + 12 * Hour, 0.1));
        QCOMPARE(budget.spentUsd(Noon + 12 * Hour), 0.0);
    }

    void whatOthersSpentCounts()
    {
        DailyBudget budget;
        budget.setLimit(1.0);
        budget.spend(Noon, 0.2);
        budget.setStored(Noon, 0.9);
        QCOMPARE(budget.spentUsd(Noon), 0.9);
        budget.setStored(Noon, 0.1); // what is under way here is not stored yet
        QCOMPARE(budget.spentUsd(Noon), 0.9);
    }
};

QTEST_GUILESS_MAIN(DailyBudgetTest)
#include "DailyBudgetTest.moc"
