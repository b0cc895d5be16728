#include "core/base/Sentences.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

bool isFullWidthEnd(QChar c)
{
    return c == QChar(u'。') || c == QChar(u'！') || c == QChar(u'？') || c == QChar(u'؟');
}

bool isEnd(QChar c)
{
    return c == QChar(u'.') || c == QChar(u'!') || c == QChar(u'?') || c == QChar(u'…') || isFullWidthEnd(c);
}

bool isCloser(QChar c)
{
    return QStringView(u"\"'”’»)]」』").contains(c);
}

/// Whether the full stop at `dot` only shortens the word in front of it.
bool isAbbreviation(QStringView line, qsizetype dot)
{
    static const QSet<QString> shortened = {u"e.g"_s, u"i.e"_s,  u"mr"_s,  u"mrs"_s, u"ms"_s,    u"dr"_s,   u"no"_s,
                                            u"vs"_s,  u"etc"_s,  u"bzw"_s, u"ca"_s,  u"inkl"_s,  u"ggf"_s,  u"nr"_s,
                                            u"usw"_s, u"evtl"_s, u"sr"_s,  u"sra"_s, u"ud"_s,    u"p.ej"_s, u"z"_s,
                                            u"d"_s,   u"u"_s,    u"b"_s,   u"h"_s,   u"approx"_s};
    qsizetype begin = dot;
    while (begin > 0 && !line[begin - 1].isSpace() && line[begin - 1] != QChar(u'('))
        --begin;
    const QString word = line.mid(begin, dot - begin).toString().toLower();
    // The next word goes on in small letters or with a figure, or this is one of those that stand before a name.
    static const QSet<QString> titles = {u"mr"_s, u"mrs"_s, u"ms"_s, u"dr"_s, u"sr"_s,  u"sra"_s,
                                         u"z"_s,  u"no"_s,  u"b"_s,  u"nr"_s, u"e.g"_s, u"i.e"_s};
    if (!shortened.contains(word))
        return false;
    qsizetype next = dot + 1;
    while (next < line.size() && line[next].isSpace())
        ++next;
    return next < line.size() && (titles.contains(word) || line[next].isLower() || line[next].isDigit());
}

void addTrimmed(std::vector<TextRange> &ranges, const QString &text, qsizetype start, qsizetype end)
{
    while (start < end && text[start].isSpace())
        ++start;
    while (end > start && text[end - 1].isSpace())
        --end;
    if (end > start)
        ranges.push_back({start, end - start});
}

void addLine(std::vector<TextRange> &ranges, const QString &text, qsizetype start, qsizetype end)
{
    static const QRegularExpression mark(uR"(^\s*(?:[-*+•–>]|\d{1,3}[.)])\s+)"_s);
    const QString line = text.mid(start, end - start);
    const auto marked = mark.match(line);
    qsizetype begin = marked.hasMatch() ? marked.capturedEnd() : 0;
    for (qsizetype i = begin; i < line.size(); ++i) {
        if (!isEnd(line[i]))
            continue;
        qsizetype after = i + 1;
        while (after < line.size() && (isEnd(line[after]) || isCloser(line[after])))
            ++after;
        const bool closes = after == line.size() || isFullWidthEnd(line[i]) || line[after].isSpace();
        if (closes && !(line[i] == QChar(u'.') && after == i + 1 && isAbbreviation(line, i))) {
            addTrimmed(ranges, text, start + begin, start + after);
            begin = after;
        }
        i = after - 1;
    }
    addTrimmed(ranges, text, start + begin, end);
}

} // namespace

std::vector<TextRange> sentencesIn(const QString &text)
{
    std::vector<TextRange> ranges;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = text.indexOf(QChar(u'\n'), start);
        if (end < 0)
            end = text.size();
        addLine(ranges, text, start, end);
        start = end + 1;
    }
    return ranges;
}
