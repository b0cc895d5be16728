#include "core/desk/OutboxRules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 FirstWaitMs = 5'000;
constexpr int MostDoublings = 6;

// What an item remembers between attempts, in its result.
const QString SentAt = u"sent_at"_s; ///< last time something may have left for Gmail
const QString Misses = u"misses"_s;
const QString FirstMissAt = u"first_miss_at"_s;
const QString Recreated = u"recreated"_s;
const QString Unsure = u"unsure"_s; ///< it was said once that nobody can tell

qint64 waitMs(const OutboxItem &item)
{
    return std::min(OutboxRules::LongestWaitMs, FirstWaitMs << std::clamp(item.attempts - 1, 0, MostDoublings));
}

/// From now, as the server asks or as we would ourselves; never so long that a date read with a wrong clock leaves a
/// draft lying for years.
qint64 laterThan(qint64 now, const OutboxItem &item, const Error &error)
{
    return now + std::clamp(error.retryAfterMs, waitMs(item), OutboxRules::LongestWaitMs);
}

OutboxItem released(OutboxItem item)
{
    item.owner.clear();
    return item;
}

} // namespace

QString OutboxRules::effectOf(const OutboxItem &item)
{
    return item.payload.value("effect"_L1).toString();
}

QString OutboxRules::messageIdOf(const OutboxItem &item)
{
    const QString domain = item.payload.value("account"_L1).toString().section(QChar(u'@'), -1);
    return u"frontdesk."_s + effectOf(item) + u'@' + (domain.isEmpty() ? u"frontdesk.invalid"_s : domain);
}

bool OutboxRules::mustLook(const OutboxItem &item)
{
    return item.result.contains(SentAt);
}

OutboxItem OutboxRules::claimed(const OutboxItem &item, const QString &owner, qint64 now)
{
    OutboxItem next = item;
    // Whoever finds this one in flight and us gone cannot know how far we came.
    const bool looks = mustLook(item);
    next.state = u"inflight"_s;
    next.owner = owner;
    next.attempts += 1;
    if (!looks)
        next.result.insert(SentAt, now);
    return next;
}

OutboxItem OutboxRules::notFound(const OutboxItem &item, qint64 now)
{
    OutboxItem next = item;
    const int misses = item.result.value(Misses).toInt() + 1;
    const qint64 first = misses == 1 ? now : item.result.value(FirstMissAt).toInteger();
    next.result.insert(Misses, misses);
    next.result.insert(Unsure, true);
    next.result.insert(FirstMissAt, first);
    const qint64 sentAt = item.result.value(SentAt).toInteger();
    // A clock that was put back only makes us wait longer.
    const bool isSure = misses >= 2 && now - first >= BetweenLooksMs && now - sentAt >= BeforeRecreatingMs;
    if (!isSure) {
        next = released(next);
        next.state = u"unknown"_s;
        next.nextAttemptAt = std::max(now + BetweenLooksMs, misses >= 2 ? sentAt + BeforeRecreatingMs : 0);
        next.nextAttemptAt = std::min(next.nextAttemptAt, now + BeforeRecreatingMs);
        return next;
    }
    if (item.result.value(Recreated).toBool()) {
        next = released(next);
        next.state = u"unknown"_s;
        next.nextAttemptAt = 0;
        return next;
    }
    next.result.insert(Recreated, true);
    next.result.insert(SentAt, now);
    next.result.remove(Misses);
    next.result.remove(FirstMissAt);
    return next;
}

OutboxItem OutboxRules::notSearched(const OutboxItem &item, const Error &error, qint64 now)
{
    OutboxItem next = released(item);
    next.state = u"unknown"_s;
    next.result.insert(Unsure, true);
    next.lastError = error.message;
    next.nextAttemptAt = laterThan(now, item, error);
    return next;
}

OutboxItem OutboxRules::attempted(const OutboxItem &item, const DraftOutcome &outcome, qint64 now)
{
    OutboxItem next = released(item);
    next.lastError = outcome.error.message;
    switch (outcome.kind) {
    case DraftOutcome::Kind::Created:
        return next;
    case DraftOutcome::Kind::Unsure:
        next.owner = item.owner;
        return next;
    case DraftOutcome::Kind::Refused:
        next.state = u"failed"_s;
        next.nextAttemptAt = 0;
        if (!item.result.value(Recreated).toBool())
            next.result.remove(SentAt);
        return next;
    case DraftOutcome::Kind::NotSent:
    case DraftOutcome::Kind::Later:
    case DraftOutcome::Kind::TokenRefused:
        break;
    }
    // Gmail did nothing this time. If this was the only attempt, nothing has to be looked for.
    next.nextAttemptAt = laterThan(now, item, outcome.error);
    if (item.result.value(Recreated).toBool()) {
        next.state = u"unknown"_s;
        next.result.remove(Recreated);
        return next;
    }
    next.state = u"queued"_s;
    next.result.remove(SentAt);
    return next;
}

OutboxItem OutboxRules::postponed(const OutboxItem &item, bool looked, const Error &error, qint64 now)
{
    OutboxItem next = released(item);
    next.lastError = error.message;
    next.nextAttemptAt = laterThan(now, item, error);
    next.state = looked ? u"unknown"_s : u"queued"_s;
    if (!looked)
        next.result.remove(SentAt);
    return next;
}

OutboxItem OutboxRules::done(const OutboxItem &item, const DraftRef &ref, const QString &email, bool found)
{
    OutboxItem next = released(item);
    next.state = u"done"_s;
    next.lastError.clear();
    next.nextAttemptAt = 0;
    next.result = {{u"draft_id"_s, ref.draft}, {u"message_id"_s, ref.message}, {u"email"_s, email}};
    if (found)
        next.result.insert(u"found"_s, true);
    return next;
}

OutboxItem OutboxRules::judgedByPerson(const OutboxItem &item, bool wasCreated)
{
    OutboxItem next = released(item);
    next.nextAttemptAt = 0;
    next.lastError.clear();
    next.result = wasCreated ? QJsonObject{{u"email"_s, item.payload.value("account"_L1)}} : QJsonObject();
    next.state = wasCreated ? u"done"_s : u"queued"_s;
    return next;
}

OutboxItem OutboxRules::again(const OutboxItem &item)
{
    OutboxItem next = released(item);
    next.state = u"queued"_s;
    next.nextAttemptAt = 0;
    next.lastError.clear();
    return next;
}
