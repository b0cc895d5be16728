#include "core/desk/Replay.h"
#include "core/desk/Upkeep.h"
#include "core/tools/Tool.h"
#include "tests/kit/Report.h"
#include "tests/kit/TestDesk.h"

using namespace Qt::StringLiterals;

class ReplayTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDesk> m_test;

    Replayed again(RunId run) { return TestDesk::wait(m_test->desk().upkeep().replayRun(run)).value_or(Replayed{}); }

private Q_SLOTS:
    void initTestCase()
    {
        m_test = std::make_unique<TestDesk>();
        QVERIFY2(m_test->isValid(), qPrintable(m_test->problem()));
        QVERIFY(m_test->seed());
    }

    void aRunComesOutTheSame_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("approval");
        QTest::addColumn<QString>("decision");
        const QString broken = u"I'm having trouble integrating your API, getting 401 errors"_s;
        QTest::newRow("waiting") << broken << true << u"none"_s;
        QTest::newRow("approved") << broken << true << u"approve"_s;
        QTest::newRow("approved without its actions") << broken << true << u"approve nothing"_s;
        QTest::newRow("rejected") << broken << true << u"reject"_s;
        QTest::newRow("superseded") << broken << true << u"supersede"_s;
        QTest::newRow("sent by itself") << u"What does the Pro plan cost?"_s << false << u"none"_s;
        QTest::newRow("not sure what was asked")
            << u"What happens to our data after we cancel?"_s << false << u"none"_s;
        QTest::newRow("did it all by itself")
            << u"The app crashes with error 500 when I export"_s << false << u"none"_s;
        QTest::newRow("a person wanted") << u"I want to talk to a human being now"_s << true << u"none"_s;
        QTest::newRow("nothing known about it") << u"zxcv qwer asdf"_s << true << u"none"_s;
        QTest::newRow("told a colleague by itself") << u"zxcv qwer asdf"_s << false << u"none"_s;
    }

    void aRunComesOutTheSame()
    {
        QFETCH(QString, text);
        QFETCH(bool, approval);
        QFETCH(QString, decision);
        Report report(u"replay, "_s + QString::fromLatin1(QTest::currentDataTag()), u"I5"_s,
                      u"the same from the log alone"_s);
        report.count();
        const auto detail = m_test->send(CustomerId{3}, text, approval);
        QVERIFY(detail);
        const RunId run = detail->run.id;
        if (decision == u"approve"_s) {
            QVERIFY(TestDesk::wait(m_test->desk().approve(run, {})));
        } else if (decision == u"approve nothing"_s) {
            Decision nothing;
            nothing.steps = std::vector<int>{};
            QVERIFY(TestDesk::wait(m_test->desk().approve(run, nothing)));
        } else if (decision == u"reject"_s) {
            QVERIFY(TestDesk::wait(m_test->desk().reject(run, {}, {})));
        } else if (decision == u"supersede"_s) {
            QVERIFY(m_test->send(CustomerId{3}, u"And one more thing: what does it cost?"_s, true));
        }
        const auto counts = TestDesk::wait(m_test->desk().counts());
        const Replayed replayed = again(run);
        QVERIFY2(replayed.same, qPrintable(replayed.difference));
        QVERIFY(replayed.events > 3);
        QCOMPARE(*TestDesk::wait(m_test->desk().counts()), *counts); // and nothing was done
    }

    void whatIsStoredOtherwiseIsNamed_data()
    {
        QTest::addColumn<int>("change");
        QTest::newRow("the draft") << 0;
        QTest::newRow("a step") << 1;
        QTest::newRow("a step's parameters") << 2;
        QTest::newRow("a tool's answer on the log") << 3;
        QTest::newRow("an entry missing") << 4;
        QTest::newRow("a proposal") << 5;
        QTest::newRow("the state") << 6;
    }

    void whatIsStoredOtherwiseIsNamed()
    {
        QFETCH(int, change);
        const auto sent =
            m_test->send(CustomerId{4}, u"I'm having trouble integrating your API, getting 401 errors"_s, true);
        QVERIFY(sent && !sent->actions.empty());
        const auto message = TestDesk::wait(
            m_test->store().read([id = sent->run.message](Reader &reader) { return reader.message(id); }));
        const auto row = TestDesk::wait(m_test->desk().conversation(sent->run.conversation));
        QVERIFY(message && row);
        const ToolRegistry tools;
        RunDetail detail = *sent;
        QVERIFY2(replay(detail, *message, row->conversation, 12, tools).same,
                 qPrintable(replay(detail, *message, row->conversation, 12, tools).difference));
        switch (change) {
        case 0:
            detail.draft->body += u" And you get a refund."_s;
            break;
        case 1:
            detail.run.plan[1].tool = u"get_open_tickets"_s;
            break;
        case 2:
            detail.run.plan.back().params.insert(u"x"_s, 1);
            break;
        case 3:
            detail.audit.back().output.insert(u"text"_s, u"Something else"_s);
            break;
        case 4:
            detail.audit.erase(detail.audit.begin() + 1);
            break;
        case 5:
            detail.actions[0].params.insert(u"title"_s, u"Another"_s);
            break;
        default:
            detail.run.state = RunState::Sent;
            detail.run.approvalRequired = false;
            detail.actions.clear();
        }
        const Replayed replayed = replay(detail, *message, row->conversation, 12, tools);
        QVERIFY(!replayed.same);
        QVERIFY(!replayed.difference.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ReplayTest)
#include "ReplayTest.moc"
