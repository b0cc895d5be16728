#include "core/net/HttpCall.h"

#include "core/base/Clock.h"
#include "core/base/Log.h"
#include "core/net/BodyDevice.h"
#include "core/net/HttpError.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Http)
};

/// Much less, and a long answer comes at a few megabytes a second: Qt waits each time until what was read is taken.
constexpr qint64 ReadAheadBytes = 1'024 * 1'024;

/// Of what a connection has received, more than can be on its way to us: a head, or a body that nobody took yet.
constexpr qint64 MostUntaken = 8 * 1'024 * 1'024;
constexpr int WatchMs = 50;

/// Bytes of bodies that all calls of this process took: theirs and ours may share a port, and nothing tells whose a
/// connection is.
qint64 s_taken = 0;

bool failsBeforeSending(QNetworkReply::NetworkError code)
{
    switch (code) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return true;
    default:
        return false;
    }
}

/// The proxy a request to `url` goes through; NoProxy without one.
QNetworkProxy proxyFor(const QNetworkAccessManager &manager, const QUrl &url)
{
    return manager.proxyFactory()->queryProxy(QNetworkProxyQuery(url)).value(0, QNetworkProxy::NoProxy);
}

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest network(request.url);
    network.setRawHeader("Accept-Encoding", "identity");
    network.setRawHeader("User-Agent", "Frontdesk");
    for (const auto &[name, value] : request.headers)
        network.setRawHeader(name, value);
    if (!request.bearer.isEmpty())
        network.setRawHeader("Authorization", "Bearer " + request.bearer);
    if (!request.contentType.isEmpty())
        network.setHeader(QNetworkRequest::ContentTypeHeader, QString::fromLatin1(request.contentType));
    network.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    network.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    network.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    network.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    network.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    network.setSslConfiguration(tls);
    return network;
}

} // namespace

HttpCall::HttpCall(HttpRequest request, const Clock &clock, std::shared_ptr<Traffic> traffic)
    : m_request(std::move(request))
    , m_clock(clock)
    , m_traffic(std::move(traffic))
{
    ++m_traffic->running;
    m_deadline.setSingleShot(true);
    m_total.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &HttpCall::onDeadline);
    connect(&m_total, &QTimer::timeout, this, &HttpCall::onDeadline);
    connect(&m_watch, &QTimer::timeout, this, &HttpCall::watch);
}

HttpCall::~HttpCall()
{
    --m_traffic->running;
    m_traffic->sinceLast.start();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

void HttpCall::start(QNetworkAccessManager &manager)
{
    m_elapsed.start();
    const QNetworkProxy proxy = proxyFor(manager, m_request.url);
    const bool isDirect = proxy.type() == QNetworkProxy::NoProxy;
    if (!isDirect)
        m_proxy = u"%1:%2"_s.arg(proxy.hostName()).arg(proxy.port());
    m_received.emplace(isDirect ? m_request.url.port(m_request.url.scheme() == u"https"_s ? 443 : 80) : proxy.port());
    m_takenBefore = s_taken;
    QNetworkRequest network = networkRequest(m_request);
    if (m_request.method == "GET") {
        m_reply = manager.get(network);
    } else {
        m_body = new BodyDevice(m_request.body);
        network.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        network.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        m_reply = manager.sendCustomRequest(network, m_request.method, m_body);
        m_body->setParent(m_reply);
        connect(m_body, &BodyDevice::firstRead, this, [this] { expect(m_request.limits.firstByteMs); });
    }
    // Before a request with a body has begun, which is in a turn of its own, Qt 6.4 forgets a limit that is set.
    const auto limitReadAhead = [reply = m_reply.data()] { reply->setReadBufferSize(ReadAheadBytes); };
    limitReadAhead();
    QMetaObject::invokeMethod(m_reply, limitReadAhead, Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_sent = true;
        expect(m_request.limits.firstByteMs);
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpCall::onHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::onBytes);
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::onFinished);
    expect(m_request.limits.connectMs);
    m_total.start(m_request.limits.totalMs);
    m_watch.start(WatchMs);
}

void HttpCall::refuse(const Error &error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { conclude(HttpReply::Fate::NotSent, error); }, Qt::QueuedConnection);
}

void HttpCall::expect(int ms)
{
    if (!m_over)
        m_deadline.start(ms);
}

bool HttpCall::mayHaveReached() const
{
    if (m_sent || m_answer.status > 0 || (m_body && m_body->wasRead()))
        return true;
    // Without a body nothing tells that the head went out, so only what happens before it is sure.
    return m_request.body.isEmpty() && !failsBeforeSending(m_reply->error());
}

void HttpCall::onHeaders()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || m_answer.status > 0)
        return;
    m_answer.status = status;
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        m_answer.headers.append({name, value});
    expect(m_request.limits.idleMs);
    const QByteArray encoding = m_answer.header("content-encoding").trimmed().toLower();
    if (!encoding.isEmpty() && encoding != "identity") {
        conclude(HttpReply::Fate::Ambiguous,
                 {Error::Kind::Corrupt,
                  Words::tr("%1 answered in a compressed form that was not asked for.").arg(m_request.url.host()),
                  u"content-encoding"_s, 0});
        return;
    }
    if (m_request.streamed && isGood())
        Q_EMIT opened(m_answer);
}

void HttpCall::onBytes()
{
    if (m_over)
        return;
    const QByteArray bytes = m_reply->readAll();
    if (bytes.isEmpty())
        return;
    m_bytes += bytes.size();
    s_taken += bytes.size();
    expect(m_request.limits.idleMs);
    if (!isGood()) {
        m_answer.body += bytes.left(m_request.limits.errorBytes - m_answer.body.size());
        if (m_bytes > m_request.limits.errorBytes)
            onFinished();
        return;
    }
    if (m_bytes > m_request.limits.bodyBytes) {
        conclude(HttpReply::Fate::Ambiguous, tooMuch(u"more than %1 bytes"_s.arg(m_request.limits.bodyBytes)));
        return;
    }
    if (m_request.streamed)
        Q_EMIT received(bytes);
    else
        m_answer.body += bytes;
}

void HttpCall::onFinished()
{
    if (m_reply->isFinished())
        onBytes();
    if (m_over)
        return;
    const QString host = m_request.url.host();
    if (m_answer.status > 0 && !isGood()) {
        const bool unsure = m_answer.status >= 500 || m_answer.status == 408;
        const HttpReply::Fate refused = m_answer.status == 407 ? HttpReply::Fate::NotSent : HttpReply::Fate::Rejected;
        conclude(unsure ? HttpReply::Fate::Ambiguous : refused, httpError(host, m_answer, m_clock.nowMs()));
        return;
    }
    if (m_answer.status > 0 && m_reply->error() == QNetworkReply::NoError) {
        bool isNumber = false;
        const qint64 announced = m_answer.header("content-length").toLongLong(&isNumber);
        if (!isNumber || announced == m_bytes) {
            conclude(HttpReply::Fate::Done);
            return;
        }
    }
    conclude(mayHaveReached() ? HttpReply::Fate::Ambiguous : HttpReply::Fate::NotSent,
             networkError(host, m_answer.status > 0 ? QNetworkReply::RemoteHostClosedError : m_reply->error(),
                          m_reply->errorString(), m_tlsErrors));
}

void HttpCall::onDeadline()
{
    const QString host = m_request.url.host();
    QString message;
    if (!mayHaveReached())
        message = Words::tr("%1 cannot be reached: no connection within the time allowed.").arg(host);
    else if (m_answer.status == 0)
        message = Words::tr("%1 does not answer.").arg(host);
    else
        message = Words::tr("%1 stopped in the middle of its answer.").arg(host);
    const auto seconds = m_elapsed.elapsed() / 1'000.0;
    conclude(mayHaveReached() ? HttpReply::Fate::Ambiguous : HttpReply::Fate::NotSent,
             {mayHaveReached() ? Error::Kind::Timeout : Error::Kind::Offline, message,
              u"gave up after %1 s"_s.arg(seconds, 0, 'f', 1), 0});
}

void HttpCall::watch()
{
    // Chunks and TLS do not double what comes from anybody who has something to say. A call to another server on this
    // port may see the connection first, and then ends with ours: better than to wait for what never ends.
    if (!m_received->hangUpOver(MostUntaken + 2 * (s_taken - m_takenBefore)))
        return;
    if (m_answer.status > 0 && !isGood())
        onFinished(); // why it refuses is known
    else
        conclude(mayHaveReached() ? HttpReply::Fate::Ambiguous : HttpReply::Fate::NotSent,
                 tooMuch(u"more than %1 bytes beside the body"_s.arg(MostUntaken)));
}

Error HttpCall::tooMuch(const QString &detail) const
{
    return {Error::Kind::Corrupt,
            Words::tr("%1 sends more than can be an answer. It was cut off.").arg(m_request.url.host()), detail, 0};
}

void HttpCall::conclude(HttpReply::Fate fate, Error error)
{
    if (std::exchange(m_over, true))
        return;
    m_deadline.stop();
    m_total.stop();
    m_watch.stop();
    if (m_reply) {
        m_reply->disconnect(this);
        if (!m_reply->isFinished())
            m_reply->abort();
    }
    if (fate == HttpReply::Fate::NotSent && error.kind == Error::Kind::Offline && !m_proxy.isEmpty()) {
        error.message = Words::tr("The proxy %1 does not let us through to %2. Check the proxy of the system.")
                            .arg(m_proxy, m_request.url.host());
    }
    if (fate != HttpReply::Fate::Done && !m_request.bearer.isEmpty()) {
        const QString secret = QString::fromUtf8(m_request.bearer);
        error.detail.replace(secret, u"…"_s);
        m_answer.body.replace(m_request.bearer, "…");
    }
    m_answer.fate = fate;
    m_answer.error = std::move(error);
    qCDebug(lcNet).nospace() << m_request.method.constData() << ' ' << m_request.url.host() << m_request.url.path()
                             << " status " << m_answer.status << ", " << m_bytes << " bytes, " << m_elapsed.elapsed()
                             << " ms" << (fate == HttpReply::Fate::Done ? "" : ", failed: ")
                             << (fate == HttpReply::Fate::Done ? QString() : errorKindName(m_answer.error.kind));
    Q_EMIT finished(m_answer);
}
