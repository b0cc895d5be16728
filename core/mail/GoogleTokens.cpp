#include "core/mail/GoogleTokens.h"

#include "core/base/Json.h"
#include "core/base/Text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Mail)
};

constexpr qint64 EarlyMs = 120'000;
constexpr qint64 ShortestSeconds = 300;
constexpr qint64 LongestSeconds = 86'400;
constexpr qint64 ClockToleranceMs = 300'000;
constexpr qsizetype LongestToken = 64 * 1024;

/// A grant may seem to have ended because our clock is wrong: the server's Date field tells.
QString clockWords(const HttpReply &reply, qint64 nowMs)
{
    const QDateTime there =
        QLocale::c().toDateTime(QString::fromLatin1(reply.header("date")), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!there.isValid())
        return {};
    const qint64 theirs = QDateTime(there.date(), there.time(), Qt::UTC).toMSecsSinceEpoch();
    if (std::abs(theirs - nowMs) < ClockToleranceMs)
        return {};
    return u' ' + Words::tr("The clock of this computer is wrong, which may be the cause.");
}

Error refusal(const HttpReply &reply, qint64 nowMs)
{
    const auto body = parseJsonObject(reply.body);
    const QString code = body ? body->value("error"_L1).toString() : QString();
    if (reply.fate != HttpReply::Fate::Rejected)
        return reply.error;
    Error error = reply.error;
    if (code == u"invalid_grant"_s) {
        error.kind = Error::Kind::Unauthorised;
        error.message =
            Words::tr("Google has ended the access: it was withdrawn, expired, or the password was changed. "
                      "Connect Gmail again.")
            + clockWords(reply, nowMs);
    } else if (code == u"invalid_client"_s || code == u"unauthorized_client"_s) {
        error.kind = Error::Kind::Refused;
        error.message =
            Words::tr("Google does not know this client. Check the client ID and the client secret in the settings.");
    }
    return error;
}

} // namespace

bool GoogleTokens::isFresh(qint64 nowMs) const
{
    // A clock that was put back must not make a token eternal.
    return !access.isEmpty() && expiresAt - nowMs > EarlyMs && expiresAt - nowMs <= LongestSeconds * 1'000;
}

QByteArray GoogleTokens::secret() const
{
    return canonicalJson({{u"access_token"_s, QString::fromLatin1(access)},
                          {u"refresh_token"_s, QString::fromLatin1(refresh)},
                          {u"client_secret"_s, QString::fromUtf8(clientSecret)},
                          {u"expires_at"_s, expiresAt},
                          {u"scopes"_s, scopes.join(QChar(u' '))}});
}

Result<GoogleTokens> GoogleTokens::fromSecret(const QByteArray &secret)
{
    const auto object = parseJsonObject(secret);
    if (!object || object->value("refresh_token"_L1).toString().isEmpty())
        return fail(Error::Kind::Corrupt,
                    Words::tr("The keychain's entry for Gmail cannot be read. Connect Gmail again."));
    GoogleTokens tokens;
    tokens.access = object->value("access_token"_L1).toString().toLatin1();
    tokens.refresh = object->value("refresh_token"_L1).toString().toLatin1();
    tokens.clientSecret = object->value("client_secret"_L1).toString().toUtf8();
    tokens.expiresAt = object->value("expires_at"_L1).toInteger();
    tokens.scopes = object->value("scopes"_L1).toString().split(QChar(u' '), Qt::SkipEmptyParts);
    return tokens;
}

qint64 TokenReply::lifetime(const QJsonValue &expiresIn)
{
    bool isNumber = expiresIn.isDouble();
    const double seconds = expiresIn.isString() ? expiresIn.toString().toDouble(&isNumber) : expiresIn.toDouble();
    if (!isNumber || !std::isfinite(seconds) || seconds < double(ShortestSeconds))
        return ShortestSeconds;
    return qint64(std::min(seconds, double(LongestSeconds)));
}

Result<GoogleTokens> TokenReply::read(const HttpReply &reply, const GoogleTokens &before, qint64 nowMs)
{
    if (!reply.isDone())
        return fail(refusal(reply, nowMs));
    const auto body = parseJsonObject(reply.body);
    const QString access = body ? body->value("access_token"_L1).toString() : QString();
    const bool isBearer =
        body && body->value("token_type"_L1).toString(u"Bearer"_s).compare(u"Bearer"_s, Qt::CaseInsensitive) == 0;
    const auto isToken = [](const QString &text) {
        return text.size() <= LongestToken
            && std::all_of(text.begin(), text.end(), [](QChar c) { return c > QChar(u' ') && c < QChar(u'\x7f'); });
    };
    const QString rotated = body ? body->value("refresh_token"_L1).toString() : QString();
    if (access.isEmpty() || !isBearer || !isToken(access) || !isToken(rotated))
        return fail(Error::Kind::Corrupt, Words::tr("Google's answer to the sign-in makes no sense. Try again."));
    GoogleTokens tokens = before;
    tokens.access = access.toLatin1();
    if (!rotated.isEmpty())
        tokens.refresh = rotated.toLatin1();
    tokens.expiresAt = nowMs + lifetime(body->value("expires_in"_L1)) * 1'000;
    if (body->value("scope"_L1).isString())
        tokens.scopes = body->value("scope"_L1).toString().split(QChar(u' '), Qt::SkipEmptyParts);
    return tokens;
}
