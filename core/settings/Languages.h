#pragma once

#include <QList>
#include <QString>

/// A language the interface is complete in: translations/frontdesk_<code>.ts.
struct InterfaceLanguage {
    QString code;
    QString name; ///< in the language itself
};

/// English, the language of the source, first.
inline QList<InterfaceLanguage> interfaceLanguages()
{
    using namespace Qt::StringLiterals;
    return {{u"en"_s, u"English"_s},  {u"de"_s, u"Deutsch"_s}, {u"es"_s, u"Español"_s},
            {u"fr"_s, u"Français"_s}, {u"ar"_s, u"العربية"_s}, {u"ja"_s, u"日本語"_s}};
}
