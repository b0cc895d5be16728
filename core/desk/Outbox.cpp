#include "core/desk/Outbox.h"

#include "core/base/Clock.h"
#include "core/base/Deliver.h"
#include "core/base/Log.h"
#include "core/desk/GmailAccount.h"
#include "core/desk/OutboxRules.h"
#include "core/desk/OutboxWrites.h"
#include "core/store/Store.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int WatchMs = 5'000;
constexpr int AtOnce = 50;
const QString Actor = u"outbox"_s;

MimeMessage messageOf(const OutboxItem &item)
{
    MimeMessage message;
    message.from = item.payload.value("account"_L1).toString();
    message.to = item.payload.value("to"_L1).toString();
    message.toName = item.payload.value("to_name"_L1).toString();
    message.subject = item.payload.value("subject"_L1).toString();
    message.body = item.payload.value("body"_L1).toString();
    message.date = item.createdAt;
    message.messageId = OutboxRules::messageIdOf(item);
    message.effect = OutboxRules::effectOf(item);
    for (const QJsonValue &id : item.payload.value("references"_L1).toArray())
        message.references += id.toString();
    return message;
}

} // namespace

Outbox::Outbox(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    m_watch.setInterval(WatchMs);
    connect(&m_watch, &QTimer::timeout, this, &Outbox::look);
}

Outbox::~Outbox() = default;

void Outbox::watch()
{
    if (std::exchange(m_watching, true))
        return;
    connect(&m_parts.store, &Store::committed, this, &Outbox::onCommitted);
    connect(&m_parts.account, &GmailAccount::changed, this, &Outbox::look);
    m_watch.start();
    look();
}

void Outbox::onCommitted(const Change &change)
{
    const bool isQueued = std::any_of(change.outbox.begin(), change.outbox.end(),
                                      [](const OutboxItem &item) { return item.state == u"queued"_s; });
    if (isQueued)
        look();
}

void Outbox::look()
{
    if (!m_parts.account.status().isReady())
        return; // what is queued waits until somebody connects Gmail
    if (m_looking) {
        m_again = true;
        return;
    }
    m_looking = true;
    m_again = false;
    deliver(m_parts.store.read([now = m_parts.clock.nowMs()](Reader &reader) { return reader.outboxDue(now, AtOnce); }),
            this, [this](const Result<std::vector<OutboxItem>> &due) {
                if (due)
                    take(*due);
                else
                    rest();
            });
}

bool Outbox::isForThisAccount(const OutboxItem &item) const
{
    return item.payload.value("account"_L1).toString().compare(m_parts.account.status().email, Qt::CaseInsensitive)
        == 0;
}

bool Outbox::isFree(const OutboxItem &item) const
{
    return item.state != u"inflight"_s || ProcessMark::isGone(item.owner, m_parts.clock.nowMs() - item.updatedAt);
}

void Outbox::take(const std::vector<OutboxItem> &due)
{
    for (const OutboxItem &item : due) {
        if (isForThisAccount(item) && isFree(item))
            return claim(item);
        if (!isForThisAccount(item) && item.state == u"queued"_s && item.lastError.isEmpty())
            return explainOther(item);
    }
    rest();
}

void Outbox::explainOther(const OutboxItem &item)
{
    OutboxItem after = item;
    after.lastError = tr("This draft was approved for %1, and %2 is connected now. Connect %1 again to create it.")
                          .arg(item.payload.value("account"_L1).toString(), m_parts.account.status().email);
    deliver(m_parts.store.commit(
                [item, after](Writer &writer) { return OutboxWrites::settle(writer, item, after, Actor); }),
            this, [this](const Result<OutboxItem> &stored) {
                m_again = stored.has_value();
                rest();
            });
}

void Outbox::claim(const OutboxItem &item)
{
    m_looksFirst = OutboxRules::mustLook(item);
    const OutboxItem claimed = OutboxRules::claimed(item, m_mark.text(), m_parts.clock.nowMs());
    deliver(m_parts.store.commit([item, claimed](Writer &writer) -> Result<OutboxItem> {
        if (const auto taken = writer.update(claimed, item); !taken)
            return fail(taken.error());
        return writer.outboxItem(item.id);
    }),
            this, [this](const Result<OutboxItem> &taken) {
                if (!taken) {
                    rest(); // another process was faster, or the workspace cannot be written
                    return;
                }
                m_item = *taken;
                send(m_looksFirst ? DraftDelivery::Task::Look : DraftDelivery::Task::Create);
            });
}

void Outbox::send(DraftDelivery::Task task)
{
    m_delivery.reset(new DraftDelivery(m_parts.account, m_parts.transport, messageOf(m_item), task));
    connect(m_delivery.get(), &DraftDelivery::finished, this, &Outbox::onEnding);
    m_delivery->start();
}

void Outbox::onEnding(const DraftDelivery::Ending &ending)
{
    using Kind = DraftDelivery::Ending::Kind;
    const qint64 now = m_parts.clock.nowMs();
    const QString email = m_item.payload.value("account"_L1).toString();
    switch (ending.kind) {
    case Kind::Created:
        settle(OutboxRules::done(m_item, ending.ref, email, false));
        return;
    case Kind::Found:
        settle(OutboxRules::done(m_item, ending.ref, email, true));
        return;
    case Kind::Missing:
        settle(OutboxRules::notFound(m_item, now));
        return;
    case Kind::NotSearched:
        settle(OutboxRules::notSearched(m_item, ending.error, now));
        return;
    case Kind::Attempted:
        settle(OutboxRules::attempted(m_item, ending.outcome, now));
        return;
    case Kind::NoAccess:
        settle(OutboxRules::postponed(m_item, m_looksFirst, ending.error, now));
        return;
    }
}

void Outbox::settle(const OutboxItem &after)
{
    deliver(m_parts.store.commit([before = m_item, after](Writer &writer) {
        return OutboxWrites::settle(writer, before, after, Actor);
    }),
            this, [this, after](const Result<OutboxItem> &stored) { onSettled(after, stored); });
}

void Outbox::onSettled(const OutboxItem &after, const Result<OutboxItem> &stored)
{
    if (!stored) {
        qCWarning(lcMail) << "the outcome of outbox item" << after.id.value
                          << "cannot be stored:" << stored.error().message;
        if (stored.error().kind == Error::Kind::Conflict) {
            m_delivery.reset();
            rest();
            return;
        }
        // It stays in flight under our mark: nobody else acts, and should we die, whoever comes next looks for it.
        QTimer::singleShot(WatchMs, this, [this, after] { settle(after); });
        return;
    }
    if (stored->state == u"inflight"_s) {
        m_item = *stored;
        m_looksFirst = true;
        send(DraftDelivery::Task::Create); // the rules allow one more
        return;
    }
    m_delivery.reset();
    Q_EMIT rested(stored->id);
    m_again = true; // the next one
    rest();
}

void Outbox::rest()
{
    m_looking = false;
    if (m_again)
        look();
}

QFuture<Result<void>> Outbox::judge(OutboxId id, bool wasCreated, const QString &by)
{
    return m_parts.store.commit([id, wasCreated, by](Writer &writer) -> Result<void> {
        const auto item = writer.outboxItem(id);
        if (!item)
            return fail(item.error());
        if (item->state != u"unknown"_s)
            return fail(Error::Kind::Conflict, tr("It is known by now what became of this draft."));
        const auto stored = OutboxWrites::settle(writer, *item, OutboxRules::judgedByPerson(*item, wasCreated), by);
        return stored ? Result<void>() : Result<void>(fail(stored.error()));
    });
}

QFuture<Result<void>> Outbox::again(OutboxId id, const QString &by)
{
    return m_parts.store.commit([id, by](Writer &writer) -> Result<void> {
        const auto item = writer.outboxItem(id);
        if (!item)
            return fail(item.error());
        if (item->state != u"failed"_s)
            return fail(Error::Kind::Conflict, tr("This draft is not waiting for another try."));
        const auto stored = OutboxWrites::settle(writer, *item, OutboxRules::again(*item), by);
        return stored ? Result<void>() : Result<void>(fail(stored.error()));
    });
}
