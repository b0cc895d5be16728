#include "tests/crash/CrashDesk.h"
#include "tests/kit/Report.h"
#include "tests/kit/TestDesk.h"

#include <QProcess>
#include <QTextStream>
#include <random>

using namespace Qt::StringLiterals;

namespace {

constexpr int Drafts = 1'000;
constexpr int Approvers = 8;

std::vector<RunId> pendingRuns(Desk &desk)
{
    std::vector<RunId> pending;
    for (RunId before;;) {
        const auto page = answerOf(desk.runs({{}, {}, RunState::Pending}, before, 200));
        if (!page || page->empty())
            return pending;
        for (const Run &run : *page)
            pending.push_back(run.id);
        before = page->back().id;
    }
}

/// One approver, a process of its own: everything that is pending, all at once, in an order of its own. Says "ready",
/// waits for a line, and says how each attempt ended.
int approveAll(const QString &file, const QString &name)
{
    QTextStream in(stdin);
    QTextStream out(stdout);
    CrashDesk crash(file);
    if (const auto opened = answerOf(crash.store.open()); !opened) {
        out << "open " << errorKindName(opened.error().kind) << '\n';
        return 1;
    }
    std::vector<RunId> runs = pendingRuns(crash.desk);
    std::mt19937 random(unsigned(name.toInt()));
    std::ranges::shuffle(runs, random);
    out << "ready " << runs.size() << Qt::endl;
    in.readLine();

    std::vector<QFuture<Result<Approved>>> attempts;
    Decision decision;
    decision.by = name;
    attempts.reserve(std::size_t(runs.size()));
    for (const RunId run : runs)
        attempts.push_back(crash.desk.approve(run, decision));
    for (auto &attempt : attempts) {
        const auto approved = answerOf(attempt);
        out << (approved ? u"approved"_s : errorKindName(approved.error().kind)) << '\n';
    }
    return 0;
}

} // namespace

class ApproveRaceTest : public QObject
{
    Q_OBJECT

private:
    static bool makeDrafts(TestDesk &test)
    {
        const auto customers =
            TestDesk::wait(test.store().commit([](Writer &writer) -> Result<std::vector<CustomerId>> {
                std::vector<CustomerId> ids;
                for (int i = 0; i < Drafts; ++i) {
                    const auto id =
                        writer.insert(Customer{{}, u"Customer %1"_s.arg(i), u"c%1@example.com"_s.arg(i), {}, 0});
                    if (!id)
                        return fail(id.error());
                    ids.push_back(*id);
                }
                return ids;
            }));
        if (!customers)
            return false;
        QSignalSpy rested(&test.desk(), &Desk::runRested);
        for (const CustomerId customer : *customers) {
            Incoming incoming;
            incoming.customer = customer;
            incoming.text = u"I'm having trouble integrating your API, getting 401 errors"_s;
            incoming.approval = true;
            test.desk().receive(incoming);
        }
        while (rested.size() < Drafts) {
            if (!rested.wait(20'000))
                return false;
        }
        return true;
    }

private Q_SLOTS:
    void eightApproversSendEveryDraftOnce()
    {
        Report report(u"J2 T17 eight processes approve the same drafts"_s, u"I2 I3 I8"_s,
                      u"each once, the losers told"_s);
        report.count(Drafts * Approvers);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"workspace.db"_s);
        {
            TestDesk test(file);
            QVERIFY2(test.isValid(), qPrintable(test.problem()));
            QVERIFY(makeDrafts(test));
        }
        QCOMPARE(Rows(file).number(u"SELECT COUNT(*) FROM drafts WHERE state = 'pending'"_s), Drafts);
        QCOMPARE(Rows(file).number(u"SELECT COUNT(*) FROM tickets"_s), 0);

        std::vector<std::unique_ptr<QProcess>> approvers;
        for (int i = 0; i < Approvers; ++i) {
            approvers.push_back(std::make_unique<QProcess>());
            approvers.back()->setProcessChannelMode(QProcess::ForwardedErrorChannel);
            approvers.back()->start(QCoreApplication::applicationFilePath(),
                                    {u"--approve"_s, file, QString::number(i + 1)});
        }
        for (const auto &approver : approvers) {
            while (!approver->canReadLine())
                QVERIFY(approver->waitForReadyRead(120'000));
            QCOMPARE(approver->readLine().trimmed(), QByteArray("ready ") + QByteArray::number(Drafts));
        }
        for (const auto &approver : approvers) {
            approver->write("go\n");
            approver->waitForBytesWritten();
        }
        QHash<QByteArray, int> outcomes;
        for (const auto &approver : approvers) {
            QVERIFY(approver->waitForFinished(300'000));
            QCOMPARE(approver->exitStatus(), QProcess::NormalExit);
            QCOMPARE(approver->exitCode(), 0);
            for (const QByteArray &line : approver->readAllStandardOutput().split('\n')) {
                if (!line.isEmpty())
                    ++outcomes[line];
            }
        }
        QCOMPARE(outcomes.take("approved"), Drafts);
        const int late = outcomes.take("conflict") + outcomes.take("refused");
        QVERIFY2(outcomes.isEmpty(), outcomes.isEmpty() ? "" : outcomes.cbegin().key().constData());
        QCOMPARE(late, Drafts * (Approvers - 1));

        {
            const Rows rows(file);
            QCOMPARE(rows.number(u"SELECT COUNT(*) FROM messages WHERE direction = 'outbound'"_s), Drafts);
            QCOMPARE(rows.number(u"SELECT COUNT(DISTINCT run_id) FROM messages WHERE direction = 'outbound'"_s),
                     Drafts);
            QCOMPARE(rows.number(u"SELECT COUNT(*) FROM tickets"_s), Drafts);
            QCOMPARE(rows.number(u"SELECT COUNT(DISTINCT conversation_id) FROM tickets"_s), Drafts);
            QCOMPARE(rows.number(u"SELECT COUNT(*) FROM proposed_actions WHERE state = 'done'"_s), Drafts);
            QCOMPARE(rows.number(u"SELECT COUNT(*) FROM drafts WHERE state = 'approved'"_s), Drafts);
            for (const QString &tool : {u"approve"_s, u"create_ticket"_s}) {
                QCOMPARE(rows.number(u"SELECT COUNT(*) FROM audit_logs WHERE tool_name = '%1'"_s.arg(tool)), Drafts);
                QCOMPARE(
                    rows.number(u"SELECT COUNT(DISTINCT run_id) FROM audit_logs WHERE tool_name = '%1'"_s.arg(tool)),
                    Drafts);
            }
            // Whoever won is named the same everywhere.
            QCOMPARE(
                rows.number(u"SELECT COUNT(*) FROM agent_runs r JOIN drafts d ON d.run_id = r.id JOIN messages m ON "
                            u"m.run_id = r.id "
                            "WHERE r.state = 'sent' AND r.decided_by = d.decided_by AND r.decided_by = m.author"_s),
                Drafts);
        }
        CrashDesk after(file);
        QVERIFY(answerOf(after.store.open()));
        const auto checked = answerOf(after.desk.check());
        QVERIFY(checked);
        QVERIFY2(checked->ok, qPrintable(checked->problems.join(u"; "_s)));
        QCOMPARE(checked->pendingApprovals, 0);
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == u"--approve"_s)
        return approveAll(arguments[2], arguments[3]);
    ApproveRaceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "ApproveRaceTest.moc"
