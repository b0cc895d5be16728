#pragma once

#include "core/base/Error.h"
#include "core/net/HttpReply.h"

#include <QNetworkReply>
#include <QSslError>

/// An answer that is not 2xx, as an Error: 401 Unauthorised, 403 and 3xx Refused, 404 NotFound, 408 Timeout,
/// 409 Conflict, 429 RateLimited, other 4xx Invalid, 5xx Busy. `message` names the host and what to do, `detail` holds
/// the server's own words, shortened. `nowMs` reads a Retry-After that is a date.
Error httpError(const QString &host, const HttpReply &reply, qint64 nowMs);

/// No answer at all: Offline, and Refused for a certificate that cannot be trusted, with the cause named.
Error networkError(const QString &host, QNetworkReply::NetworkError code, const QString &words,
                   const QList<QSslError> &tls);

/// What a server says about a refusal: "error.message", "error_description", "error" or "message" of a JSON body, else
/// the beginning of the text. One line of at most 300 characters.
QString serverWords(const QByteArray &body);
