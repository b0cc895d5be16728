#include "ui/kit/StoredWords.h"

#include "core/base/Text.h"

#include <QCoreApplication>

QString toldWord(std::span<const StoredWord> known, const char *context, const QString &word)
{
    for (const StoredWord &candidate : known) {
        if (word.compare(candidate.stored, Qt::CaseInsensitive) == 0)
            return QCoreApplication::translate(context, candidate.text);
    }
    QString words = oneLine(word, 60).replace(QChar(u'_'), QChar(u' '));
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}
