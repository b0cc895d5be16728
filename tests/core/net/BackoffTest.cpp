#include "core/net/Backoff.h"
#include "core/net/Breaker.h"
#include "tests/kit/Report.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 Now = 784'111'777'000; ///< Sun, 06 Nov 1994 08:49:37 GMT
}

class BackoffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAskedFor_data()
    {
        QTest::addColumn<QByteArray>("ms");
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<qint64>("asked"); // 0: nothing
        const QByteArray none;
        QTest::newRow("absent") << none << none << qint64(0);
        QTest::newRow("seconds") << none << QByteArray("20") << qint64(20'000);
        QTest::newRow("fraction") << none << QByteArray("0.25") << qint64(250);
        QTest::newRow("spaces") << none << QByteArray(" 3 ") << qint64(3'000);
        QTest::newRow("zero") << none << QByteArray("0") << qint64(0);
        QTest::newRow("negative") << none << QByteArray("-10") << qint64(0);
        QTest::newRow("nan") << none << QByteArray("nan") << qint64(0);
        QTest::newRow("inf") << none << QByteArray("inf") << qint64(0);
        QTest::newRow("huge") << none << QByteArray("1e300") << qint64(0);
        QTest::newRow("words") << none << QByteArray("soon") << qint64(0);
        QTest::newRow("empty") << none << QByteArray("") << qint64(0);
        QTest::newRow("61") << none << QByteArray("61") << qint64(61'000);
        QTest::newRow("date") << none << QByteArray("Sun, 06 Nov 1994 08:50:07 GMT") << qint64(30'000);
        QTest::newRow("date in the past") << none << QByteArray("Sun, 06 Nov 1994 08:49:07 GMT") << qint64(0);
        QTest::newRow("date of a clock far ahead")
            << none << QByteArray("Mon, 06 Nov 1995 08:49:37 GMT") << qint64(365) * 24 * 3'600'000;
        QTest::newRow("no date") << none << QByteArray("Sun, 99 Nov 1994 08:50:07 GMT") << qint64(0);
        QTest::newRow("ms") << QByteArray("1500") << none << qint64(1'500);
        QTest::newRow("ms first") << QByteArray("1500") << QByteArray("20") << qint64(1'500);
        QTest::newRow("ms unreadable") << QByteArray("x") << QByteArray("20") << qint64(20'000);
        QTest::newRow("ms nan") << QByteArray("nan") << QByteArray("20") << qint64(20'000);
    }
    void whatIsAskedFor()
    {
        QFETCH(QByteArray, ms);
        QFETCH(QByteArray, retryAfter);
        QFETCH(qint64, asked);
        QCOMPARE(Backoff::askedMs(ms, retryAfter, Now).value_or(0), asked);
    }

    void howLongToWait_data()
    {
        QTest::addColumn<int>("attempt");
        QTest::addColumn<qint64>("asked"); // -1: nothing
        QTest::addColumn<double>("jitter");
        QTest::addColumn<qint64>("delay"); // -1: not again
        QTest::newRow("first") << 1 << qint64(-1) << 0.0 << qint64(500);
        QTest::newRow("second") << 2 << qint64(-1) << 0.0 << qint64(1'000);
        QTest::newRow("fifth") << 5 << qint64(-1) << 0.0 << qint64(8'000);
        QTest::newRow("hundredth") << 100 << qint64(-1) << 0.0 << qint64(8'000);
        QTest::newRow("jitter takes a quarter at most") << 1 << qint64(-1) << 1.0 << qint64(375);
        QTest::newRow("jitter out of range") << 1 << qint64(-1) << 9.0 << qint64(375);
        QTest::newRow("asked") << 1 << qint64(20'000) << 1.0 << qint64(20'000);
        QTest::newRow("asked for a minute") << 1 << qint64(60'000) << 0.0 << qint64(60'000);
        QTest::newRow("asked for longer") << 1 << qint64(60'001) << 0.0 << qint64(-1);
        QTest::newRow("asked for 121 s") << 1 << qint64(121'000) << 0.0 << qint64(-1);
    }
    void howLongToWait()
    {
        QFETCH(int, attempt);
        QFETCH(qint64, asked);
        QFETCH(double, jitter);
        QFETCH(qint64, delay);
        const auto question = asked < 0 ? std::nullopt : std::optional<qint64>(asked);
        QCOMPARE(Backoff::delayMs(attempt, question, jitter).value_or(-1), delay);
    }

    /// A date is a time of the server's clock, and read with ours.
    void aDateAndAWrongClock()
    {
        Report report(u"E3 Retry-After as a date with a skewed clock"_s, u"I11"_s,
                      u"waits a minute at the most, or does not ask again; never at once and for ever"_s);
        constexpr qint64 Second = 1'000;
        constexpr qint64 Year = 365 * 24 * 3'600 * Second;
        const QByteArray date("Sun, 06 Nov 1994 08:49:57 GMT"); // twenty seconds from Now
        for (const qint64 skew :
             {qint64(0), 15 * Second, 20 * Second, 60 * Second, 3'600 * Second, Year, 30 * Year, 400 * Year, -Second,
              -40 * Second, -41 * Second, -3'600 * Second, -Year, -24 * Year, -30 * Year}) {
            const auto wait = Backoff::delayMs(1, Backoff::askedMs({}, date, Now + skew), 1.0);
            // Ahead, the date is over and our own pause is made; behind, it is far and nobody waits for it.
            QCOMPARE(wait.has_value(), skew >= -40 * Second);
            QVERIFY(!wait || (*wait > 0 && *wait <= Backoff::LongestMs));
            report.count();
        }
    }

    void theBreakerOpensAndProbes()
    {
        Breaker breaker;
        for (int i = 0; i < Breaker::FailuresAllowed; ++i) {
            QVERIFY(breaker.allows(Now));
            breaker.failed(Now);
        }
        QVERIFY(!breaker.allows(Now));
        QVERIFY(!breaker.allows(Now + Breaker::OpenMs - 1));
        QCOMPARE(breaker.opensInMs(Now + 1'000), Breaker::OpenMs - 1'000);
        QVERIFY(breaker.allows(Now + Breaker::OpenMs));
        QVERIFY(!breaker.allows(Now + Breaker::OpenMs)); // one probe at a time
        breaker.failed(Now + Breaker::OpenMs);
        QVERIFY(!breaker.allows(Now + 2 * Breaker::OpenMs - 1));
        QVERIFY(breaker.allows(Now + 2 * Breaker::OpenMs));
        breaker.abandoned();
        QVERIFY(breaker.allows(Now + 2 * Breaker::OpenMs));
        breaker.succeeded();
        QVERIFY(breaker.allows(Now));
        QCOMPARE(breaker.opensInMs(Now), 0);
    }

    void aSuccessForgetsFailures()
    {
        Breaker breaker;
        for (int round = 0; round < 3; ++round) {
            for (int i = 0; i < Breaker::FailuresAllowed - 1; ++i)
                breaker.failed(Now);
            breaker.succeeded();
        }
        QVERIFY(breaker.allows(Now));
    }

    void aClockSetBackDoesNotShutItForEver()
    {
        Breaker breaker;
        for (int i = 0; i < Breaker::FailuresAllowed; ++i)
            breaker.failed(Now);
        QVERIFY(breaker.allows(Now - 24 * 3'600'000));
    }
};

QTEST_GUILESS_MAIN(BackoffTest)
#include "BackoffTest.moc"
