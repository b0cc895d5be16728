#pragma once

#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <sys/inotify.h>
#include <unistd.h>

/// A file that nobody may open and a server that nobody may ask: what a hostile text names in order to be noticed.
class Canary
{
public:
    Canary()
    {
        QFile file(path());
        m_isValid = file.open(QIODevice::WriteOnly) && file.write("canary") > 0;
        file.close();
        m_watch = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
        m_isValid = m_isValid
            && inotify_add_watch(m_watch, QFile::encodeName(path()).constData(), IN_OPEN | IN_ACCESS) >= 0
            && m_server.listen(QHostAddress::LocalHost);
    }
    ~Canary() { ::close(m_watch); }
    Q_DISABLE_COPY_MOVE(Canary)

    bool isValid() const { return m_isValid; }
    QString path() const { return m_folder.filePath(QStringLiteral("canary.png")); }
    QString url() const { return QStringLiteral("http://127.0.0.1:%1/canary.png").arg(m_server.serverPort()); }
    /// Whether the file was opened or the server asked since the last call.
    bool wasTouched()
    {
        char events[4'096];
        bool touched = ::read(m_watch, events, sizeof events) > 0;
        while (QTcpSocket *asked = m_server.nextPendingConnection()) {
            touched = true;
            asked->deleteLater();
        }
        return touched;
    }

private:
    QTemporaryDir m_folder;
    QTcpServer m_server;
    int m_watch = -1;
    bool m_isValid = false;
};
