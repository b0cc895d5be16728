#include "core/base/Clock.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

class IsoTimeTest : public QObject
{
    Q_OBJECT

private:
    static qint64 at(int year, int month, int day, int hour = 0, int minute = 0, int second = 0, int ms = 0)
    {
        return QDateTime(QDate(year, month, day), QTime(hour, minute, second, ms), Qt::UTC).toMSecsSinceEpoch();
    }

private Q_SLOTS:
    void aTimeIsWritten()
    {
        QCOMPARE(isoUtc(0), QString());
        QCOMPARE(isoUtc(at(2026, 3, 9, 7, 5, 2, 40)), u"2026-03-09T07:05:02.040Z"_s);
        QCOMPARE(isoUtc(at(2024, 2, 29, 23, 59, 59, 999)), u"2024-02-29T23:59:59.999Z"_s);
        QCOMPARE(isoUtc(-1), u"1969-12-31T23:59:59.999Z"_s);
        QCOMPARE(isoUtc(at(33, 1, 2)), u"0033-01-02T00:00:00.000Z"_s);
    }

    void itIsWrittenAsQtDoes()
    {
        QRandomGenerator random(7);
        const qint64 first = at(1, 1, 1);
        const qint64 last = at(9'999, 12, 31, 23, 59, 59, 999);
        std::vector<qint64> times{first, last, first - 1, last + 1, 1, -1, at(1'600, 2, 29), at(1'900, 2, 28)};
        for (int i = 0; i < 10'000; ++i)
            times.push_back(random.bounded(first, last));
        for (const qint64 time : times) {
            QCOMPARE(isoUtc(time), QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs));
            if (time >= first && time <= last)
                QCOMPARE(fromIsoUtc(isoUtc(time)), std::optional(time));
        }
    }
};

QTEST_GUILESS_MAIN(IsoTimeTest)
#include "IsoTimeTest.moc"
