#include "core/desk/CustomerImport.h"
#include "core/domain/Waiting.h"
#include "tests/kit/Report.h"
#include "tests/kit/TestDesk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// Customers taken in from files, two made one, notes kept; tickets changed together and changed back.
class CustomerCareTest : public QObject
{
    Q_OBJECT

private:
    using Outcome = ImportRow::Outcome;

    std::unique_ptr<TestDesk> m_desk;
    Desk &desk() { return m_desk->desk(); }

    static ImportFilePtr fileOf(const QByteArray &csv)
    {
        const auto file = importFileFrom(u"people.csv"_s, csv);
        return file ? *file : nullptr;
    }

    std::vector<Ticket> allTickets()
    {
        TicketQuery query;
        query.show = TicketQuery::Show::All;
        std::vector<Ticket> all;
        const auto page = TestDesk::wait(desk().tickets(query, {}, 1'000));
        for (const TicketRow &row : page ? page->rows : std::vector<TicketRow>{})
            all.push_back(row.ticket);
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestDesk>();
        QVERIFY2(m_desk->isValid(), qPrintable(m_desk->problem()));
        QVERIFY(m_desk->seed());
    }
    void cleanup() { m_desk.reset(); }

    void columnsAreGuessed()
    {
        const ImportFilePtr file = fileOf("Company;E-Mail;Full name\nTechCorp;a@b.com;Ann\n");
        QVERIFY(file);
        QCOMPARE(file->guessed, (ImportColumns{2, 1, 0}));
    }

    void rowsArePlanned_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("updates");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<QString>("problem");
        const auto add = [](const char *name, const QByteArray &line, bool updates, Outcome outcome,
                            const QString &problem = {}) {
            QTest::newRow(name) << line << updates << int(outcome) << problem;
        };
        add("new", "Zoe,zoe@new.org,New Ltd", false, Outcome::New);
        add("quoted", "\"Doe, Zoe\",zoe@new.org,\"New \"\"N\"\" Ltd\"", false, Outcome::New);
        add("known", "Alice,alice@techcorp.com,Other", false, Outcome::Known);
        add("known in another case", "Alice,ALICE@TechCorp.com,Other", false, Outcome::Known);
        add("update", "Alice J.,alice@techcorp.com,Other", true, Outcome::Update);
        add("update with nothing new", "Alice Johnson,alice@techcorp.com,TechCorp Inc.", true, Outcome::Known);
        add("no address", "Zoe,,New Ltd", false, Outcome::Wrong, u"e-mail"_s);
        add("no name", ",zoe@new.org,New Ltd", false, Outcome::Wrong, u"name"_s);
        add("bad address", "Zoe,zoe at new,New Ltd", false, Outcome::Wrong, u"zoe at new"_s);
        add("too many fields", "Zoe,zoe@new.org,New,Ltd", false, Outcome::Wrong, u"more than the head"_s);
        add("twice in the file", "Ann,ann@twice.org,Ltd", false, Outcome::Wrong, u"line 2"_s);
    }
    void rowsArePlanned()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, updates);
        QFETCH(int, outcome);
        QFETCH(QString, problem);
        const ImportFilePtr file = fileOf("name,email,company\nAnn,ann@twice.org,Twice\n" + line + "\n");
        QVERIFY(file);
        const auto plan = TestDesk::wait(desk().planImport(file, file->guessed, updates));
        QVERIFY(plan.has_value());
        QCOMPARE(plan->rows.size(), std::size_t(2));
        QCOMPARE(plan->rows[1].line, 3);
        QCOMPARE(int(plan->rows[1].outcome), outcome);
        QVERIFY2(plan->rows[1].problem.contains(problem), qPrintable(plan->rows[1].problem));
    }

    void oneWrongRowImportsNothing()
    {
        const ImportFilePtr file = fileOf("name,email\nZoe,zoe@new.org\nYan,not an address\n");
        QVERIFY(file);
        const auto before = TestDesk::wait(desk().counts());
        const auto done = TestDesk::wait(desk().importCustomers(file, file->guessed, false));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Invalid);
        QCOMPARE(TestDesk::wait(desk().counts())->customers, before->customers);
    }

    void exportedCustomersComeBackUnchanged()
    {
        const Customer odd{{}, u"=HYPERLINK(\"http://x\")"_s, u"odd@new.org"_s, u"+49, \"Ltd\""_s, 0};
        QVERIFY(TestDesk::wait(desk().createCustomer(odd)));
        const auto csv = TestDesk::wait(desk().customersCsv());
        QVERIFY(csv.has_value());
        QVERIFY2(csv->contains(u"'=HYPERLINK"_s) && !csv->contains(u",=HYPERLINK"_s), qPrintable(*csv));
        TestDesk other;
        QVERIFY(other.isValid());
        const auto file = importFileFrom(u"customers.csv"_s, csv->toUtf8());
        QVERIFY(file.has_value());
        const auto imported = TestDesk::wait(other.desk().importCustomers(*file, (*file)->guessed, false));
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message));
        QCOMPARE(imported->added, 6);
        const auto found = TestDesk::wait(other.desk().customers(u"odd@new.org"_s, {}, 5));
        QVERIFY(found && found->rows.size() == 1);
        QCOMPARE(found->rows.front().name, odd.name);
        QCOMPARE(found->rows.front().company, odd.company);
    }

    void unreadableFilesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << QByteArray() << u"no customers"_s;
        QTest::newRow("only a head") << QByteArray("name,email\n") << u"no customers"_s;
        QTest::newRow("not UTF-8") << QByteArray("name,email\nJ\xf6rg,j@x.org\n") << u"UTF-8"_s;
        QTest::newRow("open quote") << QByteArray("name,email\n\"Zoe,z@x.org\n") << u"line 2"_s;
        QTest::newRow("a million columns") << "name,email" + QByteArray(1'000'000, ',') + "\nZoe,z@x.org\n"
                                           << u"columns"_s;
        QTest::newRow("no separator") << QByteArray(1'000'000, 'x') << u"no customers"_s;
    }
    void unreadableFilesAreNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        Report report(u"IN9 tables that cannot be read"_s, u"I8 I11"_s, u"refused with words, nothing is imported"_s);
        report.count();
        const auto file = importFileFrom(u"people.csv"_s, bytes);
        QVERIFY(!file);
        QVERIFY2(file.error().message.contains(words), qPrintable(file.error().message));
    }

    void mergingMovesEverything()
    {
        const CustomerId alice{1};
        const CustomerId bob{2};
        QVERIFY(TestDesk::wait(desk().addCustomerNote(bob, u"Prefers the phone."_s)));
        const auto hers = TestDesk::wait(desk().belongings(alice));
        const auto his = TestDesk::wait(desk().belongings(bob));
        QVERIFY(hers && his && his->messages > 0);
        Customer kept = *TestDesk::wait(desk().customer(alice));
        kept.email = u"bob@startup.io"_s; // the address of the one that goes may stay
        QVERIFY(TestDesk::wait(desk().mergeCustomers(kept, bob)));
        const auto now = TestDesk::wait(desk().belongings(alice));
        QCOMPARE(now->conversations, hers->conversations + his->conversations);
        QCOMPARE(now->messages, hers->messages + his->messages);
        QCOMPARE(now->tickets, hers->tickets + his->tickets);
        QCOMPARE(now->events, hers->events + his->events);
        QCOMPARE(now->notes, 2); // his, and the one that tells of the merge
        QCOMPARE(TestDesk::wait(desk().customer(bob)).error().kind, Error::Kind::NotFound);
        QCOMPARE(TestDesk::wait(desk().customer(alice))->email, u"bob@startup.io"_s);
        const auto found = TestDesk::wait(desk().customers(u"Bob Smith"_s, {}, 5));
        QVERIFY(found && found->rows.empty());
        const auto check = TestDesk::wait(desk().check());
        QVERIFY2(check && check->ok, check ? qPrintable(check->problems.join(u'\n')) : "");
    }

    void aCustomerIsNotMergedWithItself()
    {
        const Customer alice = *TestDesk::wait(desk().customer(CustomerId{1}));
        QCOMPARE(TestDesk::wait(desk().mergeCustomers(alice, alice.id)).error().kind, Error::Kind::Invalid);
        QVERIFY(TestDesk::wait(desk().customer(alice.id)));
    }

    void notesAreKeptAndComeBack()
    {
        QSignalSpy committed(&desk(), &Desk::committed);
        const CustomerId alice{1};
        QCOMPARE(TestDesk::wait(desk().addCustomerNote(alice, u"  "_s)).error().kind, Error::Kind::Invalid);
        QVERIFY(TestDesk::wait(desk().addCustomerNote(alice, u"Calls on Mondays."_s)));
        QCOMPARE(committed.last().first().value<Change>().notes.size(), std::size_t(1));
        const auto notes = TestDesk::wait(desk().customerNotes(alice));
        QVERIFY(notes && notes->size() == 1);
        QVERIFY(TestDesk::wait(desk().removeCustomerNote(notes->front().id)));
        QCOMPARE(committed.last().first().value<Change>().customers.size(), std::size_t(1));
        QVERIFY(TestDesk::wait(desk().customerNotes(alice))->empty());
        QVERIFY(TestDesk::wait(desk().restoreCustomerNote(notes->front())));
        const auto back = TestDesk::wait(desk().customerNotes(alice));
        QCOMPARE(back->front().body, notes->front().body);
        QCOMPARE(back->front().createdAt, notes->front().createdAt);
    }

    void ticketsChangeTogetherAndBack()
    {
        const std::vector<Ticket> before = allTickets();
        QVERIFY(before.size() > 4);
        std::vector<TicketId> ids;
        for (std::size_t i = 0; i < 4; ++i)
            ids.push_back(before[i].id);
        TicketPatch patch;
        patch.status = TicketStatus::Closed;
        patch.priority = Priority::Urgent;
        const auto old = TestDesk::wait(desk().changeTickets(ids, patch));
        QVERIFY(old && old->size() == 4);
        for (const TicketId id : ids) {
            const auto row = TestDesk::wait(desk().ticket(id));
            QCOMPARE(row->ticket.status, TicketStatus::Closed);
            QCOMPARE(row->ticket.priority, Priority::Urgent);
        }
        QVERIFY(TestDesk::wait(desk().undoTicketChange(*old, patch)));
        for (const Ticket &ticket : *old) {
            const auto row = TestDesk::wait(desk().ticket(ticket.id));
            QCOMPARE(row->ticket.status, ticket.status);
            QCOMPARE(row->ticket.priority, ticket.priority);
        }
    }

    void anUndoLeavesWhatOthersChanged()
    {
        const Ticket ticket = allTickets().front();
        TicketPatch patch;
        patch.category = u"billing"_s;
        const auto old = TestDesk::wait(desk().changeTickets({ticket.id}, patch));
        QVERIFY(old);
        TicketPatch theirs;
        theirs.category = u"bug"_s;
        theirs.title = u"Renamed meanwhile"_s;
        QVERIFY(TestDesk::wait(desk().changeTickets({ticket.id}, theirs)));
        QCOMPARE(TestDesk::wait(desk().undoTicketChange(*old, patch)).error().kind, Error::Kind::Conflict);
        QCOMPARE(TestDesk::wait(desk().ticket(ticket.id))->ticket.category, u"bug"_s);
        // A field that only the others changed stays theirs.
        TicketPatch back;
        back.category = u"billing"_s;
        QVERIFY(TestDesk::wait(desk().changeTickets({ticket.id}, back)));
        QVERIFY(TestDesk::wait(desk().undoTicketChange(*old, patch)));
        const auto row = TestDesk::wait(desk().ticket(ticket.id));
        QCOMPARE(row->ticket.category, ticket.category);
        QCOMPARE(row->ticket.title, u"Renamed meanwhile"_s);
    }

    void anInvalidChangeChangesNothing()
    {
        const std::vector<Ticket> all = allTickets();
        TicketPatch patch;
        patch.title = QString();
        QCOMPARE(TestDesk::wait(desk().changeTickets({all[0].id, all[1].id}, patch)).error().kind,
                 Error::Kind::Invalid);
        QCOMPARE(allTickets(), all);
        patch = {};
        patch.status = TicketStatus::Closed;
        QCOMPARE(TestDesk::wait(desk().changeTickets({all[0].id, TicketId{99'999}}, patch)).error().kind,
                 Error::Kind::NotFound);
        QCOMPARE(allTickets(), all);
    }

    void nobodyWaitsWithAClosedConversation()
    {
        constexpr CustomerId Customer{3};
        const auto received = m_desk->send(Customer, u"Thanks, I will try that."_s);
        QVERIFY(received);
        const ConversationId id = received->run.conversation;
        const auto waits = [&] {
            InboxQuery query;
            query.customer = Customer;
            query.only = InboxQuery::Only::Waiting;
            const auto page = TestDesk::wait(desk().inbox(query, {}, 100));
            return page && std::ranges::any_of(page->rows, [id](const ConversationRow &row) {
                       return row.conversation.id == id && isWaiting(row.conversation);
                   });
        };
        QVERIFY(waits());
        QVERIFY(TestDesk::wait(desk().setStatus({id}, ConversationStatus::Closed)));
        QVERIFY(!waits());
        QVERIFY(TestDesk::wait(desk().setStatus({id}, ConversationStatus::Open)));
        QVERIFY(waits());
    }

    void iAmKnownOnce()
    {
        const auto me = TestDesk::wait(desk().me());
        QVERIFY(me && me->isValid());
        QCOMPARE(*TestDesk::wait(desk().me()), *me);
        TicketPatch patch;
        patch.assignee = *me;
        const Ticket ticket = allTickets().front();
        QVERIFY(TestDesk::wait(desk().changeTickets({ticket.id}, patch)));
        TicketQuery mine;
        mine.show = TicketQuery::Show::All;
        mine.assignee = *me;
        const auto page = TestDesk::wait(desk().tickets(mine, {}, 10));
        QVERIFY(page && page->rows.size() == 1);
        QCOMPARE(page->rows.front().ticket.id, ticket.id);
    }

    void pagesFollowEachOtherInEveryOrder_data()
    {
        QTest::addColumn<int>("sort");
        QTest::addColumn<bool>("ascending");
        for (const auto sort : {TicketQuery::Sort::Updated, TicketQuery::Sort::Created, TicketQuery::Sort::Priority,
                                TicketQuery::Sort::Status, TicketQuery::Sort::Category, TicketQuery::Sort::Customer}) {
            for (const bool ascending : {false, true})
                QTest::addRow("%d %s", int(sort), ascending ? "up" : "down") << int(sort) << ascending;
        }
    }
    void pagesFollowEachOtherInEveryOrder()
    {
        QFETCH(int, sort);
        QFETCH(bool, ascending);
        TicketQuery query;
        query.show = TicketQuery::Show::All;
        query.sort = TicketQuery::Sort(sort);
        query.ascending = ascending;
        const auto whole = TestDesk::wait(desk().tickets(query, {}, 1'000));
        QVERIFY(whole && whole->rows.size() > 5);
        std::vector<TicketRow> paged;
        Cursor next;
        bool more = true;
        while (more) {
            const auto page = TestDesk::wait(desk().tickets(query, next, 2));
            QVERIFY(page.has_value());
            paged.insert(paged.end(), page->rows.begin(), page->rows.end());
            next = page->next;
            more = page->more;
        }
        QCOMPARE(paged, whole->rows);
    }
};

QTEST_GUILESS_MAIN(CustomerCareTest)
#include "CustomerCareTest.moc"
