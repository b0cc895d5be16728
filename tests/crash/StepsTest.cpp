#include "core/base/FaultPoint.h"
#include "core/store/Backup.h"
#include "core/store/sql/Database.h"
#include "tests/crash/Invariants.h"
#include "tests/kit/Density.h"
#include "tests/kit/Report.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 60'000;

int newestSchema()
{
    return Migrator::builtin().back().version;
}

/// What the killed process does: opens the workspace, or makes a backup of it.
int openOnce(const QString &file)
{
    CrashDesk crash(file);
    return answerOf(crash.store.open()) ? 0 : 1;
}

int backUpOnce(const QString &file, const QString &copy)
{
    return Backup::make({Workspace::Engine::Sqlite, file}, copy) ? 0 : 1;
}

} // namespace

/// Killed between the steps of what happens to a workspace as a whole: migrations, backups, restorations. It is the old
/// one or the new one, the next start goes on, and what was there is still somewhere.
class StepsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString file() const { return path(u"support.db"_s); }

    /// True when it was killed at the point.
    static bool isKilledAt(const QString &point, const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"FRONTDESK_FAULT"_s, point);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), arguments);
        return process.waitForFinished(PatienceMs) && process.exitStatus() == QProcess::CrashExit;
    }

    /// A workspace as the program of that schema left it, with one customer.
    bool makeOlder(int schema) const
    {
        auto migrations = Migrator::builtin();
        std::erase_if(migrations, [schema](const Migrator::Migration &m) { return m.version > schema; });
        const SystemClock clock;
        {
            Database database({Workspace::Engine::Sqlite, file()}, clock, migrations);
            if (!database.open())
                return false;
        }
        const Rows rows(file());
        rows.column(
            u"INSERT INTO customers_fts (rowid, name, email, company) VALUES (1, 'ann', 'ann@example.com', '')"_s);
        return rows.column(u"INSERT INTO customers (name, email, email_key, name_key, created_at) VALUES "
                           u"('Ann', 'ann@example.com', 'ann@example.com', 'ann', 1) RETURNING name"_s)
            == QStringList{u"Ann"_s};
    }

    static QStringList customersOf(const QString &workspace)
    {
        return Rows(workspace).column(u"SELECT name FROM customers ORDER BY id"_s);
    }

    bool add(const QString &name) const
    {
        CrashDesk crash(file());
        if (!answerOf(crash.store.open()))
            return false;
        const auto added = answerOf(crash.store.commit([name](Writer &writer) {
            return writer.insert(Customer{{}, name, name.toLower() + u"@example.com"_s, {}, 0});
        }));
        return added.has_value();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!hasFaultPoints())
            QSKIP("fault points are compiled into debug builds with tests only");
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void killedWhileItMigrates_data()
    {
        QTest::addColumn<int>("schema");
        for (int schema = 1; schema < newestSchema(); ++schema) {
            // The longest way and the one most go; all of them where it may take its time.
            if (schema == 1 || schema == newestSchema() - 1 || density() > 1)
                QTest::addRow("%d", schema) << schema;
        }
    }

    void killedWhileItMigrates()
    {
        QFETCH(int, schema);
        Report report(u"D6 killed at every step from schema %1 on"_s.arg(schema), u"I1 I8 I12"_s,
                      u"the old one or the new one, and the next start finishes it"_s);
        QStringList points{u"migrate.copied=1"_s};
        for (int step = 1; step <= newestSchema() - schema; ++step)
            points << u"migrate.commit=%1"_s.arg(step) << u"migrate.committed=%1"_s.arg(step);
        for (const QString &point : std::as_const(points)) {
            init();
            QVERIFY(makeOlder(schema));
            QVERIFY2(isKilledAt(point, {u"--open"_s, file()}), qPrintable(point + u" was not reached"_s));
            QCOMPARE(Rows(file()).column(u"PRAGMA integrity_check"_s), QStringList{u"ok"_s});
            QCOMPARE(customersOf(file()), QStringList{u"Ann"_s});
            const qint64 reached = Rows(file()).number(u"SELECT MAX(version) FROM schema_migrations"_s);
            // The copy from before is whole, whatever came after it.
            const QString copy = u"%1.schema%2"_s.arg(file()).arg(schema);
            QCOMPARE(Rows(copy).number(u"SELECT MAX(version) FROM schema_migrations"_s), schema);
            QCOMPARE(customersOf(copy), QStringList{u"Ann"_s});

            const QStringList problems = Invariants::complaints(file());
            QVERIFY2(problems.isEmpty(), qPrintable(point + u": "_s + problems.join(u" | "_s)));
            QCOMPARE(Rows(file()).number(u"SELECT MAX(version) FROM schema_migrations"_s), newestSchema());
            QCOMPARE(customersOf(file()), QStringList{u"Ann"_s});
            QVERIFY2(reached >= schema && reached <= newestSchema(), qPrintable(QString::number(reached)));
            report.count();
        }
    }

    void killedWhileItRestores_data()
    {
        QTest::addColumn<QStringList>("points"); // one start after the other
        const auto row = [](const char *name, const QStringList &points) { QTest::newRow(name) << points; };
        row("copied", {u"restore.copied=1"_s});
        row("aside", {u"restore.aside=1"_s});
        row("placed", {u"restore.placed=1"_s});
        row("at each, one after the other", {u"restore.copied=1"_s, u"restore.aside=1"_s, u"restore.placed=1"_s});
        row("twice at the end", {u"restore.placed=1"_s, u"restore.placed=1"_s});
    }

    void killedWhileItRestores()
    {
        QFETCH(QStringList, points);
        Report report(u"B4 killed while a backup is restored, "_s + QString::fromLatin1(QTest::currentDataTag()),
                      u"I8 I12"_s, u"the backup is in place, what was there is where the log says"_s);
        QVERIFY(add(u"Ann"_s));
        const QString backup = path(u"backup.db"_s);
        const Workspace workspace{Workspace::Engine::Sqlite, file()};
        QVERIFY(Backup::make(workspace, backup));
        QVERIFY(add(u"Bob"_s));
        QVERIFY(Backup::restoreAtNextStart(workspace, backup, u"Ada"_s));
        for (const QString &point : std::as_const(points)) {
            QVERIFY2(isKilledAt(point, {u"--open"_s, file()}), qPrintable(point + u" was not reached"_s));
            QVERIFY(!Backup::pendingRestore(workspace).isEmpty());
            report.count();
        }
        const QStringList problems = Invariants::complaints(file());
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u" | "_s)));
        QCOMPARE(customersOf(file()), QStringList{u"Ann"_s});
        QCOMPARE(Backup::pendingRestore(workspace), QString());
        const QStringList noted = Rows(file()).column(
            u"SELECT json_extract(tool_input_json, '$.aside') FROM audit_logs WHERE tool_name = 'restore_backup'"_s);
        QCOMPARE(noted.size(), 1);
        QCOMPARE(customersOf(noted[0]), (QStringList{u"Ann"_s, u"Bob"_s}));
        QVERIFY(customersOf(backup) == QStringList{u"Ann"_s});
    }

    void killedWhileItBacksUp()
    {
        Report report(u"B4 killed while a backup is made"_s, u"I8 I12"_s,
                      u"no half one has the name of a backup, and the next one works"_s);
        QVERIFY(add(u"Ann"_s));
        const QString backup = path(u"backup.db"_s);
        QVERIFY(isKilledAt(u"backup.copied=1"_s, {u"--backup"_s, file(), backup}));
        QVERIFY(!QFile::exists(backup));
        QCOMPARE(customersOf(file()), QStringList{u"Ann"_s});
        QVERIFY(Backup::make({Workspace::Engine::Sqlite, file()}, backup));
        QCOMPARE(customersOf(backup), QStringList{u"Ann"_s});
        QCOMPARE(QDir(m_folder->path()).entryList({u"*.part*"_s}), QStringList());
        report.count();
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == u"--open"_s)
        return openOnce(arguments[2]);
    if (arguments.size() == 4 && arguments[1] == u"--backup"_s)
        return backUpOnce(arguments[2], arguments[3]);
    StepsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "StepsTest.moc"
