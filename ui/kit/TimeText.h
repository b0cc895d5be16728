#pragma once

#include <QLocale>
#include <QString>

/// Times and durations in words. Times are UTC milliseconds and shown in the local zone; `nowMs` comes from the
/// caller's Clock. Everything is empty for 0, which means "never".
namespace TimeText {

/// In lists: "09:41" today, "Yesterday", "Sat" within 7 days, "18 Nov", "18 Nov 2024".
QString stamp(qint64 ms, qint64 nowMs, const QLocale &locale = QLocale());
/// In tables: "Now", "12 min", "2 h" today, then as stamp().
QString age(qint64 ms, qint64 nowMs, const QLocale &locale = QLocale());
/// In sentences: "just now", "12 min ago", "1 h 9 min ago", "yesterday", "3 days ago", "on 18 November".
QString ago(qint64 ms, qint64 nowMs, const QLocale &locale = QLocale());
/// Over a day's messages: "Today", "Yesterday", "Monday", "18 November", "18 November 2024".
QString day(qint64 ms, qint64 nowMs, const QLocale &locale = QLocale());
/// The clock alone, "09:41".
QString clock(qint64 ms, const QLocale &locale = QLocale());
/// Exact, for tooltips: "Tuesday, 24 November 2026 09:41:07".
QString exact(qint64 ms, const QLocale &locale = QLocale());

/// "under 1 min", "3 min", "2 h", "1 h 38 min", "3 d 4 h".
QString duration(qint64 ms);
/// Of a tool: "83 µs", "0.3 ms", "12 ms", "1.4 s".
QString microseconds(qint64 us, const QLocale &locale = QLocale());
/// "Waiting 31 min"; empty when nobody waits (0).
QString waiting(qint64 sinceMs, qint64 nowMs);

} // namespace TimeText
