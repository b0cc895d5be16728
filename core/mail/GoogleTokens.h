#pragma once

#include "core/base/Result.h"
#include "core/net/HttpReply.h"

#include <QByteArray>
#include <QStringList>

/// What signs our requests. Only ever in memory and, as `secret()`, in the keychain.
struct GoogleTokens {
    QByteArray access;
    QByteArray refresh;
    QByteArray clientSecret; ///< refreshing needs it too
    qint64 expiresAt = 0; ///< of the access token, ms
    QStringList scopes;

    /// Not before it has to be: two minutes ahead, so that no request leaves with a token about to end.
    bool isFresh(qint64 nowMs) const;

    QByteArray secret() const;
    static Result<GoogleTokens> fromSecret(const QByteArray &secret);

    friend bool operator==(const GoogleTokens &, const GoogleTokens &) = default;
};

/// The answer of a token endpoint (RFC 6749, 5), read with suspicion: an expiry that is missing, negative, text or
/// beyond a day is made sane, so that neither a storm of refreshes nor an eternal token comes of it.
struct TokenReply {
    /// `before` keeps what the answer does not repeat: the refresh token unless it was rotated, the scopes, the
    /// client's secret. Unauthorised: the grant has ended ("invalid_grant"); sign in again. Other kinds as the
    /// network's.
    static Result<GoogleTokens> read(const HttpReply &reply, const GoogleTokens &before, qint64 nowMs);

    /// Seconds an access token is taken to live for, whatever was said.
    static qint64 lifetime(const QJsonValue &expiresIn);
};
