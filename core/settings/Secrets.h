#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>

/// What is known about a secret after asking for it.
enum class SecretState {
    Available, ///< here it is
    Locked, ///< it was written once and cannot be seen: the keychain is locked, or the entry was lost
    Absent, ///< there is none
    Unavailable, ///< no keychain answers
};

/// The answer to a read. `value` is empty unless Available.
struct SecretRead {
    SecretState state = SecretState::Unavailable;
    QByteArray value;
    bool sessionOnly = false; ///< held in memory: gone when this process ends
    QString message; ///< for a person, when not Available and not Absent: what is wrong and what to do

    friend bool operator==(const SecretRead &, const SecretRead &) = default;
};

/// Where a secret went. `message` says why it is not in the keychain.
struct SecretKept {
    bool inKeychain = true; ///< false: in the memory of this process only
    QString message;

    friend bool operator==(const SecretKept &, const SecretKept &) = default;
};

/// Keys and tokens, kept by the operating system's keychain and nowhere else: never in the workspace, in a file or in a
/// log. Asynchronous; every answer comes within a deadline, whatever the keychain does. GUI thread; take the futures
/// with deliver(). Operations are carried out in the order they were asked for, even when nobody waits any more.
///
/// A locked keychain reports "no such entry" like an empty one, so whoever writes a secret remembers *that* it did (a
/// row or a setting, no secret itself) and says so when reading.
class Secrets : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// `expected`: this name was written before and not removed since; then "no such entry" means Locked, not Absent.
    virtual QFuture<SecretRead> read(const QString &name, bool expected) = 0;

    /// Writes and reads back. When the keychain is locked or missing the secret is kept in memory and the answer says
    /// so. Corrupt: the keychain took it and gave back something else; nothing is kept.
    virtual QFuture<Result<SecretKept>> write(const QString &name, const QByteArray &value) = 0;

    /// Removes and proves it: succeeds only when the entry is gone and the keychain was open while it said so. Refused
    /// (locked) and Offline (no answer) mean that the entry may still be there; the copy in memory is gone in any case.
    virtual QFuture<Result<void>> remove(const QString &name) = 0;

Q_SIGNALS:
    /// A keychain that had been given up on answers after all: what was Unavailable may be asked for again.
    void recovered();
};
