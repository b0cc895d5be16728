#include "core/desk/DueWatch.h"

#include "core/base/Deliver.h"
#include "core/base/Log.h"
#include "core/desk/SendWrites.h"
#include "core/store/Store.h"

#include <algorithm>

namespace {

constexpr qint64 LongestNapMs = 60'000; ///< the machine may sleep and its clock be set: never trust a longer timer
constexpr int SoonMs = 20;

/// When a reply goes out. One that was written in the future waits for a time that a wrong clock gave: its person has
/// had more than their seconds to take it back.
qint64 dueOf(const PendingSend &send, qint64 now)
{
    constexpr qint64 SkewMs = 60'000;
    return send.createdAt > now + SkewMs ? now : send.dueAt;
}

struct Done {
    std::vector<ConversationId> woken;
    std::vector<SendWrites::Failed> failed;
};

Result<Done> performDue(Writer &writer, bool everything)
{
    Done done;
    const auto sends = writer.waitingSends();
    if (!sends)
        return fail(sends.error());
    for (const PendingSend &send : *sends) {
        if (dueOf(send, writer.now()) > writer.now() && !everything)
            continue;
        const auto sent = SendWrites::perform(writer, send);
        if (!sent)
            return fail(sent.error());
        if (*sent)
            done.failed.push_back(**sent);
    }
    const auto snoozed = writer.dueSnoozed(writer.now());
    if (!snoozed)
        return fail(snoozed.error());
    for (Conversation conversation : *snoozed) {
        conversation.status = ConversationStatus::Open;
        conversation.snoozedUntil = 0;
        if (const auto updated = writer.update(conversation); !updated)
            return fail(updated.error());
        if (const auto marked = writer.markUnread(conversation.id); !marked)
            return fail(marked.error());
        done.woken.push_back(conversation.id);
    }
    return done;
}

} // namespace

DueWatch::DueWatch(Store &store, const Clock &clock, QObject *parent) : QObject(parent), m_store(store), m_clock(clock)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &DueWatch::look);
}

DueWatch::~DueWatch() = default;

void DueWatch::start()
{
    connect(&m_store, &Store::committed, this, &DueWatch::follow);
    look();
}

void DueWatch::follow(const Change &change)
{
    const bool mayBeDue = change.everything || !change.sends.empty()
        || std::any_of(change.conversations.begin(), change.conversations.end(), [](const ConversationRow &row) {
                              return row.conversation.status == ConversationStatus::Snoozed;
                          });
    if (mayBeDue)
        look();
}

void DueWatch::look()
{
    // A look first: most of the time nothing is due, and a commit for nothing would wake every other window.
    m_looking = std::make_unique<QObject>();
    const auto next = [now = m_clock.nowMs()](Reader &reader) -> Result<qint64> {
        const auto wakeUp = reader.nextWakeUp();
        if (!wakeUp)
            return fail(wakeUp.error());
        const auto sends = reader.waitingSends();
        if (!sends)
            return fail(sends.error());
        qint64 soonest = *wakeUp;
        for (const PendingSend &send : *sends)
            soonest = soonest == 0 ? dueOf(send, now) : std::min(soonest, dueOf(send, now));
        return soonest;
    };
    deliver(m_store.read(next), m_looking.get(), [this](const Result<qint64> &at) {
        const qint64 wait = at && *at > 0 ? *at - m_clock.nowMs() : LongestNapMs;
        if (wait <= 0)
            perform(false);
        else
            m_next.start(int(std::min(wait + SoonMs, LongestNapMs)));
    });
}

void DueWatch::perform(bool everything)
{
    if (m_isPerforming && !everything)
        return;
    m_isPerforming = true;
    deliver(m_store.commit([everything](Writer &writer) { return performDue(writer, everything); }), this,
            [this](const Result<Done> &done) {
                m_isPerforming = false;
                if (!done) {
                    qCWarning(lcStore) << "what is due could not be done:" << done.error().detail;
                    m_next.start(int(LongestNapMs / 10));
                    return;
                }
                if (!done->woken.empty())
                    Q_EMIT wokeUp(done->woken);
                for (const SendWrites::Failed &failed : done->failed)
                    Q_EMIT sendFailed(failed.send, failed.reason);
                look();
            });
}

void DueWatch::hurry()
{
    perform(true);
}
