#include "app/console/SingleInstance.h"

#include "core/base/Text.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

constexpr int RetryMs = 200;
constexpr qint64 LongestRequest = 256;

QString runtimeFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? QDir::tempPath() : folder;
}

} // namespace

SingleInstance::SingleInstance(const QString &identity, QObject *parent)
    : QObject(parent)
    // A socket's path is short by nature (108 bytes), a workspace's is not.
    , m_name(QDir(runtimeFolder()).filePath(u"frontdesk-"_s + sha256Hex(identity.toUtf8()).left(16)))
    , m_lock(m_name + u".lock"_s)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_again.setSingleShot(true);
    m_again.setInterval(RetryMs);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
    connect(&m_again, &QTimer::timeout, this, &SingleInstance::ask);
    connect(&m_socket, &QLocalSocket::connected, this, [this] {
        m_socket.write(m_page.toUtf8() + '\n');
        m_socket.flush();
    });
    connect(&m_socket, &QLocalSocket::readyRead, this, [this] {
        if (m_socket.readAll().startsWith("ok"))
            Q_EMIT handedOver();
    });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this] {
        if (++m_tries < MostTries)
            m_again.start();
        else
            Q_EMIT first(); // it holds the lock and is deaf: better two windows than none
    });
}

SingleInstance::~SingleInstance()
{
    m_socket.disconnect(this);
}

void SingleInstance::claim(const QString &page)
{
    m_page = page;
    if (m_lock.tryLock())
        QMetaObject::invokeMethod(this, &SingleInstance::listen, Qt::QueuedConnection);
    else
        ask();
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_name); // of one that was killed; the lock says that nobody listens
    m_server.listen(m_name);
    Q_EMIT first();
}

void SingleInstance::ask()
{
    m_socket.connectToServer(m_name);
}

void SingleInstance::answer()
{
    while (QLocalSocket *other = m_server.nextPendingConnection()) {
        connect(other, &QLocalSocket::disconnected, other, &QObject::deleteLater);
        connect(other, &QLocalSocket::readyRead, this, [this, other] {
            if (!other->canReadLine()) {
                if (other->bytesAvailable() > LongestRequest)
                    other->abort();
                return;
            }
            const QString page = QString::fromUtf8(other->readLine(LongestRequest)).trimmed();
            other->write("ok\n");
            other->flush();
            other->disconnectFromServer();
            Q_EMIT raiseRequested(page);
        });
    }
}
