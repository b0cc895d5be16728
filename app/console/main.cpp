#include "app/Translations.h"
#include "app/console/Startup.h"

#include <QApplication>
#include <csignal>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    // A full disk must be an error that is told, not a signal that kills.
    std::signal(SIGXFSZ, SIG_IGN);
    QApplication app(argc, argv);
    QApplication::setOrganizationName(u"Frontdesk"_s);
    QApplication::setApplicationName(u"frontdesk"_s);
    QApplication::setApplicationDisplayName(u"Frontdesk"_s);
    QApplication::setApplicationVersion(QStringLiteral(FRONTDESK_VERSION));
    QApplication::setDesktopFileName(u"frontdesk"_s);
    installTranslations();
    Startup startup;
    const int wrong = startup.prepare(QApplication::arguments());
    return wrong != 0 ? wrong : QApplication::exec();
}
