#include "core/knowledge/Wordings.h"

namespace {

constexpr qsizetype LongestWording = 400; ///< in characters; customers' questions are short
constexpr qsizetype MostWordings = 500; ///< of a section
constexpr qsizetype MostUnanswered = 5'000;

/// Without what stands around it; empty for a blank line.
QString wordingOf(QStringView line)
{
    return line.trimmed().left(LongestWording).toString();
}

} // namespace

QHash<QString, QStringList> wordingsIn(const QString &text)
{
    QHash<QString, QStringList> wordings;
    QString section;
    for (const QStringView line : QStringView(text).split(QChar(u'\n'))) {
        const QString wording = wordingOf(line);
        if (wording.startsWith(QChar(u'#')))
            section = wording.mid(1).trimmed();
        else if (!wording.isEmpty() && !section.isEmpty() && wordings[section].size() < MostWordings)
            wordings[section] += wording;
    }
    return wordings;
}

QStringList linesIn(const QString &text)
{
    QStringList wordings;
    for (const QStringView line : QStringView(text).split(QChar(u'\n'))) {
        const QString wording = wordingOf(line);
        if (!wording.isEmpty() && wordings.size() < MostUnanswered)
            wordings += wording;
    }
    return wordings;
}
