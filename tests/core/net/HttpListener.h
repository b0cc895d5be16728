#pragma once

#include "core/net/Transport.h"
#include "tests/kit/Eventually.h"

#include <QTest>

/// Holds a call and what it said.
struct HttpListener {
    explicit HttpListener(DeferredPtr<HttpCall> started) : call(std::move(started))
    {
        QObject::connect(call.get(), &HttpCall::finished, &context, [this](const HttpReply &answer) {
            ++times;
            reply = answer;
        });
        QObject::connect(call.get(), &HttpCall::received, &context, [this](const QByteArray &bytes) { body += bytes; });
        QObject::connect(call.get(), &HttpCall::opened, &context, [this] { opened = true; });
    }
    /// Generous: under load everything is slow.
    bool wait()
    {
        return eventually([this] { return times > 0; }, 20'000);
    }

    QObject context;
    DeferredPtr<HttpCall> call;
    HttpReply reply;
    QByteArray body;
    bool opened = false;
    int times = 0;
};
