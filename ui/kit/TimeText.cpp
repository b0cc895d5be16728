#include "ui/kit/TimeText.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Minute = 60'000;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

QString say(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("TimeText", text, comment, n);
}

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
        return locale.toString(date,
                               sameYear(ms, nowMs) ? say("d MMMM", "date format") : say("d MMMM yyyy", "date format"));
    return locale.toString(date, sameYear(ms, nowMs) ? say("d MMM", "date format") : say("d MMM yyyy", "date format"));
}

} // namespace

namespace TimeText {

QString clock(qint64 ms, const QLocale &locale)
{
    return ms == 0 ? QString() : locale.toString(local(ms).time(), say("HH:mm", "time format"));
}

QString exact(qint64 ms, const QLocale &locale)
{
    return ms == 0 ? QString() : locale.toString(local(ms), say("dddd, d MMMM yyyy HH:mm:ss", "date and time format"));
}

QString stamp(qint64 ms, qint64 nowMs, const QLocale &locale)
{
    if (ms == 0)
        return {};
    const qint64 days = daysAgo(ms, nowMs);
    if (days == 0)
        return clock(ms, locale);
    if (days == 1)
        return say("Yesterday");
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
        return say("Now");
    if (passed < Hour)
        return say("%n min", "minutes", int(passed / Minute));
    return say("%n h", "hours", int(passed / Hour));
}

QString ago(qint64 ms, qint64 nowMs, const QLocale &locale)
{
    if (ms == 0)
        return {};
    const qint64 passed = nowMs - ms;
    const qint64 days = daysAgo(ms, nowMs);
    if (passed < 0)
        return passed > -Minute ? say("just now") : say("on %1", "a date").arg(monthAndDay(ms, nowMs, locale, true));
    if (passed < Minute)
        return say("just now");
    if (days == 0)
        return say("%1 ago", "a duration").arg(duration(passed));
    if (days == 1)
        return say("yesterday");
    if (days < 7)
        return say("%n days ago", nullptr, int(days));
    return say("on %1", "a date").arg(monthAndDay(ms, nowMs, locale, true));
}

QString day(qint64 ms, qint64 nowMs, const QLocale &locale)
{
    if (ms == 0)
        return {};
    const qint64 days = daysAgo(ms, nowMs);
    if (days == 0)
        return say("Today");
    if (days == 1)
        return say("Yesterday");
    if (days > 1 && days < 7)
        return locale.standaloneDayName(local(ms).date().dayOfWeek(), QLocale::LongFormat);
    return monthAndDay(ms, nowMs, locale, true);
}

QString duration(qint64 ms)
{
    if (ms < Minute)
        return say("under 1 min");
    if (ms < Hour)
        return say("%n min", "minutes", int(ms / Minute));
    const auto both = [](const QString &large, const QString &small) {
        return say("%1 %2", "hours and minutes, or days and hours").arg(large, small);
    };
    if (ms < Day) {
        const QString hours = say("%n h", "hours", int(ms / Hour));
        const int minutes = int(ms % Hour / Minute);
        return minutes == 0 ? hours : both(hours, say("%n min", "minutes", minutes));
    }
    const QString days = say("%n d", "days", int(ms / Day));
    const int hours = int(ms % Day / Hour);
    return hours == 0 ? days : both(days, say("%n h", "hours", hours));
}

QString microseconds(qint64 us, const QLocale &locale)
{
    if (us < 100)
        return say("%1 µs", "microseconds").arg(us);
    if (us < 10'000)
        return say("%1 ms", "milliseconds").arg(locale.toString(double(us) / 1000, 'f', 1));
    if (us < 1'000'000)
        return say("%1 ms", "milliseconds").arg(locale.toString(us / 1000));
    return say("%1 s", "seconds").arg(locale.toString(double(us) / 1'000'000, 'f', 1));
}

QString waiting(qint64 sinceMs, qint64 nowMs)
{
    if (sinceMs == 0)
        return {};
    return say("Waiting %1", "a duration").arg(duration(qMax<qint64>(0, nowMs - sinceMs)));
}

} // namespace TimeText
