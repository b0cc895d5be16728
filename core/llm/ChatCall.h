#pragma once

#include "core/llm/ChatAnswer.h"
#include "core/llm/ChatServer.h"
#include "core/llm/Prompts.h"
#include "core/net/Transport.h"

#include <QTimer>
#include <functional>
#include <memory>

/// One question to a chat-completions server, with everything that can go wrong on the way:
///
/// | what happens                                     | what is done                                               |
/// | not sent, 408, 409, 429, 5xx, cut before any text | asked again, twice at the most; the wait is announced      |
/// | Retry-After above a minute, quota, 401, 403, TLS  | an Error at once                                           |
/// | response_format, tools or stream_options refused  | asked again plainly; remembered once that worked           |
/// | too long for the model's context                  | asked again with less, once                                |
/// | cut after text was handed out                     | the text so far, with `brokenOff`                          |
/// | five failures in a row                            | the breaker refuses for a minute without asking            |
/// | the day's budget could be passed                  | Refused without asking                                     |
///
/// A question may be repeated: it changes nothing on the other side but the bill, and every attempt counts towards the
/// budget. Held in a DeferredPtr; letting go hangs up. GUI thread.
class ChatCall : public QObject
{
    Q_OBJECT
public:
    struct Shape {
        bool plain = false; ///< without response_format, tools, stream_options, temperature
        Prompts::Length length = Prompts::Length::Full;
    };
    /// The body of the request; `stream` and the model are added to it.
    using Body = std::function<QJsonObject(const Shape &)>;

    struct Services {
        Transport &transport;
        const Clock &clock;
        std::shared_ptr<const ChatServer> server;
        std::shared_ptr<ChatMemory> memory;
    };

    static constexpr int MostAttempts = 3;

    ChatCall(const Services &services, Body body, int mostTokens);
    ~ChatCall() override;

    QJsonObject sentRequest() const { return m_sent; }

Q_SIGNALS:
    void delta(const QString &text);
    void waiting(qint64 retryInMs, const QString &reason);
    void finished(const Result<ChatAnswer> &answer);

private:
    void attempt();
    QJsonObject makeBody() const;
    void onOpened(const HttpReply &head);
    void onReceived(const QByteArray &bytes);
    void onEvents(const QByteArray &bytes);
    void onClosed(const HttpReply &reply);
    void completed();
    void failed(const HttpReply &reply);
    void retryOrGiveUp(const Error &error, bool mayRetry);
    void giveUp(const Error &error);
    void answer(const Result<ChatAnswer> &answer);
    Error errorOf(const HttpReply &reply) const;
    bool refusesExtras(const HttpReply &reply) const;
    void charge();
    double mostUsd() const;

    Services m_services;
    Body m_body;
    int m_mostTokens;
    Shape m_shape;
    QJsonObject m_sent;
    DeferredPtr<HttpCall> m_http;
    QTimer m_retry;
    QTimer m_grace; ///< after the last event, for the connection to end properly and be of use again
    SseReader m_events;
    ChatReader m_reader;
    QByteArray m_whole; ///< of a server that does not stream
    std::optional<bool> m_isStream;
    int m_attempts = 0;
    bool m_asking = false; ///< an attempt is under way and not yet paid for
};
