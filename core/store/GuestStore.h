#pragma once

#include "core/base/Result.h"
#include "core/store/Page.h"
#include "core/store/Workspace.h"

#include <QFuture>
#include <functional>
#include <memory>
#include <vector>

class GuestReader;

/// What one customer may read, and a type with no way to name another: the customer is fixed at construction, and the
/// connection behind it is sealed (see GuestReader). Answers come from the database thread. GUI thread.
class GuestStore
{
public:
    /// Posts a job to the database thread.
    using Post = std::function<void(std::function<void()>)>;

    GuestStore(const Workspace &workspace, CustomerId customer, Post post);
    ~GuestStore();
    Q_DISABLE_COPY_MOVE(GuestStore)

    QFuture<Result<Customer>> profile() const;
    QFuture<Result<std::vector<Message>>> messages(MessageId before, int limit) const;
    QFuture<Result<Page<TicketRow>>> tickets(TicketQuery::Show show, const Cursor &after, int limit) const;
    QFuture<Result<TicketCounts>> ticketCounts() const;
    QFuture<Result<std::vector<Message>>> messagesOfTicket(TicketId ticket, int limit) const;
    QFuture<Result<QByteArray>> attachmentContent(AttachmentId id) const;
    QFuture<Result<bool>> answerWaits() const;

    /// What was typed and not sent, see UnsentText: no part of the workspace, which stays sealed.
    QFuture<Result<QString>> unsentText() const;
    QFuture<Result<void>> keepUnsent(const QString &text) const;

private:
    template <class T>
    QFuture<Result<T>> ask(std::function<Result<T>(GuestReader &)> question) const;

    struct Sealed;
    Post m_post;
    std::shared_ptr<Sealed> m_sealed; ///< opened, used and closed on the database thread
};
