#include "app/Translations.h"

#include <QCoreApplication>
#include <QTranslator>

void installTranslations()
{
    auto *english = new QTranslator(QCoreApplication::instance());
    if (english->load(QStringLiteral(":/translations/frontdesk_en.qm")))
        QCoreApplication::installTranslator(english);
}
