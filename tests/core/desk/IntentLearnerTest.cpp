#include "core/desk/IntentLearner.h"
#include "core/desk/Upkeep.h"
#include "tests/kit/TestDesk.h"

using namespace Qt::StringLiterals;

/// Corrections: kept with the run, on its log, learned from at once, and by whoever opens the workspace next.
class IntentLearnerTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int Patience = 300'000; ///< training in a debug build on a busy machine
    const QString m_odd = u"The flux capacitor needs a polish"_s;

private Q_SLOTS:
    void aCorrectionIsKeptLoggedAndLearned()
    {
        OfflineModel model;
        TestDesk test({}, &model);
        QVERIFY2(test.isValid(), qPrintable(test.problem()));
        QVERIFY(test.seed());
        IntentLearner learner(test.store(), model);
        QSignalSpy learned(&learner, &IntentLearner::learned);
        learner.start();
        QTRY_COMPARE_WITH_TIMEOUT(learned.size(), 1, Patience);

        const auto first = test.send(CustomerId{1}, m_odd);
        QVERIFY(first);
        QVERIFY(first->run.intent.label != u"integration_help"_s);
        QVERIFY(TestDesk::wait(learner.correct(first->run.id, u"integration_help"_s, u"Sam"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(learned.size(), 2, Patience);

        const auto again = test.send(CustomerId{2}, u"our flux capacitor wants some polish"_s);
        QVERIFY(again);
        QCOMPARE(again->run.intent.label, u"integration_help"_s);
        const auto corrected = TestDesk::wait(test.desk().run(first->run.id));
        QVERIFY(corrected);
        QCOMPARE(IntentLearner::correctedIntent(*corrected), u"integration_help"_s);
        QCOMPARE(corrected->run.intent.label, first->run.intent.label);
        QCOMPARE(corrected->audit.back().actor, u"Sam"_s);
        const auto chain = TestDesk::wait(test.desk().verifyAudit());
        QVERIFY(chain && chain->ok);
        const auto replayed = TestDesk::wait(test.desk().upkeep().replayRun(first->run.id));
        QVERIFY(replayed && replayed->same);
    }

    void theAssistantsOwnLabelTakesItBack()
    {
        TestDesk test;
        QVERIFY(test.seed());
        OfflineModel model;
        IntentLearner learner(test.store(), model);
        const auto sent = test.send(CustomerId{1}, m_odd);
        QVERIFY(sent);
        QVERIFY(TestDesk::wait(learner.correct(sent->run.id, u"billing_issue"_s, u"Sam"_s)));
        QCOMPARE(TestDesk::wait(learner.corrections()).value(),
                 (std::vector<LabelledText>{{m_odd, u"billing_issue"_s}}));
        QVERIFY(TestDesk::wait(learner.correct(sent->run.id, sent->run.intent.label, u"Sam"_s)));
        QVERIFY(TestDesk::wait(learner.corrections()).value().empty());
    }

    void whatCannotBeCorrectedSaysWhy()
    {
        TestDesk test;
        QVERIFY(test.seed());
        OfflineModel model;
        IntentLearner learner(test.store(), model);
        const auto sent = test.send(CustomerId{1}, m_odd);
        QVERIFY(sent);
        const auto label = TestDesk::wait(learner.correct(sent->run.id, u"weather"_s, u"Sam"_s));
        QVERIFY(!label);
        QCOMPARE(label.error().kind, Error::Kind::Invalid);
        QVERIFY(label.error().message.contains(u"weather"_s));
        const auto run = TestDesk::wait(learner.correct(RunId{999'999}, u"billing_issue"_s, u"Sam"_s));
        QVERIFY(!run);
        QCOMPARE(run.error().kind, Error::Kind::NotFound);
    }

    void anErasedCustomersWordsAreForgotten()
    {
        TestDesk test;
        QVERIFY(test.seed());
        OfflineModel model;
        IntentLearner learner(test.store(), model);
        const auto sent = test.send(CustomerId{1}, m_odd);
        QVERIFY(sent);
        QVERIFY(TestDesk::wait(learner.correct(sent->run.id, u"account_help"_s, u"Sam"_s)));
        QVERIFY(TestDesk::wait(test.desk().upkeep().erase(CustomerId{1})));
        QVERIFY(TestDesk::wait(learner.corrections()).value().empty());
    }
};

QTEST_GUILESS_MAIN(IntentLearnerTest)
#include "IntentLearnerTest.moc"
