#include "core/llm/Tongue.h"

#include "core/llm/LetterStatistics.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype EnoughText = 2'000;
constexpr qsizetype EnoughLetters = 300;
constexpr std::size_t LatinTongues = LetterStatistics::Languages;
/// Logarithms of likelihoods: what a small word adds to that of the letters ...
constexpr double SmallWordVote = 2;
/// ... and how much likelier than English another language must be: names and codes look like anything.
constexpr double EnglishAhead = 3;
constexpr int NameShare = 4; ///< one letter in so many tells the script

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
            u"où quel quelle est-ce que sur dans avez c'est j'ai s'il sont votre vos au aux ce que en"_s,
            u"el los las y es yo no cómo como mi mis usted con de del la que para una un puedo hola gracias dónde "
            u"donde qué cuál "
            u"cuánto "
            u"cuanto por favor tienen hay está en se su sus me tengo quiero necesito buenos días al lo"_s};
        QHash<QString, int> table;
        for (std::size_t i = 0; i < LatinTongues; ++i) {
            for (const QString &word : lists[i].split(QChar(u' ')))
                table[word] |= 1 << i;
        }
        return table;
    }();
    return words;
}

/// Words of support that are English only: a question may be made of nothing else.
bool isEnglishOnly(const QString &word)
{
    static const QSet<QString> words = [] {
        const QStringList all =
            u"who why our there here just still need want get got any if out after before work works working doesn't "
            u"don't can't isn't password price prices invoice invoices payment payments charge charged change delete "
            u"remove customer customers length error errors card cards member members someone somebody"_s.split(
                QChar(u' '));
        return QSet<QString>(all.begin(), all.end());
    }();
    return words.contains(word);
}

Tongue latinTongue(const QString &message)
{
    static const LetterStatistics letters;
    static const QRegularExpression words(u"[\\p{L}'’-]+"_s);
    LetterStatistics::Likelihoods votes = letters.of(message.left(EnoughLetters));
    for (auto it = words.globalMatch(message); it.hasNext();) {
        QString word = it.next().captured().toLower();
        word.replace(QChar(u'’'), QChar(u'\''));
        const int tongues = smallWords().value(word);
        // A word of two languages is half a vote for each.
        const double weight = SmallWordVote / std::max(1, int(qPopulationCount(quint32(tongues))));
        for (std::size_t i = 0; i < LatinTongues; ++i)
            votes[i] += tongues >> i & 1 ? weight : 0;
        if (isEnglishOnly(word))
            votes[0] += SmallWordVote;
    }
    votes[0] += EnglishAhead;
    return Tongue(std::max_element(votes.begin(), votes.end()) - votes.begin());
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
    // A product's name in Latin letters is longer than the words around it.
    if (arabic * NameShare > letters)
        return Tongue::Arabic;
    if (japanese * NameShare > letters)
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
