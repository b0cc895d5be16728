#include "core/llm/ChatAnswer.h"

#include "core/base/Json.h"
#include "core/base/Text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OpenAi)
};

constexpr qsizetype LongestArguments = 64 * 1024;

tl::unexpected<Error> unreadable(const QString &detail)
{
    return fail(Error::Kind::Corrupt, Words::tr("The server's answer cannot be read."), detail);
}

} // namespace

Error chatError(const QJsonObject &object)
{
    const QString code = object.value("code"_L1).toVariant().toString();
    const QString type = object.value("type"_L1).toString();
    const QString words = oneLine(sanitizeText(object.value("message"_L1).toString()), 300);
    const QString detail = u"%1: %2"_s.arg(code.isEmpty() ? type : code, words);
    if (code == u"insufficient_quota"_s || type == u"insufficient_quota"_s) {
        return {Error::Kind::Refused, Words::tr("The account's quota is used up. Look at its plan and billing."),
                detail, 0};
    }
    if (code.contains(u"rate_limit"_s) || type.contains(u"rate_limit"_s))
        return {Error::Kind::RateLimited, Words::tr("The server asks for fewer requests. Try again later."), detail, 0};
    return {Error::Kind::Busy, Words::tr("The server had trouble with its answer."), detail, 0};
}

Result<QString> ChatReader::take(const SseEvent &event)
{
    if (m_done)
        return QString(); // what comes after the end is not part of it
    if (event.data.trimmed() == "[DONE]") {
        m_done = true;
        return QString();
    }
    const auto object = parseJsonObject(event.data);
    if (!object)
        return unreadable(object.error().message);
    if (const QJsonValue error = object->value("error"_L1); !error.isUndefined() && !error.isNull())
        return fail(chatError(error.isObject() ? error.toObject() : QJsonObject{{u"message"_s, error}}));
    if (!object->value("choices"_L1).isArray())
        return unreadable(u"no choices"_s);
    takeUsage(*object);
    const QJsonArray choices = object->value("choices"_L1).toArray();
    if (choices.isEmpty())
        return QString(); // the last chunk brings the usage alone
    return takeChoice(choices.first().toObject(), u"delta"_s);
}

Result<QString> ChatReader::takeWhole(const QByteArray &body)
{
    const auto object = parseJsonObject(body);
    if (!object)
        return unreadable(object.error().message);
    if (object->value("error"_L1).isObject())
        return fail(chatError(object->value("error"_L1).toObject()));
    const QJsonArray choices = object->value("choices"_L1).toArray();
    if (choices.isEmpty())
        return unreadable(u"no choices"_s);
    takeUsage(*object);
    auto text = takeChoice(choices.first().toObject(), u"message"_s);
    m_done = text.has_value();
    return text;
}

Result<QString> ChatReader::takeChoice(const QJsonObject &choice, const QString &part)
{
    const QJsonObject delta = choice.value(part).toObject();
    const QJsonValue content = delta.value("content"_L1);
    if (!content.isUndefined() && !content.isNull() && !content.isString())
        return unreadable(u"content is no text"_s);
    const QString text = content.toString();
    if (m_answer.text.size() + text.size() > LongestText) {
        return fail(Error::Kind::Corrupt, Words::tr("The answer is longer than an answer can be. It was cut off."),
                    u"more than %1 characters"_s.arg(LongestText));
    }
    if (const auto taken = takeToolCalls(delta.value("tool_calls"_L1)); !taken)
        return fail(taken.error());
    m_answer.text += text;
    m_answer.refusal += delta.value("refusal"_L1).toString().left(2'000);
    const QString reason = choice.value("finish_reason"_L1).toString();
    if (!reason.isEmpty())
        m_answer.finishReason = reason;
    return text;
}

Result<void> ChatReader::takeToolCalls(const QJsonValue &calls)
{
    if (calls.isUndefined() || calls.isNull())
        return {};
    if (!calls.isArray())
        return unreadable(u"tool_calls is no list"_s);
    int position = 0;
    for (const QJsonValue &value : calls.toArray()) {
        const QJsonObject call = value.toObject();
        const int index = call.value("index"_L1).toInt(position++);
        if (index < 0 || std::size_t(index) >= MostToolCalls)
            return unreadable(u"too many tool calls"_s);
        if (m_answer.toolCalls.size() <= std::size_t(index))
            m_answer.toolCalls.resize(std::size_t(index) + 1);
        ChatToolCall &into = m_answer.toolCalls[std::size_t(index)];
        const QJsonObject function = call.value("function"_L1).toObject();
        if (into.id.isEmpty())
            into.id = call.value("id"_L1).toString().left(200);
        if (into.name.isEmpty())
            into.name = function.value("name"_L1).toString().left(200);
        const QJsonValue arguments = function.value("arguments"_L1);
        // Some servers send the arguments as the object they stand for.
        into.arguments += arguments.isObject() ? jsonText(arguments.toObject()) : arguments.toString();
        if (into.arguments.size() > LongestArguments)
            return unreadable(u"too many arguments"_s);
    }
    return {};
}

void ChatReader::takeUsage(const QJsonObject &object)
{
    if (m_answer.model.isEmpty())
        m_answer.model = sanitizeText(object.value("model"_L1).toString().left(200));
    const QJsonObject usage = object.value("usage"_L1).toObject();
    const auto tokens = [&usage](QLatin1StringView name) {
        return std::clamp<qint64>(usage.value(name).toInteger(), 0, 100'000'000);
    };
    if (!usage.isEmpty()) {
        m_answer.inputTokens = tokens("prompt_tokens"_L1);
        m_answer.outputTokens = tokens("completion_tokens"_L1);
    }
}
