#pragma once

#include "core/net/LoopbackRequest.h"

#include <QUrl>

/// One attempt to sign in: what only the genuine callback can know. Made from the system's random generator, lives in
/// memory, good for one use.
struct AuthAttempt {
    QByteArray state; ///< 256 bits, base64url
    QByteArray verifier; ///< PKCE (RFC 7636): 256 bits, base64url
    QByteArray authority; ///< "127.0.0.1:43210"
    QByteArray path; ///< "/4f9c..."
    QString issuer;

    static AuthAttempt begin();
    /// S256 of the verifier.
    QByteArray challenge() const;
};

/// What a request to the callback address is, seen from one attempt.
struct AuthCallback {
    enum class Kind {
        NotOurs, ///< another path, host, method or state, a parameter twice, another issuer, or no answer in it
        Code,
        Declined,
    };

    Kind kind = Kind::NotOurs;
    QString code;
    QString error; ///< "access_denied", ... when Declined

    static AuthCallback judge(const LoopbackRequest &request, const AuthAttempt &attempt);

    friend bool operator==(const AuthCallback &, const AuthCallback &) = default;
};
