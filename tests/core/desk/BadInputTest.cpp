#include "tests/kit/Report.h"
#include "tests/kit/TestDesk.h"

using namespace Qt::StringLiterals;

namespace {

constexpr CustomerId Bob{2};
const QString LoneSurrogates = QString(QChar(0xD800)) + u"a"_s + QChar(0xDFFF) + QChar(0xDC00);

} // namespace

/// What people, scripts and attackers may hand in: each is taken in whole or refused with words that say how to mend
/// it.
class BadInputTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDesk> m_test;

    Desk &desk() { return m_test->desk(); }

    template <class T>
    void refuses(QFuture<Result<T>> future, Error::Kind kind)
    {
        const Result<T> result = TestDesk::wait(future);
        QVERIFY(!result);
        QCOMPARE(errorKindName(result.error().kind), errorKindName(kind));
        QVERIFY(result.error().message.size() > 10);
    }

    RowCounts counts() { return TestDesk::wait(desk().counts()).value_or(RowCounts{}); }

    static Incoming incoming(CustomerId customer, const QString &text)
    {
        Incoming message;
        message.customer = customer;
        message.text = text;
        return message;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_test = std::make_unique<TestDesk>();
        QVERIFY2(m_test->isValid(), qPrintable(m_test->problem()));
        QVERIFY(m_test->seed());
    }

    void cleanupTestCase()
    {
        const auto report = TestDesk::wait(desk().check());
        QVERIFY(report);
        QVERIFY2(report->ok, qPrintable(report->problems.join(u"; "_s)));
        m_test.reset();
    }

    void whatNamesNothingIsNotFound_data()
    {
        QTest::addColumn<qint64>("id");
        QTest::newRow("zero") << qint64(0);
        QTest::newRow("negative") << qint64(-1);
        QTest::newRow("unknown") << qint64(987'654);
        QTest::newRow("the largest") << std::numeric_limits<qint64>::max();
    }

    void whatNamesNothingIsNotFound()
    {
        QFETCH(qint64, id);
        const RowCounts before = counts();
        refuses(desk().receive(incoming(CustomerId{id}, u"hello"_s)), Error::Kind::NotFound);
        refuses(desk().reply(CustomerId{id}, {}, u"hello"_s), Error::Kind::NotFound);
        refuses(desk().note(CustomerId{id}, {}, u"hello"_s), Error::Kind::NotFound);
        refuses(desk().customer(CustomerId{id}), Error::Kind::NotFound);
        refuses(desk().conversation(ConversationId{id}), Error::Kind::NotFound);
        refuses(desk().newestRun(ConversationId{id}), Error::Kind::NotFound);
        refuses(desk().run(RunId{id}), Error::Kind::NotFound);
        refuses(desk().approve(RunId{id}, {}), Error::Kind::NotFound);
        refuses(desk().reject(RunId{id}, {}, {}), Error::Kind::NotFound);
        refuses(desk().rebaseDraft(RunId{id}), Error::Kind::NotFound);
        refuses(desk().draftAgain(RunId{id}), Error::Kind::NotFound);
        refuses(desk().ticket(TicketId{id}), Error::Kind::NotFound);
        refuses(desk().setTicketStatus({TicketId{id}}, TicketStatus::Closed), Error::Kind::NotFound);
        refuses(desk().setStatus({ConversationId{id}}, ConversationStatus::Closed), Error::Kind::NotFound);
        refuses(desk().changeLabels({ConversationId{id}}, {u"x"_s}, {}), Error::Kind::NotFound);
        Ticket ticket;
        ticket.id = TicketId{id};
        ticket.customer = CustomerId{id};
        ticket.title = u"x"_s;
        refuses(desk().createTicket(ticket), Error::Kind::NotFound);
        refuses(desk().updateTicket(ticket), Error::Kind::NotFound);
        refuses(desk().updateCustomer(Customer{CustomerId{id}, u"Ann"_s, u"ann@example.com"_s, {}, 0}),
                Error::Kind::NotFound);
        desk().cancelRun(RunId{id});
        QVERIFY(desk().streamedText(RunId{id}).isEmpty());
        QCOMPARE(counts(), before);
    }

    void anotherCustomersConversationIsNotFound()
    {
        const auto alices = TestDesk::wait(desk().reply(CustomerId{1}, {}, u"hello"_s));
        QVERIFY(alices);
        const RowCounts before = counts();
        Incoming mine = incoming(Bob, u"hello"_s);
        mine.conversation = alices->conversation;
        refuses(desk().receive(mine), Error::Kind::NotFound);
        refuses(desk().reply(Bob, alices->conversation, u"hello"_s), Error::Kind::NotFound);
        refuses(desk().note(Bob, alices->conversation, u"hello"_s), Error::Kind::NotFound);
        mine.conversation = ConversationId{987'654};
        refuses(desk().receive(mine), Error::Kind::NotFound);
        QCOMPARE(counts(), before);
    }

    void whatIsNoMessageIsInvalid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("null") << QString();
        QTest::newRow("empty") << u""_s;
        QTest::newRow("white space") << u" \t\r\n\u00A0\u2003"_s;
        QTest::newRow("a character too long") << QString(LongestMessage + 1, u'x');
    }

    void whatIsNoMessageIsInvalid()
    {
        QFETCH(QString, text);
        const Report report(u"T07 a message longer than a message may be, or empty"_s, u"I9 I11"_s,
                            u"refused in words, nothing is stored"_s, 1);
        const auto waiting = m_test->send(Bob, u"Do you have a student discount?"_s, true);
        QVERIFY(waiting);
        const RowCounts before = counts();
        refuses(desk().receive(incoming(Bob, text)), Error::Kind::Invalid);
        refuses(desk().reply(Bob, {}, text), Error::Kind::Invalid);
        refuses(desk().note(Bob, {}, text), Error::Kind::Invalid);
        Decision decision;
        decision.text = text;
        refuses(desk().approve(waiting->run.id, decision), Error::Kind::Invalid);
        QCOMPARE(counts(), before);
        // The draft still waits.
        QVERIFY(TestDesk::wait(desk().approve(waiting->run.id, {})));
    }

    void aTooLongEditIsInvalid()
    {
        const auto waiting = m_test->send(Bob, u"Do you have a student discount?"_s, true);
        QVERIFY(waiting);
        QVERIFY(TestDesk::wait(desk().keepEdit(waiting->run.id, u"my words"_s)));
        refuses(desk().keepEdit(waiting->run.id, QString(LongestMessage + 1, u'x')), Error::Kind::Invalid);
        const auto approved = TestDesk::wait(desk().approve(waiting->run.id, {}));
        QVERIFY(approved);
        QCOMPARE(approved->message.body, u"my words"_s);
    }

    void anEditOfNothingIsNotSent()
    {
        const auto waiting = m_test->send(Bob, u"Do you have a student discount?"_s, true);
        QVERIFY(waiting);
        QVERIFY(TestDesk::wait(desk().keepEdit(waiting->run.id, u"  \n"_s)));
        refuses(desk().approve(waiting->run.id, {}), Error::Kind::Invalid);
        refuses(desk().keepEdit(RunId{987'654}, u"x"_s), Error::Kind::Conflict);
    }

    void oddTextsAreKept_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        QTest::newRow("nul") << QString(u"a"_s + QChar(0) + u"b"_s) << u"a\uFFFDb"_s;
        QTest::newRow("lone surrogates") << LoneSurrogates << u"\uFFFDa\uFFFD\uFFFD"_s;
        QTest::newRow("byte order mark") << u"\uFEFFhello"_s << u"\uFFFDhello"_s;
        QTest::newRow("windows lines") << u"a\r\nb\rc"_s << u"a\nb\nc"_s;
        QTest::newRow("sql") << u"'); DROP TABLE messages; --"_s << u"'); DROP TABLE messages; --"_s;
        QTest::newRow("html") << u"<img src=x onerror=alert(1)>"_s << u"<img src=x onerror=alert(1)>"_s;
        QTest::newRow("placeholders") << u"%1 %2 ? :x {id}"_s << u"%1 %2 ? :x {id}"_s;
        QTest::newRow("direction marks") << u"\u202Eevil\u202C"_s << u"\u202Eevil\u202C"_s;
        QTest::newRow("the longest") << QString(LongestMessage, u'x') << QString(LongestMessage, u'x');
        QTest::newRow("the longest of emoji")
            << u"\U0001F600"_s.repeated(LongestMessage / 2) << u"\U0001F600"_s.repeated(LongestMessage / 2);
    }

    void oddTextsAreKept()
    {
        QFETCH(QString, text);
        QFETCH(QString, kept);
        for (const bool approval : {true, false}) {
            const auto detail = m_test->send(Bob, text, approval);
            QVERIFY2(detail, detail ? "" : qPrintable(detail.error().message));
            QVERIFY2(detail->run.state == RunState::Pending || detail->run.state == RunState::Sent,
                     qPrintable(detail->run.error));
            const auto messages = TestDesk::wait(desk().messages(detail->run.conversation, {}, 10));
            QVERIFY(messages);
            const auto stored = std::ranges::find_if(
                *messages, [&](const Message &message) { return message.id == detail->run.message; });
            QVERIFY(stored != messages->end());
            QVERIFY(stored->body == kept); // QCOMPARE would print a megabyte
        }
        const auto note = TestDesk::wait(desk().note(Bob, {}, text));
        QVERIFY(note && note->body == kept);
        const auto chain = TestDesk::wait(desk().verifyAudit());
        QVERIFY(chain && chain->ok);
    }

    void anySearchWorks_data()
    {
        QTest::addColumn<QString>("query");
        const QStringList queries{QString(),
                                  u" "_s,
                                  u"\""_s,
                                  u"\"\""_s,
                                  u"\"api"_s,
                                  u"api AND"_s,
                                  u"NOT api"_s,
                                  u"NEAR(api, 5)"_s,
                                  u"api*"_s,
                                  u"*"_s,
                                  u"^api"_s,
                                  u"body:api"_s,
                                  u"{body}:api"_s,
                                  u"-api"_s,
                                  u"api + 401"_s,
                                  u"((("_s,
                                  u"';--"_s,
                                  u"a\"b\"c"_s,
                                  u"\\"_s,
                                  u"%"_s,
                                  u"\U0001F600"_s,
                                  u"日本語"_s,
                                  u"日"_s,
                                  u"\u0301"_s,
                                  u"\u093E"_s,
                                  LoneSurrogates,
                                  QString(QChar(0)),
                                  u"api"_s + QChar(0) + u"401"_s,
                                  u"\uFEFF"_s,
                                  QString(1'000'000, u'x'),
                                  u"api "_s.repeated(200'000),
                                  QString(100'000, u'"')};
        for (int i = 0; i < queries.size(); ++i)
            QTest::addRow("%d: %s", i, qPrintable(queries[i].left(16).toHtmlEscaped())) << queries[i];
    }

    void anySearchWorks()
    {
        QFETCH(QString, query);
        const Report report(u"T08 IN4 searches of every kind, in every list"_s, u"I9"_s, u"words, never an error"_s, 1);
        const auto hits = TestDesk::wait(desk().search(query, 20));
        QVERIFY2(hits, hits ? "" : qPrintable(hits.error().detail));
        InboxQuery inbox;
        inbox.text = query;
        inbox.labels = {query};
        QVERIFY(TestDesk::wait(desk().inbox(inbox, {}, 20)));
        TicketQuery tickets;
        tickets.text = query;
        tickets.category = query;
        QVERIFY(TestDesk::wait(desk().tickets(tickets, {}, 20)));
        QVERIFY(TestDesk::wait(desk().customers(query, {}, 20)));
        AuditQuery audit;
        audit.tool = query;
        QVERIFY(TestDesk::wait(desk().audit(audit, {}, 20)));
    }

    void oddLimitsAreBounded_data()
    {
        QTest::addColumn<int>("limit");
        for (const int limit : {0, -1, std::numeric_limits<int>::min(), std::numeric_limits<int>::max()})
            QTest::addRow("%d", limit) << limit;
    }

    void oddLimitsAreBounded()
    {
        QFETCH(int, limit);
        QVERIFY(TestDesk::wait(desk().inbox({}, {}, limit)));
        QVERIFY(TestDesk::wait(desk().tickets({}, {}, limit)));
        QVERIFY(TestDesk::wait(desk().customers({}, {}, limit)));
        QVERIFY(TestDesk::wait(desk().search(u"api"_s, limit)));
        QVERIFY(TestDesk::wait(desk().audit({}, {}, limit)));
        QVERIFY(TestDesk::wait(desk().approvals(limit)));
        const auto messages = TestDesk::wait(desk().messages(ConversationId{1}, {}, limit));
        QVERIFY(messages && !messages->empty());
    }

    void whatIsNoCustomerIsInvalid_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("email");
        QTest::newRow("no name") << u" "_s << u"x@example.com"_s;
        QTest::newRow("name of a megabyte") << QString(1'000'000, u'x') << u"x@example.com"_s;
        for (const QString &email :
             {u""_s, u"x"_s, u"@example.com"_s, u"x@"_s, u"x@example"_s, u"x@example..com"_s, u"x y@example.com"_s,
              u"x@exa mple.com"_s, u"x@example.com\nBcc: y@example.com"_s, u"<x@example.com>"_s,
              u"x@example.com, y@example.com"_s, QString(250, u'x') + u"@example.com"_s,
              QString(1'000'000, u'x') + u"@example.com"_s})
            QTest::newRow(qPrintable(u"e-mail "_s + email.left(30).simplified())) << u"Ann"_s << email;
    }

    void whatIsNoCustomerIsInvalid()
    {
        QFETCH(QString, name);
        QFETCH(QString, email);
        const RowCounts before = counts();
        refuses(desk().createCustomer(Customer{{}, name, email, {}, 0}), Error::Kind::Invalid);
        refuses(desk().updateCustomer(Customer{Bob, name, email, {}, 0}), Error::Kind::Invalid);
        QCOMPARE(counts(), before);
        const auto bob = TestDesk::wait(desk().customer(Bob));
        QVERIFY(bob);
        QCOMPARE(bob->name, u"Bob Smith"_s);
    }

    void anAddressThatIsTakenIsAConflict()
    {
        refuses(desk().createCustomer(Customer{{}, u"Bob"_s, u"BOB@startup.io"_s, {}, 0}), Error::Kind::Conflict);
        refuses(desk().updateCustomer(Customer{CustomerId{1}, u"Alice"_s, u"bob@STARTUP.io"_s, {}, 0}),
                Error::Kind::Conflict);
    }

    void whatIsNoTicketIsInvalid_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("description");
        QTest::addColumn<QString>("category");
        QTest::newRow("no title") << u" \n"_s << QString() << QString();
        QTest::newRow("long title") << QString(LongestTicketTitle + 1, u'x') << QString() << QString();
        QTest::newRow("long description") << u"x"_s << QString(LongestTicketDescription + 1, u'x') << QString();
        QTest::newRow("long category") << u"x"_s << QString() << QString(41, u'x');
    }

    void whatIsNoTicketIsInvalid()
    {
        QFETCH(QString, title);
        QFETCH(QString, description);
        QFETCH(QString, category);
        const RowCounts before = counts();
        Ticket ticket;
        ticket.id = TicketId{1};
        ticket.customer = Bob;
        ticket.title = title;
        ticket.description = description;
        ticket.category = category;
        refuses(desk().createTicket(ticket), Error::Kind::Invalid);
        refuses(desk().updateTicket(ticket), Error::Kind::Invalid);
        QCOMPARE(counts(), before);
    }

    void anUnknownStepIsNotApproved()
    {
        const auto waiting =
            m_test->send(CustomerId{4}, u"I'm having trouble integrating your API, getting 401 errors"_s, true);
        QVERIFY(waiting);
        Decision decision;
        for (const int step : {0, -1, 1, 99}) {
            decision.steps = std::vector<int>{step};
            refuses(desk().approve(waiting->run.id, decision), Error::Kind::Invalid);
        }
        decision.steps = std::vector<int>{};
        decision.gmailDraft = true;
        refuses(desk().approve(waiting->run.id, decision), Error::Kind::Refused);
        decision.gmailDraft = false;
        const auto approved = TestDesk::wait(desk().approve(waiting->run.id, decision));
        QVERIFY(approved);
        QVERIFY(approved->executed.empty());
    }

    void aRebasedDraftCanBeApproved()
    {
        const auto waiting = m_test->send(CustomerId{5}, u"Do you have a student discount?"_s, true);
        QVERIFY(waiting);
        QVERIFY(TestDesk::wait(desk().keepEdit(waiting->run.id, u"my words"_s)));
        QVERIFY(m_test->send(CustomerId{5}, u"And one for teachers?"_s, true));
        refuses(desk().approve(waiting->run.id, {}), Error::Kind::Conflict);
        QVERIFY(TestDesk::wait(desk().keepDraft(waiting->run.id)));
        const auto approved = TestDesk::wait(desk().approve(waiting->run.id, {}));
        QVERIFY2(approved, approved ? "" : qPrintable(approved.error().message));
        QCOMPARE(approved->message.body, u"my words"_s);
    }
};

QTEST_GUILESS_MAIN(BadInputTest)
#include "BadInputTest.moc"
