#include "core/llm/ChatCall.h"

#include "core/base/Clock.h"
#include "core/base/Json.h"
#include "core/base/Text.h"
#include "core/net/Backoff.h"
#include "core/net/HttpError.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OpenAi)
};

constexpr int GraceMs = 5;
constexpr qsizetype CharactersPerToken = 3; ///< few, so that an estimate is too high rather than too low

QJsonObject errorObject(const QByteArray &body)
{
    const auto object = parseJsonObject(body);
    return object ? object->value("error"_L1).toObject() : QJsonObject();
}

bool isTooLong(const QByteArray &body)
{
    const QString code = errorObject(body).value("code"_L1).toString();
    const QString words = serverWords(body).toLower();
    return code == u"context_length_exceeded"_s
        || (words.contains(u"context"_s)
            && (words.contains(u"length"_s) || words.contains(u"size"_s) || words.contains(u"window"_s)
                || words.contains(u"exceed"_s)));
}

} // namespace

ChatCall::ChatCall(const Services &services, Body body, int mostTokens)
    : m_services(services)
    , m_body(std::move(body))
    , m_mostTokens(mostTokens)
{
    m_shape.plain = m_services.memory->plain;
    m_retry.setSingleShot(true);
    m_grace.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &ChatCall::attempt);
    connect(&m_grace, &QTimer::timeout, this, &ChatCall::completed);
    m_retry.start(0); // never from within the function that made it
}

ChatCall::~ChatCall()
{
    if (!m_asking)
        return;
    charge(); // whoever hangs up pays for what was said
    m_services.memory->breaker.abandoned();
}

void ChatCall::attempt()
{
    const qint64 now = m_services.clock.nowMs();
    ChatMemory &memory = *m_services.memory;
    m_reader = {};
    m_events = {};
    m_whole.clear();
    m_isStream.reset();
    const QJsonObject body = makeBody();
    m_sent = {{u"url"_s, m_services.server->completions().toString(QUrl::RemoveUserInfo)}, {u"body"_s, body}};
    if (const auto admitted = memory.budget.admits(now, mostUsd()); !admitted) {
        m_sent = {};
        answer(fail(admitted.error()));
        return;
    }
    if (!memory.breaker.allows(now)) {
        m_sent = {};
        const int seconds = int((memory.breaker.opensInMs(now) + 999) / 1'000);
        answer(fail(
            Error::Kind::Busy,
            Words::tr("%1 failed several times in a row and is left alone for another %n second(s).", nullptr, seconds)
                .arg(m_services.server->baseUrl.host())));
        return;
    }
    ++m_attempts;
    m_asking = true;
    HttpRequest request = HttpRequest::postJson(m_services.server->completions(), body);
    request.headers.push_back({"Accept", "text/event-stream, application/json"});
    request.bearer = m_services.server->key;
    request.streamed = true;
    request.limits = m_services.server->limits;
    m_http = m_services.transport.send(request);
    connect(m_http.get(), &HttpCall::opened, this, &ChatCall::onOpened);
    connect(m_http.get(), &HttpCall::received, this, &ChatCall::onReceived);
    connect(m_http.get(), &HttpCall::finished, this, &ChatCall::onClosed);
}

QJsonObject ChatCall::makeBody() const
{
    QJsonObject body = m_body(m_shape);
    body.insert(u"model"_s, m_services.server->model);
    body.insert(u"stream"_s, true);
    body.insert(m_services.server->isOpenAi() ? u"max_completion_tokens"_s : u"max_tokens"_s, m_mostTokens);
    if (!m_shape.plain)
        body.insert(u"stream_options"_s, QJsonObject{{u"include_usage"_s, true}});
    return body;
}

void ChatCall::onOpened(const HttpReply &head)
{
    if (head.header("content-type").toLower().startsWith("text/event-stream"))
        m_isStream = true;
}

void ChatCall::onReceived(const QByteArray &bytes)
{
    if (m_isStream.value_or(false)) {
        onEvents(bytes);
        return;
    }
    m_whole += bytes;
    // Some servers stream without saying so.
    if (!m_isStream && m_whole.size() >= 5)
        m_isStream = m_whole.startsWith("data:") || m_whole.startsWith("event") || m_whole.startsWith(": ");
    if (m_isStream.value_or(false))
        onEvents(std::exchange(m_whole, {}));
}

void ChatCall::onEvents(const QByteArray &bytes)
{
    const auto events = m_events.feed(bytes);
    if (!events) {
        retryOrGiveUp(events.error(), false);
        return;
    }
    for (const SseEvent &event : *events) {
        if (m_reader.isDone())
            break;
        const auto text = m_reader.take(event);
        if (!text) {
            const Error::Kind kind = text.error().kind;
            retryOrGiveUp(text.error(), kind == Error::Kind::Busy || kind == Error::Kind::RateLimited);
            return;
        }
        if (!text->isEmpty())
            Q_EMIT delta(*text);
    }
    if (m_reader.isDone() && !m_grace.isActive())
        m_grace.start(GraceMs);
}

void ChatCall::onClosed(const HttpReply &reply)
{
    if (m_reader.isDone()) {
        completed();
        return;
    }
    if (!reply.isDone()) {
        failed(reply);
        return;
    }
    const QString host = m_services.server->baseUrl.host();
    if (m_isStream.value_or(false)) {
        retryOrGiveUp(
            {Error::Kind::Offline, Words::tr("%1 ended its answer in the middle.").arg(host), u"no [DONE]"_s, 0}, true);
        return;
    }
    if (const auto text = m_reader.takeWhole(m_whole); !text) {
        Error error = text.error();
        if (error.kind == Error::Kind::Corrupt) {
            error.message = Words::tr("%1 answers with something that is no answer of a language model. Check the "
                                      "address in Settings, Assistant.")
                                .arg(host);
            error.detail = u"%1: %2"_s.arg(QString::fromLatin1(reply.header("content-type")), serverWords(m_whole));
        }
        retryOrGiveUp(error, false);
    } else {
        if (!text->isEmpty())
            Q_EMIT delta(*text);
        completed();
    }
}

void ChatCall::completed()
{
    m_grace.stop();
    m_http.reset();
    charge();
    ChatMemory &memory = *m_services.memory;
    memory.breaker.succeeded();
    memory.plain = memory.plain || m_shape.plain;
    ChatAnswer whole = m_reader.answer();
    if (whole.model.isEmpty())
        whole.model = m_services.server->model;
    if (!m_reader.isComplete())
        whole.brokenOff = Words::tr("The server did not say that its answer was finished.");
    answer(whole);
}

void ChatCall::failed(const HttpReply &reply)
{
    m_asking = reply.fate == HttpReply::Fate::Ambiguous && reply.status < 400; // a refusal costs nothing
    const bool isTooMuch = (reply.status == 400 || reply.status == 413) && isTooLong(reply.body);
    const bool canBeShorter = isTooMuch && m_shape.length == Prompts::Length::Full;
    const bool canBePlainer = !isTooMuch && !m_shape.plain && refusesExtras(reply);
    if (canBeShorter || canBePlainer) {
        m_shape.length = canBeShorter ? Prompts::Length::Short : m_shape.length;
        m_shape.plain = m_shape.plain || canBePlainer;
        m_services.memory->breaker.succeeded(); // it lives, and says what it wants
        attempt();
        return;
    }
    const Error error = errorOf(reply);
    const bool isServersFault =
        reply.status == 408 || reply.status == 409 || reply.status == 429 || reply.status >= 500;
    const bool isNotSent = reply.fate == HttpReply::Fate::NotSent && error.kind == Error::Kind::Offline;
    const bool isCut = reply.fate == HttpReply::Fate::Ambiguous && error.kind == Error::Kind::Offline;
    retryOrGiveUp(error,
                  ((isServersFault && error.kind != Error::Kind::Refused) || isNotSent || isCut)
                      && reply.header("x-should-retry").toLower() != "false");
}

bool ChatCall::refusesExtras(const HttpReply &reply) const
{
    if (reply.status == 400 || reply.status == 422 || reply.status == 501)
        return true;
    // llama.cpp answers 500 to tools it was not started for.
    const QString words = serverWords(reply.body).toLower();
    return reply.status == 500
        && (words.contains(u"tool"_s) || words.contains(u"response_format"_s) || words.contains(u"json_schema"_s)
            || words.contains(u"grammar"_s) || words.contains(u"stream_options"_s));
}

Error ChatCall::errorOf(const HttpReply &reply) const
{
    Error error = reply.error;
    if (error.kind == Error::Kind::RateLimited) {
        const Error known = chatError(errorObject(reply.body));
        if (known.kind == Error::Kind::Refused)
            return known;
    }
    const QString host = m_services.server->baseUrl.host();
    if (reply.status == 401)
        error.message = Words::tr("%1 does not accept the key. Enter another one in Settings, Assistant.").arg(host);
    else if (reply.status == 403)
        error.message = Words::tr("%1 does not allow this key to use “%2”.").arg(host, m_services.server->model);
    else if (reply.status == 404)
        error.message = Words::tr("%1 does not know the model “%2”. Choose another one in Settings, Assistant.")
                            .arg(host, oneLine(m_services.server->model, 80));
    else if ((reply.status == 400 || reply.status == 413) && isTooLong(reply.body))
        error.message = Words::tr("The message is too long for the model “%1”.").arg(m_services.server->model);
    return error;
}

void ChatCall::retryOrGiveUp(const Error &error, bool mayRetry)
{
    m_grace.stop();
    m_http.reset();
    if (m_asking)
        charge();
    const qint64 now = m_services.clock.nowMs();
    ChatMemory &memory = *m_services.memory;
    if (mayRetry || error.kind == Error::Kind::Timeout || error.kind == Error::Kind::Corrupt)
        memory.breaker.failed(now);
    else
        memory.breaker.abandoned();
    const bool isShown = !m_reader.answer().text.isEmpty();
    const auto asked = error.retryAfterMs > 0 ? std::optional(error.retryAfterMs) : std::nullopt;
    const auto delay = Backoff::delayMs(m_attempts, asked, QRandomGenerator::global()->generateDouble());
    if (!mayRetry || isShown || m_attempts >= MostAttempts || !delay) {
        giveUp(error);
        return;
    }
    m_retry.start(int(*delay));
    Q_EMIT waiting(*delay, error.message);
}

void ChatCall::giveUp(const Error &error)
{
    if (m_reader.answer().text.isEmpty()) {
        answer(fail(error));
        return;
    }
    ChatAnswer partial = m_reader.answer();
    if (partial.model.isEmpty())
        partial.model = m_services.server->model;
    partial.finishReason.clear();
    partial.brokenOff = error.message;
    answer(partial);
}

void ChatCall::answer(const Result<ChatAnswer> &answer)
{
    m_asking = false;
    Q_EMIT finished(answer);
}

double ChatCall::mostUsd() const
{
    const qsizetype characters = jsonText(m_sent.value("body"_L1).toObject()).size();
    return m_services.server->prices.costUsd(m_services.server->model, characters / CharactersPerToken, m_mostTokens);
}

void ChatCall::charge()
{
    const ChatAnswer &said = m_reader.answer();
    qint64 input = said.inputTokens;
    qint64 output = said.outputTokens;
    if (input == 0 && output == 0) {
        // What the server did not count is estimated.
        input = jsonText(m_sent.value("body"_L1).toObject()).size() / CharactersPerToken;
        output = said.text.size() / CharactersPerToken;
    }
    m_services.memory->budget.spend(m_services.clock.nowMs(),
                                    m_services.server->prices.costUsd(m_services.server->model, input, output));
    m_asking = false;
}
