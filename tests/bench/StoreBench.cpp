#include "core/desk/Generator.h"
#include "tests/bench/Measure.h"
#include "tests/kit/TestDesk.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QThread>
#include <QTimer>
#include <chrono>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Customers = 20'000;
constexpr qint64 Tickets = 100'000;
constexpr int Repeats = 50;
constexpr int PageLength = 60;
constexpr int Notices = 20;
constexpr int NoticeEveryMs = 260;

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

/// CLOCK_MONOTONIC, which all processes share: clock_gettime(2).
double monotonicMs()
{
    return double(std::chrono::steady_clock::now().time_since_epoch().count()) / 1e6;
}

/// The other window: commits now and then and prints when.
int writeNowAndThen(const QString &file)
{
    SystemClock clock;
    Store store(Workspace{Workspace::Engine::Sqlite, file}, clock);
    if (!TestDesk::wait(store.open()))
        return 1;
    for (int i = 0; i < Notices; ++i) {
        QThread::msleep(NoticeEveryMs);
        auto kept =
            store.commit([i](Writer &writer) { return writer.setSetting(u"bench/notice"_s, QString::number(i)); });
        kept.waitForFinished();
        if (!kept.result())
            return 1;
        std::printf("%.3f\n", monotonicMs());
        std::fflush(stdout);
    }
    return 0;
}

/// How long after another process's commit this one is told, the slowest of all; negative when one was missed.
double slowestNotice(Store &store, const QString &file)
{
    std::vector<double> told;
    QObject context;
    QObject::connect(&store, &Store::committed, &context, [&told](const Change &change) {
        if (change.foreign)
            told.push_back(monotonicMs());
    });
    QProcess other;
    QEventLoop loop;
    QObject::connect(&other, &QProcess::finished, &loop, &QEventLoop::quit);
    other.start(QCoreApplication::applicationFilePath(), {u"--write"_s, file});
    loop.exec();
    QTimer::singleShot(2 * NoticeEveryMs, &loop, &QEventLoop::quit);
    loop.exec();
    double slowest = -1;
    const auto lines = other.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        if (line.isEmpty())
            continue;
        const double written = line.toDouble();
        // The commit is a little older than the line about it.
        const auto next = std::find_if(told.begin(), told.end(), [written](double at) { return at > written - 20; });
        if (next == told.end())
            return -1;
        slowest = std::max(slowest, *next - written);
    }
    return slowest;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc > 2 && QByteArray(argv[1]) == "--write")
        return writeNowAndThen(QString::fromLocal8Bit(argv[2]));
    const qint64 messages = argc > 1 ? QString::fromLocal8Bit(argv[1]).toLongLong() : 1'000'000;
    QTemporaryDir folder;
    SystemClock clock;
    const QString file = folder.filePath(u"workspace.db"_s);
    Store store(Workspace{Workspace::Engine::Sqlite, file}, clock);
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
    const double notice = slowestNotice(store, file);
    Measure::report("another window's commit is noticed, the slowest of 20", notice, "ms", "< 300",
                    notice >= 0 && notice < 300);
    return 0;
}
