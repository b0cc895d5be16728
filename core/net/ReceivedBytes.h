#pragma once

#include <QtGlobal>
#include <unordered_map>

/// What each connection of this process to a port has received since this was made, whoever opened it: Qt tells nobody
/// how much of a head has come. The kernel counts it for every TCP connection (Linux); elsewhere, and where a look is
/// not possible, none is known to have received anything. A look costs some system calls for each open file.
class ReceivedBytes
{
public:
    /// `port` is the peer's: the server's, or the proxy's.
    explicit ReceivedBytes(int port);

    /// Ends every connection that has received more than `bytes`, also while whoever owns it is busy reading from it:
    /// for the owner the other side hung up. Whether there was one.
    bool hangUpOver(qint64 bytes) const;

private:
    int m_port;
    std::unordered_map<quint64, qint64> m_before; ///< by the kernel's number of the connection
};
