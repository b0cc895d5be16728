#include "core/llm/OpenAiModel.h"

#include "core/llm/OpenAiCalls.h"

using namespace Qt::StringLiterals;

OpenAiModel::OpenAiModel(const Clock &clock)
    : m_clock(clock)
    , m_transport(clock)
    , m_server(std::make_shared<const ChatServer>())
    , m_memory(std::make_shared<ChatMemory>())
{
    // A resource of a static library is linked only when it is named.
    Q_INIT_RESOURCE(prompts);
}

OpenAiModel::~OpenAiModel() = default;

void OpenAiModel::configure(const ChatServer &server)
{
    const bool isAnother =
        server.baseUrl != m_server->baseUrl || server.model != m_server->model || server.key != m_server->key;
    const bool embedsOtherwise = isAnother || server.embeddingModel != m_server->embeddingModel;
    m_server = std::make_shared<const ChatServer>(server);
    if (embedsOtherwise) {
        m_memory->embeddingBreaker = {};
        m_memory->embeddingsRefused.clear();
    }
    if (isAnother) {
        // Calls under way go on with what they have; its budget would be forgotten with it.
        m_memory->breaker = {};
        m_memory->plain = false;
    }
}

QString OpenAiModel::provider() const
{
    return u"openai"_s;
}

QString OpenAiModel::model() const
{
    return m_server->model;
}

bool OpenAiModel::plans() const
{
    return !m_memory->plain;
}

DeferredPtr<IntentCall> OpenAiModel::classify(const IntentRequest &request)
{
    return DeferredPtr<IntentCall>(new OpenAiIntentCall({m_transport, m_clock, m_server, m_memory}, request));
}

DeferredPtr<PlanCall> OpenAiModel::plan(const PlanRequest &request)
{
    if (!plans())
        return nullptr;
    return DeferredPtr<PlanCall>(new OpenAiPlanCall({m_transport, m_clock, m_server, m_memory}, request));
}

DeferredPtr<ReplyCall> OpenAiModel::reply(const ReplyRequest &request)
{
    return DeferredPtr<ReplyCall>(new OpenAiReplyCall({m_transport, m_clock, m_server, m_memory}, request));
}

DeferredPtr<EmbeddingCall> OpenAiModel::embed(const EmbeddingRequest &request)
{
    return DeferredPtr<EmbeddingCall>(new EmbeddingCall({m_transport, m_clock, m_server, m_memory}, request));
}
