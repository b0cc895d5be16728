#include "core/store/Store.h"
#include "core/base/Clock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

class StoreTest : public QObject
{
    Q_OBJECT

private:
    template <class T>
    static T wait(QFuture<T> future)
    {
        future.waitForFinished();
        return future.result();
    }

    static void execute(const QString &file, const char *sql)
    {
        sqlite3 *database = nullptr;
        QCOMPARE(sqlite3_open(qPrintable(file), &database), SQLITE_OK);
        char *problem = nullptr;
        const int done = sqlite3_exec(database, sql, nullptr, nullptr, &problem);
        QVERIFY2(done == SQLITE_OK, problem ? problem : "");
        sqlite3_close(database);
    }

    QString file() const { return m_folder->filePath(u"workspace.db"_s); }
    Workspace workspace() const { return {Workspace::Engine::Sqlite, file()}; }

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void textIsStoredWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("stored");
        QTest::newRow("plain") << u"Hello"_s << u"Hello"_s;
        QTest::newRow("quotes") << u"'; DROP TABLE messages; --"_s << u"'; DROP TABLE messages; --"_s;
        QTest::newRow("lone surrogate") << QString(u"a"_s + QChar(0xD800) + u"b"_s) << u"a\uFFFDb"_s;
        QTest::newRow("nul") << QString(u"a"_s + QChar(0) + u"b"_s) << u"a\uFFFDb"_s;
        QTest::newRow("emoji") << u"\U0001F600"_s << u"\U0001F600"_s;
        QTest::newRow("a megabyte") << QString(1'000'000, u'x') << QString(1'000'000, u'x');
    }

    void textIsStoredWhole()
    {
        QFETCH(QString, text);
        QFETCH(QString, stored);
        Store store(workspace(), m_clock);
        QVERIFY(wait(store.open()));
        const auto message = wait(store.commit([text](Writer &writer) -> Result<Message> {
            const auto customer = writer.insert(Customer{{}, u"Ann"_s, u"ann@example.com"_s, {}, 0});
            if (!customer)
                return fail(customer.error());
            Conversation conversation;
            conversation.customer = *customer;
            const auto id = writer.insert(conversation);
            if (!id)
                return fail(id.error());
            Message said;
            said.conversation = *id;
            said.customer = *customer;
            said.body = text;
            const auto saidId = writer.insert(said);
            if (!saidId)
                return fail(saidId.error());
            return writer.message(*saidId);
        }));
        QVERIFY2(message, message ? "" : qPrintable(message.error().detail));
        QCOMPARE(message->body, stored);
    }

    void anySearchIsValid_data()
    {
        QTest::addColumn<QString>("query");
        for (const char *query :
             {"", "\"", "a AND", "NEAR(", "*", "title:x", "(((", "'; --", "a\"b", "-", "^x", "日本語"})
            QTest::newRow(query) << QString::fromUtf8(query);
    }

    void anySearchIsValid()
    {
        QFETCH(QString, query);
        Store store(workspace(), m_clock);
        QVERIFY(wait(store.open()));
        QVERIFY(wait(store.read([query](Reader &reader) { return reader.search(SearchQuery::parse(query, 0), 10); })));
    }

    void anEmailAddressIsTakenInAnyCase()
    {
        Store store(workspace(), m_clock);
        QVERIFY(wait(store.open()));
        const auto add = [&store](const QString &email) {
            return wait(store.commit([email](Writer &writer) {
                return writer.insert(Customer{{}, u"Ann"_s, email, {}, 0});
            }));
        };
        QVERIFY(add(u"ann@example.com"_s));
        const auto twin = add(u"ANN@Example.com"_s);
        QVERIFY(!twin);
        QCOMPARE(twin.error().kind, Error::Kind::Conflict);
    }

    void aFailedCommitLeavesNothing()
    {
        Store store(workspace(), m_clock);
        QVERIFY(wait(store.open()));
        const auto failed = wait(store.commit([](Writer &writer) -> Result<void> {
            const auto added = writer.insert(Customer{{}, u"Ann"_s, u"ann@example.com"_s, {}, 0});
            if (!added)
                return fail(added.error());
            return fail(Error::Kind::Refused, u"changed my mind"_s);
        }));
        QVERIFY(!failed);
        QCOMPARE(failed.error().message, u"changed my mind"_s);
        const auto counts = wait(store.read([](Reader &reader) { return reader.counts(); }));
        QVERIFY(counts);
        QCOMPARE(counts->customers, 0);
    }

    void aChangedAuditEntryIsFound()
    {
        {
            Store store(workspace(), m_clock);
            QVERIFY(wait(store.open()));
            for (int i = 0; i < 3; ++i) {
                QVERIFY(wait(store.commit([](Writer &writer) {
                    AuditEntry entry;
                    entry.tool = u"search_kb"_s;
                    entry.actor = u"assistant"_s;
                    return writer.append(entry);
                })));
            }
            const auto chain = wait(store.read([](Reader &reader) { return reader.verifyAudit(); }));
            QVERIFY(chain && chain->ok);
            QCOMPARE(chain->entries, 3);
        }
        execute(file(), "DROP TRIGGER audit_logs_no_update; UPDATE audit_logs SET actor = 'nobody' WHERE id = 2;");
        Store store(workspace(), m_clock);
        QVERIFY(wait(store.open()));
        const auto chain = wait(store.read([](Reader &reader) { return reader.verifyAudit(); }));
        QVERIFY(chain);
        QVERIFY(!chain->ok);
        QCOMPARE(chain->firstBad, AuditId{2});
    }

    void whatCannotBeOpenedIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("no database") << QByteArray(5000, 'x') << QString() << Error::Kind::Corrupt;
        QTest::newRow("another program's") << QByteArray() << u"CREATE TABLE songs (id)"_s << Error::Kind::Refused;
        QTest::newRow("a newer schema")
            << QByteArray()
            << u"CREATE TABLE schema_migrations (version, name, applied_at); INSERT INTO schema_migrations VALUES (999, '', 0)"_s
            << Error::Kind::Refused;
    }

    void whatCannotBeOpenedIsLeftAlone()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, sql);
        QFETCH(Error::Kind, kind);
        if (!content.isEmpty()) {
            QFile broken(file());
            QVERIFY(broken.open(QIODevice::WriteOnly));
            broken.write(content);
        }
        if (!sql.isEmpty())
            execute(file(), sql.toUtf8().constData());
        Store store(workspace(), m_clock);
        const auto opened = wait(store.open());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, kind);
        QVERIFY(!opened.error().message.isEmpty());
    }

    void aBackupIsWholeAndOverwritesNothing()
    {
        Store store(workspace(), m_clock);
        QVERIFY(wait(store.open()));
        QVERIFY(wait(store.commit([](Writer &writer) {
            return writer.insert(Customer{{}, u"Ann"_s, u"ann@example.com"_s, {}, 0});
        })));
        const QString copy = m_folder->filePath(u"copy.db"_s);
        QVERIFY(wait(store.backup(copy)));
        const auto again = wait(store.backup(copy));
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::Invalid);
        Store restored({Workspace::Engine::Sqlite, copy}, m_clock);
        QVERIFY(wait(restored.open()));
        const auto counts = wait(restored.read([](Reader &reader) { return reader.counts(); }));
        QVERIFY(counts);
        QCOMPARE(counts->customers, 1);
    }
};

Q_DECLARE_METATYPE(Error::Kind)

QTEST_GUILESS_MAIN(StoreTest)
#include "StoreTest.moc"
