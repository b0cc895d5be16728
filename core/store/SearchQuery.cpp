#include "core/store/SearchQuery.h"

#include "core/base/Text.h"
#include "core/domain/Ticket.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestQuery = 2'000;

/// A year, month or day, and the day after its end.
struct Period {
    QDate first;
    QDate after;
};

std::optional<Period> periodOf(const QString &value, qint64 nowMs)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs).date();
    if (value == u"today"_s)
        return Period{today, today.addDays(1)};
    if (value == u"yesterday"_s)
        return Period{today.addDays(-1), today};
    static const QRegularExpression pattern(u"^(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?$"_s);
    const auto match = pattern.match(value);
    if (!match.hasMatch())
        return std::nullopt;
    const bool hasMonth = match.lastCapturedIndex() >= 2;
    const bool hasDay = match.lastCapturedIndex() >= 3;
    const QDate first(match.captured(1).toInt(), hasMonth ? match.captured(2).toInt() : 1,
                      hasDay ? match.captured(3).toInt() : 1);
    if (!first.isValid())
        return std::nullopt;
    return Period{first, hasDay ? first.addDays(1) : hasMonth ? first.addMonths(1) : first.addYears(1)};
}

qint64 startOf(const QDate &day)
{
    return day.startOfDay().toMSecsSinceEpoch();
}

} // namespace

bool SearchQuery::hasTokens() const
{
    return !kind.isEmpty() || !from.isEmpty() || !is.isEmpty() || !label.isEmpty() || !priority.isEmpty()
        || !category.isEmpty() || since > 0 || until > 0;
}

QStringList SearchQuery::keys()
{
    return {u"from"_s, u"in"_s, u"is"_s, u"label"_s, u"priority"_s, u"category"_s, u"after"_s, u"before"_s, u"on"_s};
}

bool SearchQuery::take(const QString &key, const QString &given, qint64 nowMs)
{
    const QString value = given.trimmed();
    const QString word = value.toLower();
    const auto set = [](QString &field, const QString &to) {
        field = to;
        return !to.isEmpty();
    };
    const auto oneOf = [&](QString &field, const QStringList &words) {
        return words.contains(word) && set(field, word);
    };
    if (key == u"from"_s || key == u"customer"_s)
        return set(from, value);
    if (key == u"label"_s)
        return set(label, word);
    if (key == u"category"_s)
        return set(category, word);
    if (key == u"is"_s)
        return oneOf(is, {u"open"_s, u"closed"_s, u"snoozed"_s, u"unread"_s, u"waiting"_s});
    if (key == u"priority"_s)
        return priorityFrom(word).has_value() && set(priority, word);
    if (key == u"in"_s) {
        const QString singular = word.endsWith(u's') ? word.chopped(1) : word;
        const QStringList kinds{u"message"_s, u"ticket"_s, u"customer"_s, u"article"_s};
        return kinds.contains(singular) && set(kind, singular);
    }
    const auto period = periodOf(word, nowMs);
    if (!period)
        return false;
    if (key == u"after"_s) {
        since = startOf(period->first);
        return true;
    }
    if (key == u"before"_s) {
        until = startOf(period->first);
        return true;
    }
    if (key != u"on"_s)
        return false;
    since = startOf(period->first);
    until = startOf(period->after);
    return true;
}

SearchQuery SearchQuery::parse(const QString &text, qint64 nowMs)
{
    static const QRegularExpression token(u"(?:^|(?<=\\s))(\\w+):(?:\"([^\"]+)\"|([^\\s\"]+))(?=\\s|$)"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    SearchQuery query;
    const QString searched = sanitizeText(text.left(LongestQuery));
    qsizetype from = 0;
    auto matches = token.globalMatch(searched);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (!query.take(match.captured(1).toLower(), match.captured(2) + match.captured(3), nowMs))
            continue;
        query.text += QStringView(searched).sliced(from, match.capturedStart() - from);
        from = match.capturedEnd();
    }
    query.text = (query.text + searched.sliced(from)).simplified();
    return query;
}
