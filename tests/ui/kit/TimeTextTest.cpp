#include "ui/kit/TimeText.h"
#include "tests/kit/Report.h"

#include <QDateTime>
#include <QTest>
#include <ctime>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Minute = 60'000;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

qint64 at(const QString &text)
{
    return QDateTime::fromString(text, u"yyyy-MM-dd HH:mm:ss"_s).toMSecsSinceEpoch();
}

const QLocale English(QLocale::English, QLocale::UnitedKingdom);

void live(const QByteArray &zone)
{
    qputenv("TZ", zone);
    ::tzset();
}

} // namespace

class TimeTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesInWords_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("stamp");
        QTest::addColumn<QString>("age");
        QTest::addColumn<QString>("ago");
        QTest::addColumn<QString>("day");
        const QString now = u"2026-11-24 12:00:00"_s; // a Tuesday
        QTest::newRow("now") << now << now << u"12:00"_s << u"Now"_s << u"just now"_s << u"Today"_s;
        QTest::newRow("59 s") << u"2026-11-24 11:59:01"_s << now << u"11:59"_s << u"Now"_s << u"just now"_s
                              << u"Today"_s;
        QTest::newRow("a minute") << u"2026-11-24 11:59:00"_s << now << u"11:59"_s << u"1 min"_s << u"1 min ago"_s
                                  << u"Today"_s;
        QTest::newRow("59 minutes") << u"2026-11-24 11:00:01"_s << now << u"11:00"_s << u"59 min"_s << u"59 min ago"_s
                                    << u"Today"_s;
        QTest::newRow("1 h 9 min") << u"2026-11-24 10:51:00"_s << now << u"10:51"_s << u"1 h"_s << u"1 h 9 min ago"_s
                                   << u"Today"_s;
        QTest::newRow("midnight") << u"2026-11-24 00:00:00"_s << now << u"00:00"_s << u"12 h"_s << u"12 h ago"_s
                                  << u"Today"_s;
        QTest::newRow("before midnight") << u"2026-11-23 23:59:59"_s << now << u"Yesterday"_s << u"Yesterday"_s
                                         << u"yesterday"_s << u"Yesterday"_s;
        QTest::newRow("two days") << u"2026-11-22 23:00:00"_s << now << u"Sun"_s << u"Sun"_s << u"2 days ago"_s
                                  << u"Sunday"_s;
        QTest::newRow("six days") << u"2026-11-18 00:00:00"_s << now << u"Wed"_s << u"Wed"_s << u"6 days ago"_s
                                  << u"Wednesday"_s;
        QTest::newRow("seven days") << u"2026-11-17 23:59:59"_s << now << u"17 Nov"_s << u"17 Nov"_s
                                    << u"on 17 November"_s << u"17 November"_s;
        QTest::newRow("another year") << u"2024-11-18 10:00:00"_s << now << u"18 Nov 2024"_s << u"18 Nov 2024"_s
                                      << u"on 18 November 2024"_s << u"18 November 2024"_s;
        QTest::newRow("new year, a day ago") << u"2026-12-31 23:00:00"_s << u"2027-01-01 01:00:00"_s << u"Yesterday"_s
                                             << u"Yesterday"_s << u"yesterday"_s << u"Yesterday"_s;
        QTest::newRow("a clock that is a little ahead")
            << u"2026-11-24 12:00:30"_s << now << u"12:00"_s << u"Now"_s << u"just now"_s << u"Today"_s;
        QTest::newRow("tomorrow") << u"2026-11-25 12:00:00"_s << now << u"25 Nov"_s << u"25 Nov"_s
                                  << u"on 25 November"_s << u"25 November"_s;
        // The night in which the clocks go forward has 23 hours, and is a night all the same.
        QTest::newRow("summer time begins") << u"2026-03-28 23:30:00"_s << u"2026-03-29 23:30:00"_s << u"Yesterday"_s
                                            << u"Yesterday"_s << u"yesterday"_s << u"Yesterday"_s;
        QTest::newRow("summer time ends") << u"2026-10-25 00:30:00"_s << u"2026-10-25 23:45:00"_s << u"00:30"_s
                                          << u"24 h"_s << u"1 d ago"_s << u"Today"_s;
    }

    void timesInWords()
    {
        QFETCH(QString, time);
        QFETCH(QString, now);
        const qint64 ms = at(time);
        const qint64 nowMs = at(now);
        QTEST(TimeText::stamp(ms, nowMs, English), "stamp");
        QTEST(TimeText::age(ms, nowMs, English), "age");
        QTEST(TimeText::ago(ms, nowMs, English), "ago");
        QTEST(TimeText::day(ms, nowMs, English), "day");
    }

    void neverIsNothing()
    {
        const qint64 now = at(u"2026-11-24 12:00:00"_s);
        for (const QString &text :
             {TimeText::stamp(0, now), TimeText::age(0, now), TimeText::ago(0, now), TimeText::day(0, now),
              TimeText::clock(0), TimeText::exact(0), TimeText::waiting(0, now)})
            QVERIFY2(text.isEmpty(), qPrintable(text));
    }

    void theExactTimeIsWhole()
    {
        QCOMPARE(TimeText::exact(at(u"2026-11-24 09:41:07"_s), English), u"Tuesday, 24 November 2026 09:41:07"_s);
        QCOMPARE(TimeText::clock(at(u"2026-11-24 09:41:07"_s), English), u"09:41"_s);
    }

    void theLocaleNamesTheDays()
    {
        const QLocale german(QLocale::German, QLocale::Germany);
        const qint64 now = at(u"2026-11-24 12:00:00"_s);
        QCOMPARE(TimeText::day(at(u"2026-11-22 12:00:00"_s), now, german), u"Sonntag"_s);
        QVERIFY(TimeText::day(at(u"2026-03-02 12:00:00"_s), now, german).contains(u"März"_s));
    }

    void durations_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("negative") << qint64(-5) << u"under 1 min"_s;
        QTest::newRow("nothing") << qint64(0) << u"under 1 min"_s;
        QTest::newRow("59.999 s") << Minute - 1 << u"under 1 min"_s;
        QTest::newRow("a minute") << Minute << u"1 min"_s;
        QTest::newRow("an hour less a bit") << Hour - 1 << u"59 min"_s;
        QTest::newRow("an hour") << Hour << u"1 h"_s;
        QTest::newRow("1 h 38") << Hour + 38 * Minute << u"1 h 38 min"_s;
        QTest::newRow("a day less a bit") << Day - 1 << u"23 h 59 min"_s;
        QTest::newRow("a day") << Day << u"1 d"_s;
        QTest::newRow("3 d 4 h") << 3 * Day + 4 * Hour + 59 * Minute << u"3 d 4 h"_s;
        QTest::newRow("a year") << 365 * Day << u"365 d"_s;
    }

    void durations()
    {
        QFETCH(qint64, ms);
        QTEST(TimeText::duration(ms), "text");
    }

    void toolsTakeMicroseconds_data()
    {
        QTest::addColumn<qint64>("us");
        QTest::addColumn<QString>("text");
        QTest::newRow("0") << qint64(0) << u"0 µs"_s;
        QTest::newRow("83") << qint64(83) << u"83 µs"_s;
        QTest::newRow("100") << qint64(100) << u"0.1 ms"_s;
        QTest::newRow("312") << qint64(312) << u"0.3 ms"_s;
        QTest::newRow("12 ms") << qint64(12'400) << u"12 ms"_s;
        QTest::newRow("almost a second") << qint64(999'999) << u"999 ms"_s;
        QTest::newRow("1.4 s") << qint64(1'400'000) << u"1.4 s"_s;
    }

    void toolsTakeMicroseconds()
    {
        QFETCH(qint64, us);
        QTEST(TimeText::microseconds(us, English), "text");
    }

    void everyZoneAndEveryYear_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("utc");
        QTest::addColumn<QString>("exact");
        const auto row = [](const char *zone, const QString &utc, const QString &exact) {
            QTest::addRow("%s %s", zone, qPrintable(utc)) << QByteArray(zone) << utc << exact;
        };
        row("Europe/Berlin", u"2026-03-29T00:59:59Z"_s, u"Sunday, 29 March 2026 01:59:59"_s);
        row("Europe/Berlin", u"2026-03-29T01:00:00Z"_s, u"Sunday, 29 March 2026 03:00:00"_s);
        row("Europe/Berlin", u"2026-10-25T00:30:00Z"_s, u"Sunday, 25 October 2026 02:30:00"_s);
        row("Europe/Berlin", u"2026-10-25T01:30:00Z"_s, u"Sunday, 25 October 2026 02:30:00"_s);
        row("Europe/Berlin", u"2038-01-19T03:14:08Z"_s, u"Tuesday, 19 January 2038 04:14:08"_s);
        row("Europe/Berlin", u"2100-07-01T12:00:00Z"_s, u"Thursday, 1 July 2100 14:00:00"_s);
        row("America/New_York", u"2026-03-08T07:00:00Z"_s, u"Sunday, 8 March 2026 03:00:00"_s);
        row("Asia/Kathmandu", u"2026-12-31T18:15:00Z"_s, u"Friday, 1 January 2027 00:00:00"_s);
        row("Australia/Lord_Howe", u"2026-04-04T14:59:59Z"_s, u"Sunday, 5 April 2026 01:59:59"_s);
        row("Australia/Lord_Howe", u"2026-04-04T15:00:00Z"_s, u"Sunday, 5 April 2026 01:30:00"_s);
        row("Pacific/Apia", u"2011-12-30T09:59:59Z"_s, u"Thursday, 29 December 2011 23:59:59"_s);
        row("Pacific/Apia", u"2011-12-30T10:00:00Z"_s, u"Saturday, 31 December 2011 00:00:00"_s);
        row("UTC", u"1971-02-03T04:05:06Z"_s, u"Wednesday, 3 February 1971 04:05:06"_s);
        row("UTC", u"2028-02-29T23:59:59Z"_s, u"Tuesday, 29 February 2028 23:59:59"_s);
    }
    void everyZoneAndEveryYear()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, utc);
        QFETCH(QString, exact);
        Report report(u"E4 time zones, summer time, 2038 and later: what is shown"_s, u"I9"_s,
                      u"the time on the wall there"_s);
        const auto home = qScopeGuard([] { live("Europe/Berlin"); });
        live(zone);
        const qint64 ms = QDateTime::fromString(utc, Qt::ISODate).toMSecsSinceEpoch();
        QCOMPARE(TimeText::exact(ms, English), exact);
        QCOMPARE(TimeText::clock(ms, English), exact.section(QChar(u' '), -1).left(5));
        QCOMPARE(TimeText::day(ms, ms, English), u"Today"_s);
        report.count();
    }

    void whoeverWaitsIsCounted()
    {
        const qint64 now = at(u"2026-11-24 12:00:00"_s);
        QCOMPARE(TimeText::waiting(now - 31 * Minute, now), u"Waiting 31 min"_s);
        QCOMPARE(TimeText::waiting(now + Minute, now), u"Waiting under 1 min"_s);
    }
};

int main(int argc, char *argv[])
{
    live("Europe/Berlin");
    const QCoreApplication application(argc, argv);
    TimeTextTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "TimeTextTest.moc"
