#pragma once

#include "core/base/DeferredPtr.h"
#include "core/desk/GmailAccess.h"
#include "core/desk/Requests.h"
#include "core/domain/MailAccount.h"
#include "core/mail/GoogleClient.h"
#include "core/mail/GoogleSignIn.h"
#include "core/settings/Secrets.h"

#include <QFuture>
#include <QPromise>
#include <memory>
#include <optional>

class Settings;
class Store;

/// The one Gmail account of a workspace: signing in and out, and what state it is in. The row is shared by every window
/// on the workspace; the tokens are in the keychain or, where there is none, in this process only. GUI thread.
class GmailAccount : public QObject
{
    Q_OBJECT
public:
    /// Borrowed; all outlive it.
    struct Parts {
        Store &store;
        Settings &settings;
        Secrets &secrets;
        Transport &transport;
        const Clock &clock;
    };

    explicit GmailAccount(const Parts &parts, QObject *parent = nullptr);
    ~GmailAccount() override;

    /// Reads the stored account and asks the keychain for its entry. Called once the workspace is open; `changed` tells
    /// when the state is known.
    void load();
    bool isLoaded() const { return m_loaded; }

    GmailStatus status() const;
    /// Who we are for Google, or why Gmail cannot be used.
    Result<GoogleClient> client() const;
    /// An access to start, or null unless the state is Connected.
    DeferredPtr<GmailAccess> access(const QByteArray &refused = {});

    /// Opens the browser and waits for it; a sign-in under way begins anew.
    void signIn();
    void cancelSignIn();
    /// Revokes at Google, then removes the entry from the keychain, then forgets the account; stops counting as
    /// connected with the first of these that worked.
    QFuture<Result<GmailDisconnected>> signOut();
    /// Keeps the secret of the Google client in the keychain; empty removes it.
    QFuture<Result<SecretKept>> keepClientSecret(const QString &secret);

Q_SIGNALS:
    void changed();
    void browserWanted(const QUrl &url);
    /// The sign-in is over: the address, or why not. Cancelled when the person gave up.
    void signedIn(const Result<QString> &email);

private:
    struct SigningOut;

    void readAccount();
    void lookIntoKeychain();
    void beginSignIn(const QString &secret);
    void onGrant(const Result<GoogleGrant> &grant);
    void keep(const MailAccount &account, const SecretKept &kept, const QString &oldRef);
    void endSignIn(const Result<QString> &email);
    void onAccess(const Result<GoogleTokens> &tokens);
    void readToLeave(const std::shared_ptr<SigningOut> &leaving);
    void revoke(const std::shared_ptr<SigningOut> &leaving, const GoogleTokens &tokens);
    void removeEntry(const std::shared_ptr<SigningOut> &leaving);
    void forget(const std::shared_ptr<SigningOut> &leaving);
    QString clientSecretFromEnvironment() const;

    Parts m_parts;
    std::optional<MailAccount> m_account;
    bool m_sessionOnly = false;
    bool m_loaded = false;
    SecretState m_entry = SecretState::Available;
    QString m_entryMessage;
    DeferredPtr<GoogleSignIn> m_signIn;
    bool m_signingIn = false;
    QString m_signInAddress;
    DeferredPtr<HttpCall> m_revocation;
};
