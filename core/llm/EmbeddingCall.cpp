#include "core/llm/EmbeddingCall.h"

#include "core/base/Clock.h"
#include "core/base/Json.h"
#include "core/base/Text.h"
#include "core/llm/EmbeddingAnswer.h"
#include "core/llm/Masking.h"
#include "core/net/HttpError.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Embeddings)
};

/// Many models read no more than 512 tokens; what an article's part is about stands at its beginning.
constexpr qsizetype LongestText = 2'000;
constexpr qsizetype CharactersPerToken = 3; ///< few, so that an estimate is too high rather than too low

/// Asking again brings the same answer: the address, the model or the key has to change first.
bool isFinal(int status)
{
    static constexpr std::array statuses{400, 401, 403, 404, 405, 410, 422, 501};
    return std::ranges::find(statuses, status) != statuses.end();
}

} // namespace

EmbeddingCall::EmbeddingCall(const Services &services, const EmbeddingRequest &request)
    : m_services(services)
    , m_request(request)
{
    // Never from within the function that made it.
    QMetaObject::invokeMethod(this, &EmbeddingCall::ask, Qt::QueuedConnection);
}

EmbeddingCall::~EmbeddingCall()
{
    if (!m_asking)
        return;
    charge(estimatedTokens()); // whoever hangs up pays for what was asked
    m_services.memory->embeddingBreaker.abandoned();
}

QJsonObject EmbeddingCall::body() const
{
    Masking masking(m_services.server->masks);
    QJsonArray input;
    for (const QString &text : m_request.texts)
        // Cutting first could leave half a number that no longer looks like one.
        input.append(sanitizeText(masking.masked(text).left(LongestText)));
    return {{u"model"_s, m_services.server->embeddingModel}, {u"input"_s, input}};
}

void EmbeddingCall::ask()
{
    ChatMemory &memory = *m_services.memory;
    if (!memory.embeddingsRefused.isEmpty()) {
        Q_EMIT finished(fail(Error::Kind::Refused, memory.embeddingsRefused));
        return;
    }
    const qint64 now = m_services.clock.nowMs();
    const QUrl url = m_services.server->embeddings();
    m_sent = {{u"url"_s, url.toString(QUrl::RemoveUserInfo)}, {u"body"_s, body()}};
    const auto admitted = memory.budget.admits(now, costUsd(estimatedTokens()));
    if (!admitted || !memory.embeddingBreaker.allows(now)) {
        m_sent = {};
        Q_EMIT finished(admitted ? fail(Error::Kind::Busy,
                                        Words::tr("%1 failed several times in a row and is left alone for a while.")
                                            .arg(m_services.server->baseUrl.host()))
                                 : fail(admitted.error()));
        return;
    }
    HttpRequest request = HttpRequest::postJson(url, m_sent.value("body"_L1).toObject());
    request.bearer = m_services.server->key;
    request.limits = m_services.server->limits;
    request.limits.connectMs = std::min(request.limits.connectMs, m_request.deadlineMs);
    request.limits.firstByteMs = std::min(request.limits.firstByteMs, m_request.deadlineMs);
    request.limits.totalMs = std::min(request.limits.totalMs, m_request.deadlineMs);
    m_asking = true;
    m_http = m_services.transport.send(request);
    connect(m_http.get(), &HttpCall::finished, this, &EmbeddingCall::onAnswer);
}

void EmbeddingCall::onAnswer(const HttpReply &reply)
{
    m_http.reset();
    if (!reply.isDone()) {
        m_asking = reply.fate == HttpReply::Fate::Ambiguous && reply.status < 400; // a refusal costs nothing
        if (m_asking)
            charge(estimatedTokens());
        failed(errorOf(reply), isFinal(reply.status));
        return;
    }
    auto answer = readEmbeddings(reply.body, std::size_t(m_request.texts.size()));
    const qint64 tokens = answer && answer->inputTokens > 0 ? answer->inputTokens : estimatedTokens();
    charge(tokens);
    if (!answer) {
        failed(answer.error(), false);
        return;
    }
    m_services.memory->embeddingBreaker.succeeded();
    EmbeddingReply whole;
    whole.vectors = std::move(answer->vectors);
    whole.model = answer->model.isEmpty() ? m_services.server->embeddingModel : answer->model;
    whole.usage = {tokens, 0, costUsd(tokens)};
    Q_EMIT finished(whole);
}

void EmbeddingCall::failed(const Error &error, bool isFinal)
{
    ChatMemory &memory = *m_services.memory;
    if (isFinal) {
        memory.embeddingBreaker.succeeded(); // it lives, and says no
        memory.embeddingsRefused = error.message;
    } else {
        memory.embeddingBreaker.failed(m_services.clock.nowMs());
    }
    Q_EMIT finished(fail(error));
}

Error EmbeddingCall::errorOf(const HttpReply &reply) const
{
    Error error = reply.error;
    const QString host = m_services.server->baseUrl.host();
    const QString model = oneLine(m_services.server->embeddingModel, 80);
    if (reply.status == 401)
        error.message = Words::tr("%1 does not accept the key. Enter another one in Settings, Assistant.").arg(host);
    else if (reply.status == 403)
        error.message = Words::tr("%1 does not allow this key to use “%2”.").arg(host, model);
    else if (isFinal(reply.status))
        error.message = Words::tr("%1 offers no embeddings with the model “%2”. Choose another one in Settings, "
                                  "Assistant, or turn them off.")
                            .arg(host, model);
    return error;
}

qint64 EmbeddingCall::estimatedTokens() const
{
    qsizetype characters = 0;
    for (const QString &text : m_request.texts)
        characters += std::min(text.size(), LongestText);
    return std::max<qint64>(1, characters / CharactersPerToken);
}

double EmbeddingCall::costUsd(qint64 tokens) const
{
    return m_services.server->prices.costUsd(m_services.server->embeddingModel, tokens, 0);
}

void EmbeddingCall::charge(qint64 tokens)
{
    m_services.memory->budget.spend(m_services.clock.nowMs(), costUsd(tokens));
    m_asking = false;
}
