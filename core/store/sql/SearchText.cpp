#include "core/store/sql/SearchText.h"

#include "core/base/Text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestSnippetSource = 20'000; ///< words further behind are found, but not shown
constexpr qsizetype LongestSearchedText = 200'000;
constexpr qsizetype MostWords = 32;
constexpr qsizetype TellingLetters = 3;

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

bool beginsLikeOne(const QString &word, const QStringList &foldedWords)
{
    const QString folded = foldText(word);
    return std::any_of(foldedWords.begin(), foldedWords.end(),
                       [&](const QString &wanted) { return folded.startsWith(wanted); });
}

/// Where words that begin like one of the folded ones stand in a text that is not folded.
std::vector<Mark> placesOf(const QString &text, const QStringList &foldedWords)
{
    std::vector<Mark> places;
    qsizetype i = 0;
    while (i < text.size()) {
        if (isWithoutSpaces(text[i])) {
            if (foldedWords.contains(text.mid(i, 2))) {
                places.push_back({i, 2});
                ++i;
            }
            ++i;
        } else if (isWordPart(text[i])) {
            const qsizetype start = i;
            while (i < text.size() && isWordPart(text[i]) && !isWithoutSpaces(text[i]))
                ++i;
            if (beginsLikeOne(text.mid(start, i - start), foldedWords))
                places.push_back({start, i - start});
        } else {
            ++i;
        }
    }
    return places;
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

bool isHardlyBegun(const QString &word)
{
    return word.size() < TellingLetters && !word.isEmpty() && !isWithoutSpaces(word.back());
}

QString matchOfWords(const QStringList &words, bool prefixOfLastWord)
{
    QString expression;
    for (const QString &word : words)
        expression += u"\""_s + word + u"\" "_s;
    expression.chop(1);
    if (prefixOfLastWord && !words.isEmpty())
        expression += QChar(u'*');
    return expression;
}

QString matchExpression(const QString &query, bool prefixOfLastWord)
{
    return matchOfWords(searchWords(query), prefixOfLastWord);
}

MarkedLine markedLine(const QString &text, const QStringList &foldedWords, qsizetype length)
{
    const QString searched = text.left(LongestSnippetSource);
    const std::vector<Mark> found = placesOf(searched, foldedWords);
    qsizetype start = 0;
    if (!found.empty() && found.front().start > length / 2) {
        start = found.front().start;
        const qsizetype space = searched.lastIndexOf(QChar(u' '), start - length / 4);
        if (space > start - length / 2)
            start = space + 1;
    }
    MarkedLine line;
    if (start > 0)
        line.text = QChar(u'…');
    auto mark = std::find_if(found.begin(), found.end(), [start](const Mark &m) { return m.start >= start; });
    qsizetype at = start;
    for (; at < searched.size() && line.text.size() < length; ++at) {
        if (mark != found.end() && at == mark->start) {
            line.marks.push_back({line.text.size(), mark->length});
            ++mark;
        }
        const bool isSpace = searched[at].isSpace();
        if (!isSpace)
            line.text += searched[at];
        else if (!line.text.isEmpty() && !line.text.back().isSpace())
            line.text += QChar(u' ');
    }
    if (!line.text.isEmpty() && line.text.back().isHighSurrogate())
        line.text.chop(1);
    if (at < text.size())
        line.text += QChar(u'…');
    if (!line.marks.empty()) {
        Mark &last = line.marks.back();
        last.length = std::min(last.length, line.text.size() - last.start);
    }
    return line;
}
