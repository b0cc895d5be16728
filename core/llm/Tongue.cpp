#include "core/llm/Tongue.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype EnoughText = 2'000;
constexpr int LatinTongues = 4;

/// Small words that only one of the four has, or nearly so, one bit each in the order of Tongue.
const QHash<QString, int> &smallWords()
{
    static const QHash<QString, int> words = [] {
        const std::array<QString, LatinTongues> lists = {
            u"the and is are my your do does how what where when can could would not with have has this that please "
            u"thanks "
            u"it of to for hello hi i we you was from on at"_s,
            u"der die das und ist ich nicht wie kann ein eine mein meine meinen sie wir mit von zu auf für habe haben "
            u"bitte "
            u"danke hallo wo was warum wird werden den dem im bei es auch noch gibt kostet mich mir ihr ihre guten tag"_s,
            u"le la les des et est je ne pas comment mon ma mes vous nous avec de du pour une un puis-je puis bonjour "
            u"merci "
            u"où quel quelle est-ce que sur dans avez c'est j'ai s'il sont votre vos au aux ce"_s,
            u"el los las y es yo no cómo como mi mis usted con del para una un puedo hola gracias dónde donde qué cuál "
            u"cuánto "
            u"cuanto por favor tienen hay está en se su sus me tengo quiero necesito buenos días al lo"_s};
        QHash<QString, int> table;
        for (int i = 0; i < LatinTongues; ++i) {
            for (const QString &word : lists[std::size_t(i)].split(QChar(u' ')))
                table[word] |= 1 << i;
        }
        return table;
    }();
    return words;
}

Tongue latinTongue(const QString &message)
{
    static const QRegularExpression letters(u"[\\p{L}'’-]+"_s);
    std::array<double, LatinTongues> votes = {};
    for (auto it = letters.globalMatch(message); it.hasNext();) {
        QString word = it.next().captured().toLower();
        word.replace(QChar(u'’'), QChar(u'\''));
        const int tongues = smallWords().value(word);
        // A word of two languages is half a vote for each.
        const double weight = 1.0 / std::max(1, int(qPopulationCount(quint32(tongues))));
        for (std::size_t i = 0; i < LatinTongues; ++i)
            votes[i] += tongues >> i & 1 ? weight : 0;
    }
    static const QRegularExpression german(u"[äöüß]"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression french(u"[àâçèêëîïôùûœ]"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression spanish(u"[ñ¿¡áíóú]"_s, QRegularExpression::CaseInsensitiveOption);
    votes[1] += german.match(message).hasMatch() ? 0.75 : 0;
    votes[2] += french.match(message).hasMatch() ? 0.75 : 0;
    votes[3] += spanish.match(message).hasMatch() ? 0.75 : 0;
    const auto most = std::max_element(votes.begin(), votes.end());
    return *most > votes[0] ? Tongue(most - votes.begin()) : Tongue::English;
}

} // namespace

Tongue tongueOf(const QString &message)
{
    const QString text = message.left(EnoughText);
    int letters = 0;
    int arabic = 0;
    int japanese = 0;
    for (const QChar c : text) {
        if (!c.isLetter())
            continue;
        ++letters;
        arabic += c.script() == QChar::Script_Arabic;
        japanese += c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana
            || c.script() == QChar::Script_Han;
    }
    if (arabic * 2 > letters)
        return Tongue::Arabic;
    // A product's name in Latin letters is longer than the Japanese words around it.
    if (japanese * 3 > letters)
        return Tongue::Japanese;
    return latinTongue(text);
}

bool isSmallWord(const QString &word)
{
    return smallWords().contains(word);
}

QString codeOf(Tongue tongue)
{
    switch (tongue) {
    case Tongue::English:
        break;
    case Tongue::German:
        return u"de"_s;
    case Tongue::French:
        return u"fr"_s;
    case Tongue::Spanish:
        return u"es"_s;
    case Tongue::Japanese:
        return u"ja"_s;
    case Tongue::Arabic:
        return u"ar"_s;
    }
    return u"en"_s;
}
