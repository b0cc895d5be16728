#include "tests/crash/Invariants.h"
#include "tests/crash/Scenario.h"
#include "tests/kit/Density.h"
#include "tests/kit/Eventually.h"
#include "tests/kit/Report.h"
#include "tests/kit/Seed.h"
#include "tests/kit/SendSignal.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>
#include <csignal>
#include <fcntl.h>
#include <linux/types.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int Cuts = 12;
constexpr int SizeMb = 48;
/// For what has to happen however busy the machine is; the promise is what is found after a cut, not how soon.
constexpr int PatienceMs = 300'000;
constexpr int MostSaid = 8; ///< lines that are waited for before a cut
/// EXT4_IOC_SHUTDOWN with "no log flush": whatever was not synced is gone, as when the current is.
constexpr unsigned long Shutdown = _IOR('X', 125, __u32);
constexpr __u32 NoLogFlush = 2;

bool sh(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(PatienceMs) && process.exitCode() == 0;
}

} // namespace

/// A file system whose current is cut while the program writes to it: an ext4 on a loop device, shut down without its
/// journal flushed, mounted anew. What was acknowledged before the cut must be there. Needs root and a loop device.
class PowerCutTest : public QObject
{
    Q_OBJECT
public:
    explicit PowerCutTest(const QString &program) : m_program(program) { }

private:
    QString m_program; ///< this one
    QTemporaryDir m_folder;
    QRandomGenerator m_random;
    QString m_seed;

    QString image() const { return m_folder.filePath(u"disk.img"_s); }
    QString mountPoint() const { return m_folder.filePath(u"disk"_s); }
    QString file() const { return mountPoint() + u"/workspace.db"_s; }

    bool mount() const { return sh(u"mount"_s, {u"-o"_s, u"loop"_s, image(), mountPoint()}); }
    bool unmount() const { return sh(u"umount"_s, {mountPoint()}); }

    /// Until the last file of the killed process and the loop device of the last mount are let go, which happens soon
    /// after and not before. Detached while it is in use the file system would live on, and be the one mounted next.
    bool mountAnew() const
    {
        return eventually([this] { return unmount(); }, PatienceMs)
            && eventually([this] { return mount(); }, PatienceMs);
    }

    /// What the process said until it had said `lines` lines that acknowledge something; less when it ended by itself.
    static QByteArray heard(QProcess &process, int lines)
    {
        QByteArray said;
        Invariants::Acknowledged acked;
        while (acked.count() < lines && process.waitForReadyRead(PatienceMs)) {
            said += process.readAllStandardOutput();
            acked.read(said);
        }
        return said;
    }

    /// Why it cannot be done here; empty when it can.
    QString makeDisk() const
    {
        if (::geteuid() != 0)
            return u"not root"_s;
        QFile disk(image());
        if (!disk.open(QIODevice::WriteOnly) || !disk.resize(qint64(SizeMb) * 1024 * 1024))
            return u"no room for the disk"_s;
        disk.close();
        if (!sh(u"mkfs.ext4"_s, {u"-q"_s, u"-F"_s, image()}))
            return u"no mkfs.ext4"_s;
        QDir().mkpath(mountPoint());
        return mount() ? QString() : u"no loop device"_s;
    }

    void cut() const
    {
        const int folder = ::open(QFile::encodeName(mountPoint()).constData(), O_RDONLY | O_CLOEXEC);
        QVERIFY(folder >= 0);
        const __u32 how = NoLogFlush;
        QVERIFY(::ioctl(folder, Shutdown, &how) == 0);
        ::close(folder);
    }

private Q_SLOTS:
    void initTestCase() { m_seed = seed(m_random); }

    void whatWasAcknowledgedBeforeTheCutIsThere()
    {
        Report report(u"B1 power cut, ext4 shut down"_s, u"I1 I2 I3 I5 I8"_s,
                      u"what was acknowledged before the cut is there"_s);
        if (const QString problem = makeDisk(); !problem.isEmpty()) {
            report.skip(problem);
            QSKIP(qPrintable(u"a file system cannot be made here: "_s + problem));
        }
        const auto clean = qScopeGuard([this] { unmount() || sh(u"umount"_s, {u"-l"_s, mountPoint()}); });
        Invariants::Acknowledged acked;
        int awaited = 0;
        const int cuts = Cuts * density();
        for (int round = 0; round < cuts; ++round) {
            QProcess process;
            process.start(m_program, {u"--scenario"_s, file(), QString::number(round * 1'000), u"0"_s});
            QVERIFY(process.waitForStarted(PatienceMs));
            const int lines = m_random.bounded(1, MostSaid + 1);
            awaited += lines;
            QByteArray before = heard(process, lines);
            QThread::msleep(m_random.bounded(30u)); // somewhere in the midst of what comes next
            // What was said until here was said before the cut. Lines that come during it are not asked for.
            while (process.waitForReadyRead(0)) { }
            before += process.readAllStandardOutput();
            cut();
            if (QTest::currentTestFailed())
                return;
            QVERIFY2(sendSignal(process, SIGKILL), (before + process.readAllStandardError()).constData());
            QVERIFY(process.waitForFinished(PatienceMs));
            acked.read(before);
            acked.refused.clear();
            QVERIFY(mountAnew());
            // Looked at on a copy: looking must not mend what the next round begins with.
            const QString copy = m_folder.filePath(u"copy.db"_s);
            for (const QString &suffix : {u""_s, u"-wal"_s, u"-anchor"_s}) {
                QFile::remove(copy + suffix);
                QFile::copy(file() + suffix, copy + suffix);
            }
            QFile::remove(copy + u"-shm"_s);
            const QStringList problems = Invariants::broken(copy, acked) + Invariants::complaints(copy);
            QVERIFY2(problems.isEmpty(),
                     qPrintable(u"cut %1 (FRONTDESK_SEED=%2): %3"_s.arg(round).arg(m_seed, problems.join(u" | "_s))));
            QVERIFY2(acked.count() >= awaited, before.constData());
            report.count();
        }
        report.note(u"%1 acknowledged"_s.arg(acked.count()));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments[1] == u"--scenario"_s)
        return Scenario::run(arguments[2], arguments[3].toInt(), arguments[4].toInt());
    const QString program = QCoreApplication::applicationFilePath(); // as it is called out here
    // In a name space of its own: another that is made meanwhile would take our mounts along and keep them alive.
    if (::unshare(CLONE_NEWNS) == 0)
        ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
    PowerCutTest test(program);
    return QTest::qExec(&test, argc, argv);
}

#include "PowerCutTest.moc"
