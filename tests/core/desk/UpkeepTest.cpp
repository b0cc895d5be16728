#include "core/desk/Upkeep.h"
#include "tests/kit/Eventually.h"
#include "tests/kit/TestDesk.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class UpkeepTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_folder;

    static void makeFile(const QString &path, const QDateTime &written)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.setFileTime(written, QFileDevice::FileModificationTime));
    }

private Q_SLOTS:
    /// Nobody asks for it: a workspace that was not copied today is, and what is too much afterwards goes.
    void theDaysBackupIsMadeAndOldOnesGo()
    {
        const QString workspace = m_folder.filePath(u"support.db"_s);
        TestDesk test(workspace);
        QVERIFY(test.isValid() && test.seed());
        Upkeep &upkeep = test.desk().upkeep();
        QVERIFY(QDir().mkpath(upkeep.backupFolder()));
        const QDateTime today = QDateTime::currentDateTimeUtc();
        QStringList old;
        for (int day = 2; day < 60; ++day) {
            old += Backup::fileFor(workspace, today.addDays(-day).toMSecsSinceEpoch());
            makeFile(old.constLast(), today.addDays(-day));
        }
        const QString unfinished = old.constLast() + u".part"_s;
        makeFile(unfinished, today.addDays(-1));

        QSignalSpy made(&upkeep, &Upkeep::backedUp);
        upkeep.keepBackups();
        QVERIFY(eventually([&] { return !made.isEmpty(); }, 20'000));
        const QString file = made[0][0].toString();
        const auto kept = TestDesk::wait(upkeep.backups());
        QVERIFY(kept.has_value());
        QCOMPARE(kept->front().path, file);
        QVERIFY(kept->size() <= 7 + 4);
        QVERIFY(QFile::exists(old.constFirst()));
        QVERIFY(!QFile::exists(old.constLast()));
        QVERIFY(!QFile::exists(unfinished));
        QVERIFY(TestDesk::wait(upkeep.preview(file)).has_value());

        upkeep.keepBackups(); // once a day
        QTest::qWait(200);
        QCOMPARE(made.size(), 1);
    }
};

QTEST_GUILESS_MAIN(UpkeepTest)

#include "UpkeepTest.moc"
