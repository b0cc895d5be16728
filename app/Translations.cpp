#include "app/Translations.h"

#include "core/settings/Languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool exists(const QString &code)
{
    const auto all = interfaceLanguages();
    return std::any_of(all.begin(), all.end(), [&](const InterfaceLanguage &one) { return one.code == code; });
}

QString systemLanguage()
{
    for (const QString &tag : QLocale::system().uiLanguages()) {
        const QString code = tag.section(QChar(u'-'), 0, 0);
        if (exists(code))
            return code;
    }
    return u"en"_s;
}

/// The system's way to write numbers and dates when it speaks this language, else the language's own.
QLocale localeOf(const QString &code)
{
    const QLocale system = QLocale::system();
    const bool saysNothing = system.language() == QLocale::C; // "C" and "POSIX" have no language
    // Counts inside texts, ids and what customers write have the digits 0 to 9: everything else on the screen as well.
    const bool hasOurDigits = system.zeroDigit() == u"0"_s;
    if (hasOurDigits && (QLocale::languageToCode(system.language()) == code || (saysNothing && code == u"en"_s)))
        return system;
    return code == u"ar"_s ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates) : QLocale(code);
}

} // namespace

Translations::Translations(QObject *parent) : QObject(parent)
{
    use(u"en"_s);
}

Translations::~Translations() = default;

bool Translations::use(const QString &choice)
{
    const QString code = exists(choice) ? choice : systemLanguage();
    if (code == m_language)
        return false;
    m_language = code;
    m_translators.clear(); // a translator that goes takes its words with it
    QLocale::setDefault(localeOf(code));
    if (code != u"en"_s)
        install(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"frontdesk_"_s + code, u":/translations"_s);
    return true;
}

void Translations::install(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder))
        return; // Qt's own words are a package of their own: without it they stay English
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

Qt::LayoutDirection Translations::direction() const
{
    return QLocale(m_language).textDirection();
}

void installTranslations()
{
    new Translations(QCoreApplication::instance());
}
