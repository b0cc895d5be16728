#include "tests/kit/net/EndlessServer.h"

#include <csignal>
#include <netinet/in.h>
#include <new>
#include <openssl/ssl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

SSL_CTX *trustedServer()
{
    SSL_CTX *tls = ::SSL_CTX_new(::TLS_server_method());
    if (::SSL_CTX_use_certificate_chain_file(tls, FRONTDESK_TEST_TLS "/trusted.pem") != 1
        || ::SSL_CTX_use_PrivateKey_file(tls, FRONTDESK_TEST_TLS "/server.key", SSL_FILETYPE_PEM) != 1)
        qFatal("no certificate");
    return tls;
}

} // namespace

EndlessServer::EndlessServer(const Answer &answer, Over over) : m_tls(over == Over::Tls ? trustedServer() : nullptr)
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
    ::SSL_CTX_free(m_tls);
}

QUrl EndlessServer::url(const QString &path) const
{
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(m_tls ? u"https"_s : u"http"_s).arg(m_port).arg(path));
}

/// Between fork and the end little but system calls: another thread may have held a lock. The heap's is free again in a
/// child, and nobody held OpenSSL's.
void EndlessServer::serve(int listener, const Answer &answer)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::signal(SIGPIPE, SIG_IGN);
    while (true) {
        const int socket = ::accept(listener, nullptr, nullptr);
        if (socket < 0)
            ::_exit(1);
        ++m_shared->connections;
        answerTo(socket, answer);
        ::close(socket);
    }
}

void EndlessServer::answerTo(int socket, const Answer &answer)
{
    SSL *tls = m_tls ? ::SSL_new(m_tls) : nullptr;
    char request[4096];
    const bool isAsked = tls
        ? ::SSL_set_fd(tls, socket) == 1 && ::SSL_accept(tls) == 1 && ::SSL_read(tls, request, sizeof request) > 0
        : ::read(socket, request, sizeof request) > 0;
    bool isTaken = isAsked && send(socket, tls, answer.head);
    while (isTaken) {
        isTaken = send(socket, tls, answer.piece);
        if (answer.everyMs > 0)
            ::usleep(useconds_t(answer.everyMs) * 1'000);
    }
    ::SSL_free(tls);
}

bool EndlessServer::send(int socket, SSL *tls, const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const auto rest = size_t(bytes.size() - at);
        const ssize_t sent = tls ? ::SSL_write(tls, bytes.constData() + at, int(rest))
                                 : ::send(socket, bytes.constData() + at, rest, MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        at += sent;
        m_shared->poured += sent;
    }
    return true;
}
