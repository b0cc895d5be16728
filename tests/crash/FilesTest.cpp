#include "core/store/sql/AuditAnchor.h"
#include "tests/crash/EndlessReader.h"
#include "tests/crash/Invariants.h"
#include "tests/crash/Scenario.h"
#include "tests/kit/Density.h"
#include "tests/kit/Eventually.h"
#include "tests/kit/Report.h"
#include "tests/kit/Seed.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int Messages = 4;
constexpr int PatienceMs = 60'000;
constexpr qsizetype FirstFrame = 64; ///< in its page: the log's header takes 32 bytes, the frame's 24
const QStringList Suffixes{QString(), u"-wal"_s, u"-shm"_s, u"-lock"_s, u"-anchor"_s, u"-ballast"_s};

QByteArray bytesOf(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

bool put(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
}

bool sh(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(PatienceMs) && process.exitCode() == 0;
}

} // namespace

/// What may happen to the files under a workspace, between two runs and under a running one: others cut, swap, move,
/// fill up and forbid them. What cannot be used is refused with words and stays as it is; what was lost is noticed.
class FilesTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QRandomGenerator m_random;
    QString m_seed;
    QString m_closed; ///< a workspace that was closed properly
    QString m_open; ///< one whose last day is in its log only, the anchor beside it up to date
    Invariants::Acknowledged m_acked; ///< what is in either

    QString path(const QString &name) const { return m_folder.filePath(name); }

    static bool live(const QString &file, Invariants::Acknowledged &acked, int first)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(),
                      {u"--scenario"_s, file, QString::number(first), QString::number(Messages)});
        const bool isOver = process.waitForFinished(PatienceMs);
        acked.read(process.readAllStandardOutput());
        return isOver && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    QString copyOf(const QString &workspace) const
    {
        const QString file = path(u"copy/workspace.db"_s);
        QDir().mkpath(path(u"copy"_s));
        for (const QString &suffix : Suffixes) {
            QFile::remove(file + suffix);
            if (suffix != u"-shm"_s && suffix != u"-lock"_s)
                QFile::copy(workspace + suffix, file + suffix);
        }
        return file;
    }

    /// Opens it, compares what the log holds with what the anchor says it held, and looks at it through `check`. Empty
    /// when it is sound, or refused without a change, and whatever is missing was said.
    QStringList judge(const QString &file, bool *isRefused, bool *isShort) const
    {
        const auto anchor = AuditAnchor::read(AuditAnchor::fileOf(file));
        const QByteArray before = bytesOf(file);
        CrashDesk crash(file);
        QSignalSpy back(&crash.store, &Store::historyWentBack);
        const auto opened = answerOf(crash.store.open());
        *isRefused = !opened;
        if (!opened) {
            return bytesOf(file) == before && !opened.error().message.isEmpty()
                ? QStringList()
                : QStringList{u"refused and changed: "_s + opened.error().message};
        }
        const auto report = answerOf(crash.desk.check());
        if (!report)
            return {u"no report: "_s + report.error().message};
        const auto entries = answerOf(crash.store.read([](Reader &reader) { return reader.counts(); }));
        if (!entries)
            return {u"no counts: "_s + entries.error().message};
        *isShort = anchor && entries->audit < anchor->entries;
        const bool wasSaid = eventually([&] { return !back.isEmpty() || !*isShort; }, 20'000);
        QStringList problems;
        if (!wasSaid)
            problems += u"%1 of %2 entries, and nothing was said"_s.arg(entries->audit).arg(anchor->entries);
        if (!*isShort && !back.isEmpty())
            problems += u"a whole history was called cut"_s;
        // What check has to say about a short log, it may.
        if (!*isShort)
            problems += report->problems;
        return problems;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_seed = seed(m_random);

        m_closed = path(u"closed.db"_s);
        QVERIFY(live(m_closed, m_acked, 0));
        QVERIFY(!QFile::exists(m_closed + u"-wal"_s));
        m_open = path(u"open.db"_s);
        const QString worked = path(u"worked.db"_s);
        QVERIFY(QFile::copy(m_closed, worked) && QFile::copy(m_closed + u"-anchor"_s, worked + u"-anchor"_s));
        const EndlessReader reader(worked);
        QVERIFY(reader.isReading());
        QVERIFY(live(worked, m_acked, 100));
        QVERIFY(bytesOf(worked + u"-wal"_s).size() > 100'000);
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-anchor"_s})
            QVERIFY(QFile::copy(worked + suffix, m_open + suffix));
        const QString copy = copyOf(m_open);
        const QStringList problems = Invariants::complaints(copy) + Invariants::broken(copy, m_acked);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u" | "_s)));
    }

    void damagedLog_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("times");
        QTest::newRow("B2 log cut at any byte") << 0 << 12;
        QTest::newRow("B2 sector of the log zeroed") << 1 << 12;
        QTest::newRow("B2 bit of the log flipped") << 2 << 12;
    }

    void damagedLog()
    {
        QFETCH(int, kind);
        QFETCH(int, times);
        Report report(QString::fromLatin1(QTest::currentDataTag()), u"I5 I8 I9"_s,
                      u"a whole beginning of what was, and the missing end is noticed"_s);
        const QByteArray good = bytesOf(m_open + u"-wal"_s);
        int noticed = 0;
        for (int i = 0; i < times * density(); ++i) {
            QByteArray bad = good;
            // The first strikes the first frame, behind which nothing counts: at least that must be noticed.
            const auto at = i == 0 ? FirstFrame : qsizetype(m_random.bounded(quint32(bad.size() - 512)));
            switch (kind) {
            case 0:
                bad.truncate(at);
                break;
            case 1:
                std::fill_n(bad.begin() + at / 512 * 512, 512, '\0');
                break;
            default:
                bad[at] ^= char(1 << m_random.bounded(8));
            }
            const QString file = copyOf(m_open);
            QVERIFY(put(file + u"-wal"_s, bad));
            bool isRefused = false;
            bool isShort = false;
            const QStringList problems = judge(file, &isRefused, &isShort);
            QVERIFY2(problems.isEmpty() && !isRefused,
                     qPrintable(u"byte %1 (FRONTDESK_SEED=%2): %3"_s.arg(at).arg(m_seed, problems.join(u" | "_s))));
            if (!isShort) {
                const QStringList broken = Invariants::broken(file, {});
                QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u" | "_s)));
            }
            noticed += isShort;
            report.count();
        }
        QVERIFY(noticed > 0); // else nothing was ever lost
        report.note(u"%1 noticed"_s.arg(noticed));
    }

    void filesOfTheLog_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<int>("kind"); // 0 gone, 1 another workspace's, 2 garbage
        QTest::addColumn<bool>("lost");
        QTest::newRow("B3 log deleted") << u"-wal"_s << 0 << true;
        QTest::newRow("B3 log of another workspace") << u"-wal"_s << 1 << true;
        QTest::newRow("B3 log of garbage") << u"-wal"_s << 2 << true;
        QTest::newRow("B3 index of the log deleted") << u"-shm"_s << 0 << false;
        QTest::newRow("B3 index of the log of garbage") << u"-shm"_s << 2 << false;
        QTest::newRow("B3 anchor deleted") << u"-anchor"_s << 0 << false;
        QTest::newRow("B3 anchor of garbage") << u"-anchor"_s << 2 << false;
    }

    void filesOfTheLog()
    {
        QFETCH(QString, suffix);
        QFETCH(int, kind);
        QFETCH(bool, lost);
        Report report(QString::fromLatin1(QTest::currentDataTag()), u"I5 I8 I12"_s,
                      u"opened, or refused as it is; what is missing is noticed"_s);
        const QString file = copyOf(m_open);
        if (kind == 1) {
            // Made by the same program for the same schema, so that nothing but its content is wrong.
            const QString other = path(u"other.db"_s);
            Invariants::Acknowledged acked;
            QVERIFY(live(other, acked, 500));
            const EndlessReader reader(other);
            QVERIFY(live(other, acked, 600));
            QFile::remove(file + suffix);
            QVERIFY(QFile::copy(other + suffix, file + suffix));
        } else {
            QVERIFY(kind == 0 ? !QFile::exists(file + suffix) || QFile::remove(file + suffix)
                              : put(file + suffix, QByteArray(40'000, '\x5a')));
        }
        bool isRefused = false;
        bool isShort = false;
        const QStringList problems = judge(file, &isRefused, &isShort);
        // Where pages of two workspaces make one, check says what does not fit together.
        const bool isFound = kind == 1 && !isShort && !problems.isEmpty();
        QVERIFY2(isFound || problems.isEmpty(), qPrintable(problems.join(u" | "_s)));
        QCOMPARE(isShort || isRefused || isFound, lost);
        if (!lost) {
            const QStringList broken = Invariants::broken(file, m_acked);
            QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u" | "_s)));
        }
        report.count();
    }

    /// A workspace under the feet of an open one: nothing is written any more, nothing is lost, and it goes on when
    /// everything is back.
    void goneWhileOpen_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("C8 file moved") << u"moved"_s;
        QTest::newRow("C8 file deleted") << u"deleted"_s;
        QTest::newRow("C8 file replaced") << u"replaced"_s;
        QTest::newRow("C8 folder moved") << u"folder moved"_s;
    }

    void goneWhileOpen()
    {
        QFETCH(QString, what);
        Report report(QString::fromLatin1(QTest::currentDataTag()), u"I9 I12"_s,
                      u"refused with words at once, and goes on when it is back"_s);
        const QString file = copyOf(m_closed);
        const QString aside = path(u"aside"_s);
        QDir(aside).removeRecursively();
        QFile::remove(aside);
        {
            CrashDesk crash(file);
            QVERIFY(answerOf(crash.store.open()));
            QSignalSpy troubled(&crash.store, &Store::troubled);
            QSignalSpy recovered(&crash.store, &Store::recovered);
            const auto write = [&] {
                return answerOf(crash.store.commit([](Writer &writer) { return writer.setSetting(u"a"_s, u"b"_s); }));
            };
            QVERIFY(write());
            if (what == u"folder moved"_s)
                QVERIFY(QDir().rename(QFileInfo(file).absolutePath(), aside));
            else if (what == u"deleted"_s)
                QVERIFY(::link(qPrintable(file), qPrintable(aside)) == 0 && QFile::remove(file));
            else
                QVERIFY(QFile::rename(file, aside));
            if (what == u"replaced"_s)
                QVERIFY(QFile::copy(m_open, file));
            const QByteArray replaced = bytesOf(file);
            for (int i = 0; i < 3; ++i) {
                const auto refused = write();
                QVERIFY(!refused);
                QCOMPARE(refused.error().kind, Error::Kind::Refused);
                QVERIFY(!refused.error().message.isEmpty());
            }
            QVERIFY(bytesOf(file) == replaced);
            QTRY_COMPARE_WITH_TIMEOUT(troubled.size(), 1, PatienceMs);
            if (what == u"folder moved"_s) {
                QVERIFY(QDir().rename(aside, QFileInfo(file).absolutePath()));
            } else {
                QFile::remove(file);
                QVERIFY(QFile::rename(aside, file));
            }
            const auto again = write();
            QVERIFY2(again, again ? "" : qPrintable(again.error().message));
            QTRY_COMPARE_WITH_TIMEOUT(recovered.size(), 1, PatienceMs);
        }
        const QStringList problems = Invariants::complaints(file);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u" | "_s)));
        report.count();
    }

    void fullAtTheStart_data()
    {
        QTest::addColumn<bool>("ballast");
        QTest::newRow("C2 disk full at the start, room held back") << true;
        QTest::newRow("C2 disk full at the start, nothing held back") << false;
    }

    void fullAtTheStart()
    {
        QFETCH(bool, ballast);
        Report report(QString::fromLatin1(QTest::currentDataTag()), u"I1 I8 I9 I12"_s,
                      u"opened, or refused with words; whole when there is space"_s);
        const QString disk = path(u"disk"_s);
        QDir().mkpath(disk);
        if (!sh(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=8m"_s, u"none"_s, disk})) {
            report.skip(u"not root"_s);
            QSKIP("mounting a tmpfs needs root");
        }
        const auto unmount = qScopeGuard([&] { sh(u"umount"_s, {u"-l"_s, disk}); });
        const QString file = disk + u"/workspace.db"_s;
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-anchor"_s})
            QVERIFY(QFile::copy(m_open + suffix, file + suffix));
        if (ballast)
            QVERIFY(put(file + u"-ballast"_s, QByteArray(4 * 1024 * 1024, 'b')));
        QFile filler(disk + u"/filler"_s);
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4'096, 'f')) == 4'096) { }
        filler.close();
        {
            CrashDesk crash(file);
            const auto opened = answerOf(crash.store.open());
            QVERIFY2(opened || (!ballast && opened.error().kind == Error::Kind::Refused),
                     qPrintable(opened ? QString() : opened.error().message));
            if (opened) {
                const auto counts = answerOf(crash.store.read([](Reader &reader) { return reader.counts(); }));
                QVERIFY(counts && counts->messages > 0);
            }
        }
        QVERIFY(QFile::remove(filler.fileName()));
        const QStringList problems = Invariants::complaints(file) + Invariants::broken(file, m_acked);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u" | "_s)));
        report.count();
    }

    void mountedReadOnly()
    {
        Report report(u"C7 mounted read-only"_s, u"I9 I12"_s, u"refused with words, not a byte changed"_s);
        const QString file = copyOf(m_open);
        const QString folder = QFileInfo(file).absolutePath();
        if (!sh(u"mount"_s, {u"--bind"_s, folder, folder})) {
            report.skip(u"not root"_s);
            QSKIP("mounting needs root");
        }
        const auto unmount = qScopeGuard([&] { sh(u"umount"_s, {u"-l"_s, folder}); });
        QVERIFY(sh(u"mount"_s, {u"-o"_s, u"remount,bind,ro"_s, folder}));
        {
            CrashDesk crash(file);
            const auto opened = answerOf(crash.store.open());
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, Error::Kind::Refused);
            QVERIFY2(opened.error().message.contains(file), qPrintable(opened.error().message));
        }
        QVERIFY(bytesOf(file) == bytesOf(m_open));
        QVERIFY(bytesOf(file + u"-wal"_s) == bytesOf(m_open + u"-wal"_s));
        report.count();
    }

    /// Nothing in SQLite notices a changed letter; of what was sent the log has the hash.
    void anAnswerThatWasChanged()
    {
        Report report(u"D4 T19 a letter of a sent answer changed"_s, u"I5"_s, u"check names its run"_s);
        const QString file = copyOf(m_closed);
        QVERIFY(Invariants::complaints(file).isEmpty());
        const QStringList runs = Rows(file).column(
            u"UPDATE messages SET body = 'X' || substr(body, 2) WHERE id = (SELECT m.id FROM messages m JOIN "
            u"audit_logs a ON a.run_id = m.run_id AND a.tool_name = 'approve' LIMIT 1) RETURNING run_id"_s);
        QCOMPARE(runs.size(), 1);
        const QStringList problems = Invariants::complaints(file);
        QCOMPARE(problems.size(), 1);
        QVERIFY2(problems[0].contains(u"run %1"_s.arg(runs[0])), qPrintable(problems[0]));
        report.count();
    }

    /// One file under two names has two logs, and SQLite takes each for the only one.
    void oneFileUnderTwoNames()
    {
        Report report(u"C11 a second hard link"_s, u"I8 I12"_s, u"refused with words, not a byte changed"_s);
        const QString file = copyOf(m_closed);
        const QString second = path(u"second.db"_s);
        QFile::remove(second);
        QCOMPARE(::link(qPrintable(file), qPrintable(second)), 0);
        for (const QString &name : {file, second}) {
            CrashDesk crash(name);
            const auto opened = answerOf(crash.store.open());
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, Error::Kind::Refused);
            QVERIFY2(opened.error().message.contains(name), qPrintable(opened.error().message));
        }
        QVERIFY(bytesOf(file) == bytesOf(m_closed));
        QVERIFY(QFile::remove(second));
        QVERIFY(Invariants::complaints(file).isEmpty());
        report.count();
    }

    /// A link is a name for the same workspace: whoever comes by it shares the lock and what is beside the file.
    void aLinkIsTheSameWorkspace()
    {
        Report report(u"C11 a symbolic link"_s, u"I8"_s, u"the same workspace, one lock"_s);
        const QString file = copyOf(m_closed);
        const QString link = path(u"link.db"_s);
        QFile::remove(link);
        QVERIFY(QFile::link(file, link));
        const auto parsed = Workspace::parse(link);
        QVERIFY(parsed);
        {
            CrashDesk first(file);
            CrashDesk second(parsed->path);
            QVERIFY(answerOf(first.store.open()));
            QVERIFY(answerOf(second.store.open()));
            for (const QString &suffix : Suffixes)
                QVERIFY2(suffix.isEmpty() || !QFile::exists(link + suffix), qPrintable(link + suffix));
        }
        QFile::remove(link);
        report.count();
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments[1] == u"--scenario"_s)
        return Scenario::run(arguments[2], arguments[3].toInt(), arguments[4].toInt());
    FilesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "FilesTest.moc"
