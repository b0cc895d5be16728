#include "core/desk/GmailAccess.h"

#include "core/base/Clock.h"
#include "core/base/Deliver.h"
#include "core/base/Text.h"
#include "core/settings/Secrets.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

constexpr int RetryMs = 100;
constexpr int MostTries = 450; ///< 45 s: longer than a renewal may take
constexpr int RenewalMs = 30'000;
constexpr int StaleLockMs = 2 * RenewalMs;

QString lockFile(const QString &secretRef)
{
    // Not QStandardPaths: without a runtime folder it makes one up, loudly.
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR", QDir::tempPath());
    return folder + u"/frontdesk-"_s + sha256Hex(secretRef.toUtf8()).left(16) + u".lock"_s;
}

} // namespace

GmailAccess::GmailAccess(const Services &services, const GoogleClient &client, const MailAccount &account,
                         const QByteArray &refused)
    : m_services(services)
    , m_client(client)
    , m_account(account)
    , m_refused(refused)
    , m_lock(lockFile(account.secretRef))
{
    m_lock.setStaleLockTime(StaleLockMs);
    m_retry.setSingleShot(true);
    m_retry.setInterval(RetryMs);
    connect(&m_retry, &QTimer::timeout, this, &GmailAccess::lock);
}

GmailAccess::~GmailAccess() = default;

void GmailAccess::start()
{
    readStored();
}

void GmailAccess::readStored()
{
    deliver(m_services.secrets.read(m_account.secretRef, true), this, [this](const SecretRead &read) {
        if (read.state != SecretState::Available) {
            finish(fail(read.state == SecretState::Unavailable ? Error::Kind::Offline : Error::Kind::Refused,
                        read.message));
            return;
        }
        take(read.value, false);
    });
}

void GmailAccess::lock()
{
    if (!m_lock.tryLock(0)) {
        if (++m_tries < MostTries)
            m_retry.start();
        else
            finish(
                fail(Error::Kind::Busy, tr("Another Frontdesk has been renewing the access to Gmail for too long.")));
        return;
    }
    readUnderLock();
}

void GmailAccess::readUnderLock()
{
    // Somebody may have renewed it while we waited for the lock.
    deliver(m_services.secrets.read(m_account.secretRef, true), this, [this](const SecretRead &read) {
        if (read.state != SecretState::Available)
            finish(fail(Error::Kind::Refused, read.message));
        else
            take(read.value, true);
    });
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
        lock();
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
        if (renewed)
            store(*renewed);
        else
            finish(renewed);
    });
}

void GmailAccess::store(const GoogleTokens &renewed)
{
    deliver(m_services.secrets.write(m_account.secretRef, renewed.secret()), this,
            [this, renewed](const Result<SecretKept> &kept) {
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
    m_lock.unlock();
    m_call.reset();
    Q_EMIT finished(tokens);
}
