#include "tests/crash/Density.h"
#include "tests/crash/Invariants.h"
#include "tests/crash/Report.h"
#include "tests/crash/Scenario.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>
#include <csignal>
#include <fcntl.h>
#include <linux/types.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int Cuts = 12;
constexpr int SizeMb = 48;
/// EXT4_IOC_SHUTDOWN with "no log flush": whatever was not synced is gone, as when the current is.
constexpr unsigned long Shutdown = _IOR('X', 125, __u32);
constexpr __u32 NoLogFlush = 2;

bool sh(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60'000) && process.exitCode() == 0;
}

} // namespace

/// A file system whose current is cut while the program writes to it: an ext4 on a loop device, shut down without its
/// journal flushed, mounted anew. What was acknowledged before the cut must be there. Needs root and a loop device.
class PowerCutTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QRandomGenerator m_random;
    QString m_seed;

    QString image() const { return m_folder.filePath(u"disk.img"_s); }
    QString mountPoint() const { return m_folder.filePath(u"disk"_s); }
    QString file() const { return mountPoint() + u"/workspace.db"_s; }

    bool mount() const { return sh(u"mount"_s, {u"-o"_s, u"loop"_s, image(), mountPoint()}); }
    bool unmount() const { return sh(u"umount"_s, {mountPoint()}) || sh(u"umount"_s, {u"-l"_s, mountPoint()}); }

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
    void initTestCase()
    {
        const quint32 seed = qEnvironmentVariableIsSet("FRONTDESK_SEED")
            ? qEnvironmentVariable("FRONTDESK_SEED").toUInt()
            : QRandomGenerator::global()->generate();
        m_random.seed(seed);
        m_seed = QString::number(seed);
        qInfo("FRONTDESK_SEED=%u", seed);
    }

    void whatWasAcknowledgedBeforeTheCutIsThere()
    {
        Report report(u"B1 power cut, ext4 shut down"_s, u"I1 I2 I3 I5 I8"_s,
                      u"what was acknowledged before the cut is there"_s);
        if (const QString problem = makeDisk(); !problem.isEmpty()) {
            report.skip(problem);
            QSKIP(qPrintable(u"a file system cannot be made here: "_s + problem));
        }
        const auto clean = qScopeGuard([this] { unmount(); });
        Invariants::Acknowledged acked;
        const int cuts = Cuts * density();
        for (int round = 0; round < cuts; ++round) {
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(),
                          {u"--scenario"_s, file(), QString::number(round * 1'000), u"0"_s});
            QVERIFY(process.waitForStarted());
            QByteArray before;
            while (!before.contains("message ")) {
                QVERIFY(process.waitForReadyRead(30'000));
                before += process.readAllStandardOutput();
            }
            QThread::msleep(m_random.bounded(300u));
            // What was said until here was said before the cut. Lines that come during it are not asked for.
            while (process.waitForReadyRead(0)) { }
            before += process.readAllStandardOutput();
            cut();
            if (QTest::currentTestFailed())
                return;
            ::kill(pid_t(process.processId()), SIGKILL);
            QVERIFY(process.waitForFinished());
            acked.read(before);
            acked.refused.clear();
            QVERIFY(unmount());
            QVERIFY(mount());
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
            report.count();
        }
        report.note(u"%1 acknowledged"_s.arg(acked.count()));
        QVERIFY(acked.count() > cuts);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments[1] == u"--scenario"_s)
        return Scenario::run(arguments[2], arguments[3].toInt(), arguments[4].toInt());
    PowerCutTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "PowerCutTest.moc"
