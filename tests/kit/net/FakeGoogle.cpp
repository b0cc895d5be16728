#include "tests/kit/net/FakeGoogle.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

QString header(const QByteArray &mail, const QByteArray &name)
{
    const QByteArray head = mail.left(mail.indexOf("\r\n\r\n"));
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return QString::fromLatin1(line.mid(name.size() + 1)).trimmed();
    }
    return {};
}

QString token()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

} // namespace

FakeGoogle::FakeGoogle(quint16 port)
{
    connect(&m_server, &QTcpServer::newConnection, this, &FakeGoogle::onConnection);
    if (!m_server.listen(QHostAddress::LocalHost, port) && !m_server.listen(QHostAddress::LocalHostIPv6, port))
        qFatal("no loopback port: %s", qPrintable(m_server.errorString()));
}

FakeGoogle::~FakeGoogle()
{
    for (QTcpSocket *socket : m_in.keys())
        socket->disconnect(this); // they outlive the table they would leave
}

QUrl FakeGoogle::url(const QString &path) const
{
    const bool isIpv6 = m_server.serverAddress().protocol() == QAbstractSocket::IPv6Protocol;
    return QUrl(u"http://%1:%2%3"_s.arg(isIpv6 ? u"[::1]"_s : u"127.0.0.1"_s).arg(m_server.serverPort()).arg(path));
}

QHash<QString, QString> FakeGoogle::environment() const
{
    return {{u"GMAIL_ENABLED"_s, u"true"_s},
            {u"GOOGLE_CLIENT_ID"_s, u"desktop-client"_s},
            {u"GOOGLE_CLIENT_SECRET"_s, u"canary-client-secret"_s},
            {u"GOOGLE_AUTH_URL"_s, url(u"/auth"_s).toString()},
            {u"GOOGLE_TOKEN_URL"_s, url(u"/token"_s).toString()},
            {u"GOOGLE_REVOKE_URL"_s, url(u"/revoke"_s).toString()},
            {u"GOOGLE_USERINFO_URL"_s, url(u"/userinfo"_s).toString()},
            {u"GMAIL_API_URL"_s, url().toString()}};
}

int FakeGoogle::draftsOf(const QString &effect) const
{
    return int(std::count_if(m_drafts.begin(), m_drafts.end(), [&](const Draft &d) { return d.effect == effect; }));
}

void FakeGoogle::endConsent()
{
    m_access.clear();
    m_refresh.clear();
}

void FakeGoogle::deleteDraft(const QString &id)
{
    for (Draft &draft : m_drafts)
        draft.deleted = draft.deleted || draft.id == id;
}

QByteArray FakeGoogle::grant()
{
    const QString refresh = u"canary-refresh-"_s + token();
    m_refresh.insert(refresh);
    return refresh.toLatin1();
}

void FakeGoogle::onConnection()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        m_in.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onBytes(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_in.remove(socket);
            socket->deleteLater();
        });
    }
}

void FakeGoogle::onBytes(QTcpSocket *socket)
{
    QByteArray &in = m_in[socket];
    in += socket->readAll();
    const qsizetype end = in.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    Request request;
    const QByteArrayList lines = in.left(end).split('\n');
    const QByteArrayList first = lines[0].trimmed().split(' ');
    request.method = first.value(0);
    request.url = QUrl::fromEncoded(first.value(1));
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (request.url.path().endsWith(u"/drafts"_s) && request.method == "POST" && !m_faults.empty()
        && m_faults.front() == Fault::CloseUnread) {
        m_faults.pop_front();
        socket->abort();
        return;
    }
    if (in.size() < end + 4 + length)
        return;
    request.body = in.mid(end + 4, length);
    in.remove(0, end + 4 + length);
    answer(socket, request);
}

void FakeGoogle::answer(QTcpSocket *socket, const Request &request)
{
    const QString path = request.url.path();
    if (arrived)
        arrived(path);
    const QUrlQuery form(QString::fromLatin1(request.body).replace(QChar(u'+'), u"%20"_s));
    if (path == u"/auth"_s)
        authorise(socket, QUrlQuery(request.url));
    else if (path == u"/token"_s)
        giveTokens(socket, form);
    else if (path == u"/revoke"_s)
        revoke(socket, form);
    else if (!m_access.contains(QString::fromLatin1(request.headers.value("authorization").mid(7))))
        refuse(socket, 401, u"authError"_s);
    else if (path == u"/userinfo"_s)
        send(socket, 200, QJsonObject{{u"email"_s, email}, {u"email_verified"_s, true}});
    else
        gmail(socket, request);
}

void FakeGoogle::authorise(QTcpSocket *socket, const QUrlQuery &query)
{
    const auto value = [&](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    QUrl back(value(u"redirect_uri"_s));
    QUrlQuery answer;
    answer.addQueryItem(u"state"_s, value(u"state"_s));
    answer.addQueryItem(u"iss"_s, QString::fromLatin1(QUrl::toPercentEncoding(url().toString())));
    if (deniesConsent) {
        answer.addQueryItem(u"error"_s, u"access_denied"_s);
    } else {
        const QString code = u"canary-code-"_s + token();
        m_codes.insert(code, query);
        answer.addQueryItem(u"code"_s, code);
    }
    back.setQuery(answer);
    send(socket, 302, {}, "Location: " + back.toEncoded() + "\r\n");
}

QStringList FakeGoogle::grantScopes() const
{
    const QString compose = u"https://www.googleapis.com/auth/gmail.compose"_s;
    QStringList scopes{u"openid"_s, u"https://www.googleapis.com/auth/userinfo.email"_s};
    return omitsScope ? scopes : scopes + QStringList{compose};
}

void FakeGoogle::giveTokens(QTcpSocket *socket, const QUrlQuery &form)
{
    const auto value = [&](const QString &name) { return form.queryItemValue(name, QUrl::FullyDecoded); };
    const bool isRefresh = value(u"grant_type"_s) == u"refresh_token"_s;
    ++(isRefresh ? refreshes : exchanges);
    if (tokenStatus != 0)
        return send(socket, tokenStatus, tokenBody);
    const QJsonObject invalid{{u"error"_s, u"invalid_grant"_s}};
    QString refresh = value(u"refresh_token"_s);
    if (isRefresh) {
        if (m_usedRefresh.contains(refresh)) {
            familyRevoked = true;
            endConsent();
        }
        if (!m_refresh.contains(refresh))
            return send(socket, 400, invalid);
    } else {
        const auto code = m_codes.take(value(u"code"_s));
        const QByteArray challenge =
            QCryptographicHash::hash(value(u"code_verifier"_s).toLatin1(), QCryptographicHash::Sha256)
                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        const bool fits = !code.isEmpty()
            && code.queryItemValue(u"code_challenge"_s, QUrl::FullyDecoded) == QString::fromLatin1(challenge)
            && code.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded) == value(u"redirect_uri"_s);
        if (!fits)
            return send(socket, 400, invalid);
    }
    const QString access = u"canary-access-"_s + token();
    m_access.insert(access);
    QJsonObject tokens{{u"access_token"_s, access},
                       {u"token_type"_s, u"Bearer"_s},
                       {u"expires_in"_s, expiresIn},
                       {u"scope"_s, grantScopes().join(u' ')}};
    if (!isRefresh && !withholdsRefreshToken) {
        tokens.insert(u"refresh_token"_s, QString::fromLatin1(grant()));
    } else if (isRefresh && rotates) {
        const QString next = QString::fromLatin1(grant());
        rotate(refresh, next);
        tokens.insert(u"refresh_token"_s, next);
    }
    send(socket, 200, tokens);
}

void FakeGoogle::rotate(const QString &used, const QString &next)
{
    if (!takesPrevious)
        return retire(used);
    const QString previous = m_previous.take(used);
    if (!previous.isEmpty()) {
        retire(previous);
        // Given out for the same one before, and never used: the answers that somebody did not live to keep.
        for (const QString &lost : m_previous.keys(previous)) {
            m_previous.remove(lost);
            retire(lost);
        }
    }
    m_previous.insert(next, used);
}

void FakeGoogle::retire(const QString &refresh)
{
    m_refresh.remove(refresh);
    m_usedRefresh.insert(refresh);
}

void FakeGoogle::revoke(QTcpSocket *socket, const QUrlQuery &form)
{
    ++revocations;
    if (revocationFails)
        return refuse(socket, 503, u"backendError"_s);
    if (!m_refresh.remove(form.queryItemValue(u"token"_s, QUrl::FullyDecoded)))
        return send(socket, 400, QJsonObject{{u"error"_s, u"invalid_token"_s}});
    m_access.clear();
    send(socket, 200, QJsonObject{});
}

void FakeGoogle::gmail(QTcpSocket *socket, const Request &request)
{
    static const QString drafts = u"/gmail/v1/users/me/drafts"_s;
    const QString path = request.url.path();
    if (path == drafts && request.method == "POST")
        create(socket, request);
    else if (path == drafts && request.method == "GET")
        list(socket, QUrlQuery(request.url));
    else if (path.startsWith(drafts + u'/') && request.method == "GET")
        open(socket, path.mid(drafts.size() + 1));
    else
        refuse(socket, 404, u"notFound"_s); // sending, above all: there is no such thing here
}

QString FakeGoogle::keep(const QByteArray &mail)
{
    Draft draft;
    draft.id = u"r%1"_s.arg(m_next);
    draft.message = u"m%1"_s.arg(m_next++);
    draft.mail = mail;
    draft.effect = header(mail, "X-Frontdesk-Effect");
    draft.messageId = rewritesMessageId ? u"rewritten%1@mail.gmail.com"_s.arg(m_next)
                                        : header(mail, "Message-ID").remove(QChar(u'<')).remove(QChar(u'>'));
    m_drafts.push_back(draft);
    return draft.id;
}

void FakeGoogle::create(QTcpSocket *socket, const Request &request)
{
    ++creations;
    if (beforeActing)
        beforeActing();
    Fault fault = Fault::None;
    if (!m_faults.empty()) {
        fault = m_faults.front();
        m_faults.pop_front();
    }
    switch (fault) {
    case Fault::CloseUnread:
    case Fault::CloseRead:
        socket->abort();
        return;
    case Fault::Hang:
        return;
    case Fault::Status500:
        return refuse(socket, 500, u"backendError"_s);
    case Fault::Status503:
        return refuse(socket, 503, u"backendError"_s);
    case Fault::Status429:
        return refuse(socket, 429, u"rateLimitExceeded"_s);
    case Fault::Status401:
        return refuse(socket, 401, u"authError"_s);
    case Fault::Status400:
        return refuse(socket, 400, u"invalidArgument"_s);
    case Fault::Status413:
        return refuse(socket, 413, u"uploadTooLarge"_s);
    case Fault::Status404:
        return refuse(socket, 404, u"notFound"_s);
    case Fault::Redirect:
        return send(socket, 307, {}, "Location: " + url(u"/elsewhere"_s).toEncoded() + "\r\n");
    case Fault::RateLimit:
        return refuse(socket, 403, u"rateLimitExceeded"_s);
    case Fault::UserRateLimit:
        return refuse(socket, 403, u"userRateLimitExceeded"_s);
    case Fault::DomainPolicy:
        return refuse(socket, 403, u"domainPolicy"_s);
    case Fault::NoPermission:
        return refuse(socket, 403, u"insufficientPermissions"_s);
    case Fault::NotConfigured:
        return refuse(socket, 403, u"accessNotConfigured"_s);
    default:
        break;
    }
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QByteArray mail = QByteArray::fromBase64(
        body.value("message"_L1).toObject().value("raw"_L1).toString().toLatin1(), QByteArray::Base64UrlEncoding);
    if (mail.isEmpty())
        return refuse(socket, 400, u"invalidArgument"_s);
    const QString id = keep(mail);
    if (afterActing)
        afterActing();
    switch (fault) {
    case Fault::ActClose:
        socket->abort();
        return;
    case Fault::ActHang:
        return;
    case Fault::ActHalfReply:
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 200\r\n\r\n{\"id\": \"");
        socket->disconnectFromHost();
        return;
    case Fault::ActGarbage:
        return send(socket, 200, QByteArray("\x00\xff not json", 11));
    case Fault::ActEmpty:
        return send(socket, 200, QByteArray());
    case Fault::ActHtml:
        return send(socket, 200, QByteArray("<html>Sign in to the hotel's network</html>"));
    case Fault::ActStatus500:
        return refuse(socket, 500, u"backendError"_s);
    default:
        break;
    }
    send(socket, 200, QJsonObject{{u"id"_s, id}, {u"message"_s, QJsonObject{{u"id"_s, m_drafts.back().message}}}});
}

void FakeGoogle::list(QTcpSocket *socket, const QUrlQuery &query)
{
    ++searches;
    const QString wanted = query.queryItemValue(u"q"_s, QUrl::FullyDecoded);
    const int most = query.queryItemValue(u"maxResults"_s).toInt();
    QJsonArray found;
    const bool isLate = !wanted.isEmpty() && searchesInVain > 0 && searchesInVain-- > 0;
    for (auto draft = m_drafts.rbegin(); draft != m_drafts.rend() && found.size() < most; ++draft) {
        const bool fits = wanted.isEmpty() || (!isLate && wanted == u"rfc822msgid:"_s + draft->messageId);
        if (fits && !draft->deleted)
            found.append(QJsonObject{{u"id"_s, draft->id}, {u"message"_s, QJsonObject{{u"id"_s, draft->message}}}});
    }
    send(socket, 200, QJsonObject{{u"drafts"_s, found}, {u"resultSizeEstimate"_s, found.size()}});
}

void FakeGoogle::open(QTcpSocket *socket, const QString &id)
{
    for (const Draft &draft : m_drafts) {
        if (draft.id != id || draft.deleted)
            continue;
        const QJsonArray headers{QJsonObject{{u"name"_s, u"Message-ID"_s}, {u"value"_s, draft.messageId}},
                                 QJsonObject{{u"name"_s, u"X-Frontdesk-Effect"_s}, {u"value"_s, draft.effect}}};
        return send(
            socket, 200,
            QJsonObject{{u"id"_s, draft.id},
                        {u"message"_s,
                         QJsonObject{{u"id"_s, draft.message}, {u"payload"_s, QJsonObject{{u"headers"_s, headers}}}}}});
    }
    refuse(socket, 404, u"notFound"_s);
}

void FakeGoogle::send(QTcpSocket *socket, int status, const QByteArray &body, const QByteArray &headers)
{
    socket->write("HTTP/1.1 " + QByteArray::number(status)
                  + " Said\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
                  + "\r\n" + headers + "\r\n" + body);
}

void FakeGoogle::send(QTcpSocket *socket, int status, const QJsonObject &body)
{
    send(socket, status, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

void FakeGoogle::refuse(QTcpSocket *socket, int status, const QString &reason)
{
    const QJsonArray errors{QJsonObject{{u"reason"_s, reason}, {u"message"_s, reason}}};
    send(socket, status,
         QJsonObject{{u"error"_s, QJsonObject{{u"code"_s, status}, {u"message"_s, reason}, {u"errors"_s, errors}}}});
}
