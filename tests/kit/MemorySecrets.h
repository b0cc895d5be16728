#pragma once

#include "core/settings/Secrets.h"

#include <QHash>
#include <QPromise>
#include <functional>

/// Secrets in memory, in whatever state a test wants the keychain to be.
class MemorySecrets : public Secrets
{
public:
    using Secrets::Secrets;

    /// Available: an open keychain. Locked or Unavailable: as one that is.
    SecretState mood = SecretState::Available;
    QHash<QString, QByteArray> kept; ///< what the keychain holds
    QHash<QString, QByteArray> session; ///< what only this process holds
    int writes = 0;
    int reads = 0;
    std::function<void()> wasRead; ///< the answer is on its way: what another process does between read and use

    QFuture<SecretRead> read(const QString &name, bool expected) override
    {
        ++reads;
        auto answer = look(name, expected);
        if (wasRead)
            wasRead();
        return answer;
    }

    QFuture<Result<SecretKept>> write(const QString &name, const QByteArray &value) override
    {
        ++writes;
        const bool open = mood == SecretState::Available;
        (open ? kept : session).insert(name, value);
        return answered(
            Result<SecretKept>(open ? SecretKept{} : SecretKept{false, QStringLiteral("The keychain is closed.")}));
    }

    QFuture<Result<void>> remove(const QString &name) override
    {
        session.remove(name);
        if (mood != SecretState::Available)
            return answered(Result<void>(fail(Error::Kind::Refused, QStringLiteral("The keychain is closed."))));
        kept.remove(name);
        return answered(Result<void>());
    }

private:
    QFuture<SecretRead> look(const QString &name, bool expected) const
    {
        if (session.contains(name))
            return answered(SecretRead{SecretState::Available, session.value(name), true, {}});
        if (mood != SecretState::Available)
            return answered(mood == SecretState::Locked && !expected
                                ? SecretRead{SecretState::Absent, {}, false, {}}
                                : SecretRead{mood, {}, false, QStringLiteral("The keychain is closed.")});
        if (!kept.contains(name))
            return answered(SecretRead{expected ? SecretState::Locked : SecretState::Absent, {}, false, {}});
        return answered(SecretRead{SecretState::Available, kept.value(name), false, {}});
    }

    template <class T>
    static QFuture<T> answered(T value)
    {
        QPromise<T> promise;
        promise.start();
        promise.addResult(std::move(value));
        promise.finish();
        return promise.future();
    }
};
