#include "core/llm/ContentWords.h"

#include "core/base/Text.h"
#include "core/llm/Sayings.h"

#include <QRegularExpression>
#include <algorithm>
#include <libstemmer.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestText = 20'000;
constexpr int RememberedCharacters = 200'000; ///< of texts whose words are known
constexpr qsizetype RememberedStems = 20'000;

const QSet<QString> &emptyWords()
{
    // What people write around their question. "not" and "no" say nothing about the subject either.
    static const QSet<QString> words = [] {
        const QString list = QStringLiteral(
            "a about after again all also always am an and any anybody anyone anything are around as ask asking at "
            "away back be because been "
            "before being best both but by bye call can cannot cant come could currently dear did didnt do does doesnt "
            "doing done dont "
            "each either else even ever every everything exactly few find first for from get gets getting give go goes "
            "going good got had has have "
            "having he hello help her here hey hi him his how however i id if ill im in instead into is isnt it its "
            "ive just keep keeps know "
            "later least less let like little look looking lot made make makes many may maybe me mean might mine more "
            "most much must my near need "
            "needed needs never new no nor not nothing now of off often ok okay on once one only or other our out over "
            "own per perhaps "
            "please possible possibly problem put question quick quite really regards right s same say see seem seems "
            "shall she should since so "
            "some someone something soon sorry still stuff such sure t take team tell than thank thanks that thats the "
            "their them then there "
            "these they thing things think this those though through time to today together too tried trouble try "
            "trying under until up us use used uses using very want wanted wants "
            "was wasnt way we well were what whats when where whether which while who why will wish with without wont "
            "work working "
            "would wouldnt yes yet you your yours company guys kind offer offers support tool product service anyway "
            "appreciate advance "
            "pls plz thx ty hi hiya asap able actually already morning afternoon evening day everyone since recently "
            "happen happens happened run runs running wrong every "
            "however whenever talk speak times last next recent latest normal ok okay hav u ur r so available great "
            "between "
            "long "
            "finding difference differences differ compare compared comparison versus vs whole gives given comes says "
            "said "
            "goes "
            "monday tuesday wednesday thursday friday saturday sunday yesterday tomorrow tonight ago");
        const QStringList all = list.split(QChar(u' '), Qt::SkipEmptyParts);
        return QSet<QString>(all.begin(), all.end());
    }();
    return words;
}

/// Words customers use for what the articles call otherwise, one group a line, the articles' word first.
const QHash<QString, QString> &sameWords()
{
    static const QHash<QString, QString> words = [] {
        const QStringList groups{
            u"sign login log logon signin"_s,
            u"password passwort passcode passphrase"_s,
            u"price cost costs pricing fee fees prices"_s,
            u"invoice bill bills receipt receipts invoices"_s,
            u"member seat seats users members teammate teammates people persons colleague colleagues coworker "
            u"coworkers "
            u"employee employees"_s,
            u"annual yearly annually year years"_s,
            u"month months monthly"_s,
            u"renew renewed renewal rotate rotated rotating rotation regenerate"_s,
            u"refund reimbursement moneyback refunded reimburse refunds"_s,
            u"decline reject rejected declined"_s,
            u"delete erase erased"_s,
            u"integration connector plugin integrations"_s,
            u"sso saml"_s,
            u"pay paid payment payments paying"_s,
            u"phone call telephone"_s,
            u"invite invitation invitations invited"_s,
            u"card cards creditcard visa mastercard amex"_s,
            u"cancel unsubscribe terminate quit"_s,
            u"student students pupil"_s,
            u"educator educators teacher teachers lecturer professor"_s,
            u"load blank white empty loading loads"_s,
            u"save cheaper cheap saving savings"_s,
            u"synchronisation synchronization synchronise synchronize sync syncs synced syncing"_s,
            u"email mail mails emails"_s,
            u"status outage outages downtime"_s,
            u"create add adds added adding"_s,
            u"twice duplicate duplicates duplicated"_s,
            u"device devices laptop laptops notebook notebooks tablet tablets"_s,
            u"valid expire expires expired expiry"_s,
            u"bookkeeper accountant accountants bookkeepers"_s, // its stem would be "account"
        };
        QHash<QString, QString> table;
        for (const QString &group : groups) {
            const QStringList all = group.split(QChar(u' '));
            for (const QString &word : all)
                table.insert(word, all.first());
        }
        return table;
    }();
    return words;
}

/// "non-profit" is "nonprofit" and "e-mail" is "email"; other hyphens part words.
bool joinsWhatFollows(const QString &word)
{
    static const QSet<QString> prefixes{u"e"_s, u"non"_s, u"pre"_s, u"re"_s, u"un"_s, u"co"_s, u"multi"_s, u"anti"_s};
    return prefixes.contains(word);
}

/// Numbers as articles write them, without what parts thousands: "1,000" is "1000", "49 dollars" is "49".
QString withPlainNumbers(QString text)
{
    static const QRegularExpression thousands(u"(?<=\\d),(?=\\d{3}(?!\\d))"_s);
    static const QRegularExpression currency(u"(?<=\\d)\\s?(?:dollars?|usd|bucks|euros?|eur|pounds?|gbp)\\b"_s);
    return text.remove(thousands).remove(currency);
}

/// "CRMs", "PDFs": the stemmer takes them for words that end so.
bool isAbbreviations(const QString &word)
{
    static const QString vowels = u"aeiouy"_s;
    return word.size() > 2 && word.endsWith(QChar(u's'))
        && std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'b' && c <= u'z' && !vowels.contains(c); });
}

constexpr qsizetype ShortestTypo = 6;

/// The articles' word for it, also when it is misspelt: "pricng" is "price".
QString articlesWord(const QString &word)
{
    const QHash<QString, QString> &table = sameWords();
    const auto known = table.constFind(word);
    if (known != table.constEnd())
        return *known;
    if (word.size() < ShortestTypo)
        return word;
    for (auto it = table.constBegin(); it != table.constEnd(); ++it) {
        // The first letter is hardly ever the wrong one.
        if (it.key().size() >= ShortestTypo && it.key()[0] == word[0] && differsInOneLetter(word, it.key()))
            return it.value();
    }
    return word;
}

} // namespace

bool differsInOneLetter(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    qsizetype same = 0;
    while (same < a.size() && a[same] == b[same])
        ++same;
    if (a.size() < b.size())
        return a.mid(same) == b.mid(same + 1);
    if (same + 1 < a.size() && a[same] == b[same + 1] && a[same + 1] == b[same] && a.mid(same + 2) == b.mid(same + 2))
        return true;
    return same < a.size() && a.mid(same + 1) == b.mid(same + 1);
}

void ContentWords::Close::operator()(sb_stemmer *stemmer) const
{
    sb_stemmer_delete(stemmer);
}

ContentWords::ContentWords() : m_stemmer(sb_stemmer_new("english", "UTF_8")), m_texts(RememberedCharacters) { }

ContentWords::~ContentWords() = default;

QString ContentWords::stem(const QString &word)
{
    const auto known = m_stems.constFind(word);
    if (known != m_stems.constEnd())
        return *known;
    const QString meant = articlesWord(isAbbreviations(word) ? word.chopped(1) : word);
    const QByteArray utf8 = meant.toUtf8();
    QString stemmed = meant;
    if (m_stemmer) {
        const sb_symbol *symbols =
            sb_stemmer_stem(m_stemmer.get(), reinterpret_cast<const sb_symbol *>(utf8.constData()), int(utf8.size()));
        if (symbols)
            stemmed = QString::fromUtf8(reinterpret_cast<const char *>(symbols), sb_stemmer_length(m_stemmer.get()));
    }
    if (m_stems.size() >= RememberedStems)
        m_stems.clear();
    m_stems.insert(word, stemmed);
    return stemmed;
}

QStringList ContentWords::of(const QString &text)
{
    // The same articles are read for one question after the other.
    if (const QStringList *known = m_texts.object(text))
        return *known;
    QStringList stems = read(text);
    m_texts.insert(text, new QStringList(stems), int(std::min<qsizetype>(text.size(), RememberedCharacters)));
    return stems;
}

QStringList ContentWords::read(const QString &text)
{
    QStringList stems;
    QSet<QString> seen;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty() && !emptyWords().contains(word)) {
            const QString stemmed = stem(word);
            if (!seen.contains(stemmed)) {
                seen.insert(stemmed);
                stems.append(stemmed);
            }
        }
        word.clear();
    };
    const QString folded = withArticlesWords(withPlainNumbers(foldText(text.left(LongestText))));
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar c = folded[i];
        // "don't" is "dont".
        const bool joins = c == QChar(u'\'') || c == QChar(u'’') || (c == QChar(u'-') && joinsWhatFollows(word));
        if (c.isLetterOrNumber()) {
            word += c;
        } else if (c.isHighSurrogate() && i + 1 < folded.size()
                   && QChar::isLetterOrNumber(QChar::surrogateToUcs4(c, folded[i + 1]))) {
            word += folded.mid(i++, 2);
        } else if (!joins) {
            finish();
        }
    }
    finish();
    return stems;
}

QSet<QString> ContentWords::setOf(const QString &text)
{
    const QStringList stems = of(text);
    return {stems.begin(), stems.end()};
}
