#pragma once

#include "core/base/Result.h"
#include "core/net/HttpCall.h"

#include <QNetworkAccessManager>

/// The one door to the network. Several calls may be under way; connections are kept and reused for a few seconds.
/// Takes the proxy the system is set to, never for this machine itself. Must outlive the calls it made, but for the
/// turn in which they are deleted. GUI thread.
///
///     m_call = m_transport.send(HttpRequest::postJson(url, body));
///     connect(m_call.get(), &HttpCall::finished, this, &Flow::onAnswer);
class Transport
{
public:
    explicit Transport(const Clock &clock);

    DeferredPtr<HttpCall> send(const HttpRequest &request);

    /// Whether requests may go there: https to anywhere, http only to this machine (a key or a customer's words must
    /// not cross a network in the open), no user name in the address. Invalid with what to do.
    static Result<void> checkAddress(const QUrl &url);
    static bool isThisMachine(const QUrl &url);

private:
    const Clock &m_clock;
    QNetworkAccessManager m_manager;
    std::shared_ptr<Traffic> m_traffic = std::make_shared<Traffic>();
};
