#pragma once

#include "core/base/Result.h"
#include "core/settings/Settings.h"

#include <QStringList>
#include <QUrl>

/// Who we are for Google, and where Google is. A desktop client's "secret" is none (RFC 8252, 8.5): it is kept like
/// one and never relied on.
struct GoogleClient {
    QString id;
    QString secret; ///< may be empty
    QStringList scopes;
    QUrl redirect; ///< empty: any free port of this machine
    QUrl authorise;
    QUrl token;
    QUrl revoke;
    QUrl userinfo;
    QUrl api;

    /// The scope drafts are created with; without it a connection is of no use.
    static QString composeScope();

    /// Refused when Gmail is switched off or no client is set up; Invalid names a setting that is wrong. Google's own
    /// addresses may be replaced by addresses of this machine only: tokens go nowhere else.
    static Result<GoogleClient> from(const Settings &settings, const QString &secret);

    /// The issuer that signs in at `authorise` (RFC 9207): its origin.
    QString issuer() const;

    friend bool operator==(const GoogleClient &, const GoogleClient &) = default;
};
