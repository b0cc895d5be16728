#include "core/store/GuestStore.h"

#include "core/store/UnsentText.h"
#include "core/store/sql/GuestReader.h"

#include <QPromise>

struct GuestStore::Sealed {
    Workspace workspace;
    CustomerId customer;
    UnsentText unsent;
    std::unique_ptr<GuestReader> reader;

    /// Opened at the first question, when the workspace is there and migrated.
    Result<GuestReader *> opened()
    {
        if (!reader) {
            auto made = GuestReader::open(workspace, customer);
            if (!made)
                return fail(made.error());
            reader = std::move(*made);
        }
        return reader.get();
    }
};

GuestStore::GuestStore(const Workspace &workspace, CustomerId customer, Post post)
    : m_post(std::move(post))
    , m_sealed(std::make_shared<Sealed>(Sealed{workspace, customer, {workspace, customer}, nullptr}))
{ }

GuestStore::~GuestStore()
{
    m_post([sealed = m_sealed] { sealed->reader.reset(); });
}

template <class T>
QFuture<Result<T>> GuestStore::ask(std::function<Result<T>(GuestReader &)> question) const
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    m_post([promise, sealed = m_sealed, question = std::move(question)] {
        const auto reader = sealed->opened();
        promise->addResult(reader ? question(**reader) : Result<T>(fail(reader.error())));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<Customer>> GuestStore::profile() const
{
    return ask<Customer>([](GuestReader &reader) { return reader.profile(); });
}

QFuture<Result<std::vector<Message>>> GuestStore::messages(MessageId before, int limit) const
{
    return ask<std::vector<Message>>([=](GuestReader &reader) { return reader.messages(before, limit); });
}

QFuture<Result<Page<TicketRow>>> GuestStore::tickets(TicketQuery::Show show, const Cursor &after, int limit) const
{
    return ask<Page<TicketRow>>([=](GuestReader &reader) { return reader.tickets(show, after, limit); });
}

QFuture<Result<TicketCounts>> GuestStore::ticketCounts() const
{
    return ask<TicketCounts>([](GuestReader &reader) { return reader.ticketCounts(); });
}

QFuture<Result<std::vector<Message>>> GuestStore::messagesOfTicket(TicketId ticket, int limit) const
{
    return ask<std::vector<Message>>([=](GuestReader &reader) { return reader.messagesOfTicket(ticket, limit); });
}

QFuture<Result<QByteArray>> GuestStore::attachmentContent(AttachmentId id) const
{
    return ask<QByteArray>([=](GuestReader &reader) { return reader.attachmentContent(id); });
}

QFuture<Result<bool>> GuestStore::answerWaits() const
{
    return ask<bool>([](GuestReader &reader) { return reader.answerWaits(); });
}

QFuture<Result<QString>> GuestStore::unsentText() const
{
    return ask<QString>([unsent = m_sealed->unsent](GuestReader &reader) { return unsent.read(reader); });
}

QFuture<Result<void>> GuestStore::keepUnsent(const QString &text) const
{
    return ask<void>([unsent = m_sealed->unsent, text](GuestReader &reader) { return unsent.keep(reader, text); });
}
