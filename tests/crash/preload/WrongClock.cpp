// Preloaded into a process whose clock a test sets: FRONTDESK_CLOCK_AHEAD seconds ahead of the computer's, behind it
// when negative. What measures durations is left alone, as it is when somebody sets a clock.

#include <atomic>
#include <cstdlib>
#include <ctime>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

namespace {

long s_ahead = 0;

__attribute__((constructor)) void readAhead()
{
    if (const char *seconds = std::getenv("FRONTDESK_CLOCK_AHEAD"))
        s_ahead = std::strtol(seconds, nullptr, 10);
}

} // namespace

extern "C" int clock_gettime(clockid_t clock, timespec *now) noexcept
{
    const long failed = ::syscall(SYS_clock_gettime, clock, now);
    if (failed == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        now->tv_sec += s_ahead;
    return int(failed);
}

extern "C" int gettimeofday(timeval *now, void *) noexcept
{
    timespec precise = {};
    clock_gettime(CLOCK_REALTIME, &precise);
    now->tv_sec = precise.tv_sec;
    now->tv_usec = precise.tv_nsec / 1'000;
    return 0;
}

extern "C" std::time_t time(std::time_t *now) noexcept
{
    timespec precise = {};
    clock_gettime(CLOCK_REALTIME, &precise);
    if (now)
        *now = precise.tv_sec;
    return precise.tv_sec;
}
