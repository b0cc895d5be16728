#pragma once

#include "core/base/Result.h"
#include "core/desk/Requests.h"
#include "core/domain/Change.h"
#include "core/store/Page.h"

#include <QFuture>
#include <QObject>
#include <memory>

class Clock;
class Desk;
class GuestStore;
class Store;

/// One customer's own view of the workspace. The customer is fixed at construction and no function takes one: whatever
/// id is asked for, rows of anybody else do not exist here, and private notes, drafts and audit entries never come
/// through. What it reads comes from a store that is sealed for this customer. Lives on the GUI thread.
class GuestDesk : public QObject
{
    Q_OBJECT
public:
    GuestDesk(Desk &desk, Store &store, CustomerId customer, QObject *parent = nullptr);
    ~GuestDesk() override;

    QFuture<Result<Customer>> profile() const;
    /// Inbound and outbound messages over all conversations, newest first.
    QFuture<Result<std::vector<Message>>> messages(MessageId before, int limit) const;
    QFuture<Result<Page<TicketRow>>> tickets(TicketQuery::Show show, const Cursor &after, int limit) const;
    QFuture<Result<TicketCounts>> ticketCounts() const;
    QFuture<Result<std::vector<Message>>> messagesOfTicket(TicketId ticket, int limit) const;
    /// The bytes of a file that came with one of this customer's messages.
    QFuture<Result<QByteArray>> attachmentContent(AttachmentId id) const;
    /// Writes a file off the GUI thread, whole or not at all. Refused when it cannot be written.
    static QFuture<Result<void>> saveFile(const QString &path, const QByteArray &bytes);
    /// True while an answer is being checked by a colleague.
    QFuture<Result<bool>> answerWaits() const;

    /// RateLimited for more than MostInAMinute of both: whoever sits here may be anybody, and every message is work.
    QFuture<Result<Received>> send(const QString &text);
    QFuture<Result<Received>> askForPerson();
    static constexpr std::size_t MostInAMinute = 60;

    /// What this customer typed and did not send when the window was last open; empty after it was sent.
    QFuture<Result<QString>> unsentText() const;
    /// Keeps it at this computer, so that nothing typed is lost; call it while the customer types (about twice a
    /// second). Empty: nothing is kept any more.
    QFuture<Result<void>> keepUnsent(const QString &text);

    bool humanApproval() const;
    const Clock &clock() const;

Q_SIGNALS:
    void messageArrived(const Message &message);
    void ticketChanged(const TicketRow &row);
    /// The assistant is writing an answer that will go out by itself; never emitted while Human Approval is on.
    void answerGrew(const QString &delta);
    void answerWaitsChanged(bool waits);
    void workingChanged(bool working);
    void humanApprovalChanged(bool on);
    /// Too much changed to list: read again.
    void reset();

private:
    void follow(const Change &change);
    QFuture<Result<Received>> receive(const Incoming &incoming);

    Desk &m_desk;
    CustomerId m_customer;
    std::unique_ptr<GuestStore> m_store; ///< sealed: it can read nothing else
    std::vector<qint64> m_sentAt; ///< in the last minute
    RunId m_run; ///< the newest run of this customer
    bool m_goesByItself = false; ///< its answer waits for nobody
};
