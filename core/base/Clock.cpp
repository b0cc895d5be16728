#include "core/base/Clock.h"

#include <QDateTime>
#include <chrono>

qint64 SystemClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

QString isoUtc(qint64 ms)
{
    using namespace std::chrono;
    if (ms == 0)
        return {};
    const sys_time<milliseconds> time{milliseconds{ms}};
    const auto midnight = floor<days>(time);
    const year_month_day date{midnight};
    const hh_mm_ss clock{time - midnight};
    if (date.year() < year{1} || date.year() > year{9'999})
        return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
    // Twenty of them stand in what an answer leans on, and QDateTime takes its time to write one.
    char text[] = "0000-00-00T00:00:00.000Z";
    const auto put = [&text](int last, qint64 number) {
        for (; number > 0; number /= 10)
            text[last--] = char('0' + number % 10);
    };
    put(3, int(date.year()));
    put(6, unsigned(date.month()));
    put(9, unsigned(date.day()));
    put(12, clock.hours().count());
    put(15, clock.minutes().count());
    put(18, clock.seconds().count());
    put(22, clock.subseconds().count());
    return QString::fromLatin1(text, sizeof(text) - 1);
}

std::optional<qint64> fromIsoUtc(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    return time.toMSecsSinceEpoch();
}
