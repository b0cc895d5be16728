#include "core/desk/GuestDesk.h"
#include "core/llm/IntentClassifier.h"
#include "tests/kit/Report.h"
#include "tests/kit/SlowModel.h"
#include "tests/kit/TestClock.h"
#include "tests/kit/TestDesk.h"

using namespace Qt::StringLiterals;

namespace {

/// Stands in everything that is not Bob's to see; it must never arrive.
const QString Canary = u"canary4711"_s;
constexpr CustomerId Alice{1};
constexpr CustomerId Bob{2};

} // namespace

class GuestDeskTest : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const IntentClassifier> m_classifier;
    std::unique_ptr<DistantModel> m_model;
    std::unique_ptr<TestDesk> m_test;
    std::unique_ptr<GuestDesk> m_guest;
    TicketId m_ofAlice;
    QStringList m_heard;

    static void sees(QStringList &texts, const Message &message)
    {
        texts += {message.subject, message.body, message.sourcesJson, message.author};
    }

    static void sees(QStringList &texts, const TicketRow &row)
    {
        texts += {row.ticket.title, row.ticket.description, row.customerName, row.customerEmail, row.company};
    }

    /// Everything the guest can ask for, with whatever id.
    QStringList everythingAsked() const
    {
        QStringList texts;
        const auto profile = TestDesk::wait(m_guest->profile());
        if (profile)
            texts += {profile->name, profile->email, profile->company};
        if (const auto messages = TestDesk::wait(m_guest->messages({}, 10'000))) {
            for (const Message &message : *messages)
                sees(texts, message);
        }
        for (const auto show : {TicketQuery::Show::Open, TicketQuery::Show::Closed, TicketQuery::Show::All}) {
            if (const auto page = TestDesk::wait(m_guest->tickets(show, {}, 10'000))) {
                for (const TicketRow &row : page->rows)
                    sees(texts, row);
            }
        }
        for (qint64 id = -1; id < 40; ++id) {
            if (const auto messages = TestDesk::wait(m_guest->messagesOfTicket(TicketId{id}, 10'000))) {
                for (const Message &message : *messages)
                    sees(texts, message);
            }
        }
        return texts;
    }

    Result<Message> say(CustomerId customer, Direction direction, const QString &text) const
    {
        return TestDesk::wait(direction == Direction::Note ? m_test->desk().note(customer, {}, text)
                                                           : m_test->desk().reply(customer, {}, text));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto classifier = IntentClassifier::builtin();
        QVERIFY(classifier);
        m_classifier = *classifier;
    }

    void init()
    {
        m_heard.clear();
        m_model = std::make_unique<DistantModel>(m_classifier);
        m_test = std::make_unique<TestDesk>(QString(), m_model.get());
        QVERIFY2(m_test->isValid(), qPrintable(m_test->problem()));
        QVERIFY(m_test->seed());
        m_guest = m_test->desk().guest(Bob);
        connect(m_guest.get(), &GuestDesk::messageArrived, this,
                [this](const Message &message) { sees(m_heard, message); });
        connect(m_guest.get(), &GuestDesk::ticketChanged, this, [this](const TicketRow &row) { sees(m_heard, row); });
        connect(m_guest.get(), &GuestDesk::answerGrew, this, [this](const QString &delta) { m_heard += delta; });
    }

    void cleanup()
    {
        m_guest.reset();
        m_test.reset();
        m_model.reset();
    }

    void nothingOfAnotherCustomerComesThrough()
    {
        Ticket ticket;
        ticket.customer = Alice;
        ticket.title = Canary;
        ticket.description = Canary;
        const auto made = TestDesk::wait(m_test->desk().createTicket(ticket));
        QVERIFY(made);
        QVERIFY(m_test->send(Alice, Canary + u" what does it cost?"_s, false));
        QVERIFY(say(Alice, Direction::Outbound, Canary));
        QVERIFY(say(Alice, Direction::Note, Canary));
        QTest::qWait(20);

        const QString seen = (everythingAsked() + m_heard).join(QChar(u'\n'));
        QVERIFY(seen.contains(u"Bob Smith"_s));
        for (const QString &secret : {Canary, u"Alice"_s, u"techcorp"_s, u"TechCorp"_s})
            QVERIFY2(!seen.contains(secret), qPrintable(secret));

        const auto asked = TestDesk::wait(m_guest->messagesOfTicket(*made, 100));
        QVERIFY(!asked);
        QCOMPARE(asked.error().kind, Error::Kind::NotFound);
        // A ticket that is not there says exactly the same.
        const auto none = TestDesk::wait(m_guest->messagesOfTicket(TicketId{99'999}, 100));
        QVERIFY(!none);
        QCOMPARE(QString(none.error().message).replace(u"99999"_s, QString::number(made->value)),
                 asked.error().message);
    }

    void noNoteComesThrough()
    {
        QVERIFY(m_test->send(Bob, u"Do you have a student discount?"_s, true));
        QVERIFY(say(Bob, Direction::Note, Canary));
        QTest::qWait(20);
        QVERIFY(!(everythingAsked() + m_heard).join(QChar(u'\n')).contains(Canary));
    }

    /// Notes are not there; so they take no place on a page either.
    void notesDoNotShortenAPage()
    {
        QVERIFY(say(Bob, Direction::Outbound, u"the last thing said"_s));
        for (int i = 0; i < 30; ++i)
            QVERIFY(say(Bob, Direction::Note, u"note %1"_s.arg(i)));
        const auto newest = TestDesk::wait(m_guest->messages({}, 2));
        QVERIFY(newest);
        QCOMPARE(newest->size(), std::size_t(2));
        QCOMPARE(newest->front().body, u"the last thing said"_s);
        const auto older = TestDesk::wait(m_guest->messages(newest->back().id, 2));
        QVERIFY(older);
        QVERIFY(!older->empty());
        QVERIFY(older->front().id < newest->back().id);

        const auto tickets = TestDesk::wait(m_guest->tickets(TicketQuery::Show::All, {}, 100));
        QVERIFY(tickets && !tickets->rows.empty());
        for (const TicketRow &row : tickets->rows) {
            const auto all = TestDesk::wait(m_guest->messagesOfTicket(row.ticket.id, 10'000));
            const auto one = TestDesk::wait(m_guest->messagesOfTicket(row.ticket.id, 1));
            QVERIFY(all && one);
            QCOMPARE(one->size(), std::min(all->size(), std::size_t(1)));
        }
    }

    void noDraftComesThrough_data()
    {
        QTest::addColumn<bool>("approval");
        QTest::addColumn<QString>("policy");
        QTest::addColumn<bool>("waits");
        QTest::newRow("approval on") << true << QString() << true;
        QTest::newRow("approval off, a ticket asks") << false << u"create_ticket=ask update_ticket=ask"_s << true;
        QTest::newRow("approval off") << false << QString() << false;
    }

    void noDraftComesThrough()
    {
        QFETCH(bool, approval);
        QFETCH(QString, policy);
        QFETCH(bool, waits);
        m_test->desk().setHumanApproval(approval);
        m_test->settings().set(Keys::ToolPolicy, policy);
        QSignalSpy rested(&m_test->desk(), &Desk::runRested);
        QSignalSpy grew(m_guest.get(), &GuestDesk::answerGrew);
        QSignalSpy waiting(m_guest.get(), &GuestDesk::answerWaitsChanged);
        QVERIFY(TestDesk::wait(m_guest->send(u"I'm having trouble integrating your API, getting 401 errors"_s)));
        QTRY_VERIFY(!rested.isEmpty());
        QTest::qWait(20);
        QCOMPARE(grew.isEmpty(), waits);
        QVERIFY(!waiting.isEmpty());
        QCOMPARE(waiting.last().first().toBool(), waits);
        const auto answerWaits = TestDesk::wait(m_guest->answerWaits());
        QVERIFY(answerWaits);
        QCOMPARE(*answerWaits, waits);
        const auto messages = TestDesk::wait(m_guest->messages({}, 1));
        QVERIFY(messages && !messages->empty());
        QCOMPARE(messages->front().direction, waits ? Direction::Inbound : Direction::Outbound);
        if (!waits)
            return;
        const auto detail = TestDesk::wait(m_test->desk().run(rested.first().first().value<RunId>()));
        QVERIFY(detail && detail->draft);
        QVERIFY(!(everythingAsked() + m_heard).join(QChar(u'\n')).contains(detail->draft->body.right(40)));
    }

    void anApprovedAnswerArrives()
    {
        const auto detail = m_test->send(Bob, u"Do you have a student discount?"_s, true);
        QVERIFY(detail);
        QSignalSpy arrived(m_guest.get(), &GuestDesk::messageArrived);
        QVERIFY(TestDesk::wait(m_test->desk().approve(detail->run.id, {})));
        QTRY_COMPARE(arrived.size(), 1);
        QVERIFY(arrived.first().first().value<Message>().body.contains(u"50 %"_s));
        const auto waits = TestDesk::wait(m_guest->answerWaits());
        QVERIFY(waits && !*waits);
    }

    void aPersonCanBeAskedFor()
    {
        const auto received = TestDesk::wait(m_guest->askForPerson());
        QVERIFY(received);
        QCOMPARE(received->message.customer, Bob);
        QTRY_VERIFY(TestDesk::wait(m_guest->answerWaits()).value_or(false));
        const auto detail = TestDesk::wait(m_test->desk().run(received->run));
        QVERIFY(detail);
        QCOMPARE(detail->run.intent.label, u"escalation_request"_s);
        QCOMPARE(detail->run.intent.confidence, 1.0);
    }

    void aGuestThatDoesNotExistSeesNothing()
    {
        const auto nobody = m_test->desk().guest(CustomerId{999});
        const auto profile = TestDesk::wait(nobody->profile());
        QVERIFY(!profile);
        QCOMPARE(profile.error().kind, Error::Kind::NotFound);
        const auto messages = TestDesk::wait(nobody->messages({}, 100));
        QVERIFY(messages && messages->empty());
        const auto sent = TestDesk::wait(nobody->send(u"hello"_s));
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, Error::Kind::NotFound);
        // No customer at all is not everybody.
        for (const CustomerId none : {CustomerId{0}, CustomerId{-1}}) {
            const auto empty = m_test->desk().guest(none);
            const auto tickets = TestDesk::wait(empty->tickets(TicketQuery::Show::All, {}, 100));
            QVERIFY(!tickets || tickets->rows.empty());
            const auto counts = TestDesk::wait(empty->ticketCounts());
            QVERIFY(!counts || *counts == TicketCounts{});
            const auto waits = TestDesk::wait(empty->answerWaits());
            QVERIFY(!waits || !*waits);
        }
    }

    /// A window that writes as fast as it can, and goes on when a minute is over or the clock was put right.
    void aFloodIsRefusedInWords()
    {
        constexpr int Flood = 10'000;
        const Report report(u"T07 a flood from a guest's window"_s, u"I9 I11"_s,
                            u"a message a second is taken, the rest is refused in words"_s, Flood);
        TestClock clock;
        TestDesk test({}, nullptr, TestDesk::Outside{nullptr, nullptr, &clock});
        QVERIFY(test.seed());
        const auto guest = test.desk().guest(Bob);
        const auto before = TestDesk::wait(test.desk().counts());
        int taken = 0;
        for (int i = 0; i < Flood; ++i) {
            const auto sent = TestDesk::wait(guest->send(u"me again"_s));
            taken += sent.has_value();
            if (sent)
                continue;
            QCOMPARE(sent.error().kind, Error::Kind::RateLimited);
            QVERIFY(sent.error().message.contains(u"again in a minute"_s));
        }
        QCOMPARE(taken, int(GuestDesk::MostInAMinute));
        QVERIFY(!TestDesk::wait(guest->askForPerson()));
        const auto after = TestDesk::wait(test.desk().counts());
        QVERIFY(before && after);
        QCOMPARE(after->messages, before->messages + taken);
        for (const qint64 ms : {qint64(60'000), qint64(-3) * 365 * 24 * 3'600'000}) {
            clock.advance(ms);
            QVERIFY(TestDesk::wait(guest->send(u"me again"_s)));
        }
    }

    void anotherWindowsRunIsNotMistakenForTheGuests()
    {
        m_test->desk().setHumanApproval(false);
        QSignalSpy grew(m_guest.get(), &GuestDesk::answerGrew);
        QVERIFY(m_test->send(Bob, u"Do you have a student discount?"_s));
        QVERIFY(!grew.isEmpty());
        grew.clear();
        QVERIFY(m_test->send(Alice, u"Do you have a student discount?"_s));
        QVERIFY(grew.isEmpty());
    }
};

QTEST_GUILESS_MAIN(GuestDeskTest)
#include "GuestDeskTest.moc"
