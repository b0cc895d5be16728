#pragma once

#include "core/base/Clock.h"
#include "core/llm/OpenAiModel.h"
#include "tests/kit/Eventually.h"
#include "tests/kit/net/ChatScript.h"

#include <QTest>

constexpr int Soon = 30'000; ///< generous: under load everything is slow
inline const QByteArray ModelKey = "canary-key-8c1d5f";

/// A question for an answer, and everything that was heard of it.
struct ModelListener {
    explicit ModelListener(DeferredPtr<ReplyCall> started) : call(std::move(started))
    {
        QObject::connect(call.get(), &ReplyCall::delta, &context, [this](const QString &text) { shown += text; });
        QObject::connect(call.get(), &ReplyCall::waiting, &context,
                         [this](qint64 ms, const QString &) { waits += ms; });
        QObject::connect(call.get(), &ReplyCall::finished, &context, [this](const Result<ModelReply> &done) {
            ++times;
            reply = done;
        });
    }
    bool wait()
    {
        return eventually([this] { return times > 0; }, Soon);
    }
    Error error() const { return reply ? Error() : reply.error(); }

    QObject context;
    DeferredPtr<ReplyCall> call;
    QString shown;
    QList<qint64> waits;
    Result<ModelReply> reply = fail(Error::Kind::Bug, {});
    int times = 0;
};

inline HttpLimits impatient()
{
    HttpLimits limits;
    limits.connectMs = 3'000;
    limits.firstByteMs = 400;
    limits.idleMs = 400;
    limits.totalMs = 10'000;
    return limits;
}

inline ReplyRequest question(const QString &text = QStringLiteral("What does the Pro plan cost?"))
{
    ReplyRequest request;
    request.customer = Customer{CustomerId{2}, QStringLiteral("Bob Smith"), QStringLiteral("bob@startup.io"),
                                QStringLiteral("Startup"), 0};
    request.message = text;
    request.intent.label = QStringLiteral("pricing_inquiry");
    request.agentTone = QStringLiteral("friendly");
    for (const QString &heading : {QStringLiteral("Plans"), QStringLiteral("Students")}) {
        PassageHit hit;
        hit.passage.id = QStringLiteral("pricing.md#") + heading.toLower();
        hit.passage.file = QStringLiteral("pricing.md");
        hit.passage.heading = heading;
        hit.passage.headingPath = QStringLiteral("Pricing › ") + heading;
        hit.passage.text = QStringLiteral("Pro costs $79 a month.");
        request.passages.push_back(hit);
    }
    return request;
}

/// A server at `url` as a person enters it, with short limits.
inline ChatServer chatWith(const QUrl &url)
{
    ChatServer chat;
    chat.baseUrl = url;
    chat.key = ModelKey;
    chat.model = QStringLiteral("test-model");
    chat.prices = PriceTable::parse(QStringLiteral("test-model=1.00/2.00")).value_or(PriceTable());
    chat.limits = impatient();
    return chat;
}
