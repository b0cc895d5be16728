#pragma once

#include "core/base/DeferredPtr.h"
#include "core/net/HttpReply.h"
#include "core/net/HttpRequest.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>
#include <memory>

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
/// - decompressing: identity is asked for and anything else refused;
/// - keeping cookies, caching, HTTP/2, and reusing a password somebody typed for another page.
///
/// What it does and nothing of ours can end: a head without end is kept in memory until `firstByteMs`, a hundred
/// megabytes a second over TLS, four without; and without, that is from a server of this machine, for as long as the
/// server goes on, and other calls wait.
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
    void expect(int ms); ///< the next sign of life within so long
    bool mayHaveReached() const;
    bool isGood() const { return m_answer.status >= 200 && m_answer.status < 300; }
    void conclude(HttpReply::Fate fate, Error error = {});

    HttpRequest m_request;
    const Clock &m_clock;
    std::shared_ptr<Traffic> m_traffic;
    QPointer<QNetworkReply> m_reply; ///< owned by the manager, which may go first
    BodyDevice *m_body = nullptr; ///< child of m_reply
    QTimer m_deadline;
    QTimer m_total;
    QElapsedTimer m_elapsed;
    QList<QSslError> m_tlsErrors;
    QString m_proxy; ///< "host:port" of the proxy on the way; empty without one
    HttpReply m_answer;
    qint64 m_bytes = 0;
    bool m_sent = false;
    bool m_over = false;
};
