#pragma once

#include "core/llm/ChatCall.h"
#include "core/llm/LanguageModel.h"
#include "core/llm/ReplyText.h"

/// A message's intent, as structured output or, from a server that has none, as JSON somewhere in the text. Corrupt for
/// a label that was not offered.
class OpenAiIntentCall : public IntentCall
{
    Q_OBJECT
public:
    OpenAiIntentCall(const ChatCall::Services &services, const IntentRequest &request);
    QJsonObject sentRequest() const override { return m_chat->sentRequest(); }

private:
    Result<IntentReply> read(const ChatAnswer &answer) const;

    std::shared_ptr<const ChatServer> m_server;
    IntentRequest m_request;
    std::shared_ptr<Masking> m_masking;
    DeferredPtr<ChatCall> m_chat;
};

/// A plan, as the tools the model wants called, in its order. Corrupt for arguments that are no JSON object.
class OpenAiPlanCall : public PlanCall
{
    Q_OBJECT
public:
    OpenAiPlanCall(const ChatCall::Services &services, const PlanRequest &request);
    QJsonObject sentRequest() const override { return m_chat->sentRequest(); }

private:
    Result<PlanReply> read(const ChatAnswer &answer) const;

    std::shared_ptr<const ChatServer> m_server;
    PlanRequest m_request;
    std::shared_ptr<Masking> m_masking;
    DeferredPtr<ChatCall> m_chat;
};

/// An answer, word by word. What breaks off after its first words is handed out as far as it came, with `brokenOff`.
class OpenAiReplyCall : public ReplyCall
{
    Q_OBJECT
public:
    OpenAiReplyCall(const ChatCall::Services &services, const ReplyRequest &request);
    QJsonObject sentRequest() const override { return m_chat->sentRequest(); }

private:
    void onDelta(const QString &piece);
    void onFinished(const Result<ChatAnswer> &answer);
    Result<ModelReply> read(const ChatAnswer &answer) const;

    std::shared_ptr<const ChatServer> m_server;
    ReplyRequest m_request;
    std::shared_ptr<Masking> m_masking;
    std::optional<ReplyText> m_text; ///< from the first piece on
    DeferredPtr<ChatCall> m_chat;
};
