#include "core/knowledge/WordLists.h"

#include "core/base/Log.h"

#include <QFile>

using namespace Qt::StringLiterals;

// In a static library nothing else pulls the resource in; the macro does not work inside a namespace.
static void initKnowledgeResource()
{
    Q_INIT_RESOURCE(knowledge);
}

namespace {

using SynonymTable = QHash<QString, QStringList>;

SynonymTable readSynonyms()
{
    SynonymTable table;
    for (const QString &line : wordList(u"synonyms.txt"_s)) {
        QStringList group;
        for (const QString &word : line.split(u',', Qt::SkipEmptyParts))
            group += word.trimmed().toLower();
        for (const QString &word : std::as_const(group)) {
            for (const QString &other : std::as_const(group)) {
                // Two words are looked for as one, but nothing is looked for as two.
                if (other != word && !other.contains(u' ') && !table[word].contains(other))
                    table[word] += other;
            }
        }
    }
    return table;
}

} // namespace

QStringList wordList(const QString &name)
{
    initKnowledgeResource();
    QFile file(u":/knowledge/"_s + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(lcKnowledge) << "missing word list" << name;
        return {};
    }
    QStringList words;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QString word = line.section(u'#', 0, 0).trimmed();
        if (!word.isEmpty())
            words += word;
    }
    return words;
}

QStringList synonymsOf(const QString &normalWords)
{
    static const SynonymTable table = readSynonyms();
    return table.value(normalWords);
}
