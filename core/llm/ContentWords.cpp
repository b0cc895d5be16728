#include "core/llm/ContentWords.h"

#include "core/base/Text.h"
#include "core/llm/SameWords.h"
#include "core/llm/Sayings.h"

#include <QFile>
#include <QRegularExpression>
#include <algorithm>
#include <libstemmer.h>

using namespace Qt::StringLiterals;

/// Resources of a static library have to be asked for, outside of any namespace.
static void useWords()
{
    Q_INIT_RESOURCE(prompts);
}

namespace {

constexpr qsizetype LongestText = 20'000;
constexpr int RememberedCharacters = 200'000; ///< of texts whose words are known
constexpr qsizetype RememberedStems = 20'000;

/// What people write around their question, from resources/prompts/emptywords.txt.
const QSet<QString> &emptyWords()
{
    static const QSet<QString> words = [] {
        QSet<QString> read;
        useWords();
        QFile file(u":/prompts/emptywords.txt"_s);
        if (!file.open(QIODevice::ReadOnly))
            return read;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(QChar(u'\n'))) {
            if (line.startsWith(QChar(u'#')))
                continue;
            const QStringList each = line.split(QChar(u' '), Qt::SkipEmptyParts);
            read.unite({each.begin(), each.end()});
        }
        return read;
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

} // namespace

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
