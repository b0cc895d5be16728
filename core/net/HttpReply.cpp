#include "core/net/HttpReply.h"

QByteArray HttpReply::header(const QByteArray &name) const
{
    for (const auto &[found, value] : headers) {
        if (found.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}
