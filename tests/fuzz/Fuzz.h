#pragma once

#include <cstddef>
#include <cstdint>

/// What a fuzzer tries: any bytes must be taken without a crash, a sanitizer's report, or a broken promise (abort()).
/// Built by the fuzz preset with libFuzzer, ASan and UBSan; the suite runs what that built.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

/// The threats and faults of the table in tests/README.md that a fuzzer stands for.
extern const char *const FuzzedRows;
