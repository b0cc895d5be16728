#include "tests/fuzz/Fuzz.h"

#include "core/desk/Evidence.h"

#include <cstdlib>

const char *const FuzzedRows = "T19";

/// Files that claim to be evidence come from anywhere. None that was not signed is believed.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto verdict = Evidence::check(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (verdict && verdict->ok)
        std::abort();
    return 0;
}
