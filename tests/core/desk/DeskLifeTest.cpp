#include "core/llm/IntentClassifier.h"
#include "tests/kit/SlowModel.h"
#include "tests/kit/TestDesk.h"

using namespace Qt::StringLiterals;

/// A desk may go at any time: a window is closed while the assistant works.
class DeskLifeTest : public QObject
{
    Q_OBJECT

private:
    static Incoming from(CustomerId customer)
    {
        Incoming incoming;
        incoming.customer = customer;
        incoming.text = u"I'm having trouble integrating your API, getting 401 errors"_s;
        return incoming;
    }

private Q_SLOTS:
    void aMessageIsFewCommits_data()
    {
        QTest::addColumn<bool>("isLocal");
        QTest::addColumn<qsizetype>("commits");
        QTest::newRow("the built-in assistant") << true << qsizetype(2);
        QTest::newRow("a server") << false << qsizetype(3);
    }

    /// The disk is waited for once for the message, which cannot be lost from then on, and once for the draft; before a
    /// server is asked also for everything that was looked up.
    void aMessageIsFewCommits()
    {
        QFETCH(bool, isLocal);
        QFETCH(qsizetype, commits);
        const auto classifier = IntentClassifier::builtin();
        QVERIFY(classifier);
        DistantModel distant(*classifier);
        TestDesk test(QString(), isLocal ? nullptr : &distant);
        QVERIFY2(test.isValid(), qPrintable(test.problem()));
        QVERIFY(test.seed());
        QCoreApplication::sendPostedEvents();
        QSignalSpy committed(&test.desk(), &Desk::committed);
        const auto run = test.send(CustomerId{1}, from(CustomerId{1}).text, true);
        QVERIFY(run);
        QCOMPARE(run->run.state, RunState::Pending);
        QCOMPARE(committed.size(), commits);
        const auto first = committed[0][0].value<Change>();
        QCOMPARE(first.messages.size(), std::size_t(1));
        QCOMPARE(first.runs.front().state, RunState::Queued);
        // Each step has its line on the log, and what is announced of it is what is stored.
        QVERIFY(run->audit.size() >= 4);
        std::vector<AuditEntry> announced;
        for (const QVariantList &commit : committed) {
            for (const AuditEntry &entry : commit[0].value<Change>().audit)
                announced.push_back(entry);
        }
        QCOMPARE(announced, run->audit);
    }

    void theDeskGoesWhileItWorks_data()
    {
        QTest::addColumn<int>("turns");
        for (const int turns : {0, 1, 2, 3, 5, 8, 13})
            QTest::addRow("%d turns", turns) << turns;
    }

    void theDeskGoesWhileItWorks()
    {
        QFETCH(int, turns);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"workspace.db"_s);
        {
            TestDesk test(file);
            QVERIFY2(test.isValid(), qPrintable(test.problem()));
            QVERIFY(test.seed());
            for (qint64 customer = 1; customer <= 5; ++customer)
                test.desk().receive(from(CustomerId{customer}));
            for (int turn = 0; turn < turns; ++turn)
                QCoreApplication::sendPostedEvents();
        }
        QTest::qWait(20); // what was on its way arrives now, or never
        TestDesk again(file);
        QVERIFY2(again.isValid(), qPrintable(again.problem()));
        const auto report = TestDesk::wait(again.desk().check());
        QVERIFY(report && report->ok);
        const auto runs = TestDesk::wait(again.desk().runs({}, {}, 100));
        QVERIFY(runs);
        QCOMPARE(runs->size(), std::size_t(5));
    }
};

QTEST_GUILESS_MAIN(DeskLifeTest)
#include "DeskLifeTest.moc"
