#include "tests/fuzz/Fuzz.h"

#include "core/net/LoopbackRequest.h"

#include <cstdlib>

const char *const FuzzedRows = "T25";

/// What any process of this machine may send to the port a sign-in waits at: read the same whatever pieces it comes in,
/// and no parameter that was given twice counts as given.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    LoopbackRequest whole;
    const auto reading = LoopbackRequest::read(bytes, &whole);
    bool wasBad = false;
    for (qsizetype length = 0; length < bytes.size(); length += 1 + bytes.size() / 64) {
        LoopbackRequest part;
        const auto early = LoopbackRequest::read(bytes.left(length), &part);
        wasBad = wasBad || early == LoopbackRequest::Reading::Bad;
        if (early == LoopbackRequest::Reading::Complete && (reading != early || !(part == whole)))
            std::abort();
    }
    if (wasBad && reading != LoopbackRequest::Reading::Bad)
        std::abort();
    if (reading != LoopbackRequest::Reading::Complete)
        return 0;
    if (whole.method.isEmpty() || !whole.path.startsWith('/'))
        std::abort();
    for (const auto &[name, value] : whole.query) {
        const auto only = whole.only(name);
        if (only.has_value() != (whole.count(name) == 1) || (only && *only != value))
            std::abort();
    }
    return 0;
}
