#include "tests/kit/TestDesk.h"

#include <QCoreApplication>
#include <QProcess>
#include <algorithm>
#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;

namespace {

constexpr int Drafts = 1'000;
constexpr int Processes = 8;
constexpr int PatienceMs = 240'000;

/// What one process met while it approved everything.
struct Tally {
    int sent = 0;
    int conflicts = 0;
    int others = 0;
};

/// The other end: opens the same workspace and approves every pending draft, all at once and in an order of its own.
int approveEverything(const QString &file, quint32 seed)
{
    TestDesk test(file);
    if (!test.isValid())
        return 1;
    auto approvals = TestDesk::wait(test.desk().approvals(2 * Drafts));
    if (!approvals)
        return 1;
    std::shuffle(approvals->begin(), approvals->end(), std::mt19937(seed));
    std::vector<QFuture<Result<Approved>>> answers;
    for (const Approval &approval : *approvals)
        answers.push_back(test.desk().approve(approval.run.id, {}));
    Tally tally;
    for (QFuture<Result<Approved>> &answer : answers) {
        if (!QTest::qWaitFor([&] { return answer.isFinished(); }, PatienceMs))
            return 1;
        const auto approved = answer.result();
        if (approved)
            ++tally.sent;
        else if (approved.error().kind == Error::Kind::Conflict)
            ++tally.conflicts;
        else
            ++tally.others;
    }
    std::printf("%d %d %d\n", tally.sent, tally.conflicts, tally.others);
    return 0;
}

} // namespace

/// Eight processes approve the same thousand drafts at the same time: every answer goes out exactly once.
class ApproveRaceTest : public QObject
{
    Q_OBJECT

private:
    void makeDrafts(TestDesk &test)
    {
        std::vector<QFuture<Result<CustomerId>>> customers;
        for (int i = 0; i < Drafts; ++i) {
            Customer customer;
            customer.name = u"Customer %1"_s.arg(i);
            customer.email = u"customer%1@example.com"_s.arg(i);
            customers.push_back(test.desk().createCustomer(customer));
        }
        std::vector<QFuture<Result<Received>>> messages;
        for (QFuture<Result<CustomerId>> &customer : customers) {
            QTRY_VERIFY_WITH_TIMEOUT(customer.isFinished() && customer.result(), 20'000);
            Incoming incoming;
            incoming.customer = *customer.result();
            incoming.text = u"I'm having trouble integrating your API, getting 401 errors"_s;
            incoming.approval = true;
            messages.push_back(test.desk().receive(incoming));
        }
        for (QFuture<Result<Received>> &message : messages)
            QTRY_VERIFY_WITH_TIMEOUT(message.isFinished() && message.result(), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(int(TestDesk::wait(test.desk().approvals(2 * Drafts)).value_or(std::vector<Approval>{}).size()), Drafts, 60'000);
    }

private Q_SLOTS:
    void everyDraftIsSentOnce()
    {
        TestDesk test;
        QVERIFY2(test.isValid(), qPrintable(test.problem()));
        makeDrafts(test);
        if (QTest::currentTestFailed())
            return;
        const auto before = TestDesk::wait(test.desk().counts());
        QVERIFY(before);

        std::vector<std::unique_ptr<QProcess>> processes;
        for (int i = 0; i < Processes; ++i) {
            auto process = std::make_unique<QProcess>();
            process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
            process->start(QCoreApplication::applicationFilePath(), {u"--approve"_s, test.file(), QString::number(i + 1)});
            processes.push_back(std::move(process));
        }
        Tally total;
        for (auto &process : processes) {
            QVERIFY(process->waitForFinished(PatienceMs));
            QCOMPARE(process->exitCode(), 0);
            const QStringList numbers = QString::fromLatin1(process->readAllStandardOutput()).split(u' ');
            QCOMPARE(numbers.size(), 3);
            total.sent += numbers[0].toInt();
            total.conflicts += numbers[1].toInt();
            total.others += numbers[2].toInt();
        }
        QCOMPARE(total.sent, Drafts);
        QCOMPARE(total.others, 0);

        const auto after = TestDesk::wait(test.desk().counts());
        QVERIFY(after);
        QCOMPARE(after->messages, before->messages + Drafts);
        QCOMPARE(after->tickets, before->tickets + Drafts);
        const auto report = TestDesk::wait(test.desk().check());
        QVERIFY(report);
        QVERIFY2(report->ok, qPrintable(report->problems.join(u'\n')));
        QCOMPARE(report->pendingApprovals, 0);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == u"--approve"_s)
        return approveEverything(arguments[2], arguments[3].toUInt());
    ApproveRaceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "ApproveRaceTest.moc"
