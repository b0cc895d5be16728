// Races on purpose, one at every place where our code hands work to another thread: the thread sanitizer has to see
// each, or what it is told of Qt (QtThreads.cpp, suppressions) hides more than it should.

#include "core/base/Background.h"
#include "core/base/Clock.h"
#include "core/base/Parallel.h"
#include "core/store/Store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

int s_touched = 0;

/// For so long that two threads do it at the same time, however busy the machine is.
bool touch()
{
    QElapsedTimer elapsed;
    elapsed.start();
    while (elapsed.elapsed() < 200)
        ++s_touched;
    return true;
}

Result<bool> onDatabase(Reader &)
{
    return touch();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QString place = app.arguments().value(1);
    if (place == "database"_L1) {
        const QTemporaryDir folder;
        const SystemClock clock;
        Store store({Workspace::Engine::Sqlite, folder.filePath(u"workspace.db"_s)}, clock);
        store.open().waitForFinished();
        QFuture<Result<bool>> read = store.read(onDatabase);
        touch();
        read.waitForFinished();
    } else if (place == "worker"_L1) {
        QFuture<bool> work = inBackground(touch);
        touch();
        work.waitForFinished();
    } else if (place == "parallel"_L1) {
        inParallel(2, [](std::size_t) { touch(); });
    } else {
        return 2;
    }
    return 0;
}
