#include "core/base/Json.h"
#include "core/store/Writer.h"
#include "core/store/sql/Journal.h"
#include "core/store/sql/Rows.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

const QString SelectOutbox =
    u"SELECT o.id, o.run_id, o.step, o.kind, o.payload_json, o.state, o.effect_key, o.attempts, o.owner, o.last_error, "
    u"o.result_json, o.next_attempt_at, o.created_at, o.updated_at FROM outbox o "_s;

OutboxItem outboxFrom(Row &row)
{
    OutboxItem item;
    item.id = row.id<OutboxId>();
    item.run = row.id<RunId>();
    item.step = row.small();
    item.kind = row.text();
    item.payload = storedJson(row.text());
    item.state = row.text();
    item.key = row.text();
    item.attempts = row.small();
    item.owner = row.text();
    item.lastError = row.text();
    item.result = storedJson(row.text());
    item.nextAttemptAt = row.number();
    item.createdAt = row.number();
    item.updatedAt = row.number();
    return item;
}

Result<std::vector<OutboxItem>> Reader::outbox(const QString &state, int limit)
{
    return m_connection.rows(SelectOutbox + u"WHERE o.state = ? ORDER BY o.next_attempt_at, o.id LIMIT ?"_s,
                             {state, pageSize(limit)}, outboxFrom);
}

Result<OutboxItem> Reader::outboxItem(OutboxId id)
{
    return theOne(m_connection, SelectOutbox + u"WHERE o.id = ?"_s, {id.value}, outboxFrom,
                  QCoreApplication::translate("Store", "There is nothing with this number in the outbox."));
}

Result<std::vector<OutboxItem>> Reader::outboxOfRun(RunId run)
{
    return m_connection.rows(SelectOutbox + u"WHERE o.run_id = ? ORDER BY o.step, o.id"_s, {run.value}, outboxFrom);
}

Result<std::vector<OutboxItem>> Reader::outboxDue(qint64 now, int limit)
{
    // Nothing is put off for an hour: what lies further ahead was written by a clock that was wrong.
    constexpr qint64 FarMs = 3'600'000;
    return m_connection.rows(
        SelectOutbox
            + u"WHERE (o.state = 'queued' AND (o.next_attempt_at <= ? OR o.next_attempt_at > ?)) OR o.state = "
              u"'inflight' OR (o.state = 'unknown' AND o.next_attempt_at > 0 AND (o.next_attempt_at <= ? OR "
              u"o.next_attempt_at > ?)) ORDER BY o.next_attempt_at, o.id LIMIT ?"_s,
        {now, now + FarMs, now, now + FarMs, pageSize(limit)}, outboxFrom);
}

Result<OutboxCounts> Reader::outboxCounts()
{
    const auto states = m_connection.rows(u"SELECT state, COUNT(*) FROM outbox WHERE state <> 'done' GROUP BY state"_s,
                                          {}, [](Row &row) {
                                              const QString state = row.text();
                                              return std::pair{state, row.small()};
                                          });
    if (!states)
        return fail(states.error());
    OutboxCounts counts;
    for (const auto &[state, number] : *states) {
        if (state == u"unknown"_s)
            counts.unsure += number;
        else if (state == u"failed"_s)
            counts.failed += number;
        else
            counts.waiting += number;
    }
    return counts;
}

Result<OutboxId> Writer::insert(const OutboxItem &item)
{
    const auto id = m_connection.insert(
        u"INSERT INTO outbox (run_id, step, kind, payload_json, state, effect_key, attempts, owner, last_error, "
        u"result_json, "
        u"next_attempt_at, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {item.run.value, item.step, item.kind, jsonText(item.payload), item.state.isEmpty() ? u"queued"_s : item.state,
         item.key, item.attempts, item.owner, item.lastError, jsonText(item.result), item.nextAttemptAt, m_now, m_now});
    if (!id)
        return fail(id.error());
    m_written->outbox.insert(*id);
    return OutboxId{*id};
}

Result<void> Writer::update(const OutboxItem &item, const OutboxItem &before)
{
    const auto updated = m_connection.run(
        u"UPDATE outbox SET state = ?, attempts = ?, owner = ?, last_error = ?, result_json = ?, next_attempt_at = ?, "
        u"updated_at = ? WHERE id = ? AND state = ? AND owner = ? AND attempts = ?"_s,
        {item.state, item.attempts, item.owner, item.lastError, jsonText(item.result), item.nextAttemptAt, m_now,
         item.id.value, before.state, before.owner, before.attempts});
    if (!updated)
        return fail(updated.error());
    if (*updated == 0) {
        return fail(Error::Kind::Conflict,
                    QCoreApplication::translate("Store", "Another Frontdesk has taken this out of the outbox."));
    }
    m_written->outbox.insert(item.id.value);
    return {};
}
