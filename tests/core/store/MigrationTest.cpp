#include "core/base/Clock.h"
#include "core/store/Backup.h"
#include "core/store/Store.h"
#include "core/store/sql/Database.h"
#include "core/store/sql/Migrator.h"
#include "tests/kit/Report.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr uid_t Nobody = 65534;

/// While it lives this process has no more rights than any other user, even when the tests run as root.
class AsNobody
{
public:
    AsNobody() : m_wasRoot(::geteuid() == 0)
    {
        if (m_wasRoot)
            m_dropped = ::setresuid(Nobody, Nobody, 0) == 0;
    }
    ~AsNobody()
    {
        if (m_dropped && ::setresuid(0, 0, 0) != 0)
            qFatal("the rights did not come back");
    }
    Q_DISABLE_COPY_MOVE(AsNobody)

    bool holds() const { return !m_wasRoot || m_dropped; }

private:
    bool m_wasRoot;
    bool m_dropped = false;
};

/// Another program with the file open.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &file) { sqlite3_open(qPrintable(file), &m_database); }
    ~OtherProgram() { sqlite3_close(m_database); }
    Q_DISABLE_COPY_MOVE(OtherProgram)

    bool run(const char *sql) { return sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK; }

private:
    sqlite3 *m_database = nullptr;
};

int newest()
{
    return Migrator::builtin().back().version;
}

Migrator::Migration following(const QString &sql)
{
    return {newest() + 1, u"%1_test.sql"_s.arg(newest() + 1, 4, 10, QChar(u'0')), sql};
}

std::vector<Migrator::Migration> withFollowing(const QString &sql)
{
    auto migrations = Migrator::builtin();
    migrations.push_back(following(sql));
    return migrations;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

class MigrationTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;

    QString file() const { return m_folder->filePath(u"workspace.db"_s); }
    Workspace workspace() const { return {Workspace::Engine::Sqlite, file()}; }

    Result<void> open() const
    {
        Store store(workspace(), m_clock);
        auto opened = store.open();
        opened.waitForFinished();
        return opened.result();
    }

    void makeWorkspace() const
    {
        Store store(workspace(), m_clock);
        auto opened = store.open();
        opened.waitForFinished();
        QVERIFY(opened.result());
        auto added = store.commit([](Writer &writer) {
            return writer.insert(Customer{{}, u"Ann"_s, u"ann@example.com"_s, {}, 0});
        });
        added.waitForFinished();
        QVERIFY(added.result());
    }

    static void refusedWith(const Result<void> &result, Error::Kind kind, const QStringList &words)
    {
        QVERIFY(!result);
        QCOMPARE(errorKindName(result.error().kind), errorKindName(kind));
        for (const QString &word : words)
            QVERIFY2(result.error().message.contains(word), qPrintable(result.error().message));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void aNewFileIsMadeForItsOwnerOnly()
    {
        QVERIFY(open());
        QVERIFY(!(QFile::permissions(file())
                  & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
        QVERIFY(open()); // and again
    }

    void anOlderSchemaIsCopiedBeforeItIsMigrated()
    {
        makeWorkspace();
        {
            Database database(
                workspace(), m_clock,
                withFollowing(
                    u"CREATE TABLE more (id {id}, text TEXT NOT NULL);\nINSERT INTO more (text) VALUES ('a');\n"_s));
            const auto opened = database.open();
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        }
        const QString copy = file() + u".schema%1"_s.arg(newest());
        QVERIFY(QFile::exists(copy));
        QVERIFY(!(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther)));
        OtherProgram migrated(file());
        QVERIFY(migrated.run("SELECT text FROM more"));
        OtherProgram copied(copy);
        QVERIFY(!copied.run("SELECT text FROM more"));
        QVERIFY(copied.run("SELECT email FROM customers"));

        // The copy is a workspace of the older program.
        Store older({Workspace::Engine::Sqlite, copy}, m_clock);
        auto opened = older.open();
        opened.waitForFinished();
        QVERIFY(opened.result());
        auto counts = older.read([](Reader &reader) { return reader.counts(); });
        counts.waitForFinished();
        QVERIFY(counts.result());
        QCOMPARE(counts.result()->customers, 1);
    }

    /// Nobody's schema changes under him: a newer one waits until the earlier one is closed, and then it is too new for
    /// the earlier one.
    void anEarlierOneThatHasItOpenIsNotMigratedUnder()
    {
        const Report report(u"J6 a newer Frontdesk beside an earlier one"_s, u"I8 I9"_s,
                            u"refused in words, both ways; brought up to date once it is alone"_s, 1);
        makeWorkspace();
        const auto migrations = withFollowing(u"CREATE TABLE more (id {id});\n"_s);
        const auto write = [](Writer &writer) { return writer.setSetting(u"a"_s, u"b"_s); };
        {
            Database earlier(workspace(), m_clock);
            QVERIFY(earlier.open());
            refusedWith(Database(workspace(), m_clock, migrations).open(), Error::Kind::Busy,
                        {u"earlier Frontdesk"_s, u"Close"_s});
            QVERIFY(earlier.commit(write));
            QVERIFY(!QFile::exists(file() + u".schema%1"_s.arg(newest())));
        }
        Database later(workspace(), m_clock, migrations);
        QVERIFY(later.open());
        Database another(workspace(), m_clock, migrations); // and is not kept for itself
        QVERIFY(another.open());
        QVERIFY(another.commit(write));
        refusedWith(open(), Error::Kind::Refused, {u"newer"_s});
    }

    void aMigrationThatFailsChangesNothing()
    {
        makeWorkspace();
        {
            Database database(workspace(), m_clock,
                              withFollowing(u"CREATE TABLE more (id {id});\nINSERT INTO nowhere VALUES (1);\n"_s));
            QVERIFY(!database.open());
        }
        QVERIFY(QFile::exists(file() + u".schema%1"_s.arg(newest())));
        OtherProgram looking(file());
        QVERIFY(!looking.run("SELECT * FROM more"));
        QVERIFY(open());
    }

    void aCurrentSchemaIsNotCopied()
    {
        makeWorkspace();
        QVERIFY(open());
        QCOMPARE(QDir(m_folder->path()).entryList({u"*.schema*"_s}).size(), 0);
    }

    void whatIsNotOursIsLeftByteIdentical_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QStringList>("words");
        const QByteArray newer = "CREATE TABLE schema_migrations (version, name, applied_at); INSERT INTO "
                                 "schema_migrations VALUES (999, '', 0);";
        const QStringList update{u"newer version"_s, u"999"_s, u"update Frontdesk"_s};
        QTest::newRow("newer schema") << newer << update;
        QTest::newRow("newer schema with a log") << "PRAGMA journal_mode = WAL;" + newer << update;
        QTest::newRow("another program's") << QByteArray("CREATE TABLE songs (id); INSERT INTO songs VALUES (1);")
                                           << QStringList{u"another program"_s};
        QTest::newRow("another program's with a log")
            << QByteArray("PRAGMA journal_mode = WAL; CREATE TABLE songs (id);") << QStringList{u"another program"_s};
    }

    void whatIsNotOursIsLeftByteIdentical()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QStringList, words);
        Report report(u"D5 "_s + QString::fromLatin1(QTest::currentDataTag()), u"I12"_s,
                      u"refused with words, not a byte changed"_s);
        report.count();
        {
            OtherProgram maker(file());
            QVERIFY(maker.run(sql.constData()));
        }
        const QByteArray before = bytesOf(file());
        refusedWith(open(), Error::Kind::Refused, words + QStringList{u"left as it is"_s});
        QVERIFY(bytesOf(file()) == before);
    }

    /// What the newer program did last stands in its log only; folding that in would be writing, too.
    void aNewerLogIsNotFoldedIn()
    {
        OtherProgram maker(file());
        QVERIFY(maker.run("PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0;"
                          "CREATE TABLE schema_migrations (version, name, applied_at); INSERT INTO schema_migrations "
                          "VALUES (999, '', 0);"));
        const QString crashed = m_folder->filePath(u"crashed.db"_s);
        QVERIFY(QFile::copy(file(), crashed));
        QVERIFY(QFile::copy(file() + u"-wal"_s, crashed + u"-wal"_s));
        const QByteArray before = bytesOf(crashed);
        const QByteArray log = bytesOf(crashed + u"-wal"_s);
        QVERIFY(!log.isEmpty());
        Store store({Workspace::Engine::Sqlite, crashed}, m_clock);
        auto opened = store.open();
        opened.waitForFinished();
        refusedWith(opened.result(), Error::Kind::Refused, {u"newer version"_s});
        QVERIFY(bytesOf(crashed) == before);
        QVERIFY(bytesOf(crashed + u"-wal"_s) == log);
    }

    /// What acts by itself when something is written would act in the agent's name.
    void whatWasPutIntoItIsRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("name"); // empty: it is harmless
        QTest::newRow("trigger that approves") << QByteArray(
            "CREATE TRIGGER helper AFTER INSERT ON messages BEGIN UPDATE drafts SET state = 'approved'; END")
                                               << u"helper"_s;
        QTest::newRow("trigger that deletes")
            << QByteArray("CREATE TRIGGER a_b AFTER INSERT ON audit_logs BEGIN DELETE FROM messages; END") << u"a_b"_s;
        QTest::newRow("view in the way") << QByteArray("CREATE VIEW spy AS SELECT * FROM messages") << u"spy"_s;
        QTest::newRow("guard of the log disarmed")
            << QByteArray("DROP TRIGGER audit_logs_no_delete; CREATE TRIGGER audit_logs_no_delete BEFORE DELETE ON "
                          "audit_logs WHEN 0 BEGIN SELECT RAISE(ABORT, 'audit_logs is append-only'); END")
            << u"audit_logs_no_delete"_s;
        QTest::newRow("table") << QByteArray("CREATE TABLE notes (id INTEGER)") << QString();
        QTest::newRow("index") << QByteArray("CREATE INDEX quick ON messages (body)") << QString();
    }

    void whatWasPutIntoItIsRefused()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, name);
        Report report(u"D7 T37 "_s + QString::fromLatin1(QTest::currentDataTag()), u"I4 I5"_s,
                      name.isEmpty() ? u"does nothing by itself, so it is let in"_s
                                     : u"what would act by itself is refused by name, not a byte changed"_s);
        makeWorkspace();
        {
            OtherProgram other(file());
            QVERIFY(other.run(sql.constData()));
        }
        const QByteArray before = bytesOf(file());
        const auto opened = open();
        if (name.isEmpty()) {
            QVERIFY(opened);
        } else {
            refusedWith(opened, Error::Kind::Refused, {name, u"left as it is"_s});
            QVERIFY(bytesOf(file()) == before);
        }
        report.count();
    }

    void whatIsMissingIsFoundByCheck_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("word");
        QTest::newRow("D8 row without its words")
            << QByteArray("DELETE FROM customers_fts_docsize") << u"search index of customers"_s;
        QTest::newRow("D8 words without their row")
            << QByteArray("INSERT INTO customers_fts (rowid, name, email, company) VALUES (99, 'a', 'b', 'c')")
            << u"search index of customers"_s;
        QTest::newRow("D7 guard of the log removed")
            << QByteArray("DROP TRIGGER audit_logs_no_update") << u"audit log can be changed"_s;
    }

    void whatIsMissingIsFoundByCheck()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, word);
        Report report(QString::fromLatin1(QTest::currentDataTag()), u"I5 I8"_s, u"found by check, with a way out"_s);
        makeWorkspace();
        const auto problems = [this] {
            Store store(workspace(), m_clock);
            auto opened = store.open();
            opened.waitForFinished();
            auto checked = store.read([](Reader &reader) { return reader.check(); });
            checked.waitForFinished();
            const auto result = checked.result();
            return result ? result->problems : QStringList{result.error().message};
        };
        QCOMPARE(problems(), QStringList());
        {
            OtherProgram other(file());
            QVERIFY(other.run(sql.constData()));
        }
        const QStringList found = problems();
        QCOMPARE(found.size(), 1);
        QVERIFY2(found[0].contains(word), qPrintable(found[0]));
        // Salvage is the way out: a whole workspace from what is there.
        const QString saved = m_folder->filePath(u"saved.db"_s);
        const auto salvaged = Backup::salvage(file(), saved, m_clock.nowMs());
        QVERIFY(salvaged);
        QCOMPARE(salvaged->problems, QStringList());
        QCOMPARE(salvaged->counts.customers, 1);
        report.count();
    }

    void aCorruptFileIsNamedAndKept_data()
    {
        QTest::addColumn<int>("damage");
        QTest::newRow("not a database") << 0;
        QTest::newRow("cut short") << 1;
        QTest::newRow("a page of zeros") << 2;
        QTest::newRow("header of zeros") << 3;
    }

    void aCorruptFileIsNamedAndKept()
    {
        QFETCH(int, damage);
        makeWorkspace();
        QByteArray bytes = bytesOf(file());
        QVERIFY(bytes.size() > 10 * 4096);
        switch (damage) {
        case 0:
            bytes = QByteArray(50'000, 'x');
            break;
        case 1:
            bytes.truncate(5'000);
            break;
        case 2:
            bytes.replace(100, 4096 - 100, QByteArray(4096 - 100, '\0'));
            break;
        case 3:
            bytes.replace(0, 100, QByteArray(100, '\0'));
            break;
        }
        QFile::remove(file() + u"-wal"_s);
        QFile::remove(file() + u"-shm"_s);
        {
            QFile broken(file());
            QVERIFY(broken.open(QIODevice::WriteOnly | QIODevice::Truncate));
            broken.write(bytes);
        }
        refusedWith(open(), Error::Kind::Corrupt, {u"damaged"_s, u"left as it is"_s, u"--workspace"_s});
        QVERIFY(bytesOf(file()) == bytes);
    }

    void withoutPermissionItSaysSo_data()
    {
        QTest::addColumn<int>("fileMode");
        QTest::addColumn<int>("folderMode");
        QTest::addColumn<QString>("word");
        QTest::newRow("read-only file") << 0444 << 0777 << u"permission"_s;
        QTest::newRow("unreadable file") << 0000 << 0777 << u"permission"_s;
        QTest::newRow("read-only folder") << 0666 << 0555 << u"folder"_s;
        QTest::newRow("closed folder") << 0666 << 0000 << u"Permission denied"_s;
    }

    void withoutPermissionItSaysSo()
    {
        QFETCH(int, fileMode);
        QFETCH(int, folderMode);
        QFETCH(QString, word);
        Report report(u"C7 "_s + QString::fromLatin1(QTest::currentDataTag()), u"I9 I12"_s, u"refused with words"_s);
        report.count();
        makeWorkspace();
        QFile::remove(file() + u"-lock"_s);
        QCOMPARE(::chmod(qPrintable(file()), mode_t(fileMode)), 0);
        QCOMPARE(::chmod(qPrintable(m_folder->path()), mode_t(folderMode)), 0);
        Result<void> result;
        {
            const AsNobody nobody;
            QVERIFY(nobody.holds());
            result = open();
        }
        QCOMPARE(::chmod(qPrintable(m_folder->path()), 0700), 0);
        refusedWith(result, Error::Kind::Refused, {word});
    }

    void aFolderThatCannotBeMadeIsNamed()
    {
        QFile inTheWay(m_folder->filePath(u"a"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const QString folder = m_folder->filePath(u"a/b"_s);
        Store store({Workspace::Engine::Sqlite, folder + u"/workspace.db"_s}, m_clock);
        auto opened = store.open();
        opened.waitForFinished();
        refusedWith(opened.result(), Error::Kind::NotFound, {folder});
    }

    void aFolderIsNoWorkspace()
    {
        Store store({Workspace::Engine::Sqlite, m_folder->path()}, m_clock);
        auto opened = store.open();
        opened.waitForFinished();
        refusedWith(opened.result(), Error::Kind::Refused, {m_folder->path(), u"folder"_s});
    }

    void aLockedFileIsBusy_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("while it is opened")
            << QByteArray("PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE; UPDATE journal_head SET seq = seq;");
        QTest::newRow("while it is written") << QByteArray("BEGIN IMMEDIATE");
    }

    void aLockedFileIsBusy()
    {
        QFETCH(QByteArray, sql);
        Report report(u"D1 locked by another program "_s + QString::fromLatin1(QTest::currentDataTag()), u"I1 I9"_s,
                      u"refused with words after five seconds, works when it is free"_s);
        makeWorkspace();
        OtherProgram other(file());
        QVERIFY(other.run(sql.constData()));
        Store store(workspace(), m_clock);
        auto opened = store.open();
        opened.waitForFinished();
        if (opened.result()) {
            auto written = store.commit([](Writer &writer) { return writer.setSetting(u"a"_s, u"b"_s); });
            written.waitForFinished();
            refusedWith(written.result(), Error::Kind::Busy, {u"locked by another program"_s, u"try again"_s});
            auto looked = store.read([](Reader &reader) { return reader.counts(); });
            looked.waitForFinished();
            QVERIFY(looked.result()); // reading goes on
            QVERIFY(other.run("COMMIT"));
            auto again = store.commit([](Writer &writer) { return writer.setSetting(u"a"_s, u"b"_s); });
            again.waitForFinished();
            QVERIFY(again.result());
        } else {
            refusedWith(opened.result(), Error::Kind::Busy, {u"locked by another program"_s, u"try again"_s});
        }
        report.count();
    }

    void anotherFrontdeskThatHangsIsBusy()
    {
        makeWorkspace();
        const int descriptor = ::open(qPrintable(file() + u"-lock"_s), O_RDWR | O_CLOEXEC);
        QVERIFY(descriptor >= 0);
        QCOMPARE(::flock(descriptor, LOCK_EX), 0);
        Store store(workspace(), m_clock);
        auto opened = store.open();
        opened.waitForFinished();
        QVERIFY(opened.result()); // looking needs no lock
        auto written = store.commit([](Writer &writer) { return writer.setSetting(u"a"_s, u"b"_s); });
        written.waitForFinished();
        refusedWith(written.result(), Error::Kind::Busy, {u"Another Frontdesk"_s, u"try again"_s});
        ::close(descriptor);
        auto again = store.commit([](Writer &writer) { return writer.setSetting(u"a"_s, u"b"_s); });
        again.waitForFinished();
        QVERIFY(again.result());
    }
};

QTEST_GUILESS_MAIN(MigrationTest)
#include "MigrationTest.moc"
