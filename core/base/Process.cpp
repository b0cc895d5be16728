#include "core/base/Process.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <exception>
#include <string_view>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool IsSanitized = true;
#else
constexpr bool IsSanitized = false;
#endif

void say(std::string_view words)
{
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, words.data(), words.size());
}

/// Everything may be broken here: fixed words, and nothing that allocates, locks or knows a value.
void sayLastWords(int signal)
{
    say("frontdesk: ended by a fault, signal ");
    const char number[] = {char('0' + signal / 10), char('0' + signal % 10)};
    say({number, sizeof number});
    say(". What had been acknowledged is kept; start again.\n");
    ::raise(signal); // SA_RESETHAND: the default now, which ends the process
}

/// Memory may be gone for several threads at once. The first one speaks; a second abort() would end the process in the
/// middle of its words.
void sayWhyItTerminates()
{
    static std::atomic_flag isSaid;
    while (isSaid.test_and_set())
        ::pause();
    say("frontdesk: no memory left, or an error that nobody expected.\n");
    std::abort();
}

/// A thread that used up its stack has none left for a handler.
alignas(16) std::array<char, 64 * 1024> s_handlerStack;

void installLastResort()
{
    std::set_terminate(sayWhyItTerminates);
    stack_t stack = {};
    stack.ss_sp = s_handlerStack.data();
    stack.ss_size = s_handlerStack.size();
    ::sigaltstack(&stack, nullptr);
    struct sigaction action = {};
    action.sa_handler = sayLastWords;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESETHAND | SA_ONSTACK | SA_NODEFER;
    for (const int signal : {SIGSEGV, SIGBUS, SIGABRT, SIGILL, SIGFPE})
        ::sigaction(signal, &action, nullptr);
}

std::atomic<bool> s_exitsInPlace = false;

void exitInPlace()
{
    if (s_exitsInPlace)
        ::_exit(EXIT_FAILURE);
}

} // namespace

ExitInPlace::ExitInPlace()
{
    s_exitsInPlace = true;
    m_timer.setSingleShot(true);
    m_timer.setInterval(std::chrono::seconds(1));
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { comeFirst(); });
    comeFirst();
}

/// What is registered last is called first, and the destructor of a static object is registered when the object is
/// made: by the threads as they come to it, most of them soon after the start.
void ExitInPlace::comeFirst()
{
    std::atexit(exitInPlace);
    m_timer.setInterval(std::min<std::chrono::milliseconds>(2 * m_timer.intervalAsDuration(), std::chrono::hours(24)));
    m_timer.start();
}

ExitInPlace::~ExitInPlace()
{
    s_exitsInPlace = false;
}

void hardenProcess()
{
    ::umask(S_IRWXG | S_IRWXO);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    std::signal(SIGXFSZ, SIG_IGN);
    // Qt would take plugins from there: the driver of the workspace, the TLS that keys go through, a theme. And OpenSSL
    // modules, and how strictly it looks at whom it talks to.
    for (const char *name : {"QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "OPENSSL_CONF", "OPENSSL_CONF_INCLUDE",
                             "OPENSSL_MODULES", "OPENSSL_ENGINES"})
        ::unsetenv(name);
    // A sanitized build says more about a fault than we could, and its leak checker looks at its own process from
    // outside, which must not be forbidden then.
    if (IsSanitized)
        return;
    installLastResort();
#ifdef __linux__
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}
