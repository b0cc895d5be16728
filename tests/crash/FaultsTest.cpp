#include "core/base/FaultPoint.h"
#include "tests/crash/FaultScene.h"
#include "tests/kit/Report.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <csignal>

using namespace Qt::StringLiterals;

/// The fault matrix: one scenario, many ways to disturb it. After every single fault the workspace is looked at with
/// plain SQL (Invariants) and through `check`. FRONTDESK_SEED repeats a run, FRONTDESK_DENSITY=N makes it N times as
/// dense.
class FaultsTest : public FaultScene
{
    Q_OBJECT

private:
    QHash<QString, int> m_calls; ///< see callsOf()

    static QStringList strace(const QString &file, const QString &call, const QString &injection)
    {
        QStringList arguments{u"strace"_s, u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s};
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-lock"_s, u"-anchor"_s})
            arguments << u"-P"_s << file + suffix;
        return arguments << u"-e"_s << u"trace="_s + call << u"-e"_s << u"inject=%1:%2"_s.arg(call, injection);
    }

    static bool canTrace()
    {
        if (QStandardPaths::findExecutable(u"strace"_s).isEmpty())
            return false;
        QProcess probe;
        probe.start(u"strace"_s, {u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"true"_s});
        return probe.waitForFinished() && probe.exitCode() == 0;
    }

    /// How often the undisturbed scenario makes a call on the workspace's files.
    int callsOf(const QString &call)
    {
        if (const auto known = m_calls.constFind(call); known != m_calls.constEnd())
            return *known;
        const QString file = freshCopy();
        const QString log = m_folder.filePath(u"calls.txt"_s);
        QStringList wrapper = strace(file, call, u"delay_enter=0"_s);
        wrapper.resize(wrapper.size() - 2);
        wrapper[wrapper.indexOf(u"/dev/null"_s)] = log;
        Invariants::Acknowledged acked;
        live(file, acked, wrapper);
        QFile lines(log);
        if (!lines.open(QIODevice::ReadOnly))
            return 0;
        // Calls are counted per thread, and the injection too: the busiest thread is the database's.
        QHash<QByteArray, int> perThread;
        for (const QByteArray &line : lines.readAll().split('\n')) {
            if (line.contains(call.toLatin1() + '('))
                ++perThread[line.left(line.indexOf(' '))];
        }
        const int most = perThread.isEmpty() ? 0 : *std::max_element(perThread.begin(), perThread.end());
        m_calls.insert(call, most);
        return most;
    }

private Q_SLOTS:
    void initTestCase()
    {
        begin();
        if (QTest::currentTestFailed())
            return;
        QVERIFY(!QFile::exists(m_template + u"-wal"_s)); // folded in: one file to copy
    }

    void killedAtACall_data()
    {
        QTest::addColumn<int>("wanted");
        QTest::newRow("pwrite64") << 8;
        QTest::newRow("fdatasync") << 5;
        QTest::newRow("ftruncate") << 1;
        QTest::newRow("flock") << 3;
        QTest::newRow("unlink") << 1;
    }

    void killedAtACall()
    {
        QFETCH(int, wanted);
        const QString call = QString::fromLatin1(QTest::currentDataTag());
        Report report(u"A2 kill -9 at a "_s + call, u"I1 I2 I3 I4 I5 I8"_s,
                      u"what was acknowledged is there, nothing twice"_s);
        if (!canTrace()) {
            report.skip(u"no strace"_s);
            QSKIP("strace is missing or not allowed to trace");
        }
        const int total = callsOf(call);
        QVERIFY2(total > 0, qPrintable(u"the scenario makes no %1"_s.arg(call)));
        int round = 0;
        for (const int place : places(total, wanted)) {
            const QString where = u"%1 %2 of %3"_s.arg(call).arg(place).arg(total);
            const QString file = freshCopy();
            Invariants::Acknowledged acked = m_before;
            const Ended ended = live(file, acked, strace(file, call, u"signal=KILL:when=%1"_s.arg(place)));
            QVERIFY2(ended.killed || ended.code != 0 || place > total - 3, qPrintable(where + u" did not kill"_s));
            expectSound(file, acked, where);
            // The second start may be killed too.
            if (round % 5 == 0) {
                live(file, acked, strace(file, call, u"signal=KILL:when=%1"_s.arg(1 + m_random.bounded(total))),
                     QProcessEnvironment::systemEnvironment(), 200);
                expectSound(file, acked, where + u", and again"_s);
                expectFinished(file, where);
                expectSound(file, acked, where + u", finished"_s);
            }
            if (QTest::currentTestFailed())
                return;
            report.count();
            ++round;
        }
        report.note(u"%1 calls in all"_s.arg(total));
    }

    void failedCall_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("error");
        QTest::addColumn<bool>("forEver");
        QTest::addColumn<int>("wanted");
        QTest::newRow("C3 no space, once") << u"pwrite64"_s << u"ENOSPC"_s << false << 3;
        QTest::newRow("C1 no space from then on") << u"pwrite64"_s << u"ENOSPC"_s << true << 3;
        QTest::newRow("C6 over quota from then on") << u"pwrite64"_s << u"EDQUOT"_s << true << 2;
        QTest::newRow("C3 write error, once") << u"pwrite64"_s << u"EIO"_s << false << 3;
        QTest::newRow("C3 write error from then on") << u"pwrite64"_s << u"EIO"_s << true << 2;
        QTest::newRow("C4 sync fails, once") << u"fdatasync"_s << u"EIO"_s << false << 3;
        QTest::newRow("C4 sync fails from then on") << u"fdatasync"_s << u"EIO"_s << true << 2;
        QTest::newRow("C3 read error, once") << u"pread64"_s << u"EIO"_s << false << 3;
        QTest::newRow("C3 truncation fails") << u"ftruncate"_s << u"EIO"_s << false << 1;
        QTest::newRow("C10 no file descriptors") << u"openat"_s << u"EMFILE"_s << false << 2;
    }

    void failedCall()
    {
        QFETCH(QString, call);
        QFETCH(QString, error);
        QFETCH(bool, forEver);
        QFETCH(int, wanted);
        Report report(QString::fromLatin1(QTest::currentDataTag()), u"I1 I2 I3 I8 I9"_s,
                      u"refused or done, never in between; what was refused is not there"_s);
        if (!canTrace()) {
            report.skip(u"no strace"_s);
            QSKIP("strace is missing or not allowed to trace");
        }
        const int total = callsOf(call);
        QVERIFY2(total > 0, qPrintable(u"the scenario makes no %1"_s.arg(call)));
        for (const int place : places(total, wanted)) {
            const QString where = u"%1 of %2 %3 %4"_s.arg(error, call).arg(place).arg(total);
            const QString file = freshCopy();
            Invariants::Acknowledged acked = m_before;
            const Ended ended =
                live(file, acked,
                     strace(file, call, u"error=%1:when=%2%3"_s.arg(error).arg(place).arg(forEver ? u"+"_s : u""_s)));
            QVERIFY2(!ended.killed,
                     qPrintable(where + u" killed the program: "_s + QString::fromUtf8(ended.complaints)));
            expectSound(file, acked, where);
            if (QTest::currentTestFailed())
                return;
            report.count();
        }
        report.note(u"%1 calls in all"_s.arg(total));
    }

    void killedAtAPoint_data()
    {
        QTest::addColumn<int>("hits");
        QTest::addColumn<int>("messages");
        // Enough of them to fill the write-ahead log where it must be folded in.
        constexpr int Many = 24;
        QTest::newRow("store.begin") << 3 << Messages;
        QTest::newRow("store.commit") << 3 << Messages;
        QTest::newRow("store.committed") << 3 << Messages;
        QTest::newRow("run.ask") << 1 << Messages;
        QTest::newRow("run.answered") << 1 << Messages;
        QTest::newRow("store.checkpoint") << 1 << Many;
        QTest::newRow("store.checkpointed") << 1 << Many;
        QTest::newRow("anchor.write") << 1 << Many;
        QTest::newRow("anchor.written") << 1 << Many;
    }

    void killedAtAPoint()
    {
        QFETCH(int, hits);
        QFETCH(int, messages);
        const QString point = QString::fromLatin1(QTest::currentDataTag());
        Report report(u"A3 kill -9 at "_s + point, u"I1 I2 I3 I4 I5 I8"_s,
                      u"what was acknowledged is there, nothing twice"_s);
        if (!hasFaultPoints()) {
            report.skip(u"not in this build"_s);
            QSKIP("fault points are compiled into debug builds with tests only");
        }
        // More often only where the scenario comes by more often.
        const int most = messages == Messages ? std::min(hits * density(), 4 * hits) : hits;
        for (int hit = 1; hit <= most; ++hit) {
            const QString where = u"%1 %2"_s.arg(point).arg(hit);
            const QString file = freshCopy();
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"FRONTDESK_FAULT"_s, u"%1=%2"_s.arg(point).arg(hit));
            Invariants::Acknowledged acked = m_before;
            const Ended ended = live(file, acked, {}, environment, 100, messages);
            QVERIFY2(ended.killed, qPrintable(where + u" was not reached"_s));
            expectSound(file, acked, where);
            expectFinished(file, where);
            expectSound(file, acked, where + u", finished"_s);
            if (QTest::currentTestFailed())
                return;
            report.count();
        }
    }

    void fullDisk()
    {
        Report report(u"C1 disk full on a small tmpfs"_s, u"I1 I8 I9 I12"_s,
                      u"refused with words, readable at once, goes on when there is space"_s);
        const QString disk = m_folder.filePath(u"disk"_s);
        QDir().mkpath(disk);
        const auto mounted =
            QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=1m"_s, u"none"_s, disk});
        if (mounted != 0) {
            report.skip(u"not root"_s);
            QSKIP("mounting a tmpfs needs root");
        }
        const auto unmount = qScopeGuard([&] { QProcess::execute(u"umount"_s, {u"-l"_s, disk}); });
        const QString file = disk + u"/workspace.db"_s;
        QVERIFY(QFile::copy(m_template, file));
        Invariants::Acknowledged acked = m_before;
        // Days until nothing more fits; each is an ordinary run of the program.
        bool wasRefused = false;
        for (int day = 0; day < 40 && !wasRefused; ++day) {
            const qsizetype before = acked.count();
            const Ended ended = live(file, acked, {}, QProcessEnvironment::systemEnvironment(), 1'000 + day * Messages);
            QVERIFY2(!ended.killed, ended.complaints.constData());
            wasRefused = !acked.refused.isEmpty() || ended.code != 0 || acked.count() == before;
            report.count();
        }
        QVERIFY2(wasRefused, "a megabyte was never full");
        QVERIFY(QProcess::execute(u"mount"_s, {u"-o"_s, u"remount,size=8m"_s, disk}) == 0);
        expectSound(file, acked, u"after space was made"_s);
        const qsizetype before = acked.count();
        acked.refused.clear();
        const Ended ended = live(file, acked, {}, QProcessEnvironment::systemEnvironment(), 5'000);
        QVERIFY2(ended.code == 0 && acked.count() > before && acked.refused.isEmpty(), ended.complaints.constData());
        expectSound(file, acked, u"with space again"_s);
    }

    /// The workspace alone, and one file more each time: its lock, its log, the log's index, the anchor and what it is
    /// written to first.
    void noInodes()
    {
        Report report(u"C10 no inodes on a small tmpfs"_s, u"I1 I8 I9 I12"_s,
                      u"opened, or refused with words; whole when there is room for files"_s);
        const QString disk = m_folder.filePath(u"inodes"_s);
        QDir().mkpath(disk);
        bool wasRefused = false;
        bool hasWorked = false;
        for (int files = 1; files <= 7; ++files) {
            // The folder is one as well.
            const QString room = u"size=32m,nr_inodes=%1"_s.arg(files + 1);
            if (QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, room, u"none"_s, disk}) != 0) {
                report.skip(u"not root"_s);
                QSKIP("mounting a tmpfs needs root");
            }
            const auto unmount = qScopeGuard([&] { QProcess::execute(u"umount"_s, {u"-l"_s, disk}); });
            const QString file = disk + u"/workspace.db"_s;
            QVERIFY(QFile::copy(m_template, file));
            Invariants::Acknowledged acked = m_before;
            const qsizetype before = acked.count();
            const Ended ended = live(file, acked);
            QVERIFY2(!ended.killed, ended.complaints.constData());
            wasRefused = wasRefused || ended.code != 0;
            hasWorked = hasWorked || (ended.code == 0 && acked.count() > before);
            QVERIFY(QProcess::execute(u"mount"_s, {u"-o"_s, u"remount,nr_inodes=100"_s, disk}) == 0);
            expectSound(file, acked, room);
            if (QTest::currentTestFailed())
                return;
            report.count();
        }
        QVERIFY2(wasRefused && hasWorked, "the limit was not felt, or nothing else was");
    }

    void fileSizeLimit()
    {
        Report report(u"C5 file size limit"_s, u"I1 I8 I9"_s, u"an error and not SIGXFSZ"_s);
        const QString file = freshCopy();
        const qint64 limitKb = QFileInfo(file).size() / 1024 + 40;
        Invariants::Acknowledged acked = m_before;
        const Ended ended =
            live(file, acked, {u"bash"_s, u"-c"_s, u"ulimit -f %1; exec \"$@\""_s.arg(limitKb), u"limited"_s});
        QVERIFY2(!ended.killed, "killed by the limit");
        QVERIFY2(!acked.refused.isEmpty() || ended.code != 0 || ended.complaints.contains("SQLite"),
                 "the limit was not felt");
        expectSound(file, acked, u"limited"_s);
        report.count();
    }

    void damagedFile_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("times");
        QTest::newRow("D3 flipped bits") << 0 << 30;
        QTest::newRow("D3 truncated") << 1 << 12;
        QTest::newRow("D3 zeroed page") << 2 << 12;
        QTest::newRow("D3 random header") << 3 << 8;
    }

    void damagedFile()
    {
        QFETCH(int, kind);
        QFETCH(int, times);
        Report report(QString::fromLatin1(QTest::currentDataTag()), u"I5 I8 I12"_s,
                      u"no crash; refused files stay as they are, byte for byte"_s);
        QFile original(m_template);
        QVERIFY(original.open(QIODevice::ReadOnly));
        const QByteArray good = original.readAll();
        int refused = 0;
        int noticed = 0;
        for (int i = 0; i < times * density(); ++i) {
            QByteArray bad = good;
            switch (kind) {
            case 0:
                for (int bit = 0; bit < 8; ++bit)
                    bad[qsizetype(m_random.bounded(quint32(bad.size())))] ^= char(1 << m_random.bounded(8));
                break;
            case 1:
                bad.truncate(qsizetype(m_random.bounded(quint32(bad.size()))));
                break;
            case 2:
                std::fill_n(bad.begin() + qsizetype(m_random.bounded(quint32(bad.size() / 4096))) * 4096, 4096, '\0');
                break;
            default:
                for (int at = 0; at < 100; ++at)
                    bad[at] = char(m_random.bounded(256));
            }
            const QString file = freshCopy();
            QFile written(file);
            QVERIFY(written.open(QIODevice::WriteOnly) && written.write(bad) == bad.size());
            written.close();
            bool isOpen = false;
            {
                CrashDesk crash(file);
                isOpen = answerOf(crash.store.open()).has_value();
                if (isOpen) {
                    const auto checked = answerOf(crash.desk.check());
                    if (!checked || !checked->ok)
                        ++noticed;
                }
            }
            if (!isOpen && !bad.isEmpty()) {
                ++refused;
                QVERIFY(written.open(QIODevice::ReadOnly));
                QVERIFY2(written.readAll() == bad,
                         qPrintable(u"a refused file was written to (FRONTDESK_SEED=%1)"_s.arg(m_seed)));
                written.close();
            }
            report.count();
        }
        report.note(u"%1 refused, %2 noticed by check"_s.arg(refused).arg(noticed));
    }
};

int main(int argc, char *argv[])
{
    return runFaultTest<FaultsTest>(argc, argv);
}

#include "FaultsTest.moc"
