#include "core/desk/Generator.h"
#include "tests/bench/Measure.h"
#include "tests/kit/TestDesk.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Customers = 5'000;
constexpr qint64 Messages = 100'000;
constexpr qint64 Tickets = 10'000;
constexpr int Kills = 9;
constexpr int CommitsBeforeKill = 300;
constexpr int PatienceMs = 60'000;

/// Writes until it is killed, and says how far it is.
int writeOn(const QString &file)
{
    SystemClock clock;
    Store store(Workspace{Workspace::Engine::Sqlite, file}, clock);
    if (!TestDesk::wait(store.open()))
        return 1;
    for (int i = 0;; ++i) {
        auto kept =
            store.commit([i](Writer &writer) { return writer.setSetting(u"bench/kill"_s, QString::number(i)); });
        kept.waitForFinished();
        if (!kept.result())
            return 1;
        if (i == CommitsBeforeKill) {
            std::printf("ready\n");
            std::fflush(stdout);
        }
    }
}

/// From opening the workspace a killed process left behind until it answers, in milliseconds; negative when it does
/// not.
double startAfterKill(const QString &file)
{
    QProcess writer;
    writer.start(QCoreApplication::applicationFilePath(), {u"--write"_s, file});
    if (!writer.waitForReadyRead(PatienceMs))
        return -1;
    writer.kill(); // SIGKILL
    writer.waitForFinished();
    SystemClock clock;
    QElapsedTimer timer;
    timer.start();
    Store store(Workspace{Workspace::Engine::Sqlite, file}, clock);
    if (!TestDesk::wait(store.open()))
        return -1;
    const auto first = TestDesk::wait(store.read([](Reader &reader) { return reader.inbox({}, {}, 60); }));
    return first ? double(timer.nsecsElapsed()) / 1e6 : -1;
}

} // namespace

/// How long the next start takes after a crash.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == u"--write"_s)
        return writeOn(arguments[2]);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"workspace.db"_s);
    {
        SystemClock clock;
        Store store(Workspace{Workspace::Engine::Sqlite, file}, clock);
        if (!TestDesk::wait(store.open()))
            return 1;
        Generator generator(Customers, Messages, Tickets, 1);
        while (!generator.isDone()) {
            auto batch = store.commit([&generator](Writer &writer) { return generator.next(writer); });
            batch.waitForFinished();
            if (!batch.result())
                return 1;
        }
    }
    std::vector<double> times;
    for (int i = 0; i < Kills; ++i) {
        times.push_back(startAfterKill(file));
        if (times.back() < 0)
            return 1;
    }
    const double worst = *std::max_element(times.begin(), times.end());
    Measure::report("the start after a kill -9, 100,000 messages, the slowest", worst, "ms", "< 2000", worst < 2'000);
    return 0;
}
