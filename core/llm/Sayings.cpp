#include "core/llm/Sayings.h"

#include "core/base/Text.h"
#include "core/llm/SameWords.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
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
    QStringList marks; ///< the longest word of each saying: most texts hold none, and a search is cheaper than a match
    QRegularExpression said;
};

QString longestWordOf(const QString &saying)
{
    QString longest;
    for (const QString &word : saying.split(QChar(u' '))) {
        if (word.size() > longest.size())
            longest = word;
    }
    return longest;
}

Saying sayingOf(const QString &line)
{
    Saying saying{line.section(QChar(u'\t'), 0, 0), {}, {}};
    QStringList patterns;
    for (const QString &said : line.section(QChar(u'\t'), 1).split(QChar(u','), Qt::SkipEmptyParts)) {
        saying.marks += longestWordOf(said.trimmed());
        QString pattern = QRegularExpression::escape(said.trimmed());
        pattern.replace(u"\\ \\*\\ "_s, u"\\s+(?:\\S+\\s+){0,3}?"_s).replace(u"\\ "_s, u"\\s+"_s);
        patterns += pattern;
    }
    saying.said.setPattern(u"\\b(?:%1)s?\\b"_s.arg(patterns.join(QChar(u'|'))));
    return saying;
}

const std::vector<Saying> &sayings()
{
    static const std::vector<Saying> all = [] {
        std::vector<Saying> read;
        useSayings();
        QFile file(u":/prompts/sayings.tsv"_s);
        if (!file.open(QIODevice::ReadOnly))
            return read;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(QChar(u'\n'), Qt::SkipEmptyParts)) {
            if (!line.startsWith(QChar(u'#')))
                read.push_back(sayingOf(line));
        }
        return read;
    }();
    return all;
}

QString withPlainApostrophes(QString text)
{
    return text.replace(QChar(u'’'), QChar(u'\''));
}

bool mayHold(const QString &text, const Saying &saying)
{
    return std::any_of(saying.marks.begin(), saying.marks.end(),
                       [&text](const QString &word) { return text.contains(word); });
}

} // namespace

QString withArticlesWords(const QString &foldedText)
{
    QString text = withPlainApostrophes(foldedText);
    for (const Saying &saying : sayings()) {
        if (mayHold(text, saying))
            text.replace(saying.said, saying.words);
    }
    return text;
}

QStringList articlesWordsIn(const QString &message)
{
    const QString text = withPlainApostrophes(foldText(message.left(EnoughText)));
    QStringList said;
    for (const Saying &saying : sayings()) {
        if (mayHold(text, saying) && saying.said.match(text).hasMatch())
            said += saying.words;
    }
    static const QRegularExpression between(u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList meant;
    for (const QString &word : text.split(between, Qt::SkipEmptyParts)) {
        if (const QString same = articlesWord(word); same != word && !meant.contains(same))
            meant += same;
    }
    QStringList searches{said.join(QChar(u' ')), meant.join(QChar(u' '))};
    searches.removeAll(QString());
    return searches;
}
