#include "app/console/Startup.h"
#include "core/base/Log.h"
#include "core/base/Process.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace {

int runEventLoop()
{
    const ExitInPlace whereItStands;
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    hardenProcess();
    installLog();
    QApplication app(argc, argv);
    QApplication::setOrganizationName(u"Frontdesk"_s);
    QApplication::setApplicationName(u"Frontdesk"_s); // also what a screen reader calls the program
    QApplication::setApplicationVersion(QStringLiteral(FRONTDESK_VERSION));
    QApplication::setDesktopFileName(u"frontdesk"_s);
    auto startup = std::make_unique<Startup>();
    const int wrong = startup->prepare(QApplication::arguments());
    const int status = wrong != 0 ? wrong : runEventLoop();
    startup.reset();
    StopSignals::leave();
    return status;
}
