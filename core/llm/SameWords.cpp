#include "core/llm/SameWords.h"

#include "core/base/Typo.h"

#include <QFile>
#include <QHash>
#include <QStringList>

using namespace Qt::StringLiterals;

/// Resources of a static library have to be asked for, outside of any namespace.
static void useWords()
{
    Q_INIT_RESOURCE(prompts);
}

namespace {

constexpr qsizetype ShortestTypo = 6;

const QHash<QString, QString> &sameWords()
{
    static const QHash<QString, QString> words = [] {
        QHash<QString, QString> table;
        useWords();
        QFile file(u":/prompts/words.tsv"_s);
        if (!file.open(QIODevice::ReadOnly))
            return table;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(QChar(u'\n'), Qt::SkipEmptyParts)) {
            if (line.startsWith(QChar(u'#')))
                continue;
            const QString articles = line.section(QChar(u'\t'), 0, 0);
            for (const QString &word : line.section(QChar(u'\t'), 1).split(QChar(u' '), Qt::SkipEmptyParts))
                table.insert(word, articles);
        }
        return table;
    }();
    return words;
}

} // namespace

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
