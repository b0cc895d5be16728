#include "core/base/Deliver.h"
#include "core/llm/IntentClassifier.h"
#include "tests/crash/CrashDesk.h"
#include "tests/kit/Density.h"
#include "tests/kit/Report.h"
#include "tests/kit/Seed.h"
#include "tests/kit/SendSignal.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QThread>
#include <csignal>
#include <set>

using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 80;
constexpr int Workspaces = 4;
constexpr int Customers = 6;
/// Runs the child leaves open at most: it stops taking in while the assistant is this far behind.
constexpr int OpenRuns = 12;
/// Longer than any lease: what the killed left behind is free.
constexpr qint64 AfterLeases = 60'000;
constexpr int PatienceMs = 30'000;

/// Quickly trained: only that there is an intent matters here, not which.
std::shared_ptr<const IntentClassifier> quickClassifier()
{
    const std::vector<LabelledText> rows{{u"the integration of your API answers 401"_s, u"integration_help"_s},
                                         {u"my API key does not work with the integration"_s, u"integration_help"_s},
                                         {u"what does the plan cost"_s, u"pricing_inquiry"_s},
                                         {u"is there a cheaper price for students"_s, u"pricing_inquiry"_s}};
    const auto trained = IntentClassifier::train(rows, rows, {});
    return trained ? *trained : nullptr;
}

bool addCustomers(Store &store)
{
    return answerOf(store.commit([](Writer &writer) -> Result<void> {
               const auto counts = writer.counts();
               if (!counts)
                   return fail(counts.error());
               for (qint64 i = counts->customers; i < Customers; ++i) {
                   const auto id =
                       writer.insert(Customer{{}, u"Customer %1"_s.arg(i), u"c%1@example.com"_s.arg(i), {}, 0});
                   if (!id)
                       return fail(id.error());
               }
               return {};
           }))
        .has_value();
}

/// The process that gets killed: takes in message after message, the assistant at work beside it, and prints the id of
/// each once the store has acknowledged it.
class Receiver : public QObject
{
public:
    Receiver(CrashDesk &crash, int first) : m_crash(crash), m_number(first)
    {
        connect(&crash.desk, &Desk::runRested, this, [this] {
            m_open = std::max(0, m_open - 1);
            next();
        });
        next();
    }

private:
    Incoming incoming() const
    {
        Incoming message;
        message.customer = CustomerId{1 + m_number % Customers};
        message.text = m_number % 3 == 0 ? u"What does plan %1 cost?"_s.arg(m_number)
                                         : u"The integration of your API answers 401, try %1"_s.arg(m_number);
        message.approval = m_number % 4 == 0;
        return message;
    }

    void next()
    {
        if (m_receiving || m_open >= OpenRuns)
            return;
        m_receiving = true;
        deliver(m_crash.desk.receive(incoming()), this, [this](const Result<Received> &received) {
            m_receiving = false;
            if (!received) {
                m_out << "failed " << errorKindName(received.error().kind) << Qt::endl;
                return;
            }
            m_out << "ack " << received->message.id.value << Qt::endl;
            ++m_number;
            ++m_open;
            next();
        });
    }

    CrashDesk &m_crash;
    QTextStream m_out{stdout};
    int m_number;
    int m_open = 0;
    bool m_receiving = false;
};

int receiveUntilKilled(const QString &file, int first)
{
    CrashDesk crash(file, quickClassifier());
    if (!answerOf(crash.store.open()) || !addCustomers(crash.store)) {
        QTextStream(stdout) << "failed to open" << Qt::endl;
        return 1;
    }
    crash.desk.start();
    const Receiver receiver(crash, first);
    return QCoreApplication::exec();
}

/// The ids in the whole lines a killed process wrote; anything else it said goes to `complaints`.
std::vector<qint64> acknowledged(const QByteArray &output, QByteArrayList &complaints)
{
    std::vector<qint64> ids;
    for (const QByteArray &line : output.left(output.lastIndexOf('\n') + 1).split('\n')) {
        if (line.startsWith("ack "))
            ids.push_back(line.mid(4).toLongLong());
        else if (!line.isEmpty())
            complaints += line;
    }
    return ids;
}

} // namespace

class KillTest : public QObject
{
    Q_OBJECT

private:
    QRandomGenerator m_random;

    /// Lets one process live for a random time: from its start, so that opening is hit too, or from its first
    /// acknowledgement, so that work is hit on a slow machine as well. What it acknowledged goes to `acked`.
    void killOnce(const QString &file, int first, bool onceAtWork, std::set<qint64> &acked)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), {u"--receive"_s, file, QString::number(first)});
        QVERIFY(process.waitForStarted());
        if (onceAtWork)
            QVERIFY(process.waitForReadyRead(PatienceMs));
        QThread::usleep(onceAtWork ? m_random.bounded(100'000u) : m_random.bounded(10'000u, 250'000u));
        sendSignal(process, SIGKILL);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        QByteArrayList complaints;
        const std::vector<qint64> ids = acknowledged(process.readAllStandardOutput(), complaints);
        QVERIFY2(complaints.isEmpty(), complaints.join("; ").constData());
        acked.insert(ids.begin(), ids.end());
    }

    static void checkNothingLost(const QString &file, const std::set<qint64> &acked)
    {
        const Rows rows(file);
        QCOMPARE(rows.column(u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
        const QStringList stored = rows.column(u"SELECT id FROM messages WHERE direction = 'inbound'"_s);
        const QSet<QString> known(stored.begin(), stored.end());
        for (const qint64 id : acked)
            QVERIFY2(known.contains(QString::number(id)),
                     qPrintable(u"message %1 was acknowledged and is lost"_s.arg(id)));
    }

    /// A new process's desk, after the leases of the dead are over, brings every run to an end.
    static void finishWhatIsOpen(const QString &file)
    {
        CrashDesk crash(file, quickClassifier(), AfterLeases);
        QVERIFY(answerOf(crash.store.open()));
        auto report = answerOf(crash.desk.check());
        QVERIFY(report);
        QVERIFY2(report->ok, qPrintable(report->problems.join(u"; "_s)));
        QSignalSpy rested(&crash.desk, &Desk::runRested);
        const int open = report->openRuns;
        crash.desk.start();
        while (rested.size() < open)
            QVERIFY2(rested.wait(PatienceMs), "an open run was not finished");
        report = answerOf(crash.desk.check());
        QVERIFY(report);
        QVERIFY2(report->ok, qPrintable(report->problems.join(u"; "_s)));
        QCOMPARE(report->openRuns, 0);
    }

    static void checkNothingTwice(const QString &file)
    {
        const Rows rows(file);
        const QStringList none;
        // Every message has its run, and none failed.
        QCOMPARE(rows.number(u"SELECT COUNT(*) FROM agent_runs"_s),
                 rows.number(u"SELECT COUNT(*) FROM messages WHERE direction = 'inbound'"_s));
        QCOMPARE(
            rows.column(
                u"SELECT id || ' ' || error FROM agent_runs WHERE state NOT IN ('sent', 'pending_approval', 'superseded')"_s),
            none);
        // No message was answered twice, and what needed nobody was answered.
        QCOMPARE(rows.column(u"SELECT r.message_id FROM messages m JOIN agent_runs r ON r.id = m.run_id WHERE "
                             u"m.direction = 'outbound' "
                             "GROUP BY r.message_id HAVING COUNT(*) > 1"_s),
                 none);
        QCOMPARE(rows.number(u"SELECT COUNT(*) FROM messages WHERE direction = 'outbound'"_s),
                 rows.number(u"SELECT COUNT(*) FROM agent_runs WHERE approval_required = 0"_s));
        // No step was done twice, and no ticket came from nowhere.
        QCOMPARE(
            rows.column(
                u"SELECT run_id || ' ' || tool_name FROM audit_logs WHERE success = 1 GROUP BY run_id, tool_name HAVING COUNT(*) > 1"_s),
            none);
        QCOMPARE(rows.number(u"SELECT COUNT(*) FROM tickets"_s),
                 rows.number(u"SELECT COUNT(*) FROM audit_logs WHERE success = 1 AND tool_name = 'create_ticket'"_s));
    }

private Q_SLOTS:
    void initTestCase() { seed(m_random); }

    void whatWasAcknowledgedSurvives_data()
    {
        QTest::addColumn<int>("rounds");
        for (int i = 0; i < Workspaces; ++i)
            QTest::addRow("workspace %d", i + 1) << Rounds * density() / Workspaces;
    }

    void whatWasAcknowledgedSurvives()
    {
        QFETCH(int, rounds);
        Report report(u"A1 kill -9 at a random time, "_s + QString::fromLatin1(QTest::currentDataTag()),
                      u"I1 I2 I3 I5 I8"_s, u"what was acknowledged is there, all runs end, nothing twice"_s);
        report.count(rounds);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"workspace.db"_s);
        std::set<qint64> acked;
        for (int round = 0; round < rounds; ++round) {
            killOnce(file, int(acked.size()), round % 2 == 0, acked);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(int(acked.size()) >= rounds / 2,
                 qPrintable(u"only %1 messages in %2 rounds"_s.arg(acked.size()).arg(rounds)));
        checkNothingLost(file, acked);
        if (QTest::currentTestFailed())
            return;
        finishWhatIsOpen(file);
        if (QTest::currentTestFailed())
            return;
        checkNothingTwice(file);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == u"--receive"_s)
        return receiveUntilKilled(arguments[2], arguments[3].toInt());
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "KillTest.moc"
