#include "core/store/GuestStore.h"
#include "core/store/Store.h"
#include "core/store/UnsentText.h"
#include "core/store/sql/GuestReader.h"
#include "tests/kit/Report.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int Others = 100;
constexpr int Steps = 10'000;
const QString Canary = u"canary4711"_s;

template <class T>
T answerOf(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

/// A customer with two conversations, messages of every direction, an open and a closed ticket and a run; `mark` stands
/// in every text.
Result<CustomerId> addCustomer(Writer &writer, int number, const QString &mark)
{
    const auto id =
        writer.insert(Customer{{}, mark + u" name"_s, u"%1-%2@example.com"_s.arg(mark).arg(number), mark, 0});
    if (!id)
        return fail(id.error());
    for (int talk = 0; talk < 2; ++talk) {
        Conversation conversation;
        conversation.customer = *id;
        conversation.subject = mark;
        const auto stored = writer.insert(conversation);
        if (!stored)
            return fail(stored.error());
        MessageId inbound;
        for (const Direction direction : {Direction::Inbound, Direction::Outbound, Direction::Note}) {
            Message message;
            message.conversation = *stored;
            message.customer = *id;
            message.direction = direction;
            message.subject = mark;
            message.body = direction == Direction::Note ? Canary + u" private"_s : mark + u" said"_s;
            message.author = mark;
            const auto said = writer.insert(message);
            if (!said)
                return fail(said.error());
            inbound = direction == Direction::Inbound ? *said : inbound;
        }
        Ticket ticket;
        ticket.customer = *id;
        ticket.conversation = *stored;
        ticket.title = mark;
        ticket.description = mark;
        ticket.status = talk == 0 ? TicketStatus::Open : TicketStatus::Closed;
        if (const auto opened = writer.insert(ticket); !opened)
            return fail(opened.error());
        Run run;
        run.customer = *id;
        run.conversation = *stored;
        run.message = inbound;
        if (const auto begun = writer.insert(run); !begun)
            return fail(begun.error());
    }
    return *id;
}

} // namespace

class GuestStoreTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    std::unique_ptr<Store> m_store;
    CustomerId m_bob;

    Workspace workspace() const { return {Workspace::Engine::Sqlite, m_folder.filePath(u"workspace.db"_s)}; }

    static void collect(QString &seen, const Message &message)
    {
        seen += message.subject + message.body + message.author + message.sourcesJson + message.delivery;
    }

    static void collect(QString &seen, const TicketRow &row)
    {
        seen += row.ticket.title + row.ticket.description + row.customerName + row.customerEmail + row.company;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_store = std::make_unique<Store>(workspace(), m_clock);
        QVERIFY(answerOf(m_store->open()));
        const auto bob = answerOf(m_store->commit([](Writer &writer) -> Result<CustomerId> {
            CustomerId found;
            for (int i = 0; i <= Others; ++i) {
                const auto id = addCustomer(writer, i, i == Others / 2 ? u"bob"_s : Canary);
                if (!id)
                    return id;
                if (i == Others / 2)
                    found = *id;
            }
            return found;
        }));
        QVERIFY(bob);
        m_bob = *bob;
    }

    void noByteOfAnybodyElseComesThrough()
    {
        Report report(u"T32 guest's random walk among 100 other customers"_s, u"I7"_s, u"no canary byte"_s);
        const auto reader = GuestReader::open(workspace(), m_bob);
        QVERIFY2(reader, qPrintable(reader ? QString() : reader.error().detail));
        GuestReader &guest = **reader;
        QRandomGenerator random(4711);
        QString seen;
        int answers = 0;
        for (int step = 0; step < Steps; ++step) {
            const qint64 id = qint64(random.bounded(-5, 1'000));
            const int limit = random.bounded(-3, 40);
            switch (random.bounded(6)) {
            case 0:
                if (const auto profile = guest.profile())
                    seen = profile->name + profile->email + profile->company;
                break;
            case 1:
                seen.clear();
                if (const auto messages = guest.messages(MessageId{id}, limit)) {
                    for (const Message &message : *messages)
                        collect(seen, message);
                    answers += int(messages->size());
                }
                break;
            case 2: {
                seen.clear();
                const Cursor after{random.bounded(2) == 0, random.bounded(2) == 0 ? id : m_clock.nowMs() + id, {}, id};
                if (const auto page = guest.tickets(TicketQuery::Show(random.bounded(3)), after, limit)) {
                    for (const TicketRow &row : page->rows)
                        collect(seen, row);
                    answers += int(page->rows.size());
                }
                break;
            }
            case 3:
                if (const auto counts = guest.ticketCounts())
                    QVERIFY(counts->open == 1 && counts->closed == 1);
                break;
            case 4:
                seen.clear();
                if (const auto messages = guest.messagesOfTicket(TicketId{id}, limit)) {
                    for (const Message &message : *messages)
                        collect(seen, message);
                    answers += int(messages->size());
                }
                break;
            default:
                QVERIFY(guest.answerWaits());
            }
            report.count();
            QVERIFY2(!seen.contains(Canary), qPrintable(u"step %1: %2"_s.arg(step).arg(seen)));
        }
        QVERIFY2(answers > 1'000, "the walk saw hardly anything");
    }

    void aForeignTicketIsLikeNone()
    {
        const Report report(u"T35 a foreign ticket and none"_s, u"I7"_s, u"the same words"_s, 1);
        const auto reader = GuestReader::open(workspace(), m_bob);
        QVERIFY(reader);
        const auto foreign = (*reader)->messagesOfTicket(TicketId{1}, 10);
        const auto absent = (*reader)->messagesOfTicket(TicketId{999'999}, 10);
        QVERIFY(!foreign && !absent);
        QCOMPARE(foreign.error().kind, absent.error().kind);
        QCOMPARE(QString(foreign.error().message).replace(u"1"_s, u"N"_s),
                 QString(absent.error().message).replace(u"999999"_s, u"N"_s));
    }

    void nothingElseRuns_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("another table") << u"SELECT COUNT(*) FROM customers"_s;
        QTest::newRow("its own table in other words") << u"SELECT body FROM messages"_s;
        QTest::newRow("a name that once was let through")
            << u"WITH guest_messages AS (SELECT * FROM messages) SELECT * FROM guest_messages"_s;
        QTest::newRow("the schema") << u"SELECT * FROM sqlite_master"_s;
        QTest::newRow("a constant") << u"SELECT 1"_s;
        QTest::newRow("writing") << u"DELETE FROM messages"_s;
        QTest::newRow("another file") << u"ATTACH DATABASE ':memory:' AS other"_s;
        QTest::newRow("a switch") << u"PRAGMA query_only = 0"_s;
        QTest::newRow("a transaction") << u"BEGIN"_s;
        QTest::newRow("a function") << u"SELECT load_extension('x')"_s;
    }

    void nothingElseRuns()
    {
        QFETCH(QString, sql);
        const Report report(u"T34 other SQL behind the guest's seal"_s, u"I7"_s,
                            u"does not run, not even under a name let through before"_s, 1);
        const auto reader = GuestReader::open(workspace(), m_bob);
        QVERIFY(reader);
        QVERIFY(!(*reader)->runOther(sql));
        QVERIFY((*reader)->profile()); // and the sealed ones still do
    }

    void aChangedSchemaFailsClosed()
    {
        const Report report(u"T34 a schema changed under the guest's seal"_s, u"I7"_s, u"nothing is read any more"_s,
                            1);
        const auto reader = GuestReader::open(workspace(), m_bob);
        QVERIFY(reader);
        QVERIFY((*reader)->profile());
        {
            sqlite3 *other = nullptr;
            QCOMPARE(sqlite3_open(qPrintable(workspace().path), &other), SQLITE_OK);
            QCOMPARE(sqlite3_exec(other, "CREATE TABLE later (id INTEGER)", nullptr, nullptr, nullptr), SQLITE_OK);
            sqlite3_close(other);
        }
        QVERIFY(!(*reader)->profile());
        sqlite3 *other = nullptr;
        QCOMPARE(sqlite3_open(qPrintable(workspace().path), &other), SQLITE_OK);
        sqlite3_exec(other, "DROP TABLE later", nullptr, nullptr, nullptr);
        sqlite3_close(other);
    }

    void unsentTextIsKeptForItsCustomerAlone()
    {
        const QString text = u"half a \"thought\"\nwith 😀"_s;
        const QString file = UnsentText(workspace(), m_bob).file();
        {
            const auto guest = m_store->guest(m_bob);
            QCOMPARE(answerOf(guest->unsentText()).value(), QString());
            QVERIFY(answerOf(guest->keepUnsent(text)));
        }
        QCOMPARE(QFile::permissions(file)
                     & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        const auto guest = m_store->guest(m_bob);
        QCOMPARE(answerOf(guest->unsentText()).value(), text);
        QCOMPARE(answerOf(m_store->guest(CustomerId{m_bob.value + 1})->unsentText()).value(), QString());
        QVERIFY(answerOf(guest->keepUnsent({})));
        QVERIFY(!QFile::exists(file));
        QCOMPARE(answerOf(guest->unsentText()).value(), QString());
    }

    /// Killed between the send and the removal of the file.
    void unsentTextThatWasSentIsNotOfferedAgain()
    {
        const auto guest = m_store->guest(m_bob);
        QVERIFY(answerOf(guest->keepUnsent(u"once is enough"_s)));
        const auto say = [this](const QString &text) {
            return answerOf(m_store->commit([=, bob = m_bob](Writer &writer) -> Result<MessageId> {
                const auto open = writer.openConversation(bob);
                if (!open)
                    return fail(open.error());
                Message message;
                message.conversation = open->conversation.id;
                message.customer = bob;
                message.body = text;
                return writer.insert(message);
            }));
        };
        QVERIFY(say(u"something else"_s));
        QCOMPARE(answerOf(guest->unsentText()).value(), u"once is enough"_s);
        QVERIFY(say(u"once is enough"_s));
        QCOMPARE(answerOf(guest->unsentText()).value(), QString());
        QVERIFY(answerOf(guest->keepUnsent(u"once is enough"_s))); // typed once more
        QCOMPARE(answerOf(guest->unsentText()).value(), u"once is enough"_s);
        QVERIFY(answerOf(guest->keepUnsent({})));
    }

    void unsentTextOfAnotherPersonOrOfNobodyIsNotShown_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("the id is somebody else's now")
            << QByteArray("{\"customer_since\":1,\"newest_message\":0,\"text\":\"foreign\"}");
        QTest::newRow("no owner") << QByteArray("{\"text\":\"foreign\"}");
        QTest::newRow("cut") << QByteArray("{\"customer_since\":1,\"text\":\"fore");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("garbage") << QByteArray("\xff\0\x01", 3);
    }

    void unsentTextOfAnotherPersonOrOfNobodyIsNotShown()
    {
        QFETCH(QByteArray, content);
        const UnsentText unsent(workspace(), m_bob);
        QFile file(unsent.file());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QCOMPARE(answerOf(m_store->guest(m_bob)->unsentText()).value(), QString());
        QCOMPARE(unsent.remove(), QStringList());
    }

    void unsentTextThatCannotBeWrittenIsRefused()
    {
        const QString file = UnsentText(workspace(), m_bob).file();
        QVERIFY(QDir().mkpath(file + u"/in the way"_s));
        const auto kept = answerOf(m_store->guest(m_bob)->keepUnsent(u"text"_s));
        QVERIFY(!kept);
        QCOMPARE(kept.error().kind, Error::Kind::Refused);
        QVERIFY(!kept.error().message.isEmpty());
        QVERIFY(QDir(file).removeRecursively());
    }

    void whatOthersWriteIsAnnouncedOnlyWhereItIsTheCustomers()
    {
        Store window(workspace(), m_clock);
        window.follow(m_bob);
        QVERIFY(answerOf(window.open()));
        Change heard;
        connect(&window, &Store::committed, this, [&](const Change &change) {
            heard.messages.insert(heard.messages.end(), change.messages.begin(), change.messages.end());
            heard.customers.insert(heard.customers.end(), change.customers.begin(), change.customers.end());
            heard.tickets.insert(heard.tickets.end(), change.tickets.begin(), change.tickets.end());
        });
        QVERIFY(answerOf(m_store->commit([](Writer &writer) { return addCustomer(writer, 5'000, Canary); })));
        QVERIFY(answerOf(m_store->commit([bob = m_bob](Writer &writer) -> Result<MessageId> {
            const auto open = writer.openConversation(bob);
            if (!open)
                return fail(open.error());
            Message message;
            message.conversation = open->conversation.id;
            message.customer = bob;
            message.body = u"for bob"_s;
            return writer.insert(message);
        })));
        QTRY_COMPARE_WITH_TIMEOUT(heard.messages.size(), std::size_t(1), 20'000);
        QCOMPARE(heard.messages[0].body, u"for bob"_s);
        QVERIFY(heard.customers.empty() && heard.tickets.empty());
    }
};

QTEST_GUILESS_MAIN(GuestStoreTest)
#include "GuestStoreTest.moc"
