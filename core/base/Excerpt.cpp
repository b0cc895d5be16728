#include "core/base/Excerpt.h"

#include <algorithm>

qsizetype endOfExcerpt(const QString &text, qsizetype from, qsizetype characters, int lines)
{
    qsizetype end = std::clamp(from + characters, from, text.size());
    int seen = 0;
    for (qsizetype at = text.indexOf(u'\n', from); at >= 0 && at < end; at = text.indexOf(u'\n', at + 1)) {
        if (++seen == lines)
            return at + 1;
    }
    if (end > from && end < text.size() && text[end - 1].isHighSurrogate())
        --end;
    return end;
}
