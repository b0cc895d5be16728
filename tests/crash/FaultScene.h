#pragma once

#include "core/base/Process.h"
#include "tests/crash/Invariants.h"
#include "tests/crash/Scenario.h"
#include "tests/kit/Density.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

/// Where a test begins that disturbs a process at its work: a workspace with some history, a process of the test's own
/// program that goes on with it, and what must be true of the workspace afterwards. FRONTDESK_SEED repeats a run.
class FaultScene : public QObject
{
protected:
    static constexpr int Messages = 4; ///< of one scenario: each of the four ways a message can go
    static constexpr int PatienceMs = 60'000;
    /// Longer than any lease: what the killed left behind is free.
    static constexpr qint64 AfterLeases = 60'000;

    struct Ended {
        bool killed = false;
        int code = 0;
        QByteArray complaints;
    };

    /// The workspace that is copied for every fault.
    void begin()
    {
        const quint32 seed = qEnvironmentVariableIsSet("FRONTDESK_SEED")
            ? qEnvironmentVariable("FRONTDESK_SEED").toUInt()
            : QRandomGenerator::global()->generate();
        m_random.seed(seed);
        m_seed = QString::number(seed);
        qInfo("FRONTDESK_SEED=%u", seed);

        m_template = m_folder.filePath(QStringLiteral("template.db"));
        const Ended ended = live(m_template, m_before, {}, QProcessEnvironment::systemEnvironment(), 0);
        QVERIFY2(ended.code == 0 && m_before.count() >= 3 * Messages, ended.complaints.constData());
        QVERIFY2(m_before.refused.isEmpty(), "the undisturbed scenario was refused something");
        expectSound(m_template, m_before, QStringLiteral("undisturbed"));
    }

    QString freshCopy() const
    {
        const QString file = m_folder.filePath(QStringLiteral("workspace.db"));
        for (const QString &suffix : {QStringLiteral(""), QStringLiteral("-wal"), QStringLiteral("-shm"),
                                      QStringLiteral("-lock"), QStringLiteral("-anchor"), QStringLiteral("-ballast")})
            QFile::remove(file + suffix);
        QFile::copy(m_template, file);
        QFile::copy(m_template + QStringLiteral("-anchor"), file + QStringLiteral("-anchor"));
        return file;
    }

    /// Runs the scenario, with `wrapper` before it; what it acknowledged goes to `acked`.
    static Ended live(const QString &file, Invariants::Acknowledged &acked, const QStringList &wrapper = {},
                      const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(),
                      int first = 100, int messages = Messages)
    {
        QStringList command = wrapper;
        command << QCoreApplication::applicationFilePath() << QStringLiteral("--scenario") << file
                << QString::number(first) << QString::number(messages);
        QProcess process;
        process.setProcessEnvironment(environment);
        const QString program = command.takeFirst();
        process.start(program, command);
        Ended ended;
        if (!process.waitForFinished(PatienceMs)) {
            process.kill();
            process.waitForFinished();
            acked.strange += QStringLiteral("did not come to an end");
        }
        acked.read(process.readAllStandardOutput());
        ended.killed = process.exitStatus() == QProcess::CrashExit;
        ended.code = process.exitCode();
        ended.complaints = process.readAllStandardError();
        return ended;
    }

    void expectSound(const QString &file, const Invariants::Acknowledged &acked, const QString &where)
    {
        const QStringList problems = Invariants::broken(file, acked) + Invariants::complaints(file);
        QVERIFY2(
            problems.isEmpty(),
            qPrintable(
                QStringLiteral("%1 (FRONTDESK_SEED=%2): %3").arg(where, m_seed, problems.join(QStringLiteral(" | ")))));
    }

    /// A new process's desk, after the leases of the dead are over, brings every run to an end.
    void expectFinished(const QString &file, const QString &where)
    {
        CrashDesk crash(file, Scenario::quickClassifier(), AfterLeases);
        QVERIFY(answerOf(crash.store.open()));
        QSignalSpy rested(&crash.desk, &Desk::runRested);
        const auto report = answerOf(crash.desk.check());
        QVERIFY(report);
        crash.desk.start();
        QTRY_VERIFY2_WITH_TIMEOUT(rested.size() >= report->openRuns, qPrintable(where), 20'000);
        const auto after = answerOf(crash.desk.check());
        QVERIFY2(after && after->ok && after->openRuns == 0, qPrintable(where));
    }

    /// About `wanted` places among `total`, spread evenly, at an offset of the seed's choosing.
    std::vector<int> places(int total, int wanted)
    {
        const int stride = std::max(1, total / std::max(1, wanted * density()));
        std::vector<int> found;
        for (int place = 1 + int(m_random.bounded(stride)); place <= total; place += stride)
            found.push_back(place);
        return found;
    }

    QRandomGenerator m_random;
    QString m_seed;
    QTemporaryDir m_folder;
    QString m_template; ///< a workspace with some history, copied for every fault
    Invariants::Acknowledged m_before; ///< what is in it
};

/// The main() of such a test: the process that is disturbed is the same program, and hardened as ours are.
template <class Test>
int runFaultTest(int argc, char *argv[])
{
    hardenProcess();
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments[1] == QStringLiteral("--scenario"))
        return Scenario::run(arguments[2], arguments[3].toInt(), arguments[4].toInt());
    Test test;
    return QTest::qExec(&test, argc, argv);
}
