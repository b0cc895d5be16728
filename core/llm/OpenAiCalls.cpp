#include "core/llm/OpenAiCalls.h"

#include "core/base/Json.h"
#include "core/base/Text.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OpenAi)
};

constexpr int IntentTokens = 300;
constexpr int PlanTokens = 1'500;
constexpr int ReplyTokens = 1'200;

Usage usageOf(const ChatAnswer &answer, const ChatServer &server)
{
    return {answer.inputTokens, answer.outputTokens,
            server.prices.costUsd(server.model, answer.inputTokens, answer.outputTokens)};
}

/// The first object in a text that may have words or code marks around it.
Result<QJsonObject> objectIn(const QString &text)
{
    const qsizetype begin = text.indexOf(QChar(u'{'));
    const qsizetype end = text.lastIndexOf(QChar(u'}'));
    if (begin < 0 || end < begin)
        return fail(Error::Kind::Corrupt, Words::tr("The server's answer cannot be read."), oneLine(text, 200));
    return parseJsonObject(text.mid(begin, end - begin + 1).toUtf8());
}

double shareOf(const QJsonValue &value)
{
    return std::clamp(value.toDouble(), 0.0, 1.0);
}

/// Why the text of an answer is not whole; empty when it is.
QString brokenOff(const ChatAnswer &answer)
{
    if (!answer.brokenOff.isEmpty())
        return answer.brokenOff;
    if (answer.finishReason == u"length"_s)
        return Words::tr("The answer became longer than allowed and was cut off.");
    if (answer.finishReason == u"content_filter"_s)
        return Words::tr("The server's content filter cut the answer off.");
    if (answer.finishReason != u"stop"_s)
        return Words::tr("The server ended the answer for a reason of its own (%1).")
            .arg(oneLine(sanitizeText(answer.finishReason), 40));
    return {};
}

template <class Reply>
Result<Reply> refusal(const ChatAnswer &answer)
{
    return fail(Error::Kind::Refused, Words::tr("The model refused to answer."), oneLine(answer.refusal, 200));
}

} // namespace

OpenAiIntentCall::OpenAiIntentCall(const ChatCall::Services &services, const IntentRequest &request)
    : m_server(services.server)
    , m_request(request)
    , m_masking(std::make_shared<Masking>(services.server->masks))
{
    const auto ask = [request, masking = m_masking](const ChatCall::Shape &shape) {
        QJsonObject body{{u"messages"_s, Prompts::intent(request, shape.length, *masking)}};
        if (!shape.plain) {
            body.insert(u"temperature"_s, 0);
            body.insert(u"response_format"_s,
                        QJsonObject{{u"type"_s, u"json_schema"_s},
                                    {u"json_schema"_s,
                                     QJsonObject{{u"name"_s, u"intent"_s},
                                                 {u"strict"_s, true},
                                                 {u"schema"_s, Prompts::intentSchema(request.labels)}}}});
        }
        return body;
    };
    m_chat.reset(new ChatCall(services, ask, IntentTokens));
    connect(m_chat.get(), &ChatCall::waiting, this, &OpenAiIntentCall::waiting);
    connect(m_chat.get(), &ChatCall::finished, this, [this](const Result<ChatAnswer> &answer) {
        Q_EMIT finished(answer ? read(*answer) : Result<IntentReply>(fail(answer.error())));
    });
}

Result<IntentReply> OpenAiIntentCall::read(const ChatAnswer &answer) const
{
    if (!answer.refusal.isEmpty())
        return refusal<IntentReply>(answer);
    if (const QString why = brokenOff(answer); !why.isEmpty())
        return fail(Error::Kind::Corrupt, why);
    const auto object = objectIn(answer.text);
    if (!object)
        return fail(object.error());
    IntentReply reply;
    reply.guess = {object->value("intent"_L1).toString(), shareOf(object->value("confidence"_L1)),
                   object->value("runner_up"_L1).toString(), shareOf(object->value("runner_up_confidence"_L1))};
    if (!m_request.labels.contains(reply.guess.label)) {
        return fail(Error::Kind::Corrupt,
                    Words::tr("The model named an intent that does not exist, “%1”.")
                        .arg(oneLine(sanitizeText(reply.guess.label), 40)));
    }
    if (!m_request.labels.contains(reply.guess.runnerUp) || reply.guess.runnerUp == reply.guess.label) {
        reply.guess.runnerUp.clear();
        reply.guess.runnerUpConfidence = 0;
    }
    reply.reason = oneLine(sanitizeText(m_masking->restoredAll(object->value("reason"_L1).toString())), 300);
    reply.usage = usageOf(answer, *m_server);
    return reply;
}

OpenAiPlanCall::OpenAiPlanCall(const ChatCall::Services &services, const PlanRequest &request)
    : m_server(services.server)
    , m_request(request)
    , m_masking(std::make_shared<Masking>(services.server->masks))
{
    const auto ask = [request, masking = m_masking](const ChatCall::Shape &shape) {
        QJsonObject body{{u"messages"_s, Prompts::plan(request, shape.length, *masking)}};
        if (!shape.plain) {
            body.insert(u"temperature"_s, 0);
            body.insert(u"tools"_s, Prompts::tools(request.tools));
            body.insert(u"tool_choice"_s, u"required"_s);
        }
        return body;
    };
    m_chat.reset(new ChatCall(services, ask, PlanTokens));
    connect(m_chat.get(), &ChatCall::waiting, this, &OpenAiPlanCall::waiting);
    connect(m_chat.get(), &ChatCall::finished, this, [this](const Result<ChatAnswer> &answer) {
        Q_EMIT finished(answer ? read(*answer) : Result<PlanReply>(fail(answer.error())));
    });
}

Result<PlanReply> OpenAiPlanCall::read(const ChatAnswer &answer) const
{
    if (!answer.refusal.isEmpty())
        return refusal<PlanReply>(answer);
    // "stop" comes from servers that name the tools and not the reason.
    if (answer.finishReason != u"tool_calls"_s) {
        if (const QString why = brokenOff(answer); !why.isEmpty())
            return fail(Error::Kind::Corrupt, why);
    }
    PlanReply reply;
    reply.usage = usageOf(answer, *m_server);
    for (const ChatToolCall &call : answer.toolCalls) {
        const QString name = sanitizeText(call.name);
        QJsonObject params;
        if (!call.arguments.trimmed().isEmpty()) {
            const auto parsed = parseJsonObject(m_masking->restoredAll(call.arguments).toUtf8());
            if (!parsed) {
                return fail(Error::Kind::Corrupt,
                            Words::tr("What the model wants to give to “%1” cannot be read.").arg(oneLine(name, 60)));
            }
            params = *parsed;
        }
        const auto offer = std::find_if(m_request.tools.begin(), m_request.tools.end(),
                                        [&name](const ToolOffer &tool) { return tool.name == name; });
        const bool isKnown = offer != m_request.tools.end();
        reply.plan.push_back({int(reply.plan.size()) + 1, name, isKnown ? offer->effect : Effect::Write,
                              isKnown ? offer->description : QString(), params, StepStatus::Planned});
    }
    if (reply.plan.empty())
        return fail(Error::Kind::Corrupt, Words::tr("The model proposed no steps."));
    return reply;
}

OpenAiReplyCall::OpenAiReplyCall(const ChatCall::Services &services, const ReplyRequest &request)
    : m_server(services.server)
    , m_request(request)
    , m_masking(std::make_shared<Masking>(services.server->masks))
{
    const auto ask = [request, masking = m_masking](const ChatCall::Shape &shape) {
        QJsonObject body{{u"messages"_s, Prompts::reply(request, shape.length, *masking)}};
        if (!shape.plain)
            body.insert(u"temperature"_s, 0.3);
        return body;
    };
    m_chat.reset(new ChatCall(services, ask, ReplyTokens));
    connect(m_chat.get(), &ChatCall::waiting, this, &OpenAiReplyCall::waiting);
    connect(m_chat.get(), &ChatCall::delta, this, &OpenAiReplyCall::onDelta);
    connect(m_chat.get(), &ChatCall::finished, this, &OpenAiReplyCall::onFinished);
}

void OpenAiReplyCall::onDelta(const QString &piece)
{
    if (!m_text)
        m_text.emplace(*m_masking, int(m_request.passages.size())); // the request is made: every placeholder is known
    const QString words = m_text->feed(sanitizeText(piece));
    if (!words.isEmpty())
        Q_EMIT delta(words);
}

void OpenAiReplyCall::onFinished(const Result<ChatAnswer> &answer)
{
    if (!answer) {
        Q_EMIT finished(fail(answer.error()));
        return;
    }
    if (m_text)
        m_text->end();
    Q_EMIT finished(read(*answer));
}

Result<ModelReply> OpenAiReplyCall::read(const ChatAnswer &answer) const
{
    const QString text = m_text ? m_text->text() : QString();
    if (text.isEmpty()) {
        if (!answer.refusal.isEmpty())
            return refusal<ModelReply>(answer);
        return fail(Error::Kind::Corrupt, Words::tr("The model answered without a word."), answer.finishReason);
    }
    ModelReply reply;
    reply.text = text;
    for (const int position : m_text->cited()) {
        const Passage &passage = m_request.passages[std::size_t(position)].passage;
        reply.sources.push_back({passage.id, passage.file, passage.heading});
    }
    reply.answered = !m_text->saysNoAnswer();
    reply.finishReason = answer.finishReason;
    reply.brokenOff = answer.refusal.isEmpty() ? brokenOff(answer) : Words::tr("The model broke off and refused.");
    reply.model = answer.model;
    reply.usage = usageOf(answer, *m_server);
    return reply;
}
