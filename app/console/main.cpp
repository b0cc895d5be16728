#include "app/console/Startup.h"
#include "core/base/Log.h"
#include "core/base/Process.h"

#include <QApplication>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    hardenProcess();
    installLog();
    QApplication app(argc, argv);
    QApplication::setOrganizationName(u"Frontdesk"_s);
    QApplication::setApplicationName(u"Frontdesk"_s); // also what a screen reader calls the program
    QApplication::setApplicationVersion(QStringLiteral(FRONTDESK_VERSION));
    QApplication::setDesktopFileName(u"frontdesk"_s);
    Startup startup;
    const int wrong = startup.prepare(QApplication::arguments());
    return wrong != 0 ? wrong : QApplication::exec();
}
