#include "tests/kit/Report.h"
#include "tests/kit/SendSignal.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

const QByteArray Canary = "sk-canary-51f2c7d09a8e4b63";
const QString Program = QStringLiteral(FRONTDESK_BIN_DIR) + u"/frontdeskctl"_s;
constexpr int PatienceMs = 60'000;

} // namespace

/// What a day's work leaves behind, as somebody finds it who looks for keys: every file, every process's face, and the
/// permissions of all of it.
class SecretsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QByteArray m_said; ///< on stdout and stderr, of all calls

    QString path(const QString &name) const { return m_folder.filePath(name); }

    QProcessEnvironment environment() const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        // Nobody listens there: a key that is used is used against a closed door.
        environment.insert(u"OPENAI_BASE_URL"_s, u"http://127.0.0.1:9/v1"_s);
        environment.insert(u"OPENAI_API_KEY"_s, QString::fromLatin1(Canary));
        environment.insert(u"GOOGLE_CLIENT_SECRET"_s, QString::fromLatin1(Canary));
        environment.insert(u"QT_LOGGING_RULES"_s, u"*.debug=true"_s);
        environment.insert(u"FRONTDESK_KB"_s, QStringLiteral(FRONTDESK_SOURCE_DIR) + u"/kb"_s);
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
        for (const QString &name : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s,
                                    u"XDG_STATE_HOME"_s, u"TMPDIR"_s})
            environment.insert(name, m_folder.path());
        return environment;
    }

    int call(const QStringList &arguments)
    {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setWorkingDirectory(m_folder.path());
        process.start(Program, QStringList{u"--workspace"_s, path(u"data/desk/workspace.db"_s)} + arguments);
        if (!process.waitForFinished(PatienceMs))
            return -1;
        m_said += process.readAllStandardOutput() + process.readAllStandardError();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    QStringList files() const
    {
        QStringList found;
        QDirIterator all(m_folder.path(), QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
        while (all.hasNext())
            found += all.next();
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(call({u"seed"_s}), 0);
        call({u"send"_s, u"--customer"_s, u"1"_s, u"The API answers 401"_s});
        call({u"approve"_s, u"1"_s});
        QCOMPARE(call({u"backup"_s}), 0);
        QCOMPARE(call({u"backup"_s, path(u"kept/copy.db"_s)}), 0);
        QCOMPARE(call({u"check"_s}), 0);
        call({u"gmail"_s, u"status"_s});
        QCOMPARE(call({u"evidence"_s, u"check"_s, path(u"nothing.html"_s)}), 1);
    }

    void noKeyIsInAnyFileOrMessage()
    {
        Report report(u"T30 keys in files, logs and messages"_s, u"I6"_s, u"none"_s);
        for (const QString &name : files()) {
            QFile file(name);
            if (!QFileInfo(name).isFile() || !file.open(QIODevice::ReadOnly))
                continue;
            QVERIFY2(!file.readAll().contains(Canary), qPrintable(name));
            report.count();
        }
        QVERIFY2(!m_said.contains(Canary), m_said.constData());
    }

    void everythingIsForItsOwnerOnly()
    {
        Report report(u"T22 permissions"_s, u"I6"_s, u"files 0600, folders 0700"_s);
        constexpr auto Others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        int seen = 0;
        for (const QString &name : files()) {
            QVERIFY2(!(QFile::permissions(name) & Others), qPrintable(name));
            report.count();
            ++seen;
        }
        QVERIFY(seen >= 6);
    }

    void anotherUserReadsNothing()
    {
        if (::geteuid() != 0)
            QSKIP("only root can become somebody else");
        // The folder of the test itself is opened, so that it is our own permissions that hold.
        QVERIFY(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755)));
        for (const QString &name : files()) {
            QProcess other;
            other.start(u"setpriv"_s, {u"--reuid=65534"_s, u"--clear-groups"_s, u"cat"_s, name});
            QVERIFY(other.waitForFinished(PatienceMs));
            QVERIFY2(other.exitCode() != 0, qPrintable(name + u" can be read by another user"_s));
        }
    }

    void aRunningProcessShowsNothingAndACrashLeavesNothing_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGSEGV") << SIGSEGV;
        QTest::newRow("SIGABRT") << SIGABRT;
        QTest::newRow("SIGILL") << SIGILL;
    }
    void aRunningProcessShowsNothingAndACrashLeavesNothing()
    {
        QFETCH(int, signal);
        Report report(u"A6 T29 command line, memory and core of a process that ends by a signal"_s, u"I6"_s,
                      u"no key, no core"_s);
        report.count();
        QProcess process;
        process.setProcessEnvironment(environment());
        process.setWorkingDirectory(m_folder.path());
        // Waits for its text on stdin.
        process.start(
            Program, {u"--workspace"_s, path(u"data/desk/workspace.db"_s), u"send"_s, u"--customer"_s, u"1"_s, u"-"_s});
        QVERIFY(process.waitForStarted());
        const QString proc = u"/proc/%1/"_s.arg(process.processId());
        const auto read = [&](const QString &name) {
            QFile file(proc + name);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QTRY_VERIFY_WITH_TIMEOUT(read(u"limits"_s).contains(QByteArray("Max core file size        0 ")), 20'000);
        QVERIFY(!read(u"cmdline"_s).contains(Canary));
        sendSignal(process, signal);
        QVERIFY(process.waitForFinished(PatienceMs));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        for (const QString &name : files())
            QVERIFY2(!QFileInfo(name).fileName().startsWith(u"core"_s), qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(SecretsTest)
#include "SecretsTest.moc"
