#include "app/Services.h"
#include "app/Translations.h"
#include "app/console/Console.h"
#include "app/console/InboxPage.h"
#include "core/base/Deliver.h"
#include "core/desk/Generator.h"
#include "tests/bench/Measure.h"
#include "tests/kit/TestDesk.h"
#include "ui/inbox/InboxPanel.h"
#include "ui/kit/Theme.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QListView>
#include <QProcess>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int Starts = 9;
constexpr qint64 ManyCustomers = 50'000;
constexpr qint64 ManyMessages = 760'000; ///< seven and a half a conversation
constexpr int PatienceMs = 60'000;

/// Resident memory of this process in MiB; proc(5), statm: the second number counts pages.
double residentMiB()
{
    QFile statm(u"/proc/self/statm"_s);
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return statm.readAll().split(' ').value(1).toDouble() * 4'096 / (1'024 * 1'024);
}

/// A console on `file`: prints how long it took until the inbox was complete on the screen, and what it holds.
int start(int argc, char *argv[], const QString &file)
{
    QElapsedTimer clock;
    clock.start();
    QApplication app(argc, argv);
    installTranslations();
    Theme theme;
    theme.setMode(ThemeMode::Light);
    theme.install();
    Services::Options options;
    options.workspace = Workspace{Workspace::Engine::Sqlite, file};
    Services services(options);
    std::unique_ptr<Console> console;
    QTimer looking;
    QObject receiver;
    deliver(services.open(), &receiver, [&](const Result<void> &opened) {
        if (!opened) {
            QApplication::exit(1);
            return;
        }
        services.opened({});
        services.desk().start();
        console = std::make_unique<Console>(services.desk());
        console->begin(PageId::Inbox);
        console->window().show();
        looking.start(0);
    });
    QObject::connect(&looking, &QTimer::timeout, &receiver, [&] {
        const auto *list = console->inbox().list().findChild<QListView *>();
        if (!list->isVisible() || list->model()->rowCount() == 0)
            return;
        looking.stop();
        console->window().grab(); // everything laid out and painted
        std::printf("%.3f %.3f\n", double(clock.nsecsElapsed()) / 1e6, residentMiB());
        std::fflush(stdout);
        QApplication::exit(0);
    });
    return QApplication::exec();
}

void measure(const QByteArray &name, const QString &file)
{
    std::vector<double> times;
    std::vector<double> sizes;
    for (int i = 0; i < Starts; ++i) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), {u"--start"_s, file});
        if (!process.waitForFinished(PatienceMs) || process.exitCode() != 0)
            return;
        const QList<QByteArray> numbers = process.readAllStandardOutput().trimmed().split(' ');
        times.push_back(numbers.value(0).toDouble());
        sizes.push_back(numbers.value(1).toDouble());
    }
    const double ms = Measure::median(times);
    const double size = Measure::median(sizes);
    Measure::report((name + ", start to the complete inbox").constData(), ms, "ms", "< 200", ms < 200);
    Measure::report((name + ", resident").constData(), size, "MiB", "< 90", size < 90);
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc == 3 && QByteArray(argv[1]) == "--start")
        return start(argc, argv, QString::fromLocal8Bit(argv[2]));
    QCoreApplication app(argc, argv);
    QTemporaryDir folder;
    const QString demo = folder.filePath(u"demo.db"_s);
    {
        TestDesk test(demo);
        if (!test.isValid() || !test.seed())
            return 1;
    }
    measure("demo", demo);
    const QString large = folder.filePath(u"large.db"_s);
    QByteArray made;
    {
        SystemClock clock;
        Store store(Workspace{Workspace::Engine::Sqlite, large}, clock);
        if (!TestDesk::wait(store.open()))
            return 1;
        Generator generator(ManyCustomers, ManyMessages, ManyCustomers / 10, 1);
        while (!generator.isDone()) {
            auto batch = store.commit([&generator](Writer &writer) { return generator.next(writer); });
            batch.waitForFinished();
            if (!batch.result())
                return 1;
        }
        made = QByteArray::number(generator.conversations()) + " conversations";
    }
    measure(made, large);
    return 0;
}
