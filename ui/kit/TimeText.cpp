#include "ui/kit/TimeText.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Minute = 60'000;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TimeText)
};

QDateTime local(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms);
}

/// How many midnights lie between the two; below 0 in the future.
qint64 daysAgo(qint64 ms, qint64 nowMs)
{
    return local(ms).date().daysTo(local(nowMs).date());
}

bool sameYear(qint64 ms, qint64 nowMs)
{
    return local(ms).date().year() == local(nowMs).date().year();
}

QString monthAndDay(qint64 ms, qint64 nowMs, const QLocale &locale, bool full)
{
    const QDate date = local(ms).date();
    if (full)
        return locale.toString(
            date, sameYear(ms, nowMs) ? Words::tr("d MMMM", "date format") : Words::tr("d MMMM yyyy", "date format"));
    return locale.toString(
        date, sameYear(ms, nowMs) ? Words::tr("d MMM", "date format") : Words::tr("d MMM yyyy", "date format"));
}

} // namespace

namespace TimeText {

QString clock(qint64 ms, const QLocale &locale)
{
    return ms == 0 ? QString() : locale.toString(local(ms).time(), Words::tr("HH:mm", "time format"));
}

QString exact(qint64 ms, const QLocale &locale)
{
    return ms == 0 ? QString()
                   : locale.toString(local(ms), Words::tr("dddd, d MMMM yyyy HH:mm:ss", "date and time format"));
}

QString stamp(qint64 ms, qint64 nowMs, const QLocale &locale)
{
    if (ms == 0)
        return {};
    const qint64 days = daysAgo(ms, nowMs);
    if (days == 0)
        return clock(ms, locale);
    if (days == 1)
        return Words::tr("Yesterday");
    if (days > 1 && days < 7)
        return locale.standaloneDayName(local(ms).date().dayOfWeek(), QLocale::ShortFormat);
    return monthAndDay(ms, nowMs, locale, false);
}

QString age(qint64 ms, qint64 nowMs, const QLocale &locale)
{
    if (ms == 0)
        return {};
    const qint64 passed = nowMs - ms;
    if (daysAgo(ms, nowMs) != 0 || passed < -Minute)
        return stamp(ms, nowMs, locale);
    if (passed < Minute)
        return Words::tr("Now");
    if (passed < Hour)
        return Words::tr("%n min", "minutes", int(passed / Minute));
    return Words::tr("%n h", "hours", int(passed / Hour));
}

QString ago(qint64 ms, qint64 nowMs, const QLocale &locale)
{
    if (ms == 0)
        return {};
    const qint64 passed = nowMs - ms;
    const qint64 days = daysAgo(ms, nowMs);
    if (passed < 0)
        return passed > -Minute ? Words::tr("just now")
                                : Words::tr("on %1", "a date").arg(monthAndDay(ms, nowMs, locale, true));
    if (passed < Minute)
        return Words::tr("just now");
    if (days == 0)
        return Words::tr("%1 ago", "a duration").arg(duration(passed));
    if (days == 1)
        return Words::tr("yesterday");
    if (days < 7)
        return Words::tr("%n days ago", nullptr, int(days));
    return Words::tr("on %1", "a date").arg(monthAndDay(ms, nowMs, locale, true));
}

QString day(qint64 ms, qint64 nowMs, const QLocale &locale)
{
    if (ms == 0)
        return {};
    const qint64 days = daysAgo(ms, nowMs);
    if (days == 0)
        return Words::tr("Today");
    if (days == 1)
        return Words::tr("Yesterday");
    if (days > 1 && days < 7)
        return locale.standaloneDayName(local(ms).date().dayOfWeek(), QLocale::LongFormat);
    return monthAndDay(ms, nowMs, locale, true);
}

QString duration(qint64 ms)
{
    if (ms < Minute)
        return Words::tr("under 1 min");
    if (ms < Hour)
        return Words::tr("%n min", "minutes", int(ms / Minute));
    const auto both = [](const QString &large, const QString &small) {
        return Words::tr("%1 %2", "hours and minutes, or days and hours").arg(large, small);
    };
    if (ms < Day) {
        const QString hours = Words::tr("%n h", "hours", int(ms / Hour));
        const int minutes = int(ms % Hour / Minute);
        return minutes == 0 ? hours : both(hours, Words::tr("%n min", "minutes", minutes));
    }
    const QString days = Words::tr("%n d", "days", int(ms / Day));
    const int hours = int(ms % Day / Hour);
    return hours == 0 ? days : both(days, Words::tr("%n h", "hours", hours));
}

QString microseconds(qint64 us, const QLocale &locale)
{
    if (us < 100)
        return Words::tr("%1 µs", "microseconds").arg(us);
    if (us < 10'000)
        return Words::tr("%1 ms", "milliseconds").arg(locale.toString(double(us) / 1000, 'f', 1));
    if (us < 1'000'000)
        return Words::tr("%1 ms", "milliseconds").arg(locale.toString(us / 1000));
    return Words::tr("%1 s", "seconds").arg(locale.toString(double(us) / 1'000'000, 'f', 1));
}

QString waiting(qint64 sinceMs, qint64 nowMs)
{
    if (sinceMs == 0)
        return {};
    return Words::tr("Waiting %1", "a duration").arg(duration(qMax<qint64>(0, nowMs - sinceMs)));
}

} // namespace TimeText
