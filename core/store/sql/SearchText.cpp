#include "core/store/sql/SearchText.h"

#include "core/base/Text.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype SnippetLength = 160;
constexpr qsizetype LongestSearchedText = 200'000;
constexpr qsizetype MostWords = 32;

bool isWithoutSpaces(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return c.isLetterOrNumber();
    default:
        return false;
    }
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate() || c.isMark();
}

/// Words of a folded text, scripts without spaces as overlapping pairs.
QStringList wordsOf(const QString &folded)
{
    QStringList words;
    qsizetype i = 0;
    while (i < folded.size()) {
        if (isWithoutSpaces(folded[i])) {
            const qsizetype start = i;
            while (i < folded.size() && isWithoutSpaces(folded[i]))
                ++i;
            if (i - start == 1)
                words.append(folded.mid(start, 1));
            for (qsizetype pair = start; pair + 1 < i; ++pair)
                words.append(folded.mid(pair, 2));
        } else if (isWordPart(folded[i])) {
            const qsizetype start = i;
            while (i < folded.size() && isWordPart(folded[i]) && !isWithoutSpaces(folded[i]))
                ++i;
            words.append(folded.mid(start, i - start));
        } else {
            ++i;
        }
    }
    return words;
}

} // namespace

QString searchableText(const QString &text)
{
    return wordsOf(foldText(sanitizeText(text.left(LongestSearchedText)))).join(QChar(u' '));
}

QStringList searchWords(const QString &query)
{
    return wordsOf(foldText(sanitizeText(query.left(2000)))).mid(0, MostWords);
}

QString matchExpression(const QString &query, bool prefixOfLastWord)
{
    const QStringList words = searchWords(query);
    QString expression;
    for (const QString &word : words)
        expression += u"\""_s + word + u"\" "_s;
    expression.chop(1);
    if (prefixOfLastWord && !words.isEmpty())
        expression += QChar(u'*');
    return expression;
}

QString snippetAround(const QString &text, const QStringList &foldedWords)
{
    // Searched without accents being folded: folding moves positions, and a snippet that begins at the beginning is no
    // harm.
    const QString searched = text.left(LongestSearchedText);
    qsizetype at = -1;
    for (const QString &word : foldedWords) {
        const qsizetype found = searched.indexOf(word, 0, Qt::CaseInsensitive);
        if (found >= 0 && (at < 0 || found < at))
            at = found;
    }
    if (at <= SnippetLength / 2)
        return oneLine(text, SnippetLength);
    const qsizetype space = searched.lastIndexOf(QChar(u' '), at - SnippetLength / 4);
    const qsizetype start = space > at - SnippetLength / 2 ? space + 1 : at;
    return QChar(u'…') + oneLine(searched.mid(start), SnippetLength);
}
