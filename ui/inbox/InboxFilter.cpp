#include "ui/inbox/InboxFilter.h"

#include "core/base/Text.h"
#include "core/domain/Waiting.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Word {
    QLatin1StringView word;
    InboxQuery::Only only;
};

constexpr std::array Momentary{
    Word{"unread"_L1, InboxQuery::Only::Unread}, Word{"waiting"_L1, InboxQuery::Only::Waiting},
    Word{"approval"_L1, InboxQuery::Only::NeedsApproval}, Word{"unassigned"_L1, InboxQuery::Only::Unassigned}};

bool holds(const QString &text, const QString &part)
{
    return foldText(text).contains(foldText(part));
}

} // namespace

QStringList InboxFilter::keys()
{
    return {u"is"_s, u"from"_s, u"label"_s, u"assignee"_s, u"channel"_s};
}

QStringList InboxFilter::valuesOf(const QString &key)
{
    if (key == u"is"_s) {
        QStringList words{u"open"_s, u"snoozed"_s, u"closed"_s, u"mine"_s};
        for (const Word &word : Momentary)
            words += QString(word.word);
        return words;
    }
    if (key == u"channel"_s)
        return {wordOf(Channel::Chat), wordOf(Channel::Email), wordOf(Channel::Phone)};
    return {};
}

InboxQuery InboxFilter::queryOf(const QList<SearchField::Token> &tokens, const QString &text, const QString &own)
{
    InboxQuery query;
    query.text = text;
    for (const SearchField::Token &token : tokens) {
        const QString value = token.value.toLower();
        if (token.key == u"label"_s) {
            query.labels += value;
        } else if (token.key == u"channel"_s) {
            query.channel = channelFrom(value);
        } else if (token.key == u"from"_s) {
            query.from = token.value;
        } else if (token.key == u"assignee"_s) {
            query.assignee = token.value;
        } else if (value == u"mine"_s) {
            query.assignee = own;
        } else if (const auto momentary = std::ranges::find(Momentary, value, &Word::word);
                   momentary != Momentary.end()) {
            query.only = momentary->only;
        } else {
            query.status = conversationStatusFrom(value);
        }
    }
    return query;
}

bool InboxFilter::fitsLastingly(const InboxQuery &query, const ConversationRow &row, const QString &agent)
{
    const Conversation &conversation = row.conversation;
    if ((query.status && conversation.status != *query.status)
        || (query.channel && conversation.channel != *query.channel))
        return false;
    const QStringList labels = conversation.labels.split(u' ', Qt::SkipEmptyParts);
    if (std::ranges::any_of(query.labels, [&](const QString &label) { return !labels.contains(label); }))
        return false;
    if (query.only == InboxQuery::Only::Unassigned && conversation.assignee.isValid())
        return false;
    if (!query.assignee.isEmpty() && !agent.contains(query.assignee, Qt::CaseInsensitive))
        return false;
    return query.from.isEmpty() || holds(row.customerName, query.from) || holds(row.customerEmail, query.from)
        || holds(row.company, query.from);
}

bool InboxFilter::fits(const InboxQuery &query, const ConversationRow &row, const QString &agent)
{
    if (!fitsLastingly(query, row, agent))
        return false;
    switch (query.only) {
    case InboxQuery::Only::Unread:
        if (row.conversation.unread == 0)
            return false;
        break;
    case InboxQuery::Only::Waiting:
        if (!isWaiting(row.conversation))
            return false;
        break;
    case InboxQuery::Only::NeedsApproval:
        if (!row.pendingRun.isValid())
            return false;
        break;
    default:
        break;
    }
    return query.text.isEmpty()
        || holds(row.customerName + u' ' + row.customerEmail + u' ' + row.company + u' ' + row.lastLine, query.text);
}
