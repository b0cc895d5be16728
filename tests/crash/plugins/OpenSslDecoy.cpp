#include <cstdio>
#include <cstdlib>

namespace {

/// A module for OpenSSL that leaves a mark in the file FRONTDESK_DECOY_MARK names as soon as it is loaded, whatever it
/// was loaded for; there is nothing else in it.
[[gnu::constructor]] void leaveMark()
{
    const char *name = std::getenv("FRONTDESK_DECOY_MARK");
    if (std::FILE *mark = name ? std::fopen(name, "a") : nullptr) {
        std::fputs("OpenSSL\n", mark);
        std::fclose(mark);
    }
}

} // namespace
