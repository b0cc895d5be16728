#pragma once

#include "core/base/DeferredPtr.h"
#include "core/base/Result.h"
#include "core/llm/OpenAiModel.h"
#include "core/settings/Secrets.h"

#include <QObject>

class IntentLearner;
class OfflineModel;
class Settings;

/// Who answers: reads the settings and the key, and chooses between a server and the offline assistant, anew whenever
/// one of them changes. The key comes from the environment, from .env or from the keychain, in this order, and is
/// handed to nobody but the server it is for. GUI thread.
class AssistantSetup : public QObject
{
    Q_OBJECT
public:
    enum class KeyOrigin { None, Environment, Keychain, Session };

    /// Borrowed; all outlive it.
    struct Parts {
        Settings &settings;
        Secrets &secrets;
        const Clock &clock;
        OfflineModel &offline;
        bool offlineOnly = false; ///< a demo: never ask a server, whatever the settings say
        IntentLearner *learner = nullptr; ///< who teaches the offline assistant
    };

    explicit AssistantSetup(const Parts &parts);
    ~AssistantSetup() override;

    /// Once the workspace's settings are loaded. `ready` follows, at the latest when the keychain's deadline passed.
    void start();
    bool isReady() const { return m_isReady; }

    LanguageModel &model();
    /// Null where the assistant cannot be taught.
    IntentLearner *learner() const { return m_parts.learner; }
    /// Why the configured server is not asked, for a person; empty when all is well.
    QString problem() const { return m_problem; }
    KeyOrigin keyOrigin() const { return m_keyOrigin; }

    /// Into the keychain. Invalid for what cannot be a key.
    QFuture<Result<SecretKept>> keepKey(const QString &key);
    QFuture<Result<void>> removeKey();
    /// One short question to the configured server, whoever is chosen: for "Test connection".
    DeferredPtr<IntentCall> test();
    /// Whose vectors articles are found by: the server and its model. Empty while that is off.
    QString embeddingModel() const;
    DeferredPtr<EmbeddingCall> embed(const EmbeddingRequest &request) { return m_openAi.embed(request); }
    /// Why the server is not asked for embeddings any more; empty while it may be.
    QString embeddingsRefused() const { return m_openAi.embeddingsRefused(); }
    /// What today's stored runs cost.
    void setSpentToday(double usd);

Q_SIGNALS:
    void ready();
    void changed();

private:
    void readKey();
    void choose();
    void becomeReady();
    ChatServer server(QString *problem) const;

    Parts m_parts;
    OpenAiModel m_openAi;
    QByteArray m_key; ///< from the keychain; the environment's stays where it is
    KeyOrigin m_keyOrigin = KeyOrigin::None;
    QString m_keyProblem;
    QString m_problem;
    bool m_asksServer = false;
    bool m_isReady = false;
};
