#pragma once

#include "core/base/DeferredPtr.h"
#include "core/net/HttpReply.h"
#include "core/net/HttpRequest.h"
#include "core/net/ReceivedBytes.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>
#include <memory>
#include <optional>

class BodyDevice;
class Clock;

/// What a Transport knows about its connections; shared with the calls, which may outlive it by a turn.
struct Traffic {
    int running = 0;
    QElapsedTimer sinceLast;
};

/// One exchange with a server. Made by Transport::send and held in a DeferredPtr: letting go hangs up, and afterwards
/// it is silent. Emits `finished` exactly once otherwise, never from within send(). GUI thread.
///
/// What Qt does by itself and this class does not let it do (measured on Qt 6.4):
/// - sending a POST again after a lost connection: the body comes from a device that can be read only once;
/// - following a redirect with the Authorization header: redirects are an answer like any other;
/// - waiting for ever, for a connection, a first byte, the next one or the end: four deadlines;
/// - gathering an endless body: cut at `bodyBytes`, with at most a mebibyte read ahead;
/// - gathering a head without end, or a chunk's, and reading on whatever is asked of it: the connection is ended when
///   it has received eight mebibytes that nobody took (Linux; elsewhere such a head is kept until `firstByteMs`);
/// - decompressing: identity is asked for and anything else refused;
/// - keeping cookies, caching, HTTP/2, and reusing a password somebody typed for another page.
class HttpCall : public QObject
{
    Q_OBJECT
public:
    ~HttpCall() override;

    const HttpRequest &request() const { return m_request; }

Q_SIGNALS:
    /// The status and headers of a 2xx answer to a streamed request are here.
    void opened(const HttpReply &head);
    /// A piece of the body of a 2xx answer to a streamed request.
    void received(const QByteArray &bytes);
    void finished(const HttpReply &reply);

private:
    friend class Transport;
    HttpCall(HttpRequest request, const Clock &clock, std::shared_ptr<Traffic> traffic);

    void start(QNetworkAccessManager &manager);
    void refuse(const Error &error);
    void onHeaders();
    void onBytes();
    void onFinished();
    void onDeadline();
    void watch(); ///< what comes and is not handed to us
    void expect(int ms); ///< the next sign of life within so long
    bool mayHaveReached() const;
    Error tooMuch(const QString &detail) const;
    bool isGood() const { return m_answer.status >= 200 && m_answer.status < 300; }
    void conclude(HttpReply::Fate fate, Error error = {});

    HttpRequest m_request;
    const Clock &m_clock;
    std::shared_ptr<Traffic> m_traffic;
    QPointer<QNetworkReply> m_reply; ///< owned by the manager, which may go first
    BodyDevice *m_body = nullptr; ///< child of m_reply
    QTimer m_deadline;
    QTimer m_total;
    QTimer m_watch;
    std::optional<ReceivedBytes> m_received; ///< since the start
    qint64 m_takenBefore = 0; ///< of all calls, at the start
    QElapsedTimer m_elapsed;
    QList<QSslError> m_tlsErrors;
    QString m_proxy; ///< "host:port" of the proxy on the way; empty without one
    HttpReply m_answer;
    qint64 m_bytes = 0;
    bool m_sent = false;
    bool m_over = false;
};
