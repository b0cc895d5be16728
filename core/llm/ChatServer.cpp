#include "core/llm/ChatServer.h"

using namespace Qt::StringLiterals;

QUrl ChatServer::completions() const
{
    QUrl url = baseUrl;
    QString path = url.path();
    while (path.endsWith(QChar(u'/')))
        path.chop(1);
    url.setPath(path + u"/chat/completions"_s);
    return url;
}
