#pragma once

#include "core/llm/ChatServer.h"
#include "core/llm/LanguageModel.h"
#include "core/net/Transport.h"

#include <memory>

/// Texts to be turned into vectors, in one request.
struct EmbeddingRequest {
    QStringList texts; ///< at least one, none empty
    int deadlineMs = 30'000; ///< for the whole of it
};

struct EmbeddingReply {
    std::vector<std::vector<float>> vectors; ///< one per text, in their order
    QString model;
    Usage usage;

    friend bool operator==(const EmbeddingReply &, const EmbeddingReply &) = default;
};

Q_DECLARE_METATYPE(EmbeddingReply)

/// One question to a server's /embeddings. Asked once: whoever waits for a customer does better without, and whoever
/// does not comes again later. A server that has no embeddings (404 and the like) is remembered in ChatMemory, one that
/// fails five times in a row is left alone for a minute. Held in a DeferredPtr; letting go hangs up. GUI thread.
class EmbeddingCall : public ModelCall
{
    Q_OBJECT
public:
    struct Services {
        Transport &transport;
        const Clock &clock;
        std::shared_ptr<const ChatServer> server;
        std::shared_ptr<ChatMemory> memory;
    };

    EmbeddingCall(const Services &services, const EmbeddingRequest &request);
    ~EmbeddingCall() override;

    QJsonObject sentRequest() const override { return m_sent; }

Q_SIGNALS:
    void finished(const Result<EmbeddingReply> &reply);

private:
    void ask();
    void onAnswer(const HttpReply &reply);
    void failed(const Error &error, bool isFinal);
    QJsonObject body() const;
    double costUsd(qint64 tokens) const;
    qint64 estimatedTokens() const;
    void charge(qint64 tokens);
    Error errorOf(const HttpReply &reply) const;

    Services m_services;
    EmbeddingRequest m_request;
    QJsonObject m_sent;
    DeferredPtr<HttpCall> m_http;
    bool m_asking = false; ///< under way and not yet paid for
};
