#include "core/net/LoopbackServer.h"

#include <QCoreApplication>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

LoopbackServer::LoopbackServer(Judge judge, QObject *parent) : QObject(parent), m_judge(std::move(judge))
{
    for (QTcpServer *server : {&m_server, &m_other})
        connect(server, &QTcpServer::newConnection, this, [this, server] { onConnection(*server); });
}

LoopbackServer::~LoopbackServer()
{
    close();
}

Result<void> LoopbackServer::listen(quint16 port, const QString &host)
{
    if (open(port, host))
        return {};
    return fail(Error::Kind::Busy,
                tr("Port %1 of this computer is taken by another program, so the browser could not come back to "
                   "Frontdesk. End that program or choose another port in the redirect address.")
                    .arg(port),
                m_server.errorString());
}

bool LoopbackServer::open(quint16 port, const QString &host)
{
    if (const QHostAddress named(host); !named.isNull())
        return m_server.listen(named, port);
    if (!m_server.listen(QHostAddress::LocalHost, port)) {
        return m_server.serverError() != QAbstractSocket::AddressInUseError
            && m_server.listen(QHostAddress::LocalHostIPv6, port);
    }
    if (host.isEmpty() || m_other.listen(QHostAddress::LocalHostIPv6, m_server.serverPort())
        || m_other.serverError() != QAbstractSocket::AddressInUseError)
        return true;
    m_server.close(); // the answer might go to whoever is there
    return false;
}

QString LoopbackServer::authority() const
{
    const QHostAddress address = m_server.serverAddress();
    const QString host = address.protocol() == QAbstractSocket::IPv6Protocol ? u"[::1]"_s : u"127.0.0.1"_s;
    return u"%1:%2"_s.arg(host).arg(m_server.serverPort());
}

void LoopbackServer::close()
{
    m_server.close();
    m_other.close();
    for (QTcpSocket *socket : std::exchange(m_oldestFirst, {}))
        drop(socket);
}

void LoopbackServer::onConnection(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        socket->setParent(this);
        m_heads.insert(socket, {});
        m_oldestFirst.append(socket);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onBytes(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] { drop(socket); });
        auto *patience = new QTimer(socket);
        connect(patience, &QTimer::timeout, this, [this, socket] { drop(socket); });
        patience->start(ConnectionMs);
        if (m_oldestFirst.size() > MostConnections)
            drop(m_oldestFirst.first());
        if (m_heads.contains(socket))
            onBytes(socket); // what came before we listened
    }
}

void LoopbackServer::onBytes(QTcpSocket *socket)
{
    const auto head = m_heads.find(socket);
    if (head == m_heads.end()) {
        socket->readAll(); // answered already
        return;
    }
    *head += socket->read(LoopbackRequest::LongestHead + 5 - head->size());
    LoopbackRequest request;
    switch (LoopbackRequest::read(*head, &request)) {
    case LoopbackRequest::Reading::Incomplete:
        return;
    case LoopbackRequest::Reading::Bad:
        answer(socket, Verdict::NotThis);
        return;
    case LoopbackRequest::Reading::Complete:
        break;
    }
    const Verdict verdict = m_judge(request, LoopbackPeer(*socket));
    answer(socket, verdict);
    if (verdict == Verdict::NotThis)
        return;
    close();
    Q_EMIT answered(verdict);
}

void LoopbackServer::answer(QTcpSocket *socket, Verdict verdict)
{
    m_heads.remove(socket);
    m_oldestFirst.removeOne(socket);
    socket->write(page(verdict));
    socket->flush(); // whoever is told of the answer may let go of us at once
    socket->disconnectFromHost(); // once the page is written; `disconnected` deletes it
}

void LoopbackServer::drop(QTcpSocket *socket)
{
    m_heads.remove(socket);
    m_oldestFirst.removeOne(socket);
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
}

QByteArray LoopbackServer::page(Verdict verdict)
{
    QString title;
    QString text;
    QByteArray status = "200 OK";
    switch (verdict) {
    case Verdict::Accepted:
        title = tr("Frontdesk has your answer");
        text = tr("You can close this page and go back to Frontdesk.");
        break;
    case Verdict::Declined:
        title = tr("Frontdesk was not given access");
        text = tr("Nothing was connected. You can close this page and go back to Frontdesk.");
        break;
    case Verdict::NotThis:
        title = tr("This is not the sign-in Frontdesk waits for");
        text = tr("Nothing was changed. Start the sign-in again from Frontdesk.");
        status = "400 Bad Request";
        break;
    }
    const QByteArray body =
        u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>%1</title></head>"
        "<body><h1>%1</h1><p>%2</p></body></html>\n"_s.arg(title.toHtmlEscaped(), text.toHtmlEscaped())
            .toUtf8();
    return "HTTP/1.1 " + status
        + "\r\n"
          "Content-Type: text/html; charset=utf-8\r\n"
          "Content-Length: "
        + QByteArray::number(body.size())
        + "\r\n"
          "Content-Security-Policy: default-src 'none'\r\n"
          "X-Content-Type-Options: nosniff\r\n"
          "Referrer-Policy: no-referrer\r\n"
          "Cache-Control: no-store\r\n"
          "Connection: close\r\n\r\n"
        + body;
}
