#include "core/mail/GoogleSignIn.h"

#include "core/base/Clock.h"
#include "core/base/Json.h"
#include "core/base/Text.h"
#include "core/mail/MimeMessage.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

GoogleSignIn::GoogleSignIn(Transport &transport, const Clock &clock, const GoogleClient &client, int limitMs)
    : m_transport(transport)
    , m_clock(clock)
    , m_client(client)
    , m_attempt(AuthAttempt::begin())
    , m_server([this](const LoopbackRequest &request, const LoopbackPeer &peer) { return judge(request, peer); })
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(limitMs);
    connect(&m_limit, &QTimer::timeout, this, &GoogleSignIn::onTimeout);
    connect(&m_server, &LoopbackServer::answered, this, &GoogleSignIn::onAnswered);
}

GoogleSignIn::~GoogleSignIn() = default;

void GoogleSignIn::start()
{
    QMetaObject::invokeMethod(this, &GoogleSignIn::listen, Qt::QueuedConnection);
}

void GoogleSignIn::listen()
{
    const auto listening = m_server.listen(quint16(m_client.redirect.port(0)), m_client.redirect.host());
    if (!listening)
        return finish(fail(listening.error()));
    if (m_client.redirect.isEmpty()) {
        m_attempt.authority = m_server.authority().toLatin1();
        m_redirect = u"http://"_s + m_server.authority() + QString::fromLatin1(m_attempt.path);
    } else {
        m_attempt.authority = m_client.redirect.authority().toLower().toLatin1();
        m_attempt.path = m_client.redirect.path(QUrl::FullyEncoded).toLatin1();
        if (m_attempt.path.isEmpty())
            m_attempt.path = "/";
        m_redirect = m_client.redirect.toString(QUrl::FullyEncoded);
    }
    m_attempt.issuer = m_client.issuer();
    m_step = Step::Waiting;
    m_limit.start();
    Q_EMIT browserWanted(authorisation());
}

QUrl GoogleSignIn::authorisation() const
{
    QUrlQuery query;
    const auto add = [&query](const QString &name, const QString &value) {
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    add(u"client_id"_s, m_client.id);
    add(u"redirect_uri"_s, m_redirect);
    add(u"response_type"_s, u"code"_s);
    add(u"scope"_s, m_client.scopes.join(QChar(u' ')));
    add(u"state"_s, QString::fromLatin1(m_attempt.state));
    add(u"code_challenge"_s, QString::fromLatin1(m_attempt.challenge()));
    add(u"code_challenge_method"_s, u"S256"_s);
    add(u"access_type"_s, u"offline"_s);
    // Without it Google gives a refresh token the first time only, and a reinstalled Frontdesk would get none.
    add(u"prompt"_s, u"consent"_s);
    QUrl url = m_client.authorise;
    url.setQuery(query);
    return url;
}

LoopbackServer::Verdict GoogleSignIn::judge(const LoopbackRequest &request, const LoopbackPeer &peer)
{
    if (m_step != Step::Waiting)
        return LoopbackServer::Verdict::NotThis;
    const AuthCallback callback = AuthCallback::judge(request, m_attempt);
    if (callback.kind == AuthCallback::Kind::NotOurs || peer.isSomebodyElse())
        return LoopbackServer::Verdict::NotThis;
    m_callback = callback;
    m_attempt.state.clear();
    return callback.kind == AuthCallback::Kind::Code ? LoopbackServer::Verdict::Accepted
                                                     : LoopbackServer::Verdict::Declined;
}

void GoogleSignIn::onAnswered()
{
    if (m_callback.kind == AuthCallback::Kind::Code)
        return exchange();
    finish(fail(Error::Kind::Refused,
                m_callback.error == u"access_denied"_s
                    ? tr("Access was not granted. Nothing was connected.")
                    : tr("Google refused the sign-in. Check the client ID and that it is a desktop client."),
                oneLine(m_callback.error, 100)));
}

void GoogleSignIn::exchange()
{
    m_step = Step::Exchanging;
    QList<std::pair<QString, QString>> fields{{u"grant_type"_s, u"authorization_code"_s},
                                              {u"code"_s, m_callback.code},
                                              {u"redirect_uri"_s, m_redirect},
                                              {u"client_id"_s, m_client.id},
                                              {u"code_verifier"_s, QString::fromLatin1(m_attempt.verifier)}};
    if (!m_client.secret.isEmpty())
        fields.append({u"client_secret"_s, m_client.secret});
    m_call = m_transport.send(HttpRequest::postForm(m_client.token, fields));
    connect(m_call.get(), &HttpCall::finished, this, &GoogleSignIn::onTokens);
}

void GoogleSignIn::onTokens(const HttpReply &reply)
{
    GoogleTokens before;
    before.clientSecret = m_client.secret.toUtf8();
    before.scopes = m_client.scopes; // an answer without "scope" grants what was asked for (RFC 6749, 5.1)
    const auto tokens = TokenReply::read(reply, before, m_clock.nowMs());
    if (!tokens) {
        Error error = tokens.error();
        if (error.kind == Error::Kind::Unauthorised)
            error.message = tr("Google did not accept the answer of the browser. Start the sign-in again.");
        return finish(fail(error));
    }
    if (!tokens->scopes.contains(GoogleClient::composeScope())) {
        return finish(fail(Error::Kind::Refused,
                           tr("The box “Manage drafts and send emails” was left unticked on Google's page, so no draft "
                              "could be created. Connect again and tick it.")));
    }
    if (tokens->refresh.isEmpty()) {
        return finish(fail(Error::Kind::Refused,
                           tr("Google gave access for one hour only. Remove Frontdesk from the third-party access of "
                              "your Google account and connect again.")));
    }
    m_grant.tokens = *tokens;
    m_step = Step::Identifying;
    HttpRequest request = HttpRequest::get(m_client.userinfo);
    request.bearer = tokens->access;
    m_call = m_transport.send(request);
    connect(m_call.get(), &HttpCall::finished, this, &GoogleSignIn::onUserinfo);
}

void GoogleSignIn::onUserinfo(const HttpReply &reply)
{
    if (!reply.isDone())
        return finish(fail(reply.error));
    const auto body = parseJsonObject(reply.body);
    const QString email = body ? body->value("email"_L1).toString() : QString();
    if (!MimeMessage::address(email)) {
        return finish(fail(Error::Kind::Refused,
                           tr("Google did not say which address this account has. Connect again and leave all boxes "
                              "ticked.")));
    }
    m_grant.email = email;
    finish(m_grant);
}

void GoogleSignIn::onTimeout()
{
    finish(fail(Error::Kind::Timeout,
                tr("The browser did not come back within %n minute(s). Nothing was connected; try again.", nullptr,
                   std::max(1, m_limit.interval() / 60'000))));
}

void GoogleSignIn::finish(const Result<GoogleGrant> &grant)
{
    if (std::exchange(m_step, Step::Over) == Step::Over)
        return;
    m_limit.stop();
    m_server.close();
    m_call.reset();
    Q_EMIT finished(grant);
}
