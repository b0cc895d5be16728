#pragma once

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QTcpServer>
#include <QUrl>
#include <QUrlQuery>
#include <deque>
#include <functional>
#include <vector>

/// Google on a loopback port, as far as Frontdesk knows it: authorisation, tokens, userinfo, revocation and Gmail's
/// drafts. Keeps what it was asked to keep and misbehaves on command. Lives in the test's event loop.
class FakeGoogle : public QObject
{
    Q_OBJECT
public:
    /// What happens to the next drafts.create instead of a proper answer. "Act": the draft is made all the same.
    enum class Fault {
        None,
        CloseUnread, ///< hangs up without reading
        CloseRead, ///< reads the request and hangs up
        Hang, ///< reads and says nothing
        ActClose,
        ActHang,
        ActHalfReply,
        ActGarbage,
        ActEmpty,
        ActHtml,
        ActStatus500,
        Status500,
        Status503,
        Status429,
        Status401,
        Status400,
        Status413,
        Status404,
        Redirect,
        RateLimit, ///< 403 rateLimitExceeded
        UserRateLimit,
        DomainPolicy,
        NoPermission,
        NotConfigured,
    };

    struct Draft {
        QString id;
        QString message;
        QByteArray mail; ///< as it came, decoded
        QString effect;
        QString messageId; ///< without brackets; another one when rewritten
        bool deleted = false;
    };

    explicit FakeGoogle(quint16 port = 0);
    ~FakeGoogle() override;

    QUrl url(const QString &path = {}) const;
    /// The variables that point a program here, Gmail switched on.
    QHash<QString, QString> environment() const;

    void failNext(Fault fault) { m_faults.push_back(fault); }

    // Moods
    bool rotates = false; ///< a refresh gives a new refresh token, and the old one used again ends the grant
    bool takesPrevious = false; ///< with `rotates`: "old" is a refresh token only when its successor was used once
    bool withholdsRefreshToken = false;
    bool omitsScope = false; ///< the compose box was left unticked
    bool deniesConsent = false;
    bool rewritesMessageId = false;
    int searchesInVain = 0; ///< so many searches by id find nothing yet
    QJsonValue expiresIn = 3'600;
    QString email = QStringLiteral("support@example.com");
    int tokenStatus = 0; ///< not 0: what the token endpoint answers
    QByteArray tokenBody;
    bool revocationFails = false;
    std::function<void(const QString &path)> arrived; ///< any request, whole
    std::function<void()> beforeActing; ///< a request to create arrived whole
    std::function<void()> afterActing; ///< the draft is made, nothing was answered yet

    // What happened
    const std::vector<Draft> &drafts() const { return m_drafts; }
    int draftsOf(const QString &effect) const;
    int creations = 0; ///< requests to create that arrived whole
    int refreshes = 0;
    int exchanges = 0;
    int revocations = 0;
    int searches = 0;
    bool familyRevoked = false; ///< an old refresh token was used again
    /// Refresh tokens that still work.
    int liveGrants() const { return int(m_refresh.size()); }
    QStringList grantScopes() const;

    /// As the person or Google would: what was given out so far is worth nothing any more.
    void endConsent();
    /// Access tokens given out so far are refused; they can be renewed.
    void expireAccess() { m_access.clear(); }
    void deleteDraft(const QString &id);

    /// A grant that was given before, for tests that do not sign in: a refresh token.
    QByteArray grant();

private:
    struct Request {
        QByteArray method;
        QUrl url;
        QHash<QByteArray, QByteArray> headers;
        QByteArray body;
    };

    void onConnection();
    void onBytes(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const Request &request);
    void authorise(QTcpSocket *socket, const QUrlQuery &query);
    void giveTokens(QTcpSocket *socket, const QUrlQuery &form);
    void rotate(const QString &used, const QString &next);
    void retire(const QString &refresh);
    void revoke(QTcpSocket *socket, const QUrlQuery &form);
    void gmail(QTcpSocket *socket, const Request &request);
    void create(QTcpSocket *socket, const Request &request);
    void list(QTcpSocket *socket, const QUrlQuery &query);
    void open(QTcpSocket *socket, const QString &id);
    QString keep(const QByteArray &mail);
    void send(QTcpSocket *socket, int status, const QByteArray &body, const QByteArray &headers = {});
    void send(QTcpSocket *socket, int status, const QJsonObject &body);
    void refuse(QTcpSocket *socket, int status, const QString &reason);

    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_in;
    std::deque<Fault> m_faults;
    std::vector<Draft> m_drafts;
    QHash<QString, QUrlQuery> m_codes; ///< the authorisation each was given for
    QSet<QString> m_access;
    QSet<QString> m_refresh;
    QSet<QString> m_usedRefresh;
    QHash<QString, QString> m_previous; ///< of a refresh token that was not used yet; with takesPrevious
    int m_next = 1;
};
