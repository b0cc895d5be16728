#include "core/learn/Spelling.h"

#include "core/base/Text.h"
#include "core/base/Typo.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestText = 4000; ///< of what is corrected: more than a person writes by hand
constexpr qsizetype ShortestWord = 4; ///< shorter ones are like too many others
/// "Tight" and "right", "black" and "back" are two words: in short ones only letters that changed places or are doubled
/// are believed.
constexpr qsizetype ShortestOmitted = 6;
constexpr qsizetype ShortestReplaced = 7;
/// What was seen only once or twice may itself be a slip of a word that is seen all the time.
constexpr int Rare = 2;
constexpr int TimesAsCommon = 40;

const QRegularExpression &wordPattern()
{
    static const QRegularExpression word(u"\\w+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return word;
}

bool isWord(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// A slip of the pen is hardly ever in the first or last letter; "route" and "router", "close" and "closes" are both
/// right.
quint32 endsOf(const QString &word)
{
    return quint32(word.front().unicode()) << 16 | word.back().unicode();
}

/// Two neighbours changed places in a word that is known otherwise.
bool hasChangedPlaces(const QString &word, const QString &right)
{
    if (word.size() != right.size() || !differsInOneLetter(word, right))
        return false;
    const auto first = std::mismatch(word.begin(), word.end(), right.begin(), right.end());
    const auto at = first.first - word.begin();
    return word[at] == right[at + 1] && word[at + 1] == right[at];
}

/// Whether a word nobody knows may be meant for one they do.
bool mayBeSlipOf(const QString &word, const QString &right)
{
    if (!differsInOneLetter(word, right))
        return false;
    if (word.size() == right.size())
        return word.size() >= ShortestReplaced || hasChangedPlaces(word, right);
    const auto first = std::mismatch(word.begin(), word.end(), right.begin(), right.end());
    const auto at = first.first - word.begin();
    const QString &longer = word.size() > right.size() ? word : right;
    const bool isDoubled = longer[at] == longer[at - 1];
    return isDoubled || right.size() >= ShortestOmitted;
}

} // namespace

Spelling::Spelling(const QHash<QString, int> &counts)
{
    m_words.reserve(counts.size());
    for (auto it = counts.keyBegin(); it != counts.keyEnd(); ++it) {
        m_words.insert(*it);
        if (it->size() >= ShortestWord - 1 && isWord(*it))
            m_byEnds[endsOf(*it)] += *it;
    }
    for (QStringList &words : m_byEnds) {
        std::ranges::sort(words, {}, [&counts](const QString &word) { return std::pair(-counts[word], word); });
        const auto isSlip = [&](const QString &word) {
            return word.size() >= ShortestWord && counts[word] <= Rare
                && std::ranges::any_of(words, [&](const QString &right) {
                       return counts[right] >= counts[word] * TimesAsCommon && hasChangedPlaces(word, right);
                   });
        };
        QStringList slips;
        std::ranges::copy_if(words, std::back_inserter(slips), isSlip);
        for (const QString &slip : slips) {
            words.removeOne(slip);
            m_words.remove(slip);
        }
    }
}

QString Spelling::meant(const QString &word) const
{
    if (word.size() < ShortestWord || !isWord(word) || m_words.contains(word))
        return word;
    const QStringList words = m_byEnds.value(endsOf(word));
    const auto right =
        std::find_if(words.begin(), words.end(), [&word](const QString &known) { return mayBeSlipOf(word, known); });
    return right == words.end() ? word : *right;
}

QString Spelling::corrected(const QString &text) const
{
    QString result;
    qsizetype from = 0;
    for (auto it = wordPattern().globalMatch(text.left(LongestText)); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString word = foldText(match.captured());
        const QString right = meant(word);
        if (right == word)
            continue;
        result += QStringView(text).mid(from, match.capturedStart() - from);
        result += right;
        from = match.capturedEnd();
    }
    result += QStringView(text).mid(from);
    return result;
}
