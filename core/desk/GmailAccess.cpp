#include "core/desk/GmailAccess.h"

#include "core/base/Clock.h"
#include "core/base/Deliver.h"
#include "core/base/FaultPoint.h"
#include "core/settings/Secrets.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int RenewalMs = 30'000;

} // namespace

GmailAccess::GmailAccess(const Services &services, const GoogleClient &client, const MailAccount &account,
                         const QByteArray &refused)
    : m_services(services)
    , m_client(client)
    , m_account(account)
    , m_refused(refused)
    , m_lock(account.secretRef)
{
    connect(&m_lock, &TokenLock::ended, this, &GmailAccess::readUnderLock);
}

GmailAccess::~GmailAccess() = default;

void GmailAccess::start()
{
    readStored();
}

void GmailAccess::readStored()
{
    deliver(m_services.secrets.read(m_account.secretRef, true), this, [this](const SecretRead &read) {
        if (read.state == SecretState::Available)
            take(read.value, false);
        else
            onUnreadable(read);
    });
}

void GmailAccess::readUnderLock(bool taken)
{
    if (!taken) {
        finish(fail(Error::Kind::Busy, tr("Another Frontdesk has been renewing the access to Gmail for too long.")));
        return;
    }
    // Somebody may have renewed it, or signed out, while we waited for the lock.
    deliver(m_services.secrets.read(m_account.secretRef, true), this, [this](const SecretRead &read) {
        if (read.state == SecretState::Available)
            take(read.value, true);
        else
            onUnreadable(read);
    });
}

void GmailAccess::onUnreadable(const SecretRead &read)
{
    finish(fail(read.state == SecretState::Unavailable ? Error::Kind::Offline : Error::Kind::Refused, read.message));
}

bool GmailAccess::isUsable(const GoogleTokens &tokens) const
{
    return tokens.isFresh(m_services.clock.nowMs()) && tokens.access != m_refused;
}

void GmailAccess::take(const QByteArray &secret, bool locked)
{
    const auto tokens = GoogleTokens::fromSecret(secret);
    if (!tokens || isUsable(*tokens))
        finish(tokens);
    else if (locked)
        renew(*tokens);
    else
        m_lock.take();
}

void GmailAccess::renew(const GoogleTokens &old)
{
    QList<std::pair<QString, QString>> fields{{u"grant_type"_s, u"refresh_token"_s},
                                              {u"refresh_token"_s, QString::fromLatin1(old.refresh)},
                                              {u"client_id"_s, m_account.clientId}};
    if (!old.clientSecret.isEmpty())
        fields.append({u"client_secret"_s, QString::fromUtf8(old.clientSecret)});
    HttpRequest request = HttpRequest::postForm(m_client.token, fields);
    request.limits.totalMs = RenewalMs;
    m_call = m_services.transport.send(request);
    connect(m_call.get(), &HttpCall::finished, this, [this, old](const HttpReply &reply) {
        const auto renewed = TokenReply::read(reply, old, m_services.clock.nowMs());
        if (!renewed)
            return finish(renewed);
        faultPoint("gmail.renewed");
        store(*renewed);
    });
}

void GmailAccess::store(const GoogleTokens &renewed)
{
    deliver(m_services.secrets.write(m_account.secretRef, renewed.secret()), this,
            [this, renewed](const Result<SecretKept> &kept) {
                faultPoint("gmail.kept");
                if (kept)
                    finish(renewed);
                else
                    finish(fail(kept.error()));
            });
}

void GmailAccess::finish(const Result<GoogleTokens> &tokens)
{
    if (std::exchange(m_over, true))
        return;
    m_lock.release();
    m_call.reset();
    Q_EMIT finished(tokens);
}
