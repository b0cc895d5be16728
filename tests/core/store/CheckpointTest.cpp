#include "core/store/Store.h"
#include "core/store/sql/Connection.h"
#include "core/store/sql/Database.h"
#include "tests/kit/Report.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// SQLite before 3.51.3 can lose pages when one connection folds the write-ahead log while another commits. Ours never
/// does either without the lock between processes, and these tests are what says so.
class CheckpointTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;

    QString file() const { return m_folder->filePath(u"workspace.db"_s); }
    Workspace workspace() const { return {Workspace::Engine::Sqlite, file()}; }

    static Result<void> write(Database &database, int bytes)
    {
        return database.commit(
            [bytes](Writer &writer) { return writer.setSetting(u"filler"_s, QString(bytes, QChar(u'x'))); });
    }

    qint64 logBytes() const { return QFileInfo(file() + u"-wal"_s).size(); }

    QByteArray log() const
    {
        QFile in(file() + u"-wal"_s);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    bool isOnlyLaidOut() const
    {
        const QByteArray all = log();
        return !all.isEmpty() && all.count('\0') == all.size();
    }

    QByteArray bytes() const
    {
        QFile in(file());
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void sqliteFoldsNothingByItself()
    {
        const Report report(u"J5 the log is folded"_s, u"I8"_s, u"under the lock between processes, by us alone"_s, 1);
        const auto connection = Connection::open(workspace());
        QVERIFY(connection);
        QCOMPARE((*connection)->number(u"PRAGMA wal_autocheckpoint"_s)->value_or(-1), 0);
        QCOMPARE((*connection)->text(u"PRAGMA journal_mode"_s)->value_or(QString()), u"wal"_s);
        QCOMPARE((*connection)->number(u"PRAGMA synchronous"_s)->value_or(-1), 2);
    }

    void theLogIsFoldedAndStaysSmall()
    {
        Database database(workspace(), m_clock);
        QVERIFY(database.open());
        for (int i = 0; i < 40; ++i)
            QVERIFY(write(database, 400'000 + i));
        // About a hundred pages each: without folding there would be sixteen megabytes.
        QVERIFY2(logBytes() < 6'000'000, qPrintable(QString::number(logBytes())));
    }

    /// Somebody else holds the lock: nothing is written and nothing folded, whatever is asked for.
    void withoutTheLockNothingHappens()
    {
        const Report report(u"J5 the log is folded"_s, u"I8"_s, u"under the lock between processes, by us alone"_s, 1);
        Database database(workspace(), m_clock);
        QVERIFY(database.open());
        QVERIFY(write(database, 10));
        const QByteArray before = bytes();
        const qint64 log = logBytes();
        const int lock = ::open(QFile::encodeName(file() + u"-lock"_s).constData(), O_RDWR | O_CLOEXEC);
        QVERIFY(lock >= 0);
        QVERIFY(::flock(lock, LOCK_EX | LOCK_NB) == 0);
        const auto refused = write(database, 10);
        QVERIFY(!refused && refused.error().kind == Error::Kind::Busy);
        QVERIFY(bytes() == before);
        QCOMPARE(logBytes(), log);
        ::close(lock);
        QVERIFY(write(database, 10));
    }

    /// While a reader stands on the old end, folding gives way at once, and comes when the reader is gone.
    void aReaderIsNotWaitedFor()
    {
        Database database(workspace(), m_clock);
        QVERIFY(database.open());
        sqlite3 *reader = nullptr;
        QCOMPARE(sqlite3_open(qPrintable(file()), &reader), SQLITE_OK);
        QCOMPARE(sqlite3_exec(reader, "BEGIN; SELECT COUNT(*) FROM settings", nullptr, nullptr, nullptr), SQLITE_OK);
        for (int i = 0; i < 14; ++i)
            QVERIFY(write(database, 400'000 + i));
        QVERIFY(log().contains(QByteArray(1'000, 'x')));
        QCOMPARE(sqlite3_exec(reader, "COMMIT", nullptr, nullptr, nullptr), SQLITE_OK);
        QVERIFY(write(database, 10));
        QVERIFY(isOnlyLaidOut()); // what was deleted is not left lying in the log
        sqlite3_close(reader);
    }

    void anOpenWorkspaceHasALogOfFullLength()
    {
        Database database(workspace(), m_clock);
        QVERIFY(database.open());
        QTRY_VERIFY(logBytes() > 4'000'000);
        const qint64 length = logBytes();
        QVERIFY(isOnlyLaidOut());
        QVERIFY(write(database, 100'000));
        QCOMPARE(logBytes(), length); // written over, not made longer
    }

    /// A process that was killed over it leaves zeros, which are no log.
    void aLogOfZerosIsEmpty()
    {
        {
            Database database(workspace(), m_clock);
            QVERIFY(database.open());
            QVERIFY(write(database, 1'000));
        }
        QFile log(file() + u"-wal"_s);
        QVERIFY(log.open(QIODevice::WriteOnly));
        QVERIFY(log.write(QByteArray(1'000'000, '\0')) > 0);
        log.close();
        Database database(workspace(), m_clock);
        QVERIFY(database.open());
        QString filler;
        QVERIFY(database.read([&filler](Reader &reader) { filler = reader.settings()->value(u"filler"_s); }));
        QCOMPARE(filler.size(), 1'000);
        QVERIFY(write(database, 2'000));
    }

    void aFileThatWasMovedAwayIsNotWrittenTo()
    {
        Database database(workspace(), m_clock);
        QVERIFY(database.open());
        QVERIFY(write(database, 10));
        QVERIFY(QFile::rename(file(), file() + u".moved"_s));
        const auto refused = write(database, 10);
        QVERIFY(!refused && refused.error().kind == Error::Kind::Refused);
        QVERIFY(refused.error().message.contains(u"moved"_s));
        QVERIFY(QFile::rename(file() + u".moved"_s, file()));
        QVERIFY(write(database, 10));
    }
};

QTEST_GUILESS_MAIN(CheckpointTest)
#include "CheckpointTest.moc"
