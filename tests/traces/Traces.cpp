// Preloaded into every program that the suite starts, and looks through whatever is about to be lost: a file before it
// is deleted, replaced or cut off, and the arguments of a program before it starts. All keys of the tests hold
// "canary-"; none of them may be seen here. Tests remove their folders when they end, so that a search at the end of
// the suite alone would find nothing whatever had been written.
//
// FRONTDESK_TRACES names the folder for what was found (lines) and how much was looked through (a byte each); without
// it everything goes straight on. Nothing here allocates, and errno is the caller's.

#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <spawn.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

constexpr char Key[] = "canary-";
constexpr size_t KeyLength = sizeof Key - 1;

/// Nothing is written past the suite's folder; what does not fit into a line is cut.
void append(const char *name, const char *text, size_t length)
{
    char path[4096];
    const char *folder = std::getenv("FRONTDESK_TRACES");
    if (std::snprintf(path, sizeof path, "%s/%s", folder, name) >= int(sizeof path))
        return;
    const int file = ::open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0666);
    if (file < 0)
        return;
    [[maybe_unused]] const ssize_t written = ::write(file, text, length);
    ::close(file);
}

void found(const char *where, const char *what)
{
    char line[4096];
    const int length = std::snprintf(line, sizeof line, "%s: %s %s\n", program_invocation_name, where, what);
    append("found", line, size_t(length) < sizeof line ? size_t(length) : sizeof line - 1);
}

bool isWatched()
{
    return std::getenv("FRONTDESK_TRACES") != nullptr;
}

/// Leaves the place in the file where it is.
bool holdsKey(int file)
{
    char block[65536];
    size_t kept = 0; // the end of the block before, in which a key may begin
    for (off_t at = 0;;) {
        const ssize_t more = ::pread(file, block + kept, sizeof block - kept, at);
        if (more <= 0)
            return false;
        at += more;
        const size_t length = kept + size_t(more);
        if (::memmem(block, length, Key, KeyLength))
            return true;
        kept = length < KeyLength - 1 ? length : KeyLength - 1;
        std::memmove(block, block + length - kept, kept);
    }
}

/// Where processes that are killed share a keychain, a file of this name stands in for it, beside it perhaps the
/// unfinished one of a writer that did not live to put it there; a provider knows its clients' secrets.
bool mayHoldKeys(const char *path)
{
    const char *slash = std::strrchr(path, '/');
    const char *name = slash ? slash + 1 : path;
    return std::strcmp(name, "keychain") == 0 || std::strncmp(name, "keychain.", 9) == 0
        || std::strcmp(name, "provider.mjs") == 0;
}

void lookAt(int folder, const char *path, const char *fate)
{
    if (!isWatched() || !path || mayHoldKeys(path))
        return;
    const int before = errno;
    struct stat about;
    const int file = ::openat(folder, path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW);
    if (file >= 0 && ::fstat(file, &about) == 0 && S_ISREG(about.st_mode)) {
        append("looked", ".", 1);
        if (holdsKey(file))
            found(fate, path);
    }
    if (file >= 0)
        ::close(file);
    errno = before;
}

/// A file that is open already. Where it can be read it is not opened anew: closing that again would take from the
/// process every lock it has on the file (fcntl(2)), and SQLite cuts the index of its log, which every process shares,
/// while it holds one on it.
void lookAt(int file)
{
    if (!isWatched())
        return;
    const int before = errno;
    char self[32];
    char path[4096];
    std::snprintf(self, sizeof self, "/proc/self/fd/%d", file);
    const ssize_t size = ::readlink(self, path, sizeof path - 1);
    path[size > 0 ? size : 0] = '\0';
    struct stat about;
    if ((::fcntl(file, F_GETFL) & O_ACCMODE) == O_WRONLY) {
        lookAt(AT_FDCWD, path, "cut off");
    } else if (!mayHoldKeys(path) && ::fstat(file, &about) == 0 && S_ISREG(about.st_mode)) {
        append("looked", ".", 1);
        if (holdsKey(file))
            found("cut off", path);
    }
    errno = before;
}

void lookAt(char *const arguments[])
{
    if (!isWatched() || !arguments)
        return;
    const int before = errno;
    for (size_t i = 0; arguments[i]; ++i) {
        if (std::strstr(arguments[i], Key))
            found("argument of", arguments[0]);
    }
    errno = before;
}

/// What the name means without us. A name of the C library is always there.
template <class Function>
Function next(Function, const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

int unlink(const char *path) noexcept
{
    lookAt(AT_FDCWD, path, "deleted");
    return next(&unlink, "unlink")(path);
}

int unlinkat(int folder, const char *path, int flags) noexcept
{
    lookAt(folder, path, "deleted");
    return next(&unlinkat, "unlinkat")(folder, path, flags);
}

int rename(const char *from, const char *to) noexcept
{
    lookAt(AT_FDCWD, to, "replaced");
    return next(&rename, "rename")(from, to);
}

int renameat(int fromFolder, const char *from, int toFolder, const char *to) noexcept
{
    lookAt(toFolder, to, "replaced");
    return next(&renameat, "renameat")(fromFolder, from, toFolder, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    lookAt(toFolder, to, "replaced");
    return next(&renameat2, "renameat2")(fromFolder, from, toFolder, to, flags);
}

int ftruncate64(int file, off64_t length) noexcept
{
    lookAt(file);
    return next(&ftruncate64, "ftruncate64")(file, length);
}

int ftruncate(int file, off_t length) noexcept
{
    return ftruncate64(file, length);
}

int execve(const char *path, char *const arguments[], char *const environment[]) noexcept
{
    lookAt(arguments);
    return next(&execve, "execve")(path, arguments, environment);
}

int execv(const char *path, char *const arguments[]) noexcept
{
    lookAt(arguments);
    return next(&execv, "execv")(path, arguments);
}

int execvp(const char *file, char *const arguments[]) noexcept
{
    lookAt(arguments);
    return next(&execvp, "execvp")(file, arguments);
}

int posix_spawn(pid_t *process, const char *path, const posix_spawn_file_actions_t *actions,
                const posix_spawnattr_t *attributes, char *const arguments[], char *const environment[])
{
    lookAt(arguments);
    return next(&posix_spawn, "posix_spawn")(process, path, actions, attributes, arguments, environment);
}

int posix_spawnp(pid_t *process, const char *file, const posix_spawn_file_actions_t *actions,
                 const posix_spawnattr_t *attributes, char *const arguments[], char *const environment[])
{
    lookAt(arguments);
    return next(&posix_spawnp, "posix_spawnp")(process, file, actions, attributes, arguments, environment);
}

} // extern "C"
