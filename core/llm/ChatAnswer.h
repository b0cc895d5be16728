#pragma once

#include "core/base/Result.h"
#include "core/llm/LanguageModel.h"
#include "core/net/SseReader.h"

#include <QJsonObject>

/// A tool a model wants called. `arguments` is the text it sent: data from outside, not yet JSON.
struct ChatToolCall {
    QString id;
    QString name;
    QString arguments;

    friend bool operator==(const ChatToolCall &, const ChatToolCall &) = default;
};

/// What a chat-completions server answered (OpenAI API reference, "Chat completions").
struct ChatAnswer {
    QString text;
    QString refusal; ///< the model's own words for not answering
    std::vector<ChatToolCall> toolCalls;
    QString finishReason; ///< the server's word, "stop" when all is well; empty when the answer broke off
    QString brokenOff; ///< why, for a person
    QString model;
    qint64 inputTokens = 0; ///< 0 when the server does not count
    qint64 outputTokens = 0;

    friend bool operator==(const ChatAnswer &, const ChatAnswer &) = default;
};

/// Puts an answer together from the events of a stream, or reads a whole one. Everything in it is checked for its
/// type: what the protocol does not know is skipped, what contradicts it is Corrupt. Pure.
class ChatReader
{
public:
    static constexpr qsizetype LongestText = 200'000; ///< characters; no answer to a customer is longer
    static constexpr std::size_t MostToolCalls = 64;

    /// The text the event adds (may be empty). Corrupt for what is no chunk; an error object inside the stream becomes
    /// the Error it stands for.
    Result<QString> take(const SseEvent &event);
    /// The whole answer of a server that does not stream.
    Result<QString> takeWhole(const QByteArray &body);

    /// The protocol's own end: `[DONE]` and a finish reason. Nothing else makes a stream complete.
    bool isComplete() const { return m_done && !m_answer.finishReason.isEmpty(); }
    bool isDone() const { return m_done; }
    const ChatAnswer &answer() const { return m_answer; }

private:
    Result<QString> takeChoice(const QJsonObject &choice, const QString &part);
    Result<void> takeToolCalls(const QJsonValue &calls);
    void takeUsage(const QJsonObject &object);

    ChatAnswer m_answer;
    bool m_done = false;
};

/// An error object of the protocol ({"message", "type", "code"}) as an Error.
Error chatError(const QJsonObject &object);
