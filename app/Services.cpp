#include "app/Services.h"

#include "core/base/Deliver.h"
#include "core/settings/KeychainSecrets.h"
#include "core/settings/SystemKeychain.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

Services::Services(const Options &options, QObject *parent)
    : QObject(parent)
    , m_answers(options.answers)
    , m_transport(m_clock)
    , m_store(options.workspace, m_clock)
    , m_knowledge(defaultKnowledgeFolder())
    , m_learner(m_store, m_offline)
{
    m_settings.loadEnvironment(options.environment, options.envFile);
    if (!options.knowledgeFolder.isEmpty())
        m_settings.override(Keys::KnowledgeFolder.name, options.knowledgeFolder);
    if (!options.secrets)
        m_keychain = std::make_unique<KeychainSecrets>(std::make_unique<SystemKeychain>());
    Secrets &secrets = options.secrets ? *options.secrets : *m_keychain;
    m_assistant = std::make_unique<AssistantSetup>(AssistantSetup::Parts{
        m_settings, secrets, m_clock, m_offline, options.demo || options.offlineOnly, &m_learner});
    m_embeddings = std::make_unique<PassageEmbeddings>(PassageEmbeddings::Parts{m_store, m_knowledge, *m_assistant});
    m_desk =
        std::make_unique<Desk>(Desk::Parts{m_store, m_knowledge, m_offline, m_settings, m_clock, options.demo,
                                           &m_offline, m_assistant.get(), &secrets, &m_transport, m_embeddings.get()});
    connect(m_assistant.get(), &AssistantSetup::changed, m_desk.get(),
            [this] { m_desk->setModel(m_assistant->model()); });
    connect(&m_store, &Store::committed, this, [this](const Change &change) {
        if (change.foreign && (change.everything || !change.runs.empty()))
            readSpending();
    });
}

Services::~Services() = default;

QFuture<Result<void>> Services::open()
{
    return m_store.open();
}

void Services::opened(const QHash<QString, QString> &settings)
{
    m_settings.loadWorkspace(settings);
    m_knowledge.setFolder(m_settings.value(Keys::KnowledgeFolder));
    m_knowledge.start();
    if (m_answers)
        m_learner.start();
    readSpending();
    m_assistant->start();
}

void Services::readSpending()
{
    deliver(m_store.read(
                [today = DailyBudget::dayBegin(m_clock.nowMs())](Reader &reader) { return reader.costSince(today); }),
            this, [this](const Result<double> &usd) {
                if (usd)
                    m_assistant->setSpentToday(*usd);
            });
}

QString Services::defaultKnowledgeFolder()
{
    const QDir programs(QCoreApplication::applicationDirPath());
#ifdef FRONTDESK_SOURCE_KB
    if (QDir(QStringLiteral(FRONTDESK_SOURCE_KB)).exists() && programs.exists(u"../CMakeCache.txt"_s))
        return QStringLiteral(FRONTDESK_SOURCE_KB);
#endif
    return QDir::cleanPath(programs.absoluteFilePath(u"../share/frontdesk/kb"_s));
}
