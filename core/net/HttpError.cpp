#include "core/net/HttpError.h"

#include "core/base/Json.h"
#include "core/base/Text.h"
#include "core/net/Backoff.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Http)
};

constexpr qsizetype LongestWords = 300;

Error::Kind kindOf(int status)
{
    switch (status) {
    case 401:
        return Error::Kind::Unauthorised;
    case 403:
        return Error::Kind::Refused;
    case 404:
    case 410:
        return Error::Kind::NotFound;
    case 407:
        return Error::Kind::Offline;
    case 408:
        return Error::Kind::Timeout;
    case 409:
        return Error::Kind::Conflict;
    case 429:
        return Error::Kind::RateLimited;
    }
    if (status >= 500)
        return Error::Kind::Busy;
    return status >= 400 ? Error::Kind::Invalid : Error::Kind::Refused;
}

QString messageOf(const QString &host, int status)
{
    if (status < 400) {
        return Words::tr("%1 wants to send us to another address, which is not followed. Check the address.").arg(host);
    }
    switch (status) {
    case 401:
        return Words::tr("%1 does not accept our credentials.").arg(host);
    case 403:
        return Words::tr("%1 does not allow this.").arg(host);
    case 404:
    case 410:
        return Words::tr("%1 has nothing at this address.").arg(host);
    case 407:
        return Words::tr("The proxy on the way to %1 wants a user name and password.").arg(host);
    case 408:
        return Words::tr("%1 waited too long for the request.").arg(host);
    case 409:
        return Words::tr("%1 reports a conflict with another request.").arg(host);
    case 429:
        return Words::tr("%1 asks for fewer requests. Try again later.").arg(host);
    }
    if (status >= 500)
        return Words::tr("%1 has trouble at the moment (status %2). Try again later.").arg(host).arg(status);
    return Words::tr("%1 cannot make sense of the request (status %2).").arg(host).arg(status);
}

QString tlsCause(const QList<QSslError> &errors)
{
    for (const QSslError &error : errors) {
        switch (error.error()) {
        case QSslError::CertificateExpired:
            return Words::tr("its certificate has expired, or the clock of this computer is wrong");
        case QSslError::CertificateNotYetValid:
            return Words::tr("its certificate is not valid yet, or the clock of this computer is wrong");
        case QSslError::HostNameMismatch:
            return Words::tr("its certificate belongs to another name");
        case QSslError::CertificateRevoked:
            return Words::tr("its certificate was revoked");
        default:
            break;
        }
    }
    for (const QSslError &error : errors) {
        switch (error.error()) {
        case QSslError::SelfSignedCertificate:
        case QSslError::SelfSignedCertificateInChain:
            return Words::tr("its certificate is signed by itself");
        case QSslError::UnableToGetLocalIssuerCertificate:
        case QSslError::UnableToVerifyFirstCertificate:
        case QSslError::CertificateUntrusted:
            return Words::tr("its certificate comes from an authority this computer does not trust");
        default:
            return error.errorString();
        }
    }
    return Words::tr("no secure protocol could be agreed on");
}

} // namespace

QString serverWords(const QByteArray &body)
{
    const auto object = parseJsonObject(body);
    if (!object) {
        static const QRegularExpression tags(u"<(style|script)\\b.*?</\\1>|<[^>]*>"_s,
                                             QRegularExpression::DotMatchesEverythingOption
                                                 | QRegularExpression::CaseInsensitiveOption);
        return oneLine(sanitizeUtf8(body.left(8 * 1024)).replace(tags, u" "_s), LongestWords);
    }
    const QJsonValue error = object->value("error"_L1);
    for (const QJsonValue &words : {error.toObject().value("message"_L1), object->value("error_description"_L1), error,
                                    object->value("message"_L1), object->value("detail"_L1)}) {
        if (!words.toString().isEmpty())
            return oneLine(sanitizeText(words.toString()), LongestWords);
    }
    return oneLine(jsonText(*object), LongestWords);
}

Error httpError(const QString &host, const HttpReply &reply, qint64 nowMs)
{
    const QString words = serverWords(reply.body);
    Error error{kindOf(reply.status), messageOf(host, reply.status),
                u"HTTP %1"_s.arg(reply.status) + (words.isEmpty() ? QString() : u": "_s + words), 0};
    error.retryAfterMs =
        Backoff::askedMs(reply.header("retry-after-ms"), reply.header("retry-after"), nowMs).value_or(0);
    return error;
}

Error networkError(const QString &host, QNetworkReply::NetworkError code, const QString &words,
                   const QList<QSslError> &tls)
{
    const QString detail = oneLine(words, LongestWords);
    if (code == QNetworkReply::SslHandshakeFailedError || !tls.isEmpty()) {
        return {Error::Kind::Refused, Words::tr("%1 cannot be trusted: %2. Nothing was sent.").arg(host, tlsCause(tls)),
                detail, 0};
    }
    switch (code) {
    case QNetworkReply::ConnectionRefusedError:
        return {Error::Kind::Offline, Words::tr("%1 refuses connections. Is the server running?").arg(host), detail, 0};
    case QNetworkReply::HostNotFoundError:
        return {Error::Kind::Offline, Words::tr("%1 cannot be found. Check the address and the connection.").arg(host),
                detail, 0};
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return {Error::Kind::Offline, Words::tr("The proxy on the way to %1 wants a user name and password.").arg(host),
                detail, 0};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return {Error::Kind::Offline, Words::tr("The proxy on the way to %1 does not let us through.").arg(host),
                detail, 0};
    case QNetworkReply::RemoteHostClosedError:
        return {Error::Kind::Offline, Words::tr("%1 ended the connection in the middle.").arg(host), detail, 0};
    default:
        return {Error::Kind::Offline, Words::tr("The connection to %1 failed.").arg(host), detail, 0};
    }
}
