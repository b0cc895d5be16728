#pragma once

#include "tests/kit/net/ScriptedServer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// What a chat-completions server says, in its own form: whole HTTP answers for ScriptedServer.
namespace ChatScript {

inline QByteArray event(const QJsonObject &object)
{
    return "data: " + QJsonDocument(object).toJson(QJsonDocument::Compact) + "\n\n";
}

inline QByteArray chunk(const QJsonObject &delta, const QString &finish = {})
{
    const QJsonValue reason = finish.isEmpty() ? QJsonValue() : QJsonValue(finish);
    const QJsonObject choice{
        {QStringLiteral("index"), 0}, {QStringLiteral("delta"), delta}, {QStringLiteral("finish_reason"), reason}};
    return event({{QStringLiteral("id"), QStringLiteral("chatcmpl-1")},
                  {QStringLiteral("object"), QStringLiteral("chat.completion.chunk")},
                  {QStringLiteral("model"), QStringLiteral("test-model-1")},
                  {QStringLiteral("choices"), QJsonArray{choice}}});
}

inline QByteArray words(const QString &text)
{
    return chunk({{QStringLiteral("content"), text}});
}

inline QByteArray usage(int input, int output)
{
    return event(
        {{QStringLiteral("choices"), QJsonArray()},
         {QStringLiteral("usage"),
          QJsonObject{{QStringLiteral("prompt_tokens"), input}, {QStringLiteral("completion_tokens"), output}}}});
}

inline const QByteArray Done = "data: [DONE]\n\n";

/// The events of an answer that says `text`, a word at a time.
inline QByteArray answerEvents(const QString &text, const QString &finish = QStringLiteral("stop"))
{
    QByteArray out = chunk({{QStringLiteral("role"), QStringLiteral("assistant")}});
    for (const QString &word : text.split(u' ', Qt::KeepEmptyParts))
        out += words((word == text.section(u' ', 0, 0) ? QString() : QStringLiteral(" ")) + word);
    return out + chunk({}, finish) + usage(100, 20) + Done;
}

/// The call number `index` of an answer, or more of its arguments.
inline QByteArray toolCall(const QString &name, const QString &arguments, int index = 0)
{
    const QJsonObject function{{QStringLiteral("name"), name}, {QStringLiteral("arguments"), arguments}};
    const QJsonObject call{{QStringLiteral("index"), index},
                           {QStringLiteral("id"), QStringLiteral("call_%1").arg(index + 1)},
                           {QStringLiteral("type"), QStringLiteral("function")},
                           {QStringLiteral("function"), function}};
    return chunk({{QStringLiteral("tool_calls"), QJsonArray{call}}});
}

inline QByteArray toolEvents(const QList<std::pair<QString, QString>> &calls)
{
    QByteArray out;
    int index = 0;
    for (const auto &[name, arguments] : calls)
        out += toolCall(name, arguments, index++);
    return out + chunk({}, QStringLiteral("tool_calls")) + usage(200, 30) + Done;
}

/// As a whole HTTP answer, one chunk of transfer encoding per event.
inline QByteArray http(const QByteArray &events)
{
    QByteArray out = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";
    return out + QByteArray::number(events.size(), 16) + "\r\n" + events + "\r\n0\r\n\r\n";
}

/// The body of an answer to a request for embeddings, with ten tokens a text.
inline QByteArray embeddings(const QList<QList<double>> &vectors)
{
    QJsonArray data;
    for (const QList<double> &vector : vectors) {
        QJsonArray numbers;
        for (const double value : vector)
            numbers.append(value);
        data.append(QJsonObject{{QStringLiteral("object"), QStringLiteral("embedding")},
                                {QStringLiteral("index"), data.size()},
                                {QStringLiteral("embedding"), numbers}});
    }
    const QJsonObject usage{{QStringLiteral("prompt_tokens"), 10 * vectors.size()}};
    return QJsonDocument(QJsonObject{{QStringLiteral("object"), QStringLiteral("list")},
                                     {QStringLiteral("data"), data},
                                     {QStringLiteral("model"), QStringLiteral("test-embedding-1")},
                                     {QStringLiteral("usage"), usage}})
        .toJson(QJsonDocument::Compact);
}

inline QByteArray refusal(int status, const QString &code, const QString &message, const QByteArray &headers = {})
{
    const QJsonObject error{
        {QStringLiteral("message"), message}, {QStringLiteral("type"), code}, {QStringLiteral("code"), code}};
    return ScriptedServer::answer(
        status, QJsonDocument(QJsonObject{{QStringLiteral("error"), error}}).toJson(QJsonDocument::Compact), headers);
}

} // namespace ChatScript
