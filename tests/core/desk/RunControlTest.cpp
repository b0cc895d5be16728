#include "core/desk/Desk.h"
#include "tests/kit/TestDesk.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 20'000;
const QString Question = u"I'm having trouble integrating your API, getting 401 errors"_s;

} // namespace

/// A person takes a hand in what the assistant does, whenever that is.
class RunControlTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDesk> m_test;

    Desk &desk() { return m_test->desk(); }

    RunId receive(CustomerId customer)
    {
        Incoming incoming;
        incoming.customer = customer;
        incoming.text = Question;
        incoming.approval = true;
        const auto received = TestDesk::wait(desk().receive(incoming));
        return received ? received->run : RunId();
    }

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<TestDesk>();
        QVERIFY2(m_test->isValid(), qPrintable(m_test->problem()));
        QVERIFY(m_test->seed());
    }

    void aRunIsStoppedAtAnyStep_data()
    {
        QTest::addColumn<int>("steps"); // that have begun
        for (int steps = 0; steps <= 6; ++steps)
            QTest::addRow("after %d", steps) << steps;
    }

    /// While a step is being stored too: what is stored stays, and nothing follows.
    void aRunIsStoppedAtAnyStep()
    {
        QFETCH(int, steps);
        QSignalSpy rested(&desk(), &Desk::runRested);
        RunId run;
        int begun = 0;
        const QObject context;
        connect(
            &desk(), &Desk::stepStarted, &context,
            [&](RunId id, int) {
                if (++begun == steps)
                    desk().cancelRun(id);
            },
            Qt::QueuedConnection);
        run = receive(CustomerId{2});
        QVERIFY(run.isValid());
        if (steps == 0)
            desk().cancelRun(run);
        QVERIFY(eventually([&] { return !rested.isEmpty(); }, PatienceMs));
        const auto detail = TestDesk::wait(desk().run(run));
        QVERIFY(detail);
        const bool wasAnswered = detail->run.state == RunState::Pending;
        QVERIFY2(wasAnswered || detail->run.state == RunState::Cancelled, qPrintable(wordOf(detail->run.state)));
        QCOMPARE(detail->draft.has_value(), wasAnswered);
        for (const PlanStep &step : detail->run.plan)
            QVERIFY(step.status != StepStatus::Running && step.status != StepStatus::Planned);
        QVERIFY(TestDesk::wait(desk().verifyAudit())->ok);
    }

    /// One of several, and one that nobody works on.
    void onlyTheOneMeantIsStopped()
    {
        QSignalSpy rested(&desk(), &Desk::runRested);
        const RunId stays = receive(CustomerId{1});
        const RunId goes = receive(CustomerId{2});
        desk().cancelRun(RunId{99});
        desk().answerOffline(RunId{99});
        desk().answerOffline(goes); // it is answered offline anyway
        QCOMPARE(desk().streamedText(RunId{99}), QString());
        desk().cancelRun(goes);
        QVERIFY(eventually([&] { return rested.size() >= 2; }, PatienceMs));
        QCOMPARE(TestDesk::wait(desk().run(stays))->run.state, RunState::Pending);
        const RunState state = TestDesk::wait(desk().run(goes))->run.state;
        QVERIFY(state == RunState::Cancelled || state == RunState::Pending);
        desk().cancelRun(goes); // nobody drives it any more
        QCOMPARE(TestDesk::wait(desk().run(goes))->run.state, state);
    }
};

QTEST_GUILESS_MAIN(RunControlTest)
#include "RunControlTest.moc"
