#include "core/store/Backup.h"
#include "core/store/Store.h"
#include "core/store/sql/WriteLock.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

template <class T>
T answerOf(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

qint64 at(const QString &day, const QString &time = u"12:00"_s)
{
    return QDateTime::fromString(day + QChar(u'T') + time + u":00Z"_s, Qt::ISODate).toMSecsSinceEpoch();
}

Result<void> addCustomers(Writer &writer, int count)
{
    for (int i = 0; i < count; ++i) {
        const auto id = writer.insert(
            Customer{{}, u"Customer %1"_s.arg(i), u"c%1-%2@example.com"_s.arg(i).arg(writer.now()), {}, 0});
        if (!id)
            return fail(id.error());
        Conversation conversation;
        conversation.customer = *id;
        const auto talk = writer.insert(conversation);
        if (!talk)
            return fail(talk.error());
        Message message;
        message.conversation = *talk;
        message.customer = *id;
        message.body = u"Message of customer %1"_s.arg(i);
        if (const auto said = writer.insert(message); !said)
            return fail(said.error());
        AuditEntry entry;
        entry.tool = u"test"_s;
        entry.actor = u"Ada"_s;
        if (const auto noted = writer.append(entry); !noted)
            return fail(noted.error());
    }
    return {};
}

} // namespace

class BackupTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    Workspace workspace() const { return {Workspace::Engine::Sqlite, path(u"support.db"_s)}; }

    void grow(int customers)
    {
        Store store(workspace(), m_clock);
        QVERIFY(answerOf(store.open()));
        QVERIFY(answerOf(store.commit([customers](Writer &writer) { return addCustomers(writer, customers); })));
    }

    qint64 customers()
    {
        Store store(workspace(), m_clock);
        if (!answerOf(store.open()))
            return -1;
        const auto counts = answerOf(store.read([](Reader &reader) { return reader.counts(); }));
        return counts ? counts->customers : -1;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void sevenDaysAndFourWeeksStay()
    {
        // Two a day for sixty days, newest first.
        std::vector<Backup::File> files;
        const QDate last(2026, 3, 1);
        for (int day = 0; day < 60; ++day) {
            const QString date = last.addDays(-day).toString(Qt::ISODate);
            files.push_back({date + u" evening"_s, at(date, u"20:00"_s), 1});
            files.push_back({date + u" morning"_s, at(date, u"08:00"_s), 1});
        }
        const std::vector<Backup::File> surplus = Backup::surplusOf(files);
        QStringList kept;
        for (const Backup::File &file : files) {
            if (std::ranges::find(surplus, file) == surplus.end())
                kept += file.path;
        }
        // 2026-03-01 is a Sunday: its week, and the newest of the three before.
        QCOMPARE(kept,
                 (QStringList{u"2026-03-01 evening"_s, u"2026-02-28 evening"_s, u"2026-02-27 evening"_s,
                              u"2026-02-26 evening"_s, u"2026-02-25 evening"_s, u"2026-02-24 evening"_s,
                              u"2026-02-23 evening"_s, u"2026-02-22 evening"_s, u"2026-02-15 evening"_s,
                              u"2026-02-08 evening"_s}));
        QVERIFY(Backup::surplusOf({}).empty());
    }

    /// A process that ends in the middle of a backup leaves half of everybody's data behind.
    void whatNeverCameToAnEndIsFound()
    {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const qint64 anHour = 60LL * 60 * 1'000;
        const QDir folder(Backup::folderOf(workspace().path));
        QVERIFY(folder.mkpath(u"."_s));
        const QString whole = Backup::fileFor(workspace().path, at(u"2026-03-01"_s, u"08:00"_s));
        for (const QString &file : {whole, whole + u".part"_s, whole + u".part-journal"_s,
                                    folder.filePath(u"support-of-mine.db.part"_s), folder.filePath(u"other.db.part"_s)})
            QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        QVERIFY(Backup::unfinishedOf(workspace().path, now + anHour / 2).isEmpty()); // may be under way
        QCOMPARE(Backup::unfinishedOf(workspace().path, now + 2 * anHour),
                 (QStringList{whole + u".part"_s, whole + u".part-journal"_s}));
    }

    void filesAreFoundByTheirNames()
    {
        QDir().mkpath(Backup::folderOf(workspace().path));
        const qint64 madeAt = at(u"2026-02-03"_s);
        for (const QString &file :
             {Backup::fileFor(workspace().path, madeAt), Backup::fileFor(workspace().path, madeAt + 86'400'000),
              Backup::folderOf(workspace().path) + u"/support-notes.db"_s,
              Backup::folderOf(workspace().path) + u"/other-2026-02-03-120000.db"_s}) {
            QFile out(file);
            QVERIFY(out.open(QIODevice::WriteOnly));
        }
        const std::vector<Backup::File> files = Backup::filesOf(workspace().path);
        QCOMPARE(files.size(), std::size_t(2));
        QCOMPARE(files[0].madeAt, madeAt + 86'400'000);
        QCOMPARE(files[1].path, Backup::fileFor(workspace().path, madeAt));
    }

    void aBackupIsWholeAndPrivateAndSaysWhatIsInIt()
    {
        Store store(workspace(), m_clock);
        QVERIFY(answerOf(store.open()));
        QVERIFY(answerOf(store.commit([](Writer &writer) { return addCustomers(writer, 3); })));
        const QString file = path(u"kept/copy.db"_s);
        QVERIFY(answerOf(store.backup(file)));
        QCOMPARE(QFile::permissions(file) & 0x77, QFile::Permissions());
        QCOMPARE(QFile::permissions(path(u"kept"_s)) & 0x77, QFile::Permissions());
        const auto preview = Backup::preview(file);
        QVERIFY2(preview, qPrintable(preview ? QString() : preview.error().message));
        QCOMPARE(preview->counts.customers, 3);
        QCOMPARE(preview->counts.messages, 3);
        QVERIFY(preview->newestMessageAt > 0);
        QVERIFY(preview->problems.isEmpty());
        const auto again = answerOf(store.backup(file));
        QVERIFY(!again && again.error().kind == Error::Kind::Invalid);
    }

    void whatIsNoBackupIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("Dear diary").repeated(100);
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("the beginning only") << QByteArray("SQLite format 3\0", 16);
    }

    void whatIsNoBackupIsRefused()
    {
        QFETCH(QByteArray, content);
        QFile file(path(u"copy.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QVERIFY(!Backup::preview(file.fileName()));
        QVERIFY(!Backup::restoreAtNextStart(workspace(), file.fileName(), u"Ada"_s));
        QVERIFY(Backup::pendingRestore(workspace()).isEmpty());
        QVERIFY(!Backup::preview(path(u"missing.db"_s)));
    }

    void aRestorationMovesTheWorkspaceAsideAndIsOnTheLog()
    {
        grow(2);
        const QString copy = path(u"copy.db"_s);
        QVERIFY(Backup::make(workspace(), copy));
        grow(3);
        QVERIFY(Backup::restoreAtNextStart(workspace(), copy, u"Ada"_s));
        QCOMPARE(Backup::pendingRestore(workspace()), QFileInfo(copy).absoluteFilePath());
        QCOMPARE(customers(), 2);
        QVERIFY(Backup::pendingRestore(workspace()).isEmpty());
        // What was there is kept, whole.
        const QStringList aside = QDir(m_folder->path()).entryList({u"support.db.before-restore-*"_s}, QDir::Files);
        QCOMPARE(aside.size(), 1);
        QCOMPARE(Backup::preview(path(aside[0]))->counts.customers, 5);

        Store store(workspace(), m_clock);
        QVERIFY(answerOf(store.open()));
        const auto chain = answerOf(store.read([](Reader &reader) { return reader.verifyAudit(); }));
        QVERIFY2(chain->ok, qPrintable(chain->reason));
        const auto log = answerOf(store.read([](Reader &reader) { return reader.audit({}, {}, 1); }));
        QCOMPARE(log->front().tool, u"restore_backup"_s);
        QCOMPARE(log->front().actor, u"Ada"_s);
        QCOMPARE(log->front().input.value("recorded_entries"_L1).toInteger(), 5);
    }

    void aRestorationWaitsUntilNobodyHasTheWorkspaceOpen()
    {
        grow(2);
        const QString copy = path(u"copy.db"_s);
        QVERIFY(Backup::make(workspace(), copy));
        grow(1);
        {
            WriteLock other; // a second Frontdesk
            QVERIFY(other.open(workspace().path + u"-lock"_s));
            QVERIFY(other.enter());
            QVERIFY(Backup::restoreAtNextStart(workspace(), copy, u"Ada"_s));
            Store store(workspace(), m_clock);
            const auto opened = answerOf(store.open());
            QVERIFY(!opened && opened.error().kind == Error::Kind::Busy);
        }
        QCOMPARE(customers(), 2);
    }

    void aRestorationCanBeCalledOff()
    {
        grow(2);
        const QString copy = path(u"copy.db"_s);
        QVERIFY(Backup::make(workspace(), copy));
        grow(1);
        QVERIFY(Backup::restoreAtNextStart(workspace(), copy, u"Ada"_s));
        Backup::cancelRestore(workspace());
        QCOMPARE(customers(), 3);
    }

    void aDamagedWorkspaceIsSalvaged()
    {
        grow(400);
        {
            QFile file(workspace().path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            // Pages in the middle, as a bad disk leaves them; the tables' definitions stand before them.
            const qint64 pages = file.size() / 4096;
            for (qint64 page = pages / 2; page < pages / 2 + 4; ++page) {
                QVERIFY(file.seek(page * 4096));
                file.write(QByteArray(4096, '\xa5'));
            }
        }
        QFile before(workspace().path);
        QVERIFY(before.open(QIODevice::ReadOnly));
        const QByteArray damaged = before.readAll();
        const QString saved = path(u"saved.db"_s);
        const auto salvaged = Backup::salvage(workspace().path, saved, m_clock.nowMs());
        QVERIFY2(salvaged, qPrintable(salvaged ? QString() : salvaged.error().message + salvaged.error().detail));
        QVERIFY2(salvaged->counts.customers + salvaged->counts.messages > 500,
                 qPrintable(u"%1 customers, %2 messages, %3 gaps"_s.arg(salvaged->counts.customers)
                                .arg(salvaged->counts.messages)
                                .arg(salvaged->gaps)));
        before.seek(0);
        QVERIFY2(before.readAll() == damaged, "the damaged file was changed");
        QCOMPARE(QDir(m_folder->path()).entryList({u"saved.db-damaged*"_s}, QDir::Files), QStringList());
        QVERIFY(!Backup::salvage(workspace().path, saved, m_clock.nowMs()));
    }

    void aSoundWorkspaceIsSalvagedWhole()
    {
        grow(50);
        const auto salvaged = Backup::salvage(workspace().path, path(u"saved.db"_s), m_clock.nowMs());
        QVERIFY(salvaged);
        QCOMPARE(salvaged->gaps, 0);
        QVERIFY2(salvaged->problems.isEmpty(), qPrintable(salvaged->problems.join(u"; "_s)));
        QCOMPARE(salvaged->counts.customers, 50);
        QCOMPARE(salvaged->counts.audit, 50);
        Store store({Workspace::Engine::Sqlite, path(u"saved.db"_s)}, m_clock);
        QVERIFY(answerOf(store.open()));
        const auto hits = answerOf(store.read(
            [](Reader &reader) { return reader.search(SearchQuery::parse(u"message customer 7"_s, 0), 10); }));
        QVERIFY(hits && !hits->hits.empty());
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "BackupTest.moc"
