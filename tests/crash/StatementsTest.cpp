#include "tests/crash/Invariants.h"
#include "tests/crash/StruckStatement.h"
#include "tests/kit/Report.h"
#include "tests/kit/TestDesk.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int MostStatements = 500; ///< of one operation: more would mean that it goes on for ever
const QString Question = u"I'm having trouble integrating your API, getting 401 errors"_s;

/// What somebody does, and how it ended; empty when it is done.
using Operation = std::function<QString(TestDesk &, RunId)>;

template <class T>
QString endOf(const QFuture<Result<T>> &future)
{
    const Result<T> result = TestDesk::wait(future);
    if (result)
        return {};
    return result.error().message.isEmpty() ? u"no words"_s : result.error().message;
}

Decision decisionBy(const QString &by)
{
    Decision decision;
    decision.by = by;
    return decision;
}

} // namespace

/// Every statement of everything a person does fails once, one after the other, until all pass: it is done or it is
/// not, is never half done, and can be done again.
class StatementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { StruckStatement::watchAll(); }
    void cleanupTestCase() { StruckStatement::watchNone(); }

    void aStatementThatFailsLeavesNothingHalfDone_data()
    {
        QTest::addColumn<Operation>("operation");
        QTest::addColumn<RunState>("after"); ///< of the run
        QTest::newRow("approve") << Operation([](TestDesk &test, RunId run) {
            return endOf(test.desk().approve(run, decisionBy(u"Sam"_s)));
        }) << RunState::Sent;
        QTest::newRow("approve what was edited, no action") << Operation([](TestDesk &test, RunId run) {
            Decision decision = decisionBy(u"Sam"_s);
            decision.text = u"Send the key in the header."_s;
            decision.steps.emplace();
            return endOf(test.desk().approve(run, decision));
        }) << RunState::Sent;
        QTest::newRow("reject") << Operation([](TestDesk &test, RunId run) {
            return endOf(test.desk().reject(run, u"Not our key"_s, u"Sam"_s));
        }) << RunState::Rejected;
        QTest::newRow("take in a message") << Operation([](TestDesk &test, RunId) {
            Incoming incoming;
            incoming.customer = CustomerId{1};
            incoming.text = u"What does the Pro plan cost?"_s;
            return endOf(test.desk().receive(incoming));
        }) << RunState::Pending;
        QTest::newRow("keep an edit") << Operation([](TestDesk &test, RunId run) {
            return endOf(test.desk().keepEdit(run, u"Send the key"_s));
        }) << RunState::Pending;
        QTest::newRow("reply") << Operation([](TestDesk &test, RunId) {
            return endOf(test.desk().reply(CustomerId{1}, {}, u"We look into it."_s));
        }) << RunState::Pending;
        QTest::newRow("note") << Operation([](TestDesk &test, RunId) {
            return endOf(test.desk().note(CustomerId{1}, {}, u"Called twice."_s));
        }) << RunState::Pending;
        QTest::newRow("open a ticket") << Operation([](TestDesk &test, RunId) {
            Ticket ticket;
            ticket.customer = CustomerId{1};
            ticket.title = u"The key is refused"_s;
            return endOf(test.desk().createTicket(ticket));
        }) << RunState::Pending;
    }

    void aStatementThatFailsLeavesNothingHalfDone()
    {
        QFETCH(Operation, operation);
        QFETCH(RunState, after);
        Report report(u"C3 a statement fails in the middle: "_s + QString::fromLatin1(QTest::currentDataTag()),
                      u"I1 I2 I3 I4 I5 I8"_s,
                      u"done or refused with words, never half done, and done when tried again"_s);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"workspace.db"_s);
        int refused = 0;
        {
            TestDesk test(file);
            QVERIFY2(test.isValid(), qPrintable(test.problem()));
            for (const QString &name : {u"alice"_s, u"bob"_s}) {
                const auto id = TestDesk::wait(test.desk().createCustomer({{}, name, name + u"@example.com"_s, {}, 0}));
                QVERIFY2(id, qPrintable(id ? QString() : id.error().message));
            }
            RunId run;
            for (int number = 1;; ++number) {
                QVERIFY2(number < MostStatements, "does not end");
                if (!run.isValid()) {
                    const auto sent = test.send(CustomerId{2}, Question, true);
                    QVERIFY2(sent, qPrintable(sent ? QString() : sent.error().message));
                    run = sent->run.id;
                }
                const StruckStatement struck(number);
                const QString problem = operation(test, run);
                if (!struck.wasReached()) {
                    QCOMPARE(problem, QString());
                    break;
                }
                report.count();
                const auto now = TestDesk::wait(test.desk().run(run));
                QVERIFY2(now, qPrintable(now ? QString() : now.error().message));
                QVERIFY(problem != u"no words"_s);
                QCOMPARE(now->run.state, problem.isEmpty() ? after : RunState::Pending);
                refused += problem.isEmpty() ? 0 : 1;
                if (problem.isEmpty() && after != RunState::Pending)
                    run = {};
            }
        }
        QVERIFY2(refused >= 3, qPrintable(u"%1 of %2 were refused"_s.arg(refused).arg(report.counted())));
        report.note(u"%1 refused"_s.arg(refused));
        const QStringList broken = Invariants::broken(file, {});
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u"; "_s)));
        const QStringList complaints = Invariants::complaints(file);
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u"; "_s)));
    }
};

QTEST_GUILESS_MAIN(StatementsTest)
#include "StatementsTest.moc"
