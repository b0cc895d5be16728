#include "core/desk/OutboxRules.h"
#include "tests/kit/Report.h"

#include <QTest>
#include <limits>
#include <random>

using namespace Qt::StringLiterals;
using Kind = DraftOutcome::Kind;

namespace {

constexpr qint64 Start = 1'760'000'000'000;
constexpr qint64 Minute = 60'000;

OutboxItem queued()
{
    OutboxItem item;
    item.id = OutboxId{7};
    item.run = RunId{3};
    item.state = u"queued"_s;
    item.payload = {{u"effect"_s, u"e-1"_s}, {u"account"_s, u"support@example.com"_s}};
    return item;
}

DraftOutcome outcome(Kind kind, qint64 retryAfterMs = 0)
{
    return {kind, {}, Error{Error::Kind::Refused, u"why"_s, {}, retryAfterMs}};
}

} // namespace

class OutboxRulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFreshItemIsSentAndOneThatMayHaveBeenSentIsLookedFor()
    {
        const OutboxItem item = queued();
        QVERIFY(!OutboxRules::mustLook(item));
        const OutboxItem claimed = OutboxRules::claimed(item, u"me"_s, Start);
        QCOMPARE(claimed.state, u"inflight"_s);
        QCOMPARE(claimed.owner, u"me"_s);
        QCOMPARE(claimed.attempts, 1);
        // Should its owner die now, whoever comes next looks first.
        QVERIFY(OutboxRules::mustLook(claimed));
    }

    void anItemWithoutAnAccountHasAnIdAllTheSame()
    {
        QCOMPARE(OutboxRules::messageIdOf(queued()), u"frontdesk.e-1@example.com"_s);
        OutboxItem item = queued();
        item.payload.remove(u"account"_s);
        QCOMPARE(OutboxRules::messageIdOf(item), u"frontdesk.e-1@frontdesk.invalid"_s);
    }

    /// One that was lost, made anew and then refused may still be somewhere: it is looked for first.
    void whatWasMadeAnewIsLookedForAfterARefusal()
    {
        const QString recreated = u"recreated"_s;
        OutboxItem item = OutboxRules::claimed(queued(), u"me"_s, Start);
        QVERIFY(!OutboxRules::mustLook(OutboxRules::attempted(item, outcome(Kind::Refused), Start)));
        item.result.insert(recreated, true);
        QVERIFY(OutboxRules::mustLook(OutboxRules::attempted(item, outcome(Kind::Refused), Start)));
    }

    /// That it was made is told by what was made, not by an attempt.
    void anAttemptAloneMakesNothingDone()
    {
        const OutboxItem next =
            OutboxRules::attempted(OutboxRules::claimed(queued(), u"me"_s, Start), outcome(Kind::Created), Start);
        QVERIFY(next.state != u"done"_s);
    }

    void outcomesOfTheFirstAttempt_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("looks");
        QTest::newRow("not sent") << Kind::NotSent << u"queued"_s << false;
        QTest::newRow("later") << Kind::Later << u"queued"_s << false;
        QTest::newRow("token refused twice") << Kind::TokenRefused << u"queued"_s << false;
        QTest::newRow("refused") << Kind::Refused << u"failed"_s << false;
        QTest::newRow("unsure") << Kind::Unsure << u"inflight"_s << true;
    }
    void outcomesOfTheFirstAttempt()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, state);
        QFETCH(bool, looks);
        const OutboxItem claimed = OutboxRules::claimed(queued(), u"me"_s, Start);
        const OutboxItem after = OutboxRules::attempted(claimed, outcome(kind), Start + 1'000);
        QCOMPARE(after.state, state);
        QCOMPARE(OutboxRules::mustLook(after), looks);
        QCOMPARE(after.owner.isEmpty(), state != u"inflight"_s);
    }

    void waitsGrowAndAServersWordIsKept()
    {
        OutboxItem item = queued();
        qint64 last = 0;
        for (int i = 0; i < 12; ++i) {
            item = OutboxRules::attempted(OutboxRules::claimed(item, u"me"_s, Start), outcome(Kind::NotSent), Start);
            const qint64 wait = item.nextAttemptAt - Start;
            QVERIFY(wait >= last && wait > 0 && wait <= OutboxRules::LongestWaitMs);
            last = wait;
        }
        item =
            OutboxRules::attempted(OutboxRules::claimed(queued(), u"me"_s, Start), outcome(Kind::Later, 90'000), Start);
        QVERIFY(item.nextAttemptAt >= Start + 90'000);
    }

    void aServersWordIsNotTakenForYears_data()
    {
        QTest::addColumn<qint64>("asked");
        QTest::newRow("a day") << 24 * 60 * Minute;
        QTest::newRow("a date, read three years behind") << 3 * 365 * 24 * 60 * Minute;
        QTest::newRow("the end of time") << std::numeric_limits<qint64>::max() / 2;
    }
    void aServersWordIsNotTakenForYears()
    {
        QFETCH(qint64, asked);
        Report report(u"E3 Gmail's Retry-After with a skewed clock"_s, u"I11"_s, u"five minutes at the most"_s);
        const OutboxItem claimed = OutboxRules::claimed(queued(), u"me"_s, Start);
        const OutboxItem later = OutboxRules::attempted(claimed, outcome(Kind::Later, asked), Start);
        const Error error{Error::Kind::RateLimited, u"later"_s, {}, asked};
        for (const OutboxItem &item :
             {later, OutboxRules::postponed(claimed, false, error, Start),
              OutboxRules::postponed(claimed, true, error, Start), OutboxRules::notSearched(claimed, error, Start)}) {
            QVERIFY(item.nextAttemptAt > Start && item.nextAttemptAt <= Start + OutboxRules::LongestWaitMs);
            report.count();
        }
    }

    void twoMissesAMinuteApartBeforeOneMoreAttempt()
    {
        const Report report(u"G3 Gmail's search finds nothing"_s, u"I3 I9"_s,
                            u"two misses a minute apart before one more attempt, never a third"_s, 1);
        OutboxItem item = OutboxRules::claimed(queued(), u"me"_s, Start);
        item = OutboxRules::notFound(item, Start + 1'000);
        QCOMPARE(item.state, u"unknown"_s);
        QVERIFY(item.nextAttemptAt >= Start + 1'000 + OutboxRules::BetweenLooksMs);

        // Half a minute later is too soon, whoever asks.
        OutboxItem early = OutboxRules::notFound(OutboxRules::claimed(item, u"me"_s, Start + 30'000), Start + 30'000);
        QCOMPARE(early.state, u"unknown"_s);

        item = OutboxRules::notFound(OutboxRules::claimed(item, u"me"_s, Start + 2 * Minute), Start + 2 * Minute);
        QCOMPARE(item.state, u"unknown"_s); // a minute apart, but Gmail had not three minutes yet
        const qint64 late = Start + OutboxRules::BeforeRecreatingMs + 2 * Minute;
        item = OutboxRules::notFound(OutboxRules::claimed(item, u"me"_s, late), late);
        QCOMPARE(item.state, u"inflight"_s); // created again, once

        item = OutboxRules::attempted(item, outcome(Kind::Unsure), late + 1'000);
        QCOMPARE(item.state, u"inflight"_s);
        for (qint64 now = late + 2'000; now < late + 60 * Minute; now += 10 * Minute) {
            item = OutboxRules::notFound(OutboxRules::claimed(item, u"me"_s, now), now);
            QVERIFY(item.state != u"inflight"_s); // never a third time
        }
        QCOMPARE(item.state, u"unknown"_s);
        QCOMPARE(item.nextAttemptAt, 0); // a person's now
    }

    void aClockPutBackOnlyWaits()
    {
        OutboxItem item = OutboxRules::claimed(queued(), u"me"_s, Start);
        item = OutboxRules::notFound(item, Start + Minute);
        const qint64 yesterday = Start - 24 * 60 * Minute;
        item = OutboxRules::notFound(OutboxRules::claimed(item, u"me"_s, yesterday), yesterday);
        QCOMPARE(item.state, u"unknown"_s);
        QVERIFY(item.nextAttemptAt <= yesterday + OutboxRules::BeforeRecreatingMs);
    }

    void aSearchThatFailsProvesNothing()
    {
        OutboxItem item = OutboxRules::claimed(queued(), u"me"_s, Start);
        for (int i = 1; i < 20; ++i) {
            const qint64 now = Start + i * 10 * Minute;
            item = OutboxRules::notSearched(OutboxRules::claimed(item, u"me"_s, now),
                                            Error{Error::Kind::Offline, u"offline"_s, {}, 0}, now);
            QCOMPARE(item.state, u"unknown"_s);
            QVERIFY(OutboxRules::mustLook(item));
            QVERIFY(item.nextAttemptAt > now && item.nextAttemptAt <= now + OutboxRules::LongestWaitMs);
        }
    }

    void withoutAccessNothingChanges()
    {
        const Error ended{Error::Kind::Unauthorised, u"ended"_s, {}, 0};
        const OutboxItem fresh =
            OutboxRules::postponed(OutboxRules::claimed(queued(), u"me"_s, Start), false, ended, Start);
        QCOMPARE(fresh.state, u"queued"_s);
        QVERIFY(!OutboxRules::mustLook(fresh));
        const OutboxItem unsure =
            OutboxRules::postponed(OutboxRules::claimed(queued(), u"me"_s, Start), true, ended, Start);
        QCOMPARE(unsure.state, u"unknown"_s);
        QVERIFY(OutboxRules::mustLook(unsure));
    }

    void aPersonDecides()
    {
        OutboxItem item = OutboxRules::notFound(OutboxRules::claimed(queued(), u"me"_s, Start), Start);
        const OutboxItem was = OutboxRules::judgedByPerson(item, true);
        QCOMPARE(was.state, u"done"_s);
        const OutboxItem wasNot = OutboxRules::judgedByPerson(item, false);
        QCOMPARE(wasNot.state, u"queued"_s);
        QVERIFY(!OutboxRules::mustLook(wasNot));
    }

    void theIdIsAlwaysTheSame()
    {
        const OutboxItem item = queued();
        const OutboxItem later = OutboxRules::notFound(OutboxRules::claimed(item, u"other"_s, Start), Start);
        QCOMPARE(OutboxRules::messageIdOf(later), OutboxRules::messageIdOf(item));
        QCOMPARE(OutboxRules::messageIdOf(item), u"frontdesk.e-1@example.com"_s);
        OutboxItem another = item;
        another.payload.insert(u"effect"_s, u"e-2"_s);
        QVERIFY(OutboxRules::messageIdOf(another) != OutboxRules::messageIdOf(item));
    }

    /// Any order of faults, kills and waits, against a mailbox that keeps what it was given and finds it within two
    /// minutes: one draft in the end, or a question to a person, never two drafts.
    void noOrderOfFaultsMakesTwo()
    {
        const Report report(u"G1 G3 any order of faults, kills and waits"_s, u"I3"_s, u"never two drafts"_s, 20'000);
        const quint32 seed = std::random_device{}();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        const auto chance = [&random](unsigned of) { return random() % of == 0; };
        int ended = 0;
        int asked = 0;
        for (int story = 0; story < 20'000; ++story) {
            OutboxItem item = queued();
            qint64 now = Start;
            std::vector<qint64> madeAt; // by Gmail
            const qint64 lag = random() % (2 * Minute);
            for (int step = 0; step < 60 && item.state != u"done"_s; ++step) {
                now = std::max(now, item.nextAttemptAt) + qint64(random() % 5'000);
                if (item.state == u"unknown"_s && item.nextAttemptAt == 0)
                    break; // a person has to look
                const bool looks = OutboxRules::mustLook(item);
                item = OutboxRules::claimed(item, u"me"_s, now);
                const auto attempt = [&] {
                    now += qint64(random() % 30'000);
                    if (chance(3)) {
                        item = OutboxRules::attempted(item, outcome(Kind::NotSent), now);
                        return;
                    }
                    const bool acts = !chance(3);
                    if (acts)
                        madeAt.push_back(now);
                    if (chance(4))
                        return; // killed: in flight as claimed
                    item = acts && chance(2)
                        ? OutboxRules::done(item, {u"r1"_s, u"m1"_s}, u"support@example.com"_s, false)
                        : OutboxRules::attempted(item, outcome(Kind::Unsure), now);
                };
                if (!looks) {
                    attempt();
                    continue;
                }
                if (chance(6)) {
                    item = OutboxRules::notSearched(item, Error{Error::Kind::Offline, {}, {}, 0}, now);
                    continue;
                }
                const bool isSeen = !madeAt.empty() && now - madeAt.back() >= lag;
                item = isSeen ? OutboxRules::done(item, {u"r1"_s, u"m1"_s}, u"support@example.com"_s, true)
                              : OutboxRules::notFound(item, now);
                if (item.state == u"inflight"_s)
                    attempt();
            }
            QVERIFY2(madeAt.size() <= 1, qPrintable(u"story %1: %2 drafts"_s.arg(story).arg(madeAt.size())));
            ended += item.state == u"done"_s;
            asked += item.state == u"unknown"_s;
            if (item.state == u"done"_s)
                QCOMPARE(madeAt.size(), std::size_t(1));
        }
        QVERIFY(ended > 5'000);
        QVERIFY(asked > 0);
    }
};

QTEST_GUILESS_MAIN(OutboxRulesTest)
#include "OutboxRulesTest.moc"
