#pragma once

#include <QByteArray>
#include <QUrl>
#include <atomic>
#include <openssl/types.h>
#include <sys/types.h>

/// An HTTP server on a loopback port that answers whatever is asked with `head` and then with `piece` over and over,
/// until the client hangs up. It is a process of its own: what it does costs the tested one neither memory nor time.
class EndlessServer
{
public:
    struct Answer {
        QByteArray head;
        QByteArray piece; ///< not empty
        int everyMs = 0; ///< between two pieces; 0: as fast as they are taken
    };

    enum class Over {
        Tcp,
        Tls, ///< with a certificate that ScriptedServer::authority() signed
    };

    /// No call may be under way.
    explicit EndlessServer(const Answer &answer, Over over = Over::Tcp);
    ~EndlessServer();
    Q_DISABLE_COPY_MOVE(EndlessServer)

    QUrl url(const QString &path = QStringLiteral("/")) const;
    /// Bytes of answers that the system has taken so far.
    qint64 poured() const { return m_shared->poured; }
    /// How many clients have been answered, or are.
    int connections() const { return m_shared->connections; }

private:
    struct Shared {
        std::atomic<qint64> poured;
        std::atomic<int> connections;
    };

    [[noreturn]] void serve(int listener, const Answer &answer);
    void answerTo(int socket, const Answer &answer);
    /// Whether the client took all of it.
    bool send(int socket, SSL *tls, const QByteArray &bytes);

    Shared *m_shared; ///< in memory that both processes see
    SSL_CTX *m_tls = nullptr;
    pid_t m_child = -1;
    quint16 m_port = 0;
};
