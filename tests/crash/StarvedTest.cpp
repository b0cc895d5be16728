#include "tests/crash/FaultScene.h"
#include "tests/kit/Report.h"

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

/// So many allocations come before main(), where the C++ library speaks with words of its own.
constexpr int BeforeMain = 50;
const QByteArray LastWords = "What had been acknowledged is kept; start again.\n";

QProcessEnvironment starving(const QString &diet)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(FRONTDESK_PRELOAD_DIR) + u"/libstarved.so"_s);
    environment.insert(u"FRONTDESK_STARVE"_s, diet);
    return environment;
}

} // namespace

/// A computer without memory and without threads. A process may die of it, and say so; what it had acknowledged is
/// there, and nothing is half done.
class StarvedTest : public FaultScene
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("a sanitizer has its own allocator");
#endif
        begin();
    }

    void noMemory_data()
    {
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("wanted");
        QTest::newRow("A7 an allocation fails, once") << u""_s << 6;
        QTest::newRow("A7 no memory from then on") << u"+"_s << 6;
    }
    void noMemory()
    {
        QFETCH(QString, after);
        QFETCH(int, wanted);
        Report report(QString::fromLatin1(QTest::currentDataTag()), u"I1 I2 I3 I5 I8"_s,
                      u"dies with a line or refuses; what was acknowledged is there, nothing twice"_s);
        Invariants::Acknowledged undisturbed;
        const Ended counted = live(freshCopy(), undisturbed, {}, starving(u"count"_s));
        const int total = counted.complaints.simplified().split(' ').last().toInt();
        QVERIFY2(total > 10'000, counted.complaints.constData());
        int died = 0;
        for (const int place : places(total, wanted)) {
            const QString file = freshCopy();
            Invariants::Acknowledged acked = m_before;
            const Ended ended = live(file, acked, {}, starving(u"memory=%1%2"_s.arg(place).arg(after)));
            const QString where = u"allocation %1%2 of %3"_s.arg(place).arg(after).arg(total);
            // Refused, killed by nobody else than itself, or not troubled. Two threads may run out of memory at once;
            // then the words of the one stand among those of the other.
            QVERIFY2(place <= BeforeMain || !ended.killed || ended.complaints.contains(LastWords),
                     qPrintable(where + u": "_s + QString::fromUtf8(ended.complaints)));
            expectSound(file, acked, where);
            if (QTest::currentTestFailed())
                return;
            died += ended.killed;
            report.count();
        }
        report.note(u"%1 died, %2 allocations in all"_s.arg(died).arg(total));
    }

    void littleAddressSpace()
    {
        Report report(u"A7 address space limited"_s, u"I1 I2 I3 I5 I8"_s,
                      u"dies with a line or refuses; what was acknowledged is there, nothing twice"_s);
        int died = 0;
        int worked = 0;
        for (int megabytes = 50; megabytes <= 170; megabytes += std::max(5, 30 / density())) {
            const QString file = freshCopy();
            Invariants::Acknowledged acked = m_before;
            const Ended ended =
                live(file, acked, {u"prlimit"_s, u"--as=%1"_s.arg(qint64(megabytes) * 1'024 * 1'024), u"--"_s});
            // Before main() the loader or Qt speaks, with words of its own.
            QVERIFY2(acked.strange.isEmpty(), qPrintable(acked.strange.join(u' ')));
            expectSound(file, acked, u"%1 MB"_s.arg(megabytes));
            if (QTest::currentTestFailed())
                return;
            died += ended.killed || ended.code == 127;
            worked += !ended.killed && ended.code == 0;
            report.count();
        }
        QVERIFY2(died > 0 && worked > 0, "no limit between too little and enough was tried");
        report.note(u"%1 died, %2 had enough"_s.arg(died).arg(worked));
    }

    void noThreads_data()
    {
        QTest::addColumn<int>("threads");
        for (int threads = 0; threads <= 2; ++threads)
            QTest::addRow("%d", threads) << threads;
    }
    /// The first one is the database's, without which nothing can be done; without all others it takes longer.
    void noThreads()
    {
        QFETCH(int, threads);
        Report report(u"A7 no more threads"_s, u"I1 I8 I12"_s, u"refused with words, or done without them"_s);
        QProcess program;
        auto environment = starving(u"threads=%1"_s.arg(threads));
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
        environment.insert(u"FRONTDESK_KB"_s, QStringLiteral(FRONTDESK_SOURCE_DIR) + u"/kb"_s);
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(FRONTDESK_BIN_DIR) + u"/frontdeskctl"_s,
                      {u"--workspace"_s, freshCopy(), u"send"_s, u"--customer"_s, u"1"_s, u"What does it cost?"_s});
        QVERIFY2(program.waitForFinished(PatienceMs), "waits for a thread that never comes");
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        const QByteArray complaints = program.readAllStandardError();
        QVERIFY2(program.exitCode() == (threads == 0 ? 3 : 0), complaints.constData());
        QCOMPARE(complaints.contains("no more threads"), threads == 0);
        report.count();
    }
};

int main(int argc, char *argv[])
{
    return runFaultTest<StarvedTest>(argc, argv);
}

#include "StarvedTest.moc"
