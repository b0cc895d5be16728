#include "core/desk/Generator.h"
#include "tests/bench/Measure.h"
#include "tests/kit/TestDesk.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Customers = 20'000;
constexpr qint64 Tickets = 100'000;
constexpr int Repeats = 50;
constexpr int PageLength = 60;

/// The median of `fn(Reader &)` on the database thread, in milliseconds.
template <class Fn>
double medianMs(Store &store, Fn fn)
{
    const auto times = TestDesk::wait(store.read([fn](Reader &reader) -> Result<std::vector<double>> {
        std::vector<double> all;
        for (int i = 0; i < Repeats; ++i) {
            QElapsedTimer clock;
            clock.start();
            if (const auto answer = fn(reader); !answer)
                return fail(answer.error());
            all.push_back(double(clock.nsecsElapsed()) / 1e6);
        }
        return all;
    }));
    return times ? Measure::median(*times) : -1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const qint64 messages = argc > 1 ? QString::fromLocal8Bit(argv[1]).toLongLong() : 1'000'000;
    QTemporaryDir folder;
    SystemClock clock;
    Store store(Workspace{Workspace::Engine::Sqlite, folder.filePath(u"workspace.db"_s)}, clock);
    if (!TestDesk::wait(store.open()))
        return 1;
    Generator generator(Customers, messages, Tickets, 1);
    QElapsedTimer generating;
    generating.start();
    while (!generator.isDone()) {
        auto batch = store.commit([&generator](Writer &writer) { return generator.next(writer); });
        batch.waitForFinished();
        if (!batch.result())
            return 1;
    }
    std::printf("%lld customers, %lld messages, %lld tickets made in %.1f s\n",
                static_cast<long long>(generator.customers()), static_cast<long long>(generator.messages()),
                static_cast<long long>(generator.tickets()), double(generating.elapsed()) / 1e3);

    const auto show = [&](const char *what, double ms) { Measure::report(what, ms, "ms", "< 1", ms >= 0 && ms < 1); };
    show("first page of the inbox", medianMs(store, [](Reader &reader) {
             InboxQuery query;
             query.status = ConversationStatus::Open;
             return reader.inbox(query, {}, PageLength);
         }));
    show("first page of the tickets",
         medianMs(store, [](Reader &reader) { return reader.tickets({}, {}, PageLength); }));
    show("first page of the tickets by priority", medianMs(store, [](Reader &reader) {
             TicketQuery query;
             query.sort = TicketQuery::Sort::Priority;
             return reader.tickets(query, {}, PageLength);
         }));
    show("first page of a conversation's messages",
         medianMs(store, [](Reader &reader) { return reader.messages(ConversationId{1}, {}, PageLength); }));
    show("first page of a customer's messages",
         medianMs(store, [](Reader &reader) { return reader.messagesOfCustomer(CustomerId{1}, {}, PageLength); }));
    show("first page of the customers",
         medianMs(store, [](Reader &reader) { return reader.customers({}, {}, PageLength); }));
    return 0;
}
