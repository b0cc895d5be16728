#pragma once

#include "core/base/Result.h"
#include "core/net/LoopbackPeer.h"
#include "core/net/LoopbackRequest.h"

#include <QHash>
#include <QTcpServer>
#include <functional>

class QTcpSocket;
class QTimer;

/// Waits on this machine's own address for one answer that a browser brings (RFC 8252, 7.3). What is not the answer
/// gets a page that says so and changes nothing; the answer ends the waiting. Requests are capped at 8 KiB and five
/// seconds, connections at eight, of which the newest are kept: whoever opens a thousand and says nothing keeps nobody
/// out. Pages are fixed texts: nothing of a request ever stands in one. GUI thread.
class LoopbackServer : public QObject
{
    Q_OBJECT
public:
    enum class Verdict {
        NotThis, ///< somebody else's, forged or damaged: go on waiting
        Accepted,
        Declined, ///< ours, and it says no
    };
    /// Decides about a request; called for each that can be read. To ask who the peer is costs a look into the kernel's
    /// table, so that is for the last question.
    using Judge = std::function<Verdict(const LoopbackRequest &, const LoopbackPeer &)>;

    static constexpr int ConnectionMs = 5'000;
    static constexpr int MostConnections = 8;

    explicit LoopbackServer(Judge judge, QObject *parent = nullptr);
    ~LoopbackServer() override;

    /// Where a browser that is sent to `host` goes: a loopback address as it stands; "localhost", on both families,
    /// because the browser chooses. Without one on 127.0.0.1, or on [::1] where there is no IPv4 (RFC 8252, 7.3).
    /// `port` 0: a free one. Busy when the port is taken, and be it in one family only.
    Result<void> listen(quint16 port = 0, const QString &host = {});
    bool isListening() const { return m_server.isListening(); }
    /// "127.0.0.1:43210"
    QString authority() const;
    /// Nothing is accepted any more; pages on their way out are still delivered.
    void close();

    /// The page for a verdict, with its head: for tests that compare.
    static QByteArray page(Verdict verdict);

Q_SIGNALS:
    /// Accepted or Declined: the waiting is over and the port is closed. The browser has its page by then or gets it.
    void answered(LoopbackServer::Verdict verdict);

private:
    bool open(quint16 port, const QString &host);
    void onConnection(QTcpServer &server);
    void onBytes(QTcpSocket *socket);
    void answer(QTcpSocket *socket, Verdict verdict);
    void drop(QTcpSocket *socket);

    Judge m_judge;
    QTcpServer m_server;
    QTcpServer m_other; ///< the other family's, for "localhost"
    QHash<QTcpSocket *, QByteArray> m_heads; ///< what unanswered connections have sent so far
    QList<QTcpSocket *> m_oldestFirst;
};
