#include "core/base/FaultPoint.h"
#include "core/store/Backup.h"
#include "tests/crash/Invariants.h"
#include "tests/crash/Scenario.h"
#include "tests/kit/Density.h"
#include "tests/kit/Eventually.h"
#include "tests/kit/Report.h"
#include "tests/kit/Seed.h"
#include "tests/kit/SendSignal.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>
#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 120'000;
/// Longer than any lease: what the killed left behind is free.
constexpr qint64 AfterLeases = 60'000;
constexpr qint64 Day = 24 * 3'600'000LL;

/// One commit on a disk that is slow, and how often the event loop came round meanwhile.
int beatWhileItWrites(const QString &file)
{
    CrashDesk crash(file);
    if (!answerOf(crash.store.open()))
        return 1;
    int beats = 0;
    QTimer heart;
    QObject::connect(&heart, &QTimer::timeout, &heart, [&beats] { ++beats; });
    heart.start(10);
    auto written = crash.store.commit([](Writer &writer) { return writer.setSetting(u"slow"_s, u"yes"_s); });
    const bool isOver = eventually(written, PatienceMs);
    std::printf("beats %d\n", beats);
    return isOver && written.result() ? 0 : 1;
}

} // namespace

/// Processes on one workspace beside one another: killed, stopped and gone on, with clocks that are wrong.
/// FRONTDESK_SEED repeats a run.
class TogetherTest : public QObject
{
    Q_OBJECT

private:
    QRandomGenerator m_random;
    QString m_seed;
    std::unique_ptr<QTemporaryDir> m_folder;
    Invariants::Acknowledged m_acked;

    QString file() const { return m_folder->filePath(u"workspace.db"_s); }

    std::unique_ptr<QProcess> begin(int first, int messages, qint64 aheadMs = 0, const QStringList &wrapper = {},
                                    const QString &fault = {}) const
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        if (!fault.isEmpty())
            environment.insert(u"FRONTDESK_FAULT"_s, fault);
        process->setProcessEnvironment(environment);
        QStringList command = wrapper;
        command << QCoreApplication::applicationFilePath() << u"--scenario"_s << file() << QString::number(first)
                << QString::number(messages) << QString::number(aheadMs);
        const QString program = command.takeFirst();
        process->start(program, command);
        return process;
    }

    /// Waits for its end and takes down what it said. False when it did not end.
    bool end(QProcess &process)
    {
        const bool isOver = process.state() == QProcess::NotRunning || process.waitForFinished(PatienceMs);
        m_acked.read(process.readAllStandardOutput());
        return isOver;
    }

    static bool wasKilled(const QProcess &process) { return process.exitStatus() == QProcess::CrashExit; }

    void expectSound(const QString &where)
    {
        const QStringList problems = Invariants::broken(file(), m_acked) + Invariants::complaints(file());
        QVERIFY2(problems.isEmpty(),
                 qPrintable(u"%1 (FRONTDESK_SEED=%2): %3"_s.arg(where, m_seed, problems.join(u" | "_s))));
    }

    void expectFinished(const QString &where)
    {
        CrashDesk crash(file(), Scenario::quickClassifier(), AfterLeases);
        QVERIFY(answerOf(crash.store.open()));
        crash.desk.start();
        const auto isDone = [&] {
            const auto report = answerOf(crash.desk.check());
            return report && report->ok && report->openRuns == 0;
        };
        QVERIFY2(eventually(isDone, PatienceMs), qPrintable(where + u": a run stays open"_s));
    }

private Q_SLOTS:
    void initTestCase() { m_seed = seed(m_random); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_acked = {};
    }

    void eightAtOnceAndSomeAreKilled()
    {
        Report report(u"J1 D2 eight processes at once, four of them killed"_s, u"I1 I2 I3 I5 I8"_s,
                      u"what was acknowledged is there, nobody else is refused"_s);
        std::vector<std::unique_ptr<QProcess>> all;
        all.reserve(8);
        for (int i = 0; i < 8; ++i)
            all.push_back(begin(1'000 * (i + 1), i % 2 == 0 ? 0 : 3 * density()));
        for (std::size_t i = 0; i < all.size(); i += 2) {
            // Once it is at work, and at any moment after that.
            QVERIFY(all[i]->waitForReadyRead(PatienceMs));
            all[i]->waitForFinished(int(m_random.bounded(200)));
            QVERIFY(all[i]->state() == QProcess::Running);
            sendSignal(*all[i], SIGKILL);
        }
        for (std::size_t i = 0; i < all.size(); ++i) {
            QVERIFY(end(*all[i]));
            QVERIFY2(wasKilled(*all[i]) == (i % 2 == 0), all[i]->readAllStandardError().constData());
            report.count();
        }
        QCOMPARE(m_acked.refused.size(), 0);
        report.note(u"%1 acknowledged"_s.arg(m_acked.count()));
        expectSound(u"eight at once"_s);
        expectFinished(u"eight at once"_s);
        expectSound(u"finished"_s);
    }

    /// A laptop that sleeps: what it was at is taken over, and it does not go on with it when it wakes.
    void whoeverSleepsDoesNothingTwice()
    {
        Report report(u"A8 stopped, taken over, gone on"_s, u"I2 I3 I8"_s, u"nothing twice, both come to an end"_s);
        int taken = 0;
        for (int round = 0; round < 3 * density(); ++round) {
            init();
            const auto sleeper = begin(0, 6);
            QVERIFY(sleeper->waitForReadyRead(PatienceMs));
            sleeper->waitForFinished(int(m_random.bounded(60)));
            const bool isAlive = sleeper->state() == QProcess::Running;
            if (isAlive)
                QVERIFY(sendSignal(*sleeper, SIGSTOP));
            {
                CrashDesk other(file(), Scenario::quickClassifier(), AfterLeases);
                QVERIFY(answerOf(other.store.open()));
                other.desk.start();
                const auto isFree = [&] {
                    const auto check = answerOf(other.desk.check());
                    return check && check->openRuns == 0;
                };
                // Should it sleep with the lock in its hand, nothing is taken over; that is no fault.
                taken += eventually(isFree, 1'000) ? 1 : 0;
                if (isAlive)
                    QVERIFY(sendSignal(*sleeper, SIGCONT));
                QVERIFY(eventually([&] { return sleeper->state() == QProcess::NotRunning; }, PatienceMs));
            }
            QVERIFY(end(*sleeper));
            QVERIFY2(!wasKilled(*sleeper), sleeper->readAllStandardError().constData());
            const QString where = u"round %1"_s.arg(round);
            expectSound(where);
            expectFinished(where);
            expectSound(where + u", finished"_s);
            if (QTest::currentTestFailed())
                return;
            report.count();
        }
        report.note(u"%1 taken over while it slept"_s.arg(taken));
    }

    /// Killed while it mends what the kill before it left, five times over.
    void killedWhileItRecovers()
    {
        Report report(u"A4 killed while it recovers, five deep"_s, u"I1 I2 I3 I5 I8"_s,
                      u"what was acknowledged is there, nothing twice"_s);
        if (!hasFaultPoints()) {
            report.skip(u"not in this build"_s);
            QSKIP("fault points are compiled into debug builds with tests only");
        }
        const QStringList points{u"store.committed"_s, u"store.commit"_s, u"run.ask"_s, u"store.begin"_s,
                                 u"run.answered"_s};
        for (int round = 0; round < 2 * density(); ++round) {
            init();
            for (int depth = 0; depth < 5; ++depth) {
                const QString &point = points[(round + depth) % points.size()];
                const auto process = begin(100 * depth, 2, 0, {}, u"%1=%2"_s.arg(point).arg(1 + (round + depth) % 2));
                QVERIFY(end(*process));
                QVERIFY2(wasKilled(*process), qPrintable(point + u" was not reached"_s));
                expectSound(u"%1, depth %2"_s.arg(point).arg(depth));
                if (QTest::currentTestFailed())
                    return;
                report.count();
            }
            expectFinished(u"round %1"_s.arg(round));
            expectSound(u"round %1, finished"_s.arg(round));
        }
    }

    /// What had been acknowledged before a backup began is in it, and every backup is sound.
    void backedUpWhileItIsWrittenTo()
    {
        Report report(u"D13 backups while it is written to"_s, u"I1 I8"_s,
                      u"each sound, with everything acknowledged before it"_s);
        const auto writer = begin(0, 0);
        QByteArray said;
        const auto heard = [&](int messages) {
            while (said.count("message ") < messages) {
                if (!writer->waitForReadyRead(PatienceMs))
                    return false;
                said += writer->readAllStandardOutput();
            }
            return true;
        };
        for (int i = 0; i < 4 * density(); ++i) {
            QVERIFY(heard(3 * (i + 1)));
            Invariants::Acknowledged before;
            before.read(said);
            const QString copy = m_folder->filePath(u"backup-%1.db"_s.arg(i));
            const auto made = Backup::make({Workspace::Engine::Sqlite, file()}, copy);
            QVERIFY2(made, made ? "" : qPrintable(made.error().message + made.error().detail));
            const QStringList problems = Invariants::broken(copy, before) + Invariants::complaints(copy);
            QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u" | "_s)));
            report.count();
        }
        sendSignal(*writer, SIGKILL);
        QVERIFY(end(*writer));
    }

    void clocksThatAreWrong_data()
    {
        QTest::addColumn<QList<qint64>>("clocks");
        QTest::newRow("E1 one clock three years ahead") << QList<qint64>{0, 1'095 * Day};
        QTest::newRow("E1 one clock a day behind") << QList<qint64>{0, -Day};
        QTest::newRow("E1 clocks from 1971 to 2038") << QList<qint64>{-19'000 * Day, 4'500 * Day, 0};
    }

    /// Beside one another, and the one with the wrong clock killed at its work: what it had claimed for years is free
    /// for the others.
    void clocksThatAreWrong()
    {
        QFETCH(QList<qint64>, clocks);
        Report report(QString::fromLatin1(QTest::currentDataTag()), u"I2 I3 I8"_s,
                      u"nothing twice, nothing stays claimed, the order is the log's"_s);
        std::vector<std::unique_ptr<QProcess>> all;
        for (qsizetype i = 0; i < clocks.size(); ++i)
            all.push_back(begin(int(1'000 * i), 3, clocks[i]));
        for (const auto &process : all) {
            QVERIFY(end(*process));
            QVERIFY2(!wasKilled(*process), process->readAllStandardError().constData());
            report.count();
        }
        QCOMPARE(m_acked.refused.size(), 0);
        expectSound(u"beside one another"_s);
        if (QTest::currentTestFailed())
            return;
        if (hasFaultPoints()) {
            for (qsizetype i = 0; i < clocks.size(); ++i) {
                const auto process = begin(int(10'000 + 1'000 * i), 1, clocks[i], {}, u"run.ask=1"_s);
                QVERIFY(end(*process));
                QVERIFY2(wasKilled(*process), "run.ask was not reached");
                report.count();
            }
        }
        expectFinished(u"afterwards"_s);
        expectSound(u"afterwards, finished"_s);
        // Times go back and forth; the order of what was said does not follow them.
        QCOMPARE(Rows(file()).column(u"SELECT a.id FROM audit_logs a JOIN audit_logs b ON b.id = a.id - 1 WHERE "
                                     u"a.prev_hash <> b.hash"_s),
                 QStringList());
        QCOMPARE(Rows(file()).column(u"SELECT id FROM audit_logs WHERE duration_us < 0"_s), QStringList());
    }

    void theWindowDoesNotWaitForTheDisk()
    {
        Report report(u"C9 a second for every sync"_s, u"I10"_s, u"the event loop goes on"_s);
        QProcess process;
        process.start(u"strace"_s,
                      {u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace=fdatasync"_s, u"-e"_s,
                       u"inject=fdatasync:delay_enter=1000000"_s, QCoreApplication::applicationFilePath(), u"--beat"_s,
                       file()});
        QVERIFY(process.waitForFinished(PatienceMs) || process.error() == QProcess::FailedToStart);
        const QByteArray said = process.readAllStandardOutput();
        if (process.error() == QProcess::FailedToStart || said.isEmpty()) {
            report.skip(u"no strace"_s);
            QSKIP("strace is missing or not allowed to trace");
        }
        QCOMPARE(process.exitCode(), 0);
        const int beats = said.simplified().split(' ').last().toInt();
        QVERIFY2(beats >= 10, said.constData()); // of about a hundred; none if it had waited
        report.count();
        report.note(u"%1 turns in a second"_s.arg(beats));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 6 && arguments[1] == u"--scenario"_s)
        return Scenario::run(arguments[2], arguments[3].toInt(), arguments[4].toInt(), arguments[5].toLongLong());
    if (arguments.size() == 3 && arguments[1] == u"--beat"_s)
        return beatWhileItWrites(arguments[2]);
    TogetherTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "TogetherTest.moc"
