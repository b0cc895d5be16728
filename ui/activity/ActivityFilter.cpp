#include "ui/activity/ActivityFilter.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// after: from that day on; before: up to and without it.
template <class Query>
void addTimes(Query &query, const SearchField::Token &token)
{
    const auto day = ActivityFilter::dayFrom(token.value, QDate::currentDate());
    if (!day)
        return;
    if (token.key == u"after"_s)
        query.since = *day;
    else if (token.key == u"before"_s)
        query.until = *day;
}

} // namespace

QStringList ActivityFilter::keys()
{
    return {u"tool"_s, u"is"_s, u"from"_s, u"by"_s, u"run"_s, u"intent"_s, u"after"_s, u"before"_s};
}

QStringList ActivityFilter::valuesOf(const QString &key)
{
    if (key == u"is"_s)
        return {u"done"_s, u"failed"_s, wordOf(RunState::Sent), wordOf(RunState::Pending), wordOf(RunState::Rejected)};
    if (key == u"tool"_s) {
        return {u"get_customer_profile"_s,
                u"get_conversation_history"_s,
                u"get_open_tickets"_s,
                u"search_kb"_s,
                u"generate_response"_s,
                u"create_ticket"_s,
                u"update_ticket"_s,
                u"escalate_to_human"_s,
                u"create_gmail_draft"_s,
                u"approve"_s,
                u"reject"_s,
                u"rebase"_s,
                u"keep"_s};
    }
    if (key == u"after"_s || key == u"before"_s)
        return {u"today"_s, u"yesterday"_s, u"7d"_s, u"30d"_s};
    return {};
}

std::optional<qint64> ActivityFilter::dayFrom(const QString &words, const QDate &today)
{
    static const QRegularExpression days(u"^(\\d{1,4})d$"_s);
    QDate day;
    if (words == u"today"_s)
        day = today;
    else if (words == u"yesterday"_s)
        day = today.addDays(-1);
    else if (const auto match = days.match(words); match.hasMatch())
        day = today.addDays(-match.captured(1).toInt());
    else
        day = QDate::fromString(words, Qt::ISODate);
    if (!day.isValid())
        day = QLocale().toDate(words, QLocale::ShortFormat);
    return day.isValid() ? std::optional(day.startOfDay().toMSecsSinceEpoch()) : std::nullopt;
}

AuditQuery ActivityFilter::auditQuery(const QList<SearchField::Token> &tokens)
{
    AuditQuery query;
    for (const SearchField::Token &token : tokens) {
        if (token.key == u"tool"_s)
            query.tool = token.value;
        else if (token.key == u"from"_s)
            query.from = token.value;
        else if (token.key == u"by"_s)
            query.actor = token.value;
        else if (token.key == u"run"_s)
            query.run = RunId{token.value.toLongLong()};
        else if (token.key == u"is"_s && (token.value == u"failed"_s || token.value == u"done"_s))
            query.success = token.value == u"done"_s;
        else
            addTimes(query, token);
    }
    return query;
}

RunQuery ActivityFilter::runQuery(const QList<SearchField::Token> &tokens)
{
    RunQuery query;
    for (const SearchField::Token &token : tokens) {
        if (token.key == u"from"_s)
            query.from = token.value;
        else if (token.key == u"intent"_s)
            query.intent = token.value;
        else if (token.key == u"is"_s)
            query.state = runStateFrom(token.value == u"done"_s ? wordOf(RunState::Sent) : token.value);
        else
            addTimes(query, token);
    }
    return query;
}

bool ActivityFilter::fits(const AuditQuery &query, const AuditEntry &entry)
{
    return query.from.isEmpty() && (!query.success || *query.success == entry.success)
        && (query.tool.isEmpty() || query.tool == entry.tool) && (!query.run.isValid() || query.run == entry.run)
        && entry.actor.contains(query.actor, Qt::CaseInsensitive) && entry.createdAt >= query.since
        && (query.until == 0 || entry.createdAt < query.until);
}
