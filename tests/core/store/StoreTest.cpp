#include "core/store/Store.h"
#include "core/base/Clock.h"
#include "tests/kit/Report.h"

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
        const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
        same("a megabyte", QString(1'000'000, u'x'));
        same("a million lines", QString(1'000'000, u'\n') + u'x');
        same("a family", u"\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466"_s);
        same("flags", u"\U0001F1E9\U0001F1EA\U0001F1EB\U0001F1F7"_s);
        same("right to left, overridden and isolated", u"\u202E\u05D0\u05D1 abc\u202C \u2067\u0627\u2069"_s);
        same("a mark before anything", u"\u0301\u0302 x"_s);
        same("marks upon marks", u"Z"_s + QString(5'000, QChar(0x0334)));
        same("beyond the first plane", u"\U0001F600\U00020000\U0010FFFD"_s);
        same("controls", u"a\x1b[31mb\x07\x7f"_s);
        same("markup", u"<img src='file:///etc/passwd'>[x](javascript:alert(1))"_s);
        QTest::newRow("low surrogate first") << QString(QChar(0xDC00) + u"b"_s) << u"\uFFFDb"_s;
        QTest::newRow("high surrogate last") << QString(u"a"_s + QChar(0xD83D)) << u"a\uFFFD"_s;
        QTest::newRow("high surrogate before a quote") << QString(u"a"_s + QChar(0xD83D) + u"\"'"_s) << u"a\uFFFD\"'"_s;
        QTest::newRow("no characters") << QString(u"a"_s + QChar(0xFFFE) + QChar(0xFFFF)) << u"a\uFFFD\uFFFD"_s;
        QTest::newRow("byte order mark") << QString(QChar(0xFEFF) + u"a"_s) << u"\uFFFDa"_s;
        QTest::newRow("Windows lines") << u"a\r\nb\rc"_s << u"a\nb\nc"_s;
    }

    void textIsStoredWhole()
    {
        QFETCH(QString, text);
        QFETCH(QString, stored);
        Report report(u"IN1 IN2 IN3 texts of every kind"_s, u"I1"_s,
                      u"stored whole, what cannot be is replaced where it stands"_s);
        report.count();
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
        const Report report(u"T08 IN4 search operators"_s, u"I9"_s, u"words, never an error"_s, 1);
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

    /// One that reads before it writes has the right to write from its beginning on.
    void noOtherProgramWritesWithinATransaction()
    {
        Store store(workspace(), m_clock);
        QVERIFY(wait(store.open()));
        int theirs = SQLITE_OK;
        const auto added = wait(store.commit([&](Writer &writer) -> Result<CustomerId> {
            if (const auto counts = writer.counts(); !counts)
                return fail(counts.error());
            sqlite3 *other = nullptr;
            theirs = sqlite3_open(qPrintable(file()), &other);
            if (theirs == SQLITE_OK)
                theirs = sqlite3_exec(other, "UPDATE journal_head SET seq = seq", nullptr, nullptr, nullptr);
            sqlite3_close(other);
            return writer.insert(Customer{{}, u"Ann"_s, u"ann@example.com"_s, {}, 0});
        }));
        QVERIFY2(added, added ? "" : qPrintable(added.error().message));
        QCOMPARE(theirs, SQLITE_BUSY);
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

QTEST_GUILESS_MAIN(StoreTest)
#include "StoreTest.moc"
