#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>

class Secrets;
class Settings;

/// The key evidence is signed with (see Signature): made at the first export, kept in the keychain, known to the
/// workspace by its fingerprint only. Where no keychain answers a key lives as long as this object. GUI thread.
class SigningKey : public QObject
{
    Q_OBJECT
public:
    struct Key {
        QByteArray privateKey;
        QString fingerprint;
        QString message; ///< why it will not be the same next time; empty when it will

        friend bool operator==(const Key &, const Key &) = default;
    };

    /// Borrowed; `secrets` may be null.
    SigningKey(Secrets *secrets, Settings &settings, QObject *parent = nullptr);

    /// Refused when there is one and the keychain does not show it: another key would be another signer.
    QFuture<Result<Key>> key();

private:
    using Promise = std::shared_ptr<QPromise<Result<Key>>>;
    void make(const Promise &promise);
    void finish(const Promise &promise, Result<Key> key);

    Secrets *m_secrets;
    Settings &m_settings;
    Key m_key;
};
