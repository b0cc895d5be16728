#pragma once

#include <QHostAddress>

class QTcpSocket;

/// Who is at the other end of a connection within this machine. A loopback port is open to everybody who has an account
/// here, so what arrives at ours may be another person's. Any thread.
class LoopbackPeer
{
public:
    explicit LoopbackPeer(const QTcpSocket &socket);

    /// Whether the other end is a program of somebody else, or one that has hung up already and cannot be told. Root's
    /// count as ours: root may do as it likes anyway, and relays of virtual machines are root's. Reads the kernel's
    /// table of connections; where there is none to read, and so no telling, false.
    bool isSomebodyElse() const;

private:
    QHostAddress m_theirs;
    QHostAddress m_ours;
    quint16 m_theirPort = 0;
    quint16 m_ourPort = 0;
};
