#include "core/llm/Sayings.h"

#include "core/base/Text.h"
#include "core/llm/SameWords.h"

#include <QFile>
#include <QMultiHash>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <set>
#include <vector>

using namespace Qt::StringLiterals;

/// Resources of a static library have to be asked for, outside of any namespace.
static void useSayings()
{
    Q_INIT_RESOURCE(prompts);
}

namespace {

constexpr qsizetype EnoughText = 2'000;

struct Saying {
    QString words; ///< the articles'
    QRegularExpression said;
};

struct Sayings {
    std::vector<Saying> all; ///< in their order: one may make the words of a later one
    /// The longest word of each way to say it: most texts hold none, and looking words up is cheaper than a match.
    QMultiHash<QString, int> byMark;
};

/// Its letters and digits: "don't" is two.
QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.split(between, Qt::SkipEmptyParts);
}

QString longestWordOf(const QString &saying)
{
    QString longest;
    for (const QString &word : wordsOf(saying)) {
        if (word.size() > longest.size())
            longest = word;
    }
    return longest;
}

void add(Sayings &sayings, const QString &line)
{
    Saying saying{line.section(QChar(u'\t'), 0, 0), {}};
    QStringList patterns;
    for (const QString &said : line.section(QChar(u'\t'), 1).split(QChar(u','), Qt::SkipEmptyParts)) {
        sayings.byMark.insert(longestWordOf(said), int(sayings.all.size()));
        QString pattern = QRegularExpression::escape(said.trimmed());
        pattern.replace(u"\\ \\*\\ "_s, u"\\s+(?:\\S+\\s+){0,3}?"_s).replace(u"\\ "_s, u"\\s+"_s);
        patterns += pattern;
    }
    saying.said.setPattern(u"\\b(?:%1)s?\\b"_s.arg(patterns.join(QChar(u'|'))));
    sayings.all.push_back(std::move(saying));
}

const Sayings &sayings()
{
    static const Sayings all = [] {
        Sayings read;
        useSayings();
        QFile file(u":/prompts/sayings.tsv"_s);
        if (!file.open(QIODevice::ReadOnly))
            return read;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(QChar(u'\n'), Qt::SkipEmptyParts)) {
            if (!line.startsWith(QChar(u'#')))
                add(read, line);
        }
        return read;
    }();
    return all;
}

/// Adds the sayings that a text with these words may hold; each may end in an "s" more.
void addCandidates(std::set<int> &candidates, const QStringList &words)
{
    const auto addOf = [&candidates](const QString &mark) {
        const auto [first, last] = sayings().byMark.equal_range(mark);
        std::for_each(first, last, [&candidates](int number) { candidates.insert(number); });
    };
    for (const QString &word : words) {
        addOf(word);
        if (word.endsWith(QChar(u's')))
            addOf(word.chopped(1));
    }
}

QString withPlainApostrophes(QString text)
{
    return text.replace(QChar(u'’'), QChar(u'\''));
}

} // namespace

QString withArticlesWords(const QString &foldedText)
{
    QString text = withPlainApostrophes(foldedText);
    std::set<int> candidates;
    addCandidates(candidates, wordsOf(text));
    for (auto it = candidates.begin(); it != candidates.end(); ++it) {
        const Saying &saying = sayings().all[std::size_t(*it)];
        const QString before = text;
        if (text.replace(saying.said, saying.words) != before)
            addCandidates(candidates, wordsOf(saying.words));
    }
    return text;
}

QString articlesWordsIn(const QString &message)
{
    const QString text = withPlainApostrophes(foldText(message.left(EnoughText)));
    const QStringList words = wordsOf(text);
    std::set<int> candidates;
    addCandidates(candidates, words);
    QStringList said;
    for (const int number : candidates) {
        const Saying &saying = sayings().all[std::size_t(number)];
        if (!saying.words.isEmpty() && saying.said.match(text).hasMatch())
            said += saying.words;
    }
    QStringList meant;
    for (const QString &word : words) {
        if (const QString same = articlesWord(word); same != word && !meant.contains(same))
            meant += same;
    }
    return (said + meant).join(QChar(u' '));
}
