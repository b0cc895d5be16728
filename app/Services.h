#pragma once

#include "core/base/Clock.h"
#include "core/desk/AssistantSetup.h"
#include "core/desk/Desk.h"
#include "core/desk/IntentLearner.h"
#include "core/desk/PassageEmbeddings.h"
#include "core/knowledge/KnowledgeBase.h"
#include "core/llm/OfflineModel.h"
#include "core/net/Transport.h"
#include "core/settings/Settings.h"
#include "core/store/Store.h"

#include <QHash>
#include <memory>

/// Everything a program is made of below its window, built in order and taken down in the reverse. The only place that
/// constructs services.
class Services : public QObject
{
    Q_OBJECT
public:
    struct Options {
        Workspace workspace;
        QString knowledgeFolder; ///< of the command line; empty: from the settings
        bool demo = false;
        bool answers = true; ///< false: takes in no message, so that nothing is learned about what they mean
        bool offlineOnly = false; ///< never ask a server, whatever the settings say
        QHash<QString, QString> environment;
        QByteArray envFile;
        Secrets *secrets = nullptr; ///< borrowed; none: the operating system's keychain
    };

    explicit Services(const Options &options, QObject *parent = nullptr);
    ~Services() override;

    /// Opens the workspace and loads its settings, then starts the articles and the assistant in the background.
    QFuture<Result<void>> open();
    /// Called on the GUI thread with the answer of open(): what needs the workspace's settings.
    void opened(const QHash<QString, QString> &settings);

    Store &store() { return m_store; }
    Settings &settings() { return m_settings; }
    KnowledgeBase &knowledge() { return m_knowledge; }
    Desk &desk() { return *m_desk; }
    AssistantSetup &assistant() { return *m_assistant; }
    PassageEmbeddings &embeddings() { return *m_embeddings; }

    /// The checkout's kb/ in a build tree, else the installed one.
    static QString defaultKnowledgeFolder();

private:
    void readSpending();

    bool m_answers;
    SystemClock m_clock;
    Settings m_settings;
    Transport m_transport;
    Store m_store;
    KnowledgeBase m_knowledge;
    OfflineModel m_offline;
    IntentLearner m_learner;
    std::unique_ptr<Secrets> m_keychain;
    std::unique_ptr<AssistantSetup> m_assistant;
    std::unique_ptr<PassageEmbeddings> m_embeddings;
    std::unique_ptr<Desk> m_desk;
};
