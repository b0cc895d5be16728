#include "core/desk/SigningKey.h"

#include "core/base/Deliver.h"
#include "core/desk/Evidence.h"
#include "core/desk/Signature.h"
#include "core/settings/Secrets.h"
#include "core/settings/Settings.h"

using namespace Qt::StringLiterals;

namespace {

const QString EntryName = u"evidence/signing-key"_s;
/// The fingerprint of the key in the keychain: that there is one, and which.
const SettingKey<QString> EvidenceSigner{"evidence/signer"_L1, {}};

} // namespace

SigningKey::SigningKey(Secrets *secrets, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_settings(settings)
{ }

QFuture<Result<SigningKey::Key>> SigningKey::key()
{
    auto promise = std::make_shared<QPromise<Result<Key>>>();
    promise->start();
    if (!m_key.privateKey.isEmpty()) {
        finish(promise, m_key);
    } else if (!m_secrets) {
        make(promise);
    } else {
        const QString signer = m_settings.value(EvidenceSigner);
        deliver(m_secrets->read(EntryName, !signer.isEmpty()), this, [this, promise, signer](const SecretRead &read) {
            if (read.state == SecretState::Available) {
                const auto publicKey = Signature::publicKeyOf(read.value);
                finish(promise,
                       publicKey ? Result<Key>(Key{read.value, Evidence::fingerprint(*publicKey), {}})
                                 : Result<Key>(fail(publicKey.error())));
            } else if (!signer.isEmpty()) {
                finish(
                    promise,
                    fail(
                        Error::Kind::Refused,
                        tr("The key that signs evidence is in the keychain and cannot be seen. %1").arg(read.message)));
            } else {
                make(promise);
            }
        });
    }
    return promise->future();
}

void SigningKey::make(const Promise &promise)
{
    const auto made = Signature::newKey();
    const auto publicKey = made ? Signature::publicKeyOf(*made) : made;
    if (!publicKey) {
        finish(promise, fail(publicKey.error()));
        return;
    }
    Key key{*made, Evidence::fingerprint(*publicKey),
            tr("No keychain answers: this key signs until Frontdesk is closed, and the next one is another.")};
    if (!m_secrets) {
        finish(promise, key);
        return;
    }
    deliver(m_secrets->write(EntryName, *made), this, [this, promise, key](const Result<SecretKept> &kept) {
        if (!kept) {
            finish(promise, fail(kept.error()));
            return;
        }
        if (kept->inKeychain)
            m_settings.set(EvidenceSigner, key.fingerprint);
        finish(promise, Key{key.privateKey, key.fingerprint, kept->inKeychain ? QString() : key.message});
    });
}

void SigningKey::finish(const Promise &promise, Result<Key> key)
{
    if (key)
        m_key = *key;
    promise->addResult(std::move(key));
    promise->finish();
}
