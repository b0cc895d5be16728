#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QUrl>
#include <utility>
#include <vector>

/// How long each part of an exchange may take, in milliseconds, and how much may come back, in bytes. Qt itself has no
/// deadline at all: a silent server would be waited for for ever.
struct HttpLimits {
    int connectMs = 5'000; ///< name, connection, proxy and TLS
    int firstByteMs = 30'000; ///< from the request being sent to the headers of the answer
    int idleMs = 20'000; ///< between two pieces of the body
    int totalMs = 120'000;
    qint64 bodyBytes = 4 * 1024 * 1024;
    qint64 errorBytes = 64 * 1024; ///< of a body that explains a refusal; what is longer is cut, not refused

    friend bool operator==(const HttpLimits &, const HttpLimits &) = default;
};

/// What is asked of a server. A value; nothing is sent by making one.
struct HttpRequest {
    QByteArray method = "GET";
    QUrl url; ///< https, or http to this machine; no user name inside
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    /// Sent as "Authorization: Bearer ...", never logged, and struck out of every text an error carries.
    QByteArray bearer;
    QByteArray body;
    QByteArray contentType;
    /// The body of a 2xx answer is handed out by HttpCall::received as it comes instead of being gathered.
    bool streamed = false;
    HttpLimits limits;

    static HttpRequest get(const QUrl &url);
    static HttpRequest postJson(const QUrl &url, const QJsonObject &body);
    /// application/x-www-form-urlencoded, every octet but the unreserved ones escaped (WHATWG URL, 5.2).
    static HttpRequest postForm(const QUrl &url, const QList<std::pair<QString, QString>> &fields);
};
