#include "core/net/LoopbackPeer.h"

#include <QByteArrayList>
#include <QFile>
#include <QTcpSocket>
#include <QtEndian>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray hex(quint32 number, int digits)
{
    return QByteArray::number(number, 16).rightJustified(digits, '0').toUpper();
}

/// As /proc/net/tcp has it: words of the address as they lie in memory, read as numbers (proc_net_tcp.txt).
QByteArray endpoint(const QHostAddress &address, quint16 port, bool inSix)
{
    QByteArray text;
    if (inSix) {
        const Q_IPV6ADDR bytes = address.toIPv6Address(); // IPv4 is mapped into ::ffff:0:0/96
        for (int word = 0; word < 4; ++word)
            text += hex(qFromUnaligned<quint32>(bytes.c + 4 * word), 8);
    } else {
        text = hex(qToBigEndian(address.toIPv4Address()), 8);
    }
    return text + ':' + hex(port, 4);
}

} // namespace

LoopbackPeer::LoopbackPeer(const QTcpSocket &socket)
    : m_theirs(socket.peerAddress())
    , m_ours(socket.localAddress())
    , m_theirPort(socket.peerPort())
    , m_ourPort(socket.localPort())
{ }

bool LoopbackPeer::isSomebodyElse() const
{
    bool told = false;
    for (const bool six : {false, true}) {
        QFile table(six ? u"/proc/net/tcp6"_s : u"/proc/net/tcp"_s);
        if (!table.open(QIODevice::ReadOnly))
            continue;
        told = true;
        const QByteArray ends =
            ' ' + endpoint(m_theirs, m_theirPort, six) + ' ' + endpoint(m_ours, m_ourPort, six) + ' ';
        const QByteArray rows = table.readAll();
        const qsizetype at = rows.indexOf(ends);
        if (at < 0)
            continue;
        // state, queues, timer, retransmissions, uid, timeout, inode
        const QByteArrayList rest = rows.mid(at + ends.size(), 160).simplified().split(' ');
        const uint uid = rest.value(4).toUInt();
        const bool isOpen = rest.value(6) != "0"; // of what was closed nobody is the owner, which reads as 0
        return !isOpen || (uid != ::getuid() && uid != 0);
    }
    return told;
}
