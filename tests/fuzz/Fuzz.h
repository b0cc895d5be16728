#pragma once

#include <cstddef>
#include <cstdint>

/// What a fuzzer tries: any bytes must be taken without a crash, a sanitizer's report, or a broken promise (abort()).
/// Built with libFuzzer where clang and FRONTDESK_FUZZ are, else with tests/fuzz/Runner.cpp, which replays the corpus
/// and mutates it a given number of times.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

/// The threats and faults of the table in tests/README.md that a fuzzer stands for.
extern const char *const FuzzedRows;
