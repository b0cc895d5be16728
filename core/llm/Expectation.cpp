#include "core/llm/Expectation.h"

#include "core/llm/Tongue.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

bool holds(const QString &text, const QRegularExpression &pattern)
{
    return pattern.match(text).hasMatch();
}

QRegularExpression wordsLike(const QString &pattern)
{
    return QRegularExpression(u"(?<!\\w)(?:%1)(?!\\w)"_s.arg(pattern),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

Expectation expectationOf(const QString &question)
{
    static const QRegularExpression frequency =
        wordsLike(u"how (?:often|frequently|many times)|wie oft|combien de fois|"
                  u"à quelle fréquence|cuántas veces|con qué frecuencia"_s);
    static const QRegularExpression duration =
        wordsLike(u"how long|how much time|wie lange|combien de temps|cuánto tiempo"_s);
    static const QRegularExpression clock = wordsLike(u"what time|um wie viel uhr|à quelle heure|a qué hora"_s);
    static const QRegularExpression amount = wordsLike(u"how (?:many|much)|wie ?viele?|combien|cuánt[oa]s?"_s);
    static const QRegularExpression comparison =
        wordsLike(u"differences?|differs?|compared?|comparison|vs|versus|unterschied\\w*|vergleich\\w*|différences?|"
                  u"diferencias?|comparar"_s);
    static const QRegularExpression increase =
        wordsLike(u"go(?:es|ing)? up|increas(?:e|es|ing)|rise|rises|raise|raising|get(?:ting)? more expensive"_s);
    static const QRegularExpression future = wordsLike(u"will|going to|planning|next year|next month|soon"_s);
    if (holds(question, increase) && holds(question, future))
        return Expectation::Increase;
    if (holds(question, comparison))
        return Expectation::Comparison;
    if (holds(question, frequency))
        return Expectation::Frequency;
    if (holds(question, duration))
        return Expectation::Duration;
    if (holds(question, clock))
        return Expectation::ClockTime;
    return holds(question, amount) ? Expectation::Amount : Expectation::Anything;
}

bool mayMeet(Expectation expectation, const QString &text)
{
    static const QString unit = u"(?:second|minute|hour|morning|evening|night|day|week|month|quarter|year)s?"_s;
    static const QRegularExpression frequency =
        wordsLike(u"(?:every|each|per|once an?|twice an?|times an?) (?:\\S+ )?%1|hourly|daily|weekly|monthly|quarterly|"
                  u"yearly|annually|regularly|as often as"_s.arg(unit));
    static const QRegularExpression duration =
        wordsLike(u"%1|\\d+|immediately|instantly|at once|permanent\\w*|for ?ever|final|until|as long as"_s.arg(unit));
    static const QRegularExpression clock = wordsLike(u"\\d{1,2}(?:[:.]\\d\\d| ?[ap]\\.?m\\.?)|24/7|noon|midnight"_s);
    static const QRegularExpression amount = wordsLike(
        u"\\S*\\d\\S*|one|two|three|four|five|six|seven|eight|nine|ten|(?<!at )once|twice|half|double|free|unlimited|"
        u"no limit|no charge|any number|as many|as much|only|nothing|none"_s);
    static const QRegularExpression increase = wordsLike(
        u"go(?:es)? up|increas\\w*|rise|rises|raised?|stays? the same|unchanged|fixed|guarantee\\w*|in advance"_s);
    switch (expectation) {
    case Expectation::Anything:
    case Expectation::Comparison:
        return true;
    case Expectation::Amount:
        return holds(text, amount) || tongueOf(text) != Tongue::English;
    case Expectation::Increase:
        return holds(text, increase);
    case Expectation::Duration:
        return holds(text, duration) || tongueOf(text) != Tongue::English;
    case Expectation::Frequency:
        return holds(text, frequency) || tongueOf(text) != Tongue::English;
    case Expectation::ClockTime:
        return holds(text, clock) || tongueOf(text) != Tongue::English;
    }
    return true;
}
