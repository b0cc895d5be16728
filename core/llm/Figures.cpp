#include "core/llm/Figures.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShortestExact = 3; ///< digits

const QRegularExpression &sums()
{
    static const QRegularExpression sum(
        u"(?<=[$€£])\\s?\\d[\\d,]*|\\d[\\d,]*(?=\\s?(?:[$€£]|(?:dollars?|usd|bucks|euros?|eur|pounds?|gbp)\\b))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return sum;
}

const QRegularExpression &exactNumbers()
{
    static const QRegularExpression number(
        u"\\d+(?=\\s?%)(?!\\s?% (?:sure|certain|correct|right|positive|happy|satisfied))|\\b[45]\\d\\d\\b"_s);
    return number;
}

QStringList numbersIn(const QString &text, const QRegularExpression &kind)
{
    QStringList numbers;
    for (auto it = kind.globalMatch(text); it.hasNext();)
        numbers += it.next().captured().trimmed().remove(QChar(u','));
    return numbers;
}

} // namespace

QStringList figuresOf(const QString &text)
{
    return numbersIn(text, exactNumbers()) + numbersIn(text, sums());
}

QStringList figuresBesidesSums(QString text)
{
    return numbersIn(text.remove(sums()), exactNumbers());
}

bool isNumber(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

bool isCount(const QString &word)
{
    return word.size() < ShortestExact && isNumber(word);
}
