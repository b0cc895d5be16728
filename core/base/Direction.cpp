#include "core/base/Direction.h"

#include <QVarLengthArray>
#include <algorithm>

namespace {

bool isForced(QChar c)
{
    return c >= QChar(0x202A) && c <= QChar(0x202E);
}

bool opens(QChar c)
{
    return c >= QChar(0x2066) && c <= QChar(0x2068);
}

bool closes(QChar c)
{
    return c == QChar(0x2069);
}

} // namespace

QString withoutReordering(const QString &text)
{
    const auto isControl = [](QChar c) { return isForced(c) || opens(c) || closes(c); };
    if (std::none_of(text.begin(), text.end(), isControl))
        return text;
    QString kept;
    kept.reserve(text.size());
    QVarLengthArray<qsizetype, 16> open; // where each isolate began, in `kept`
    for (const QChar c : text) {
        if (isForced(c) || (closes(c) && open.isEmpty()))
            continue;
        if (opens(c))
            open.append(kept.size());
        else if (closes(c))
            open.removeLast();
        kept += c;
    }
    for (qsizetype i = open.size(); i-- > 0;)
        kept.remove(open[i], 1);
    return kept;
}
