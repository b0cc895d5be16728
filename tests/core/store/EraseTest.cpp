#include "core/store/Backup.h"
#include "core/store/GuestStore.h"
#include "core/store/Store.h"
#include "core/store/UnsentText.h"
#include "tests/kit/Report.h"

#include <QDirIterator>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString Canary = u"qzcanaryqz"_s;

template <class T>
T answerOf(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

/// Everything a customer can leave behind, with the mark in every text.
Result<CustomerId> addCustomer(Writer &writer, const QString &mark)
{
    const auto id = writer.insert(Customer{{}, mark, mark + u"@example.com"_s, mark, 0});
    if (!id)
        return fail(id.error());
    if (const auto noted = writer.insert(CustomerEvent{{}, *id, u"nps"_s, mark, {{u"comment"_s, mark}}, 0}); !noted)
        return fail(noted.error());
    Conversation conversation;
    conversation.customer = *id;
    conversation.subject = mark;
    const auto talk = writer.insert(conversation);
    if (!talk)
        return fail(talk.error());
    Message message;
    message.conversation = *talk;
    message.customer = *id;
    message.subject = mark + u" subject"_s;
    message.body = u"Words of "_s + mark;
    const auto said = writer.insert(message);
    if (!said)
        return fail(said.error());
    if (const auto kept = writer.keepComposer(*talk, mark, u"reply"_s); !kept)
        return fail(kept.error());
    Ticket ticket;
    ticket.customer = *id;
    ticket.conversation = *talk;
    ticket.title = mark;
    ticket.description = mark;
    const auto opened = writer.insert(ticket);
    if (!opened)
        return fail(opened.error());
    ticket.id = *opened;
    ticket.title = mark + u" changed"_s;
    if (const auto changed = writer.update(ticket, u"Ada"_s); !changed)
        return fail(changed.error());
    if (const auto attached = writer.attach(*talk, mark, u"text/plain"_s, mark.toUtf8()); !attached)
        return fail(attached.error());
    PendingSend send;
    send.conversation = *talk;
    send.customer = *id;
    send.recipient = mark;
    send.body = mark;
    if (const auto waiting = writer.insert(send); !waiting)
        return fail(waiting.error());
    Run run;
    run.customer = *id;
    run.conversation = *talk;
    run.message = *said;
    run.state = RunState::Pending;
    const auto begun = writer.insert(run);
    if (!begun)
        return fail(begun.error());
    Draft draft;
    draft.run = *begun;
    draft.conversation = *talk;
    draft.customer = *id;
    draft.body = mark;
    if (const auto drafted = writer.insert(draft); !drafted)
        return fail(drafted.error());
    ProposedAction action;
    action.run = *begun;
    action.conversation = *talk;
    action.customer = *id;
    action.tool = u"create_ticket"_s;
    action.params = {{u"title"_s, mark}};
    action.description = mark;
    action.key = u"%1:1"_s.arg(begun->value);
    if (const auto proposed = writer.insert(action); !proposed)
        return fail(proposed.error());
    OutboxItem item;
    item.run = *begun;
    item.kind = u"gmail_draft"_s;
    item.key = action.key;
    item.payload = {{u"to"_s, mark}};
    if (const auto queued = writer.insert(item); !queued)
        return fail(queued.error());
    AuditEntry entry;
    entry.run = *begun;
    entry.tool = u"get_customer_profile"_s;
    entry.output = {{u"name"_s, mark}};
    entry.actor = u"assistant"_s;
    if (const auto appended = writer.append(entry); !appended)
        return fail(appended.error());
    entry.run = {};
    entry.tool = u"merge_customers"_s;
    entry.input = {{u"customer_id"_s, id->value}, {u"name"_s, mark}};
    if (const auto appended = writer.append(entry); !appended)
        return fail(appended.error());
    return *id;
}

} // namespace

class EraseTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;

    QStringList filesWith(const QByteArray &text) const
    {
        QStringList found;
        QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                found += file.fileName();
        }
        return found;
    }

private Q_SLOTS:
    void notAByteIsLeftAndTheChainHolds()
    {
        Report report(u"T39 a customer erased"_s, u"I5 I6"_s,
                      u"no byte in database, index, log; the chain verifies; copies are named"_s);
        report.count();
        const QString file = m_folder.filePath(u"workspace.db"_s);
        Store store({Workspace::Engine::Sqlite, file}, m_clock);
        QVERIFY(answerOf(store.open()));
        // Among others, before and after, and more than one page of the index.
        CustomerId canary;
        for (int i = 0; i < 30; ++i) {
            const auto id = answerOf(store.commit(
                [i](Writer &writer) { return addCustomer(writer, i == 11 ? Canary : u"other%1"_s.arg(i)); }));
            QVERIFY2(id, qPrintable(id ? QString() : id.error().message + id.error().detail));
            if (i == 11)
                canary = *id;
        }
        // The guest's window was killed while it kept what was typed.
        const QString unsent = UnsentText(store.workspace(), canary).file();
        QVERIFY(answerOf(store.guest(canary)->keepUnsent(Canary)));
        QVERIFY(QFile::copy(unsent, unsent + u".xYzAbC"_s));
        const QString ofAnother = UnsentText(store.workspace(), CustomerId{canary.value * 10 + 1}).file();
        QVERIFY(QFile(ofAnother).open(QIODevice::WriteOnly));
        const QString backup = Backup::fileFor(file, m_clock.nowMs());
        QVERIFY(answerOf(store.backup(backup)));
        QVERIFY(filesWith(Canary.toUtf8()).size() >= 4);

        const auto erased = answerOf(store.erase(canary, u"Ada"_s));
        QVERIFY2(erased, qPrintable(erased ? QString() : erased.error().message + erased.error().detail));
        QCOMPARE(erased->messages, 1);
        QCOMPARE(erased->tickets, 1);
        QCOMPARE(erased->auditEntries, 2);
        QCOMPARE(erased->auditKept, 0);
        QVERIFY(erased->logEmptied);
        QCOMPARE(erased->copies, QStringList{backup});
        // While it is open, log and all: only the copy that was named still has it.
        QCOMPARE(filesWith(Canary.toUtf8()), QStringList{backup});

        QVERIFY(QFile::exists(ofAnother));
        const auto late = answerOf(store.guest(canary)->keepUnsent(Canary)); // a window that is still open
        QVERIFY(!late && late.error().kind == Error::Kind::NotFound);
        QVERIFY(!QFile::exists(unsent));

        const auto checked = answerOf(store.read([](Reader &reader) { return reader.check(); }));
        QVERIFY2(checked && checked->ok,
                 qPrintable(checked ? checked->problems.join(u"; "_s) : checked.error().message));
        const auto hits =
            answerOf(store.read([](Reader &reader) { return reader.search(SearchQuery::parse(Canary, 0), 10); }));
        QVERIFY(hits && hits->hits.empty());
        const auto others =
            answerOf(store.read([](Reader &reader) { return reader.search(SearchQuery::parse(u"other12"_s, 0), 10); }));
        QVERIFY(others && others->hits.size() >= 3);
        const auto gone = answerOf(store.erase(canary, u"Ada"_s));
        QVERIFY(!gone && gone.error().kind == Error::Kind::NotFound);
    }

    /// The rows were gone, and then the process was.
    void whatAnInterruptedErasureLeftGoesWithTheNext()
    {
        Store store({Workspace::Engine::Sqlite, m_folder.filePath(u"interrupted.db"_s)}, m_clock);
        QVERIFY(answerOf(store.open()));
        const CustomerId nobody{7};
        const QString unsent = UnsentText(store.workspace(), nobody).file();
        QVERIFY(QFile(unsent).open(QIODevice::WriteOnly));
        QVERIFY(!answerOf(store.erase(nobody, u"Ada"_s)));
        QVERIFY(!QFile::exists(unsent));
    }

    /// A table that a later schema adds must not be forgotten.
    void noTableStillKnowsTheCustomer()
    {
        const QString file = m_folder.filePath(u"tables.db"_s);
        CustomerId id;
        {
            Store store({Workspace::Engine::Sqlite, file}, m_clock);
            QVERIFY(answerOf(store.open()));
            id = *answerOf(store.commit([](Writer &writer) { return addCustomer(writer, Canary); }));
        }
        QStringList tables;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
            database.setDatabaseName(file);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(
                u"SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND "
                u"c.name = 'customer_id'"_s));
            while (query.next())
                tables += query.value(0).toString();
            // Those the scene above does not fill get a row that is only a key.
            for (const QString &table : std::as_const(tables)) {
                QVERIFY(query.exec(u"SELECT COUNT(*) FROM %1 WHERE customer_id = %2"_s.arg(table).arg(id.value))
                        && query.next());
                if (query.value(0).toInt() > 0)
                    continue;
                QVERIFY(query.exec(
                    u"SELECT name, type FROM pragma_table_info('%1') WHERE \"notnull\" = 1 AND dflt_value IS NULL AND pk = 0 AND name <> 'customer_id'"_s
                        .arg(table)));
                QStringList columns{u"customer_id"_s};
                QStringList values{QString::number(id.value)};
                while (query.next()) {
                    columns += query.value(0).toString();
                    values += u"1"_s;
                }
                QVERIFY2(query.exec(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columns.join(u", "_s),
                                                                             values.join(u", "_s))),
                         qPrintable(table));
            }
        }
        QSqlDatabase::removeDatabase(u"look"_s);
        QVERIFY(tables.size() >= 6);
        {
            Store store({Workspace::Engine::Sqlite, file}, m_clock);
            QVERIFY(answerOf(store.open()));
            const auto erased = answerOf(store.erase(id, u"Ada"_s));
            QVERIFY2(erased, qPrintable(erased ? QString() : erased.error().message + erased.error().detail));
        }
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
            database.setDatabaseName(file);
            QVERIFY(database.open());
            QSqlQuery query(database);
            for (const QString &table : std::as_const(tables)) {
                QVERIFY(query.exec(u"SELECT COUNT(*) FROM %1 WHERE customer_id = %2"_s.arg(table).arg(id.value))
                        && query.next());
                QVERIFY2(query.value(0).toInt() == 0, qPrintable(table + u" still has rows of the customer"_s));
            }
        }
        QSqlDatabase::removeDatabase(u"look"_s);
    }
};

QTEST_GUILESS_MAIN(EraseTest)
#include "EraseTest.moc"
