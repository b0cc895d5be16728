#pragma once

#include "core/domain/Ids.h"

#include <QString>

/// The Gmail account drafts are created in. No secret: the tokens are in the keychain, under `secretRef`.
struct MailAccount {
    MailAccountId id;
    QString email;
    QString tokenUri;
    QString clientId;
    QString scopes;
    qint64 expiry = 0; ///< of the access token, for display
    QString secretRef;
    QString ended; ///< why it cannot be used any more until somebody signs in again; empty: it can
    qint64 createdAt = 0;

    /// The name of a setting that every change of an account moves, so that other windows hear of it.
    static constexpr auto Mark = "gmail/account";

    friend bool operator==(const MailAccount &, const MailAccount &) = default;
};
