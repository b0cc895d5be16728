#include "core/mail/AuthCallback.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestCode = 4'096;

QByteArray random256()
{
    std::array<quint32, 8> words;
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof(words));
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// Takes as long for a near miss as for a far one.
bool isSame(const QByteArray &left, const QByteArray &right)
{
    if (left.size() != right.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= left[i] ^ right[i];
    return difference == 0;
}

} // namespace

AuthAttempt AuthAttempt::begin()
{
    AuthAttempt attempt;
    attempt.state = random256();
    attempt.verifier = random256();
    attempt.path = '/' + random256().left(22);
    return attempt;
}

QByteArray AuthAttempt::challenge() const
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

AuthCallback AuthCallback::judge(const LoopbackRequest &request, const AuthAttempt &attempt)
{
    if (request.method != "GET" || request.path != attempt.path || request.host.toLower() != attempt.authority)
        return {};
    for (const QString &name : {u"state"_s, u"code"_s, u"error"_s, u"iss"_s}) {
        if (request.count(name) > 1)
            return {};
    }
    const auto state = request.only(u"state"_s);
    if (!state || attempt.state.isEmpty() || !isSame(state->toUtf8(), attempt.state))
        return {};
    if (const auto issuer = request.only(u"iss"_s); issuer && *issuer != attempt.issuer)
        return {};
    const QString code = request.only(u"code"_s).value_or(QString());
    const QString error = request.only(u"error"_s).value_or(QString());
    if (code.isEmpty() == error.isEmpty() || code.size() > LongestCode)
        return {};
    if (!error.isEmpty())
        return {Kind::Declined, {}, error};
    return {Kind::Code, code, {}};
}
