#include "core/base/StopSignals.h"

#include <QSocketNotifier>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace {

constexpr std::array Signals{SIGINT, SIGTERM, SIGHUP};

// What a handler may touch: it can interrupt anything.
volatile std::sig_atomic_t s_asked = 0;
volatile std::sig_atomic_t s_pipe = -1;
volatile std::sig_atomic_t s_graceSeconds = 0;

void endByForce(int)
{
    ::_exit(128 + s_asked);
}

void ask(int signal)
{
    const int kept = errno;
    if (s_asked == signal)
        ::_exit(128 + signal); // once more: now
    if (s_asked != 0)
        return; // the end of a session comes as several
    s_asked = signal;
    ::alarm(unsigned(s_graceSeconds));
    const char byte = char(signal);
    [[maybe_unused]] const auto written = ::write(s_pipe, &byte, 1);
    errno = kept;
}

void handle(int signal, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    ::sigaction(signal, &action, nullptr);
}

bool isIgnored(int signal)
{
    struct sigaction action = {};
    return ::sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

} // namespace

StopSignals::StopSignals(unsigned graceSeconds, QObject *parent) : QObject(parent)
{
    if (::pipe(m_pipe) != 0)
        return; // a signal then ends the process at once, as it would without us
    for (const int end : m_pipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    s_pipe = m_pipe[1];
    s_graceSeconds = int(graceSeconds);
    auto *notifier = new QSocketNotifier(m_pipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &StopSignals::readPipe);
    handle(SIGALRM, endByForce);
    for (const int signal : Signals) {
        if (!isIgnored(signal))
            handle(signal, ask);
    }
}

StopSignals::~StopSignals()
{
    if (m_pipe[0] < 0)
        return;
    for (const int signal : Signals) {
        if (!isIgnored(signal))
            handle(signal, SIG_DFL);
    }
    s_pipe = -1;
    ::close(m_pipe[0]);
    ::close(m_pipe[1]);
}

void StopSignals::leave()
{
    if (s_asked == 0)
        return;
    std::fflush(nullptr);
    ::_exit(128 + s_asked);
}

void StopSignals::readPipe()
{
    char byte = 0;
    if (::read(m_pipe[0], &byte, 1) == 1)
        Q_EMIT stopRequested(byte);
}
