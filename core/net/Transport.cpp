#include "core/net/Transport.h"

#include "core/base/Text.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QNetworkProxyFactory>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Http)
};

/// Servers hang up on kept connections after a while; a request sent into one that is just being closed is lost, and
/// whether it was read nobody knows. One that was quiet for so long is not used again.
constexpr qint64 KeepQuietMs = 4'000;

class SystemProxy : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (Transport::isThisMachine(query.url()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

} // namespace

Transport::Transport(const Clock &clock) : m_clock(clock)
{
    m_manager.setProxyFactory(new SystemProxy); // owned by the manager
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

DeferredPtr<HttpCall> Transport::send(const HttpRequest &request)
{
    if (m_traffic->running == 0 && m_traffic->sinceLast.isValid() && m_traffic->sinceLast.hasExpired(KeepQuietMs))
        m_manager.clearConnectionCache();
    DeferredPtr<HttpCall> call(new HttpCall(request, m_clock, m_traffic));
    if (const auto allowed = checkAddress(request.url); !allowed)
        call->refuse(allowed.error());
    else
        call->start(m_manager);
    return call;
}

bool Transport::isThisMachine(const QUrl &url)
{
    const QString host = url.host();
    return host == u"localhost"_s || QHostAddress(host).isLoopback();
}

Result<void> Transport::checkAddress(const QUrl &url)
{
    const QString shown = oneLine(url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery), 100);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https"_s && url.scheme() != u"http"_s)) {
        return fail(Error::Kind::Invalid,
                    Words::tr("“%1” is not the address of a server. Write it like https://example.com/v1.").arg(shown));
    }
    if (!url.userInfo().isEmpty()) {
        return fail(
            Error::Kind::Invalid,
            Words::tr("There is a user name in the address %1. Addresses must not hold credentials.").arg(shown));
    }
    if (url.scheme() == u"http"_s && !isThisMachine(url)) {
        return fail(Error::Kind::Invalid,
                    Words::tr("%1 is not encrypted. Use https; http is allowed only for a server on this computer.")
                        .arg(shown));
    }
    return {};
}
