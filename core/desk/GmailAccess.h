#pragma once

#include "core/base/DeferredPtr.h"
#include "core/desk/TokenLock.h"
#include "core/domain/MailAccount.h"
#include "core/mail/GoogleClient.h"
#include "core/mail/GoogleTokens.h"
#include "core/net/Transport.h"

class Clock;
class Secrets;
struct SecretRead;

/// A token that works now: the stored one while it is fresh, else a renewed one. Among all processes of this computer
/// one renews at a time (TokenLock), and whoever waited finds the result in the keychain. A rotated refresh token is in
/// the keychain before the new access token is used, so that a crash loses neither. One answer; let go to cancel,
/// except that tokens which have arrived are still stored. GUI thread.
class GmailAccess : public QObject
{
    Q_OBJECT
public:
    /// Borrowed; all outlive it.
    struct Services {
        Secrets &secrets;
        Transport &transport;
        const Clock &clock;
    };

    /// `refused`: an access token the API has just turned down, so that it counts as stale however fresh it looks.
    GmailAccess(const Services &services, const GoogleClient &client, const MailAccount &account,
                const QByteArray &refused = {});
    ~GmailAccess() override;

    void start();

Q_SIGNALS:
    /// Unauthorised: the grant has ended, sign in again. Refused: the keychain is locked. Offline, Busy and the like:
    /// try later.
    void finished(const Result<GoogleTokens> &tokens);

private:
    void readStored();
    void readUnderLock(bool taken);
    void onUnreadable(const SecretRead &read);
    void take(const QByteArray &secret, bool locked);
    void renew(const GoogleTokens &old);
    void store(const GoogleTokens &renewed);
    void finish(const Result<GoogleTokens> &tokens);
    bool isUsable(const GoogleTokens &tokens) const;

    Services m_services;
    GoogleClient m_client;
    MailAccount m_account;
    QByteArray m_refused;
    TokenLock m_lock;
    bool m_over = false;
    DeferredPtr<HttpCall> m_call;
};
