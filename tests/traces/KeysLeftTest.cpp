#include "tests/kit/Report.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

const QString Watcher = QStringLiteral(FRONTDESK_TRACES_LIBRARY);
/// Every key, token and client secret of the tests begins with it, or holds it.
const QByteArray Key = QByteArray("canary") + '-';
/// So that the words of this test are not what it finds.
const QString Leak = QString::fromLatin1(Key) + u"of-the-watcher"_s;
constexpr int PatienceMs = 20'000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Runs after all other tests: no key of theirs was in a file they deleted, replaced or left, in an argument, or in
/// what they said. tests/traces/Traces.cpp looks while they run.
class KeysLeftTest : public QObject
{
    Q_OBJECT

    /// What the watcher says of a program, in a folder of its own.
    QByteArray watched(const QString &program, const QStringList &arguments)
    {
        QTemporaryDir traces;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s, Watcher);
        environment.insert(u"FRONTDESK_TRACES"_s, traces.path());
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        if (!process.waitForFinished(PatienceMs))
            return "did not end";
        return contentOf(traces.filePath(u"found"_s));
    }

private Q_SLOTS:
    void theWatcherSees_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QByteArray>("what");
        QTest::newRow("a deleted file") << u"rm kept"_s << QByteArray("deleted kept");
        QTest::newRow("a deleted folder") << u"rm -r folder"_s << QByteArray("deleted kept");
        QTest::newRow("a replaced file") << u"mv -f other kept"_s << QByteArray("replaced kept");
        QTest::newRow("a file that is cut off") << u"truncate -s 0 kept"_s << QByteArray("cut off");
        QTest::newRow("an argument") << u"env true %1"_s.arg(Leak) << QByteArray("argument of true");
        QTest::newRow("nothing where there is nothing") << u"rm other"_s << QByteArray();
    }
    void theWatcherSees()
    {
        QFETCH(QString, command);
        QFETCH(QByteArray, what);
        QTemporaryDir folder;
        QDir(folder.path()).mkdir(u"folder"_s);
        // The key lies across the end of the watcher's first block.
        const QByteArray text = QByteArray(65536 - 3, 'x') + Leak.toUtf8() + '\n';
        for (const QString &name : {u"kept"_s, u"folder/kept"_s, u"other"_s}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(name == u"other"_s ? QByteArray("nothing") : text);
        }
        QFile script(folder.filePath(u"script"_s));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("cd " + folder.path().toUtf8() + " && " + command.toUtf8() + '\n');
        script.close();
        const QByteArray found = watched(u"sh"_s, {script.fileName()});
        QVERIFY2(what.isEmpty() ? found.isEmpty() : found.contains(what), found.constData());
    }

    void noKeyWasSeenWhileTheSuiteRan()
    {
        Report report(u"T30 keys in anything the suite deleted, replaced, left, said or was started with"_s, u"I6"_s,
                      u"none, in as many files"_s);
        const QDir traces(QStringLiteral(FRONTDESK_TRACES_FOLDER));
        report.count(QFileInfo(traces.filePath(u"looked"_s)).size());
        const QByteArray found = contentOf(traces.filePath(u"found"_s));
        // The next suite begins anew, whatever came of this one.
        QFile::remove(traces.filePath(u"looked"_s));
        QFile::remove(traces.filePath(u"found"_s));
        QVERIFY2(found.isEmpty(), found.constData());
        if (report.counted() == 0) {
            report.skip(u"no other test has run before it"_s);
            QSKIP("no other test has run before it");
        }
        qInfo("%lld files were looked through before they went", static_cast<long long>(report.counted()));
    }

    void noKeyWasSaid()
    {
        QDirIterator logs(QStringLiteral(FRONTDESK_TEST_LOGS), QDir::Files);
        while (logs.hasNext()) {
            const QString name = logs.next();
            QVERIFY2(!contentOf(name).contains(Key), qPrintable(name));
        }
    }

    /// What killed programs leave, and programs that outlive their test.
    void noKeyIsLeftInTheTemporaryFolder()
    {
        QDirIterator files(QDir::tempPath(), QDir::Files | QDir::Hidden | QDir::NoSymLinks,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QFileInfo about = files.fileInfo();
            // Only the folders of tests: what other programs keep there is not ours to judge. A file that stands in for
            // the keychain may hold what a keychain holds.
            if (about.ownerId() != ::geteuid() || !path.contains(u"Test-"_s) || about.fileName() == u"keychain"_s)
                continue;
            QVERIFY2(!contentOf(path).contains(Key), qPrintable(path));
        }
    }
};

QTEST_GUILESS_MAIN(KeysLeftTest)
#include "KeysLeftTest.moc"
