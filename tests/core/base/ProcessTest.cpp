#include "core/base/Process.h"
#include "tests/kit/Report.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <new>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 30'000;
const QByteArray Canary = "sk-canary-8d2e61b7f04c";

/// Deeper than any stack.
int dig(volatile char *above, qint64 depth)
{
    volatile char here[4'096];
    here[0] = char(*above + 1);
    return depth == 0 ? here[0] : dig(here, depth - 1) + here[0];
}

/// What threads work with until the process ends; whoever destroys it beneath them ends with a status of its own.
struct Shared {
    ~Shared() { ::_exit(77); }
};

void workWithShared()
{
    static const Shared shared;
    std::this_thread::sleep_for(std::chrono::milliseconds(PatienceMs));
}

/// As a plugin does whose display went: from the event loop, while others are at work with what they made after it
/// began.
int leaveFromBelow()
{
    int count = 0;
    QCoreApplication application(count, nullptr);
    const ExitInPlace inPlace;
    std::thread(workWithShared).detach();
    QTimer::singleShot(std::chrono::seconds(4), [] { std::exit(1); });
    return QCoreApplication::exec();
}

/// The process that goes wrong, with a key in its hands.
int goWrong(const QString &how, const QByteArray &key)
{
    hardenProcess();
    if (how == u"exit"_s)
        return leaveFromBelow();
    volatile char seed = key.front();
    if (how == u"overflow"_s)
        return dig(&seed, 1'000'000'000);
    if (how == u"exception"_s)
        throw std::runtime_error(key.toStdString());
    if (how == u"thread"_s)
        std::thread([&key] { throw std::runtime_error(key.toStdString()); }).join();
    if (how == u"memory"_s)
        throw std::bad_alloc();
    return ::raise(how.toInt());
}

} // namespace

class ProcessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastWords_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<int>("signal");
        QTest::newRow("A6 SIGSEGV") << QString::number(SIGSEGV) << SIGSEGV;
        QTest::newRow("A6 SIGBUS") << QString::number(SIGBUS) << SIGBUS;
        QTest::newRow("A6 abort") << QString::number(SIGABRT) << SIGABRT;
        QTest::newRow("A6 stack overflow") << u"overflow"_s << SIGSEGV;
        QTest::newRow("A6 exception that nobody catches") << u"exception"_s << SIGABRT;
        QTest::newRow("A6 exception in another thread") << u"thread"_s << SIGABRT;
        QTest::newRow("A6 no memory") << u"memory"_s << SIGABRT;
    }
    void theLastWords()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("a sanitizer speaks the last words itself");
#endif
        QFETCH(QString, how);
        QFETCH(int, signal);
        Report report(QString::fromLatin1(QTest::currentDataTag()), u"I6 I12"_s,
                      u"a line that says so, no key, no core"_s);
        const QTemporaryDir folder;
        QProcess process;
        process.setWorkingDirectory(folder.path());
        process.start(QCoreApplication::applicationFilePath(), {u"--wrong"_s, how});
        QVERIFY(process.waitForFinished(PatienceMs));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        QCOMPARE(process.exitCode(), signal);
        const QByteArray said = process.readAllStandardError();
        const QByteArray expected = "frontdesk: ended by a fault, signal "
            + QByteArray::number(signal).rightJustified(2, '0')
            + ". What had been acknowledged is kept; start again.\n";
        QVERIFY2(said.endsWith(expected) && said.count('\n') <= 2, said.constData());
        QVERIFY2(!said.contains(Canary), said.constData());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
        report.count();
    }

    void exitLeavesWhatThreadsWorkWith()
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--wrong"_s, u"exit"_s});
        QVERIFY(process.waitForFinished(PatienceMs));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), EXIT_FAILURE);
    }
};

// NOLINTNEXTLINE(bugprone-exception-escape): one of the ways to go wrong
int main(int argc, char *argv[])
{
    if (argc == 3 && qstrcmp(argv[1], "--wrong") == 0)
        return goWrong(QString::fromLatin1(argv[2]), Canary);
    const QCoreApplication application(argc, argv);
    ProcessTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "ProcessTest.moc"
