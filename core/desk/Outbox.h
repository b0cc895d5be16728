#pragma once

#include "core/desk/DraftDelivery.h"
#include "core/desk/ProcessMark.h"
#include "core/domain/Change.h"

#include <QFuture>
#include <QTimer>

class GmailAccount;
class Store;

/// Performs what approved actions want from the outside, at most once in effect. Every step is stored before the next:
/// queued -> inflight (with who and when) -> Gmail -> done, failed or unknown; the rules are OutboxRules. Several
/// processes may watch one workspace: one takes an item, and the others take it over only when that process is gone,
/// looking before they act. One item at a time, so Gmail sees no bursts. GUI thread.
class Outbox : public QObject
{
    Q_OBJECT
public:
    /// Borrowed; all outlive it.
    struct Parts {
        Store &store;
        GmailAccount &account;
        Transport &transport;
        const Clock &clock;
    };

    explicit Outbox(const Parts &parts, QObject *parent = nullptr);
    ~Outbox() override;

    /// Looks for due items now, every few seconds, after every commit that touches the outbox, and when Gmail becomes
    /// ready.
    void watch();

    /// What a person found out about an unknown item.
    QFuture<Result<void>> judge(OutboxId id, bool wasCreated, const QString &by);
    /// A failed item goes back into the queue.
    QFuture<Result<void>> again(OutboxId id, const QString &by);

Q_SIGNALS:
    /// Nothing more will happen to this item by itself for now: done, failed, unknown, or waiting for a later try.
    void rested(OutboxId id);

private:
    void onCommitted(const Change &change);
    void look();
    void take(const std::vector<OutboxItem> &due);
    void claim(const OutboxItem &item);
    void send(DraftDelivery::Task task);
    void onEnding(const DraftDelivery::Ending &ending);
    void settle(const OutboxItem &after);
    void explainOther(const OutboxItem &item);
    void onSettled(const OutboxItem &after, const Result<OutboxItem> &stored);
    void rest();
    bool isForThisAccount(const OutboxItem &item) const;
    bool isFree(const OutboxItem &item) const;

    Parts m_parts;
    ProcessMark m_mark;
    QTimer m_watch;
    bool m_watching = false;
    bool m_looking = false;
    bool m_again = false; ///< something changed while we looked or worked
    OutboxItem m_item; ///< as stored while in flight here
    bool m_looksFirst = false;
    DeferredPtr<DraftDelivery> m_delivery;
};
