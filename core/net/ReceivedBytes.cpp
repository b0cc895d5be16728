#include "core/net/ReceivedBytes.h"

#include <QtEndian>
#include <cstddef>
#include <cstdlib>
#include <dirent.h>
#include <memory>
#include <netinet/in.h>
#include <optional>
#include <sys/socket.h>
#include <vector>

#ifdef __linux__
#include <linux/tcp.h>
#endif

namespace {

struct Connection {
    int socket; ///< not ours
    quint64 number; ///< no other connection since the machine started has it
    qint64 received;
};

#ifdef __linux__

int portOf(const sockaddr_storage &address)
{
    if (address.ss_family == AF_INET)
        return qFromBigEndian(reinterpret_cast<const sockaddr_in &>(address).sin_port);
    if (address.ss_family == AF_INET6)
        return qFromBigEndian(reinterpret_cast<const sockaddr_in6 &>(address).sin6_port);
    return 0;
}

std::optional<Connection> connectionTo(int port, int socket)
{
    sockaddr_storage peer{};
    socklen_t length = sizeof peer;
    if (::getpeername(socket, reinterpret_cast<sockaddr *>(&peer), &length) != 0 || portOf(peer) != port)
        return {}; // most files are no sockets
    Connection connection{socket, 0, 0};
    length = sizeof connection.number;
    if (::getsockopt(socket, SOL_SOCKET, SO_COOKIE, &connection.number, &length) != 0)
        return {};
    tcp_info info{};
    length = sizeof info;
    if (::getsockopt(socket, IPPROTO_TCP, TCP_INFO, &info, &length) != 0
        || length < offsetof(tcp_info, tcpi_bytes_received) + sizeof info.tcpi_bytes_received)
        return {};
    connection.received = qint64(info.tcpi_bytes_received);
    return connection;
}

std::vector<Connection> connectionsTo(int port)
{
    std::vector<Connection> found;
    const auto close = [](DIR *folder) { ::closedir(folder); };
    const std::unique_ptr<DIR, decltype(close)> folder(::opendir("/proc/self/fd"));
    while (const dirent *entry = folder ? ::readdir(folder.get()) : nullptr) {
        char *end = nullptr;
        const long socket = std::strtol(entry->d_name, &end, 10);
        if (end == entry->d_name)
            continue; // "." and ".."
        if (const auto connection = connectionTo(port, int(socket)))
            found.push_back(*connection);
    }
    return found;
}

#else

std::vector<Connection> connectionsTo(int)
{
    return {};
}

#endif

} // namespace

ReceivedBytes::ReceivedBytes(int port) : m_port(port)
{
    for (const Connection &connection : connectionsTo(m_port))
        m_before.emplace(connection.number, connection.received);
}

bool ReceivedBytes::hangUpOver(qint64 bytes) const
{
    bool isOver = false;
    for (const Connection &connection : connectionsTo(m_port)) {
        const auto before = m_before.find(connection.number);
        if (connection.received - (before == m_before.end() ? 0 : before->second) <= bytes)
            continue;
        isOver = true;
        ::shutdown(connection.socket, SHUT_RDWR); // and not closed: that is for its owner
    }
    return isOver;
}
