#pragma once

#include <QByteArray>
#include <QHash>
#include <QPointer>
#include <QTcpSocket>
#include <QUrl>
#include <deque>
#include <memory>
#include <vector>

class QTcpServer;

/// An HTTP server on a loopback port that plays what it is told, byte for byte, well or badly. The n-th request gets
/// the n-th script; the last one stays for all that follow. Lives in the test's own event loop.
class ScriptedServer : public QObject
{
    Q_OBJECT
public:
    struct Seen {
        QByteArray method;
        QByteArray path; ///< with the query
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
    };

    enum class Then {
        Keep, ///< the connection stays open for the next request
        Close, ///< half-closes politely
        Reset, ///< RST
        Hang, ///< nothing more, ever
    };

    struct Script {
        std::vector<QByteArray> pieces; ///< written one per `everyMs`, or one per turn of the event loop
        Then then = Then::Keep;
        int everyMs = 0;
    };

    enum class Tls {
        None,
        Trusted,
        SelfSigned,
        Expired,
        OtherHost,
        Stalls, ///< never answers a handshake
        Only10, ///< trusted, but speaks TLS 1.0 and nothing newer
        Only11,
        Downgrades, ///< answers every handshake with TLS 1.1, offered or not
        Alerts, ///< answers every handshake with the alert "protocol version"
    };

    explicit ScriptedServer(Tls tls = Tls::None);
    ~ScriptedServer() override;

    QUrl url(const QString &path = QStringLiteral("/")) const;
    quint16 port() const;
    void play(const Script &script) { m_scripts.push_back(script); }
    void play(const QByteArray &whole, Then then = Then::Keep) { play(Script{{whole}, then, 0}); }
    /// What was to be played, the script that stays included.
    void forget() { m_scripts.clear(); }
    /// Connections are taken by the system but nobody looks at them.
    void ignoreConnections();
    /// Nobody listens any more: further connections are refused.
    void stop();

    const std::vector<Seen> &seen() const { return m_seen; }
    int connections() const { return m_connections; }
    /// How many began with TLS, whatever came of it.
    int handshakes() const { return m_handshakes; }
    /// How many clients hung up before their answer was over.
    int hangUps() const { return m_hangUps; }
    /// Bytes that came in, whether or not they made a request.
    qint64 bytesIn() const { return m_bytesIn; }
    /// What came in where the handshake is only played (Stalls, Downgrades, Alerts), as it was on the wire.
    const QByteArray &wire() const { return m_wire; }

    static QByteArray answer(int status, const QByteArray &body, const QByteArray &headers = {},
                             const QByteArray &contentType = "application/json");
    /// The head of an event stream that ends with the connection.
    static QByteArray streamHead(const QByteArray &headers = {});
    /// Cuts bytes into pieces of `length`.
    static std::vector<QByteArray> pieces(const QByteArray &bytes, qsizetype length);

    /// The authority Tls::Trusted, Expired and OtherHost are signed by, PEM.
    static QByteArray authority();
    /// From now on this process trusts it.
    static void trustAuthority();

Q_SIGNALS:
    void requested(int number); ///< counts from 1
    void hungUp();

private:
    struct Connection {
        QPointer<QTcpSocket> socket;
        QByteArray in;
        std::vector<QByteArray> out;
        std::size_t written = 0;
        Then then = Then::Keep;
        int everyMs = 0;
        bool answering = false;
    };

    void onConnection();
    void onBytes(const std::shared_ptr<Connection> &connection);
    void writeNext(const std::shared_ptr<Connection> &connection);
    void end(const std::shared_ptr<Connection> &connection);

    std::unique_ptr<QTcpServer> m_server;
    Tls m_tls;
    std::deque<Script> m_scripts;
    std::vector<Seen> m_seen;
    int m_connections = 0;
    int m_handshakes = 0;
    int m_hangUps = 0;
    qint64 m_bytesIn = 0;
    QByteArray m_wire;
};
