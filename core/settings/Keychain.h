#pragma once

#include <QByteArray>
#include <QString>
#include <functional>

/// One job of a keychain, as raw as the system's: it may say nonsense and it may never answer. KeychainSecrets makes
/// promises out of it.
class Keychain
{
public:
    enum class Outcome {
        Done,
        NotFound,
        Denied, ///< locked, or the person said no
        NoService,
        Failed,
    };

    struct Answer {
        Outcome outcome = Outcome::Failed;
        QByteArray value;
        QString detail; ///< the keychain's own words, for the log
    };
    using Answered = std::function<void(const Answer &)>;

    virtual ~Keychain() = default;

    /// Each calls `answered` once, later and on the same thread, or never.
    virtual void read(const QString &name, const Answered &answered) = 0;
    virtual void write(const QString &name, const QByteArray &value, const Answered &answered) = 0;
    virtual void remove(const QString &name, const Answered &answered) = 0;
};
