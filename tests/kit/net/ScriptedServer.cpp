#include "tests/kit/net/ScriptedServer.h"

#include <QFile>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTimer>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray pem(const QString &name)
{
    QFile file(QStringLiteral(FRONTDESK_TEST_TLS "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

using Tls = ScriptedServer::Tls;

/// Whether the handshake is a few bytes of ours instead of a library's.
bool isPlayed(Tls tls)
{
    return tls == Tls::Stalls || tls == Tls::Downgrades || tls == Tls::Alerts;
}

/// What is said to a client's first words where the handshake is played.
QByteArray firstWords(Tls tls)
{
    switch (tls) {
    case Tls::Downgrades: // a ServerHello of TLS 1.1 with TLS_RSA_WITH_AES_128_CBC_SHA (RFC 4346, 7.4.1.3)
        return QByteArray::fromHex("160302002a020000260302") + QByteArray(32, 'r') + QByteArray::fromHex("00002f00");
    case Tls::Alerts: // fatal, protocol_version (RFC 5246, 7.2)
        return QByteArray::fromHex("15030200020246");
    default:
        return {};
    }
}

std::unique_ptr<QTcpServer> makeServer(Tls tls)
{
    if (tls == Tls::None || isPlayed(tls))
        return std::make_unique<QTcpServer>();
    const QString name = tls == Tls::SelfSigned ? u"self-signed"_s
        : tls == Tls::Expired                   ? u"expired"_s
        : tls == Tls::OtherHost                 ? u"other-host"_s
                                                : u"trusted"_s;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(pem(name + u".pem"_s), QSsl::Pem));
    configuration.setPrivateKey(QSslKey(pem(u"server.key"_s), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (tls == Tls::Only10 || tls == Tls::Only11) {
        const QByteArray version = tls == Tls::Only10 ? "TLSv1" : "TLSv1.1";
        configuration.setProtocol(QSsl::AnyProtocol);
        configuration.setBackendConfigurationOption("MinProtocol", version);
        configuration.setBackendConfigurationOption("MaxProtocol", version);
        configuration.setBackendConfigurationOption("CipherString",
                                                    QByteArray("ALL:@SECLEVEL=0")); // SHA-1 is weak otherwise
    }
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    return server;
}

} // namespace

ScriptedServer::ScriptedServer(Tls tls) : m_server(makeServer(tls)), m_tls(tls)
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &ScriptedServer::onConnection);
    if (const auto *server = qobject_cast<QSslServer *>(m_server.get()))
        connect(server, &QSslServer::startedEncryptionHandshake, this, [this] { ++m_handshakes; });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no loopback port: %s", qPrintable(m_server->errorString()));
}

ScriptedServer::~ScriptedServer() = default;

QUrl ScriptedServer::url(const QString &path) const
{
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(m_tls == Tls::None ? u"http"_s : u"https"_s).arg(port()).arg(path));
}

quint16 ScriptedServer::port() const
{
    return m_server->serverPort();
}

void ScriptedServer::ignoreConnections()
{
    m_server->pauseAccepting();
}

void ScriptedServer::stop()
{
    m_server->close();
}

void ScriptedServer::onConnection()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        m_handshakes += isPlayed(m_tls) ? 1 : 0;
        socket->setParent(this);
        auto connection = std::make_shared<Connection>();
        connection->socket = socket;
        connect(socket, &QTcpSocket::readyRead, this, [this, connection] { onBytes(connection); });
        connect(socket, &QTcpSocket::disconnected, this, [this, connection] {
            if (connection->answering) {
                connection->answering = false;
                ++m_hangUps;
                Q_EMIT hungUp();
            }
            connection->socket->deleteLater();
        });
        onBytes(connection);
    }
}

void ScriptedServer::onBytes(const std::shared_ptr<Connection> &connection)
{
    const QByteArray bytes = connection->socket->readAll();
    m_bytesIn += bytes.size();
    if (isPlayed(m_tls)) {
        if (m_wire.isEmpty() && !bytes.isEmpty())
            connection->socket->write(firstWords(m_tls));
        m_wire += bytes;
        return;
    }
    connection->in += bytes;
    const qsizetype end = connection->in.indexOf("\r\n\r\n");
    if (end < 0 || connection->answering)
        return;
    Seen seen;
    const QList<QByteArray> lines = connection->in.left(end).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    seen.method = first.value(0);
    seen.path = first.value(1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        seen.headers.insert(lines[i].left(colon).trimmed().toLower(), lines[i].mid(colon + 1).trimmed());
    }
    const qsizetype length = seen.headers.value("content-length").toLongLong();
    if (connection->in.size() < end + 4 + length)
        return;
    seen.body = connection->in.mid(end + 4, length);
    connection->in.remove(0, end + 4 + length);
    m_seen.push_back(seen);

    Script script;
    if (!m_scripts.empty()) {
        script = m_scripts.front();
        if (m_scripts.size() > 1)
            m_scripts.pop_front();
    }
    connection->out = script.pieces;
    connection->written = 0;
    connection->then = script.then;
    connection->everyMs = script.everyMs;
    connection->answering = true;
    Q_EMIT requested(int(m_seen.size()));
    writeNext(connection);
}

void ScriptedServer::writeNext(const std::shared_ptr<Connection> &connection)
{
    if (!connection->socket || !connection->answering)
        return;
    if (connection->written == connection->out.size()) {
        end(connection);
        return;
    }
    connection->socket->write(connection->out[connection->written++]);
    connection->socket->flush();
    const bool last = connection->written == connection->out.size();
    QTimer::singleShot(last ? 0 : connection->everyMs, this, [this, connection] { writeNext(connection); });
}

void ScriptedServer::end(const std::shared_ptr<Connection> &connection)
{
    switch (connection->then) {
    case Then::Keep:
        connection->answering = false;
        break;
    case Then::Close:
        connection->answering = false;
        connection->socket->disconnectFromHost();
        break;
    case Then::Reset: {
        connection->answering = false;
        const linger now{1, 0}; // closing sends RST and drops what is not yet sent
        ::setsockopt(int(connection->socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
        connection->socket->abort();
        break;
    }
    case Then::Hang:
        break;
    }
}

QByteArray ScriptedServer::answer(int status, const QByteArray &body, const QByteArray &headers,
                                  const QByteArray &contentType)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Said\r\nContent-Type: " + contentType
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

QByteArray ScriptedServer::streamHead(const QByteArray &headers)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n" + headers + "\r\n";
}

std::vector<QByteArray> ScriptedServer::pieces(const QByteArray &bytes, qsizetype length)
{
    std::vector<QByteArray> cut;
    for (qsizetype at = 0; at < bytes.size(); at += length)
        cut.push_back(bytes.mid(at, length));
    return cut;
}

QByteArray ScriptedServer::authority()
{
    return pem(u"authority.pem"_s);
}

void ScriptedServer::trustAuthority()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificate(QSslCertificate(authority(), QSsl::Pem));
    QSslConfiguration::setDefaultConfiguration(tls);
}
