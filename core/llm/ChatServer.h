#pragma once

#include "core/llm/DailyBudget.h"
#include "core/llm/PriceTable.h"
#include "core/net/Breaker.h"
#include "core/net/HttpRequest.h"

#include <QUrl>

/// A server that speaks the chat-completions protocol, and what is asked of it. Immutable while calls are under way.
struct ChatServer {
    QUrl baseUrl{QStringLiteral("https://api.openai.com/v1")};
    QByteArray key; ///< may be empty: servers on this machine want none
    QString model = QStringLiteral("gpt-4o-mini");
    QString embeddingModel; ///< empty: it is not asked for embeddings
    PriceTable prices;
    bool masks = true; ///< personal data is masked before it leaves
    HttpLimits limits;

    QUrl completions() const;
    QUrl embeddings() const;
    /// Whether it is OpenAI's own, which wants names of its own for some parameters.
    bool isOpenAi() const { return baseUrl.host().endsWith(QStringLiteral("openai.com")); }
};

/// What is remembered of a server from one call to the next. Shared by the calls under way; GUI thread.
struct ChatMemory {
    Breaker breaker;
    DailyBudget budget;
    Breaker embeddingBreaker;
    QString embeddingsRefused; ///< why it is not asked for embeddings again, for a person; empty while it may be
    bool plain = false; ///< it refuses response_format, tools and stream_options: the bare protocol it is
};
