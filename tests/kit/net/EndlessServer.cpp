#include "tests/kit/net/EndlessServer.h"

#include <csignal>
#include <netinet/in.h>
#include <new>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

EndlessServer::EndlessServer(const Answer &answer)
{
    void *page = ::mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (page == MAP_FAILED)
        qFatal("no shared memory");
    m_shared = new (page) Shared{};
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto *name = reinterpret_cast<sockaddr *>(&address);
    if (::bind(listener, name, length) != 0 || ::listen(listener, 16) != 0
        || ::getsockname(listener, name, &length) != 0)
        qFatal("no loopback port");
    m_port = ntohs(address.sin_port);
    m_child = ::fork();
    if (m_child == 0)
        serve(listener, answer);
    ::close(listener);
}

EndlessServer::~EndlessServer()
{
    ::kill(m_child, SIGKILL);
    ::waitpid(m_child, nullptr, 0);
    ::munmap(m_shared, sizeof(Shared));
}

QUrl EndlessServer::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(path));
}

/// Between fork and the end nothing but system calls: another thread may have held the heap's lock.
void EndlessServer::serve(int listener, const Answer &answer)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    while (true) {
        const int socket = ::accept(listener, nullptr, nullptr);
        if (socket < 0)
            ::_exit(1);
        ++m_shared->connections;
        char request[4096];
        bool taken = ::read(socket, request, sizeof request) > 0 && send(socket, answer.head);
        while (taken) {
            taken = send(socket, answer.piece);
            if (answer.everyMs > 0)
                ::usleep(useconds_t(answer.everyMs) * 1'000);
        }
        ::close(socket);
    }
}

bool EndlessServer::send(int socket, const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t sent = ::send(socket, bytes.constData() + at, size_t(bytes.size() - at), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        at += sent;
        m_shared->poured += sent;
    }
    return true;
}
