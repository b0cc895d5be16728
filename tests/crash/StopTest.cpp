#include "tests/crash/Invariants.h"
#include "tests/crash/Scenario.h"
#include "tests/kit/Eventually.h"
#include "tests/kit/Report.h"
#include "tests/kit/SendSignal.h"
#include "tests/kit/net/ChatScript.h"

#include <QProcess>
#include <QTemporaryDir>
#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 60'000;
constexpr int StopMs = 3'000; ///< Ctrl-C takes one; the machine may be busy
constexpr qint64 AfterLeases = 60'000;

} // namespace

/// The shipped `frontdeskctl`, asked politely to stop while it waits for somebody else.
class StopTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedServer> m_server;

    QString file() const { return m_folder->filePath(u"workspace.db"_s); }

    void begin(QProcess &process, const QStringList &arguments) const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
        environment.insert(u"FRONTDESK_KB"_s, QStringLiteral(FRONTDESK_SOURCE_DIR) + u"/kb"_s);
        environment.insert(u"OPENAI_API_KEY"_s, u"sk-canary-of-this-test"_s);
        environment.insert(u"OPENAI_BASE_URL"_s, m_server->url(u"/v1"_s).toString());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(FRONTDESK_BIN_DIR) + u"/frontdeskctl"_s,
                      QStringList{u"--json"_s, u"--workspace"_s, file()} + arguments);
        QVERIFY(process.waitForStarted());
    }

    /// It ends of itself, in time, and says so as a shell expects it.
    static void expectStop(QProcess &process, int signal)
    {
        QVERIFY(sendSignal(process, signal));
        QVERIFY2(eventually([&] { return process.state() == QProcess::NotRunning; }, StopMs),
                 "does not come to an end");
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 128 + signal);
    }

    static void signalRows()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGHUP") << SIGHUP;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<ScriptedServer>();
        CrashDesk crash(file());
        QVERIFY(answerOf(crash.store.open()) && Scenario::addCustomers(crash.store));
    }

    void whileTheModelSpeaks_data() { signalRows(); }
    void whileTheModelSpeaks()
    {
        QFETCH(int, signal);
        Report report(u"A5 asked to stop in the middle of a model's answer"_s, u"I1 I3 I13"_s,
                      u"ends within three seconds, the run waits for whoever comes next"_s);
        m_server->play(
            ScriptedServer::Script{{"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n",
                                    ChatScript::chunk({{u"role"_s, u"assistant"_s}}), ChatScript::words(u"Half"_s)},
                                   ScriptedServer::Then::Hang});
        QProcess process;
        begin(process, {u"send"_s, u"--customer"_s, u"1"_s, u"What does the plan cost?"_s});
        QVERIFY(eventually([&] { return !m_server->seen().empty(); }, PatienceMs));
        QTest::qWait(100); // the first words are on their way
        expectStop(process, signal);
        if (QTest::currentTestFailed())
            return;
        const QByteArray said = process.readAllStandardOutput();
        QVERIFY2(said.contains("\"cancelled\""), said.constData());
        QCOMPARE(Rows(file()).column(u"SELECT body FROM messages"_s), QStringList{u"What does the plan cost?"_s});
        QCOMPARE(
            Rows(file()).number(u"SELECT COUNT(*) FROM agent_runs WHERE state IN ('sent', 'failed', 'rejected')"_s), 0);
        QVERIFY(!QFile::exists(file() + u"-wal"_s)); // closed as at any other end
        CrashDesk next(file(), Scenario::quickClassifier(), AfterLeases);
        QVERIFY(answerOf(next.store.open()));
        QSignalSpy rested(&next.desk, &Desk::runRested);
        next.desk.start();
        QTRY_COMPARE_WITH_TIMEOUT(rested.size(), 1, PatienceMs);
        report.count();
    }

    void whileItReadsFromATerminal_data() { signalRows(); }
    void whileItReadsFromATerminal()
    {
        QFETCH(int, signal);
        Report report(u"A5 asked to stop while it waits for its input"_s, u"I1"_s, u"ends within three seconds"_s);
        QProcess process;
        begin(process, {u"send"_s, u"--customer"_s, u"1"_s, u"-"_s});
        QTest::qWait(500);
        QCOMPARE(process.state(), QProcess::Running);
        expectStop(process, signal);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(Rows(file()).number(u"SELECT COUNT(*) FROM messages"_s), 0);
        report.count();
    }

    /// As nohup starts a program: whoever said that it shall go on is obeyed.
    void whatWasIgnoredStaysIgnored()
    {
        m_server->play(ScriptedServer::Script{{}, ScriptedServer::Then::Hang});
        std::signal(SIGHUP, SIG_IGN);
        QProcess process;
        begin(process, {u"send"_s, u"--customer"_s, u"1"_s, u"What does the plan cost?"_s});
        std::signal(SIGHUP, SIG_DFL);
        QVERIFY(eventually([&] { return !m_server->seen().empty(); }, PatienceMs));
        QVERIFY(sendSignal(process, SIGHUP));
        QTest::qWait(300);
        QCOMPARE(process.state(), QProcess::Running);
        expectStop(process, SIGTERM);
    }
};

QTEST_GUILESS_MAIN(StopTest)
#include "StopTest.moc"
