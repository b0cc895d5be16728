#include "core/net/HttpRequest.h"

#include "core/base/Json.h"

HttpRequest HttpRequest::get(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

HttpRequest HttpRequest::postJson(const QUrl &url, const QJsonObject &body)
{
    HttpRequest request;
    request.method = "POST";
    request.url = url;
    request.body = canonicalJson(body);
    request.contentType = "application/json";
    return request;
}

HttpRequest HttpRequest::postForm(const QUrl &url, const QList<std::pair<QString, QString>> &fields)
{
    HttpRequest request;
    request.method = "POST";
    request.url = url;
    for (const auto &[name, value] : fields) {
        if (!request.body.isEmpty())
            request.body += '&';
        request.body += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    request.contentType = "application/x-www-form-urlencoded";
    return request;
}
