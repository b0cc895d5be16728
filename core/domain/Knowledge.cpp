#include "core/domain/Knowledge.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

const QString SourcesPrefix = u"Sources used: "_s;

} // namespace

QString withSourcesLine(const QString &text, const std::vector<Citation> &citations)
{
    QStringList files;
    for (const Citation &citation : citations) {
        if (!files.contains(citation.file))
            files += citation.file;
    }
    return files.isEmpty() ? text : text + u"\n\n"_s + SourcesPrefix + files.join(u", "_s);
}

QString withoutSourcesLine(const QString &body)
{
    const qsizetype line = body.lastIndexOf(u"\n\n"_s + SourcesPrefix);
    const bool last = line >= 0 && !body.mid(line + 2).contains(QChar(u'\n'));
    return last ? body.left(line) : body;
}
