#include "core/llm/ChatServer.h"

using namespace Qt::StringLiterals;

namespace {

QUrl below(QUrl url, const QString &name)
{
    QString path = url.path();
    while (path.endsWith(QChar(u'/')))
        path.chop(1);
    url.setPath(path + name);
    return url;
}

} // namespace

QUrl ChatServer::completions() const
{
    return below(baseUrl, u"/chat/completions"_s);
}

QUrl ChatServer::embeddings() const
{
    return below(baseUrl, u"/embeddings"_s);
}
