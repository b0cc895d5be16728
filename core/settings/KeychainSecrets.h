#pragma once

#include "core/settings/Keychain.h"
#include "core/settings/Secrets.h"

#include <QHash>
#include <QPromise>
#include <QTimer>
#include <deque>
#include <memory>
#include <optional>

/// Secrets over a keychain that cannot be trusted to tell the truth. Measured with QtKeychain 0.13 and gnome-keyring:
/// of a locked keyring a read answers "no such entry", a removal "done" though the entry is still there, and without a
/// working service jobs never end. Hence: writes are read back, removals are followed by a read and by a probe that
/// proves the keychain open, and everything has a deadline. One operation at a time; after a job that did not end in
/// time everything is answered Unavailable at once until that job ends, because QtKeychain keeps one queue for all.
class KeychainSecrets : public Secrets
{
    Q_OBJECT
public:
    static constexpr int DeadlineMs = 15'000;

    explicit KeychainSecrets(std::unique_ptr<Keychain> keychain, int deadlineMs = DeadlineMs,
                             QObject *parent = nullptr);
    ~KeychainSecrets() override;

    QFuture<SecretRead> read(const QString &name, bool expected) override;
    QFuture<Result<SecretKept>> write(const QString &name, const QByteArray &value) override;
    QFuture<Result<void>> remove(const QString &name) override;

private:
    enum class Kind { Read, Write, Remove };

    struct Operation {
        Kind kind = Kind::Read;
        QString name;
        QByteArray value; ///< to write
        bool expected = false;
        QPromise<SecretRead> reading;
        QPromise<Result<SecretKept>> writing;
        QPromise<Result<void>> removing;
    };
    using Step = void (KeychainSecrets::*)(const Keychain::Answer &);

    void enqueue(std::unique_ptr<Operation> operation);
    void next();
    Keychain::Answered then(Step step);
    void ended();

    void haveRead(const Keychain::Answer &answer);
    void haveWritten(const Keychain::Answer &answer);
    void haveReadBack(const Keychain::Answer &answer);
    void haveRemoved(const Keychain::Answer &answer);
    void haveLookedAfterwards(const Keychain::Answer &answer);
    void haveProbed(const Keychain::Answer &answer);
    void haveReadProbe(const Keychain::Answer &answer);
    void haveClearedProbe(const Keychain::Answer &answer);
    void giveUp();

    void answerRead(SecretState state, const QByteArray &value = {});
    void keepForSession(const QString &why);
    void answerWrite(const Result<SecretKept> &kept);
    void answerRemove(const Result<void> &removed);

    std::unique_ptr<Keychain> m_keychain;
    QHash<QString, QByteArray> m_session;
    std::deque<std::unique_ptr<Operation>> m_queue;
    std::unique_ptr<Operation> m_current;
    QByteArray m_probe;
    QTimer m_deadline;
    quint64 m_job = 0; ///< the job whose answer counts
    bool m_underWay = false; ///< a job has not answered yet
    bool m_hung = false; ///< ... and nobody waits for it any more
};
