#include "core/desk/GmailAccount.h"

#include "core/base/Clock.h"
#include "core/base/Deliver.h"
#include "core/base/Log.h"
#include "core/settings/Settings.h"
#include "core/store/Store.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

const QString ClientSecretName = u"google/client-secret"_s;

} // namespace

struct GmailAccount::SigningOut {
    explicit SigningOut(const MailAccount &leaving) : account(leaving), lock(leaving.secretRef) { }

    MailAccount account;
    TokenLock lock; ///< a renewal under way would put back what is removed
    GmailDisconnected done;
    QPromise<Result<GmailDisconnected>> promise;
    Error revocation;
};

GmailAccount::GmailAccount(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    connect(&m_parts.settings, &Settings::changed, this, [this](const QString &name) {
        if (name == QLatin1StringView(MailAccount::Mark) && m_loaded)
            readAccount(); // another window connected or disconnected
        else if (name.startsWith(u"gmail/"_s) || name.startsWith(u"google/"_s))
            Q_EMIT changed();
    });
    connect(&m_parts.secrets, &Secrets::recovered, this, [this] {
        if (m_account)
            lookIntoKeychain();
    });
}

GmailAccount::~GmailAccount() = default;

void GmailAccount::load()
{
    readAccount();
}

void GmailAccount::readAccount()
{
    deliver(m_parts.store.read([](Reader &reader) { return reader.mailAccount(); }), this,
            [this](const Result<std::optional<MailAccount>> &stored) {
                const bool isFirst = !std::exchange(m_loaded, true);
                if (!stored) {
                    qCWarning(lcMail) << "the Gmail account cannot be read:" << stored.error().message;
                    Q_EMIT changed();
                    return;
                }
                if (m_sessionOnly && !*stored)
                    return; // ours is in no workspace
                const bool isNew = isFirst || !m_account || !*stored || m_account->secretRef != (*stored)->secretRef;
                m_account = *stored;
                m_sessionOnly = false;
                if (m_account && (isNew || m_entry != SecretState::Available))
                    lookIntoKeychain();
                else
                    Q_EMIT changed();
            });
}

void GmailAccount::lookIntoKeychain()
{
    deliver(m_parts.secrets.read(m_account->secretRef, true), this,
            [this, ref = m_account->secretRef](const SecretRead &read) {
                if (!m_account || m_account->secretRef != ref)
                    return;
                m_entry = read.state;
                m_entryMessage = read.message;
                Q_EMIT changed();
            });
}

Result<GoogleClient> GmailAccount::client() const
{
    return GoogleClient::from(m_parts.settings, clientSecretFromEnvironment());
}

QString GmailAccount::clientSecretFromEnvironment() const
{
    return m_parts.settings.environment(u"GOOGLE_CLIENT_SECRET"_s).trimmed();
}

GmailStatus GmailAccount::status() const
{
    GmailStatus status;
    const auto ours = client();
    if (m_account) {
        status.email = m_account->email;
        status.expiresAt = m_account->expiry;
        status.sessionOnly = m_sessionOnly;
    }
    if (!m_parts.settings.value(Keys::GmailEnabled)) {
        status.state = GmailStatus::State::Off;
        status.message = ours.error().message;
    } else if (!ours) {
        status.state = GmailStatus::State::NotSetUp;
        status.message = ours.error().message;
    } else if (m_signingIn) {
        status.state = GmailStatus::State::SigningIn;
        status.signInAddress = m_signInAddress;
    } else if (!m_account) {
        status.state = GmailStatus::State::NotConnected;
        status.message = tr("Gmail is not connected.");
    } else if (!m_account->ended.isEmpty()) {
        status.state = GmailStatus::State::Ended;
        status.message = m_account->ended;
    } else if (m_entry != SecretState::Available) {
        status.state = GmailStatus::State::Closed;
        status.message = m_entryMessage;
    } else {
        status.state = GmailStatus::State::Connected;
        if (m_sessionOnly)
            status.message = tr("There is no keychain, so Gmail is connected only until this program ends.");
    }
    return status;
}

DeferredPtr<GmailAccess> GmailAccount::access(const QByteArray &refused)
{
    const auto ours = client();
    if (!ours || !m_account || !m_account->ended.isEmpty())
        return nullptr;
    DeferredPtr<GmailAccess> access(
        new GmailAccess({m_parts.secrets, m_parts.transport, m_parts.clock}, *ours, *m_account, refused));
    connect(access.get(), &GmailAccess::finished, this, &GmailAccount::onAccess);
    return access;
}

void GmailAccount::onAccess(const Result<GoogleTokens> &tokens)
{
    if (!m_account)
        return;
    if (!tokens) {
        const Error::Kind kind = tokens.error().kind;
        if (kind == Error::Kind::Refused || kind == Error::Kind::Offline)
            return lookIntoKeychain(); // closed, or somebody else removed the entry
        if (kind != Error::Kind::Unauthorised && kind != Error::Kind::Corrupt)
            return;
        m_account->ended = tokens.error().message;
    } else if (m_account->expiry == tokens->expiresAt) {
        return;
    } else {
        m_account->expiry = tokens->expiresAt;
    }
    if (!m_sessionOnly)
        m_parts.store.commit([account = *m_account](Writer &writer) { return writer.update(account); });
    Q_EMIT changed();
}

// Signing in

void GmailAccount::signIn()
{
    m_signIn.reset();
    if (const auto ours = client(); !ours)
        return endSignIn(fail(ours.error()));
    m_signingIn = true;
    m_signInAddress.clear();
    Q_EMIT changed();
    const QString secret = clientSecretFromEnvironment();
    if (!secret.isEmpty() || !m_parts.settings.value(Keys::GoogleClientSecretKept))
        return beginSignIn(secret);
    deliver(m_parts.secrets.read(ClientSecretName, true), this, [this](const SecretRead &read) {
        if (!m_signingIn)
            return; // cancelled meanwhile
        if (read.state == SecretState::Available)
            beginSignIn(QString::fromUtf8(read.value));
        else
            endSignIn(fail(Error::Kind::Refused, read.message));
    });
}

void GmailAccount::beginSignIn(const QString &secret)
{
    const auto ours = GoogleClient::from(m_parts.settings, secret);
    if (!ours)
        return endSignIn(fail(ours.error()));
    m_signIn.reset(new GoogleSignIn(m_parts.transport, m_parts.clock, *ours));
    connect(m_signIn.get(), &GoogleSignIn::browserWanted, this, [this](const QUrl &url) {
        m_signInAddress = url.toString(QUrl::FullyEncoded);
        Q_EMIT changed();
        Q_EMIT browserWanted(url);
    });
    connect(m_signIn.get(), &GoogleSignIn::finished, this, &GmailAccount::onGrant);
    m_signIn->start();
}

void GmailAccount::cancelSignIn()
{
    if (!m_signingIn)
        return;
    endSignIn(fail(Error::Kind::Cancelled, tr("The sign-in was cancelled. Nothing was connected.")));
}

void GmailAccount::onGrant(const Result<GoogleGrant> &grant)
{
    m_signIn.reset();
    if (!grant)
        return endSignIn(fail(grant.error()));
    const auto ours = client();
    if (!ours)
        return endSignIn(fail(ours.error()));
    MailAccount account;
    account.email = grant->email;
    account.tokenUri = ours->token.toString();
    account.clientId = ours->id;
    account.scopes = grant->tokens.scopes.join(QChar(u' '));
    account.expiry = grant->tokens.expiresAt;
    account.secretRef = u"gmail/"_s + QUuid::createUuid().toString(QUuid::Id128);
    const QString oldRef = m_account ? m_account->secretRef : QString();
    deliver(m_parts.secrets.write(account.secretRef, grant->tokens.secret()), this,
            [this, account, oldRef](const Result<SecretKept> &kept) {
                if (kept)
                    keep(account, *kept, oldRef);
                else
                    endSignIn(fail(kept.error()));
            });
}

void GmailAccount::keep(const MailAccount &account, const SecretKept &kept, const QString &oldRef)
{
    const auto connected = [this, account, kept](MailAccountId id) {
        m_account = account;
        m_account->id = id;
        m_sessionOnly = !kept.inKeychain;
        m_entry = SecretState::Available;
        endSignIn(account.email);
    };
    if (!kept.inKeychain)
        return connected({});
    deliver(m_parts.store.commit([account](Writer &writer) { return writer.replaceMailAccount(account); }), this,
            [this, connected, oldRef, account](const Result<MailAccountId> &id) {
                if (!id) {
                    m_parts.secrets.remove(account.secretRef);
                    endSignIn(fail(id.error()));
                    return;
                }
                if (!oldRef.isEmpty())
                    m_parts.secrets.remove(oldRef);
                connected(*id);
            });
}

void GmailAccount::endSignIn(const Result<QString> &email)
{
    m_signIn.reset();
    m_signingIn = false;
    m_signInAddress.clear();
    Q_EMIT changed();
    Q_EMIT signedIn(email);
}

QFuture<Result<SecretKept>> GmailAccount::keepClientSecret(const QString &secret)
{
    if (!secret.isEmpty()) {
        auto kept = m_parts.secrets.write(ClientSecretName, secret.trimmed().toUtf8());
        deliver(kept, this, [this](const Result<SecretKept> &written) {
            if (written)
                m_parts.settings.set(Keys::GoogleClientSecretKept, true);
        });
        return kept;
    }
    auto promise = std::make_shared<QPromise<Result<SecretKept>>>();
    promise->start();
    deliver(m_parts.secrets.remove(ClientSecretName), this, [this, promise](const Result<void> &removed) {
        if (removed)
            m_parts.settings.set(Keys::GoogleClientSecretKept, false);
        promise->addResult(removed ? Result<SecretKept>(SecretKept{}) : Result<SecretKept>(fail(removed.error())));
        promise->finish();
    });
    return promise->future();
}

// Signing out

QFuture<Result<GmailDisconnected>> GmailAccount::signOut()
{
    cancelSignIn();
    if (!m_account) {
        QPromise<Result<GmailDisconnected>> promise;
        promise.start();
        promise.addResult(Result<GmailDisconnected>(
            fail(Error::Kind::NotFound, tr("Gmail is not connected, so there is nothing to disconnect."))));
        promise.finish();
        return promise.future();
    }
    auto leaving = std::make_shared<SigningOut>(*m_account);
    leaving->promise.start();
    // Whoever holds the lock for too long keeps nobody from leaving.
    connect(
        &leaving->lock, &TokenLock::ended, this, [this, leaving] { readToLeave(leaving); }, Qt::SingleShotConnection);
    auto future = leaving->promise.future();
    leaving->lock.take();
    return future;
}

void GmailAccount::readToLeave(const std::shared_ptr<SigningOut> &leaving)
{
    deliver(m_parts.secrets.read(leaving->account.secretRef, true), this, [this, leaving](const SecretRead &read) {
        const auto tokens = read.state == SecretState::Available
            ? GoogleTokens::fromSecret(read.value)
            : Result<GoogleTokens>(fail(Error::Kind::Refused, read.message));
        if (tokens)
            return revoke(leaving, *tokens);
        leaving->revocation = tokens.error();
        removeEntry(leaving);
    });
}

void GmailAccount::revoke(const std::shared_ptr<SigningOut> &leaving, const GoogleTokens &tokens)
{
    const QUrl address = QUrl(m_parts.settings.value(Keys::GoogleRevokeUrl));
    // Google looks at the token only; other servers want to know who asks (RFC 7009, 2.1).
    QList<std::pair<QString, QString>> fields{{u"token"_s, QString::fromLatin1(tokens.refresh)},
                                              {u"token_type_hint"_s, u"refresh_token"_s},
                                              {u"client_id"_s, leaving->account.clientId}};
    if (!tokens.clientSecret.isEmpty())
        fields.append({u"client_secret"_s, QString::fromUtf8(tokens.clientSecret)});
    m_revocation = m_parts.transport.send(HttpRequest::postForm(address, fields));
    connect(m_revocation.get(), &HttpCall::finished, this, [this, leaving](const HttpReply &reply) {
        // 400 invalid_token: it had ended before.
        leaving->done.revoked = reply.isDone() || (reply.status == 400 && reply.body.contains("invalid_token"));
        leaving->revocation = reply.error;
        m_revocation.reset();
        removeEntry(leaving);
    });
}

void GmailAccount::removeEntry(const std::shared_ptr<SigningOut> &leaving)
{
    deliver(m_parts.secrets.remove(leaving->account.secretRef), this, [this, leaving](const Result<void> &removed) {
        leaving->done.removed = removed.has_value() || m_sessionOnly;
        if (!leaving->done.removed && !leaving->done.revoked) {
            leaving->promise.addResult(Result<GmailDisconnected>(
                fail(removed.error().kind,
                     tr("Gmail is still connected: Google could not be told and the keychain could not be cleared. %1")
                         .arg(removed.error().message),
                     leaving->revocation.message)));
            leaving->promise.finish();
            return;
        }
        if (!leaving->done.removed)
            leaving->done.message = tr("Google has ended the access. What is left in the keychain is of no use any "
                                       "more but could not be removed: %1")
                                        .arg(removed.error().message);
        else if (!leaving->done.revoked)
            leaving->done.message = tr("This computer has forgotten the access, but Google could not be told. Remove "
                                       "Frontdesk at myaccount.google.com/connections.");
        forget(leaving);
    });
}

void GmailAccount::forget(const std::shared_ptr<SigningOut> &leaving)
{
    const auto over = [this, leaving](const Result<void> &stored) {
        if (stored) {
            m_account.reset();
            m_sessionOnly = false;
            Q_EMIT changed();
        }
        leaving->promise.addResult(stored ? Result<GmailDisconnected>(leaving->done)
                                          : Result<GmailDisconnected>(fail(stored.error())));
        leaving->promise.finish();
    };
    if (!leaving->account.id.isValid())
        return over({});
    deliver(m_parts.store.commit([id = leaving->account.id](Writer &writer) { return writer.removeMailAccount(id); }),
            this, over);
}
