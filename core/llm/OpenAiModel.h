#pragma once

#include "core/llm/EmbeddingCall.h"

/// The assistant on OpenAI's servers, or on any that speak the chat-completions protocol (OpenAI API reference, "Chat
/// completions"). What a model says is data from outside: labels are checked against those offered, tools against those
/// registered, citations against the passages given. GUI thread.
class OpenAiModel : public LanguageModel
{
public:
    /// `clock` outlives the model.
    explicit OpenAiModel(const Clock &clock);
    ~OpenAiModel() override;

    /// For questions asked from now on. What was learnt about another server is forgotten; the budget is not.
    void configure(const ChatServer &server);
    const ChatServer &server() const { return *m_server; }
    DailyBudget &budget() { return m_memory->budget; }

    QString provider() const override;
    QString model() const override;
    /// False once the server refused tools: the built-in plan costs nothing.
    bool plans() const override;
    DeferredPtr<IntentCall> classify(const IntentRequest &request) override;
    DeferredPtr<PlanCall> plan(const PlanRequest &request) override;
    DeferredPtr<ReplyCall> reply(const ReplyRequest &request) override;
    /// The server must name an embedding model.
    DeferredPtr<EmbeddingCall> embed(const EmbeddingRequest &request);
    /// Why the server is not asked for embeddings any more; empty while it may be.
    QString embeddingsRefused() const { return m_memory->embeddingsRefused; }

private:
    const Clock &m_clock;
    Transport m_transport;
    std::shared_ptr<const ChatServer> m_server;
    std::shared_ptr<ChatMemory> m_memory;
};
