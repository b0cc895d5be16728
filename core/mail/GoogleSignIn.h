#pragma once

#include "core/base/DeferredPtr.h"
#include "core/mail/AuthCallback.h"
#include "core/mail/GoogleClient.h"
#include "core/mail/GoogleTokens.h"
#include "core/net/LoopbackServer.h"
#include "core/net/Transport.h"

#include <QTimer>

class Clock;

/// Who signed in, and with what.
struct GoogleGrant {
    QString email;
    GoogleTokens tokens;

    friend bool operator==(const GoogleGrant &, const GoogleGrant &) = default;
};

/// Signing in once (RFC 8252 with PKCE): listen on this machine, send the browser to Google, take the code it brings
/// back, exchange it, ask whose account it is. Everything that belongs to the attempt lives here and dies here. Letting
/// go cancels and closes the port. `transport` and `clock` outlive it. GUI thread.
class GoogleSignIn : public QObject
{
    Q_OBJECT
public:
    static constexpr int LimitMs = 5 * 60'000;

    GoogleSignIn(Transport &transport, const Clock &clock, const GoogleClient &client, int limitMs = LimitMs);
    ~GoogleSignIn() override;

    /// `browserWanted` and `finished` come later, from the event loop.
    void start();

Q_SIGNALS:
    /// The page to open in the system's browser.
    void browserWanted(const QUrl &url);
    /// Once. Timeout: nobody came back within five minutes. Refused: the person or Google said no, a scope is missing,
    /// or Google gave no lasting access. Busy: the port is taken.
    void finished(const Result<GoogleGrant> &grant);

private:
    enum class Step { Beginning, Waiting, Exchanging, Identifying, Over };

    void listen();
    QUrl authorisation() const;
    LoopbackServer::Verdict judge(const LoopbackRequest &request, const LoopbackPeer &peer);
    void onAnswered();
    void exchange();
    void onTokens(const HttpReply &reply);
    void onUserinfo(const HttpReply &reply);
    void onTimeout();
    void finish(const Result<GoogleGrant> &grant);

    Transport &m_transport;
    const Clock &m_clock;
    GoogleClient m_client;
    AuthAttempt m_attempt;
    AuthCallback m_callback;
    QString m_redirect;
    GoogleGrant m_grant;
    Step m_step = Step::Beginning;
    LoopbackServer m_server;
    QTimer m_limit;
    DeferredPtr<HttpCall> m_call;
};
