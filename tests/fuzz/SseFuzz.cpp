#include "tests/fuzz/Fuzz.h"

#include "core/llm/ChatAnswer.h"
#include "core/net/SseReader.h"

#include <cstdlib>

namespace {

struct Heard {
    std::vector<SseEvent> events;
    bool failed = false;
    bool isInside = false;

    friend bool operator==(const Heard &, const Heard &) = default;
};

Heard hear(const QByteArray &bytes, qsizetype pieces)
{
    SseReader reader;
    Heard heard;
    for (qsizetype at = 0; at < bytes.size() && !heard.failed; at += pieces) {
        const auto events = reader.feed(bytes.mid(at, pieces));
        heard.failed = !events;
        if (events)
            heard.events.insert(heard.events.end(), events->begin(), events->end());
    }
    heard.isInside = reader.isInsideEvent();
    return heard;
}

} // namespace

const char *const FuzzedRows = "F11 T14";

/// What a model's server sends: the same whatever pieces it comes in, and never a whole answer without its end.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Heard whole = hear(bytes, qMax<qsizetype>(1, bytes.size()));
    for (const qsizetype pieces : {qsizetype(1), qsizetype(2), qsizetype(7)}) {
        if (hear(bytes, pieces) != whole)
            std::abort();
    }
    ChatReader chat;
    bool isEnded = false;
    for (const SseEvent &event : whole.events) {
        const auto text = chat.take(event);
        if (!text)
            break;
        if (isEnded && !text->isEmpty())
            std::abort();
        isEnded = isEnded || event.data.trimmed() == "[DONE]";
    }
    if (chat.isComplete() && (!isEnded || chat.answer().finishReason.isEmpty()))
        std::abort();
    ChatReader other;
    (void)other.takeWhole(bytes).has_value();
    return 0;
}
