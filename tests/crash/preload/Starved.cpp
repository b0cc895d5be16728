// Preloaded into a process that a test starves. FRONTDESK_STARVE says how:
//   memory=7    the seventh allocation fails          memory=7+    that and all after it
//   threads=2   two threads beside the first at a time  count      nothing; how many allocations there were, on stderr

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <new>
#include <pthread.h>
#include <unistd.h>

// What glibc's own are called for those who put something before them.
// NOLINTBEGIN(bugprone-reserved-identifier)
extern "C" void *__libc_malloc(std::size_t size);
extern "C" void *__libc_calloc(std::size_t count, std::size_t size);
extern "C" void *__libc_realloc(void *old, std::size_t size);
// NOLINTEND(bugprone-reserved-identifier)

namespace {

long s_failsAt = 0;
bool s_isForEver = false;
long s_mostThreads = -1;
bool s_counts = false;
std::atomic<long> s_allocations{0};
std::atomic<long> s_threads{0};

__attribute__((constructor)) void readDiet()
{
    const char *diet = std::getenv("FRONTDESK_STARVE");
    if (!diet)
        return;
    char *end = nullptr;
    if (std::strncmp(diet, "memory=", 7) == 0) {
        s_failsAt = std::strtol(diet + 7, &end, 10);
        s_isForEver = *end == '+';
    } else if (std::strncmp(diet, "threads=", 8) == 0) {
        s_mostThreads = std::strtol(diet + 8, &end, 10);
    } else {
        s_counts = true;
    }
}

__attribute__((destructor)) void sayCount()
{
    if (!s_counts)
        return;
    char line[64];
    const int length = std::snprintf(line, sizeof line, "allocations %ld\n", s_allocations.load());
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, line, std::size_t(length));
}

bool isHungry()
{
    const long number = ++s_allocations;
    const bool fails = s_failsAt > 0 && (s_isForEver ? number >= s_failsAt : number == s_failsAt);
    if (fails)
        errno = ENOMEM;
    return fails;
}

} // namespace

extern "C" void *malloc(std::size_t size)
{
    return isHungry() ? nullptr : __libc_malloc(size);
}

extern "C" void *calloc(std::size_t count, std::size_t size)
{
    return isHungry() ? nullptr : __libc_calloc(count, size);
}

extern "C" void *realloc(void *old, std::size_t size)
{
    return isHungry() ? nullptr : __libc_realloc(old, size);
}

namespace {

struct Work {
    void *(*run)(void *);
    void *argument;
};

void *runCounted(void *counted)
{
    const Work work = *static_cast<Work *>(counted);
    delete static_cast<Work *>(counted);
    void *const result = work.run(work.argument);
    --s_threads;
    return result;
}

} // namespace

extern "C" int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*run)(void *), void *argument)
{
    using Create = int (*)(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);
    static const auto create = reinterpret_cast<Create>(::dlsym(RTLD_NEXT, "pthread_create"));
    if (s_mostThreads < 0)
        return create(thread, attributes, run, argument);
    Work *work = ++s_threads > s_mostThreads ? nullptr : new (std::nothrow) Work{run, argument};
    if (!work) {
        --s_threads;
        return EAGAIN;
    }
    return create(thread, attributes, runCounted, work);
}
