#include "core/desk/MailDesk.h"
#include "core/mail/GoogleTokens.h"
#include "core/net/Transport.h"
#include "tests/kit/Eventually.h"
#include "tests/kit/MemorySecrets.h"
#include "tests/kit/Report.h"
#include "tests/kit/TestClock.h"
#include "tests/kit/TestDesk.h"
#include "tests/kit/net/FakeBrowser.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using State = GmailStatus::State;

namespace {

constexpr int PatienceMs = 60'000;
constexpr int InstallMs = 180'000;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

} // namespace

/// Signing in, renewing and signing out with a certified OpenID provider (npm: oidc-provider) in Google's place. It is
/// installed into the build folder the first time.
class OidcTest : public QObject
{
    Q_OBJECT

private:
    QProcess m_provider;
    QString m_issuer;
    MemorySecrets m_secrets;
    TestClock m_clock{QDateTime::currentMSecsSinceEpoch()};
    Transport m_transport{m_clock};
    FakeBrowser m_browser;
    std::unique_ptr<TestDesk> m_desk;

    MailDesk &mail() { return m_desk->desk().mail(); }

    /// Empty when the provider is there to be started; else why not.
    static QString install(const QString &folder)
    {
        const QString source = QStringLiteral(FRONTDESK_SOURCE_DIR "/tests/peers/oidc");
        if (QStandardPaths::findExecutable(u"node"_s).isEmpty() || QStandardPaths::findExecutable(u"npm"_s).isEmpty())
            return u"node and npm are not installed"_s;
        QDir().mkpath(folder);
        const QString lock = u"/package-lock.json"_s;
        const bool isInstalled = QDir(folder + u"/node_modules/oidc-provider"_s).exists()
            && contents(folder + lock) == contents(source + lock);
        for (const QString &name : {u"/package.json"_s, u"/provider.mjs"_s, lock}) {
            QFile::remove(folder + name);
            QFile::copy(source + name, folder + name);
        }
        if (isInstalled)
            return {};
        QProcess npm;
        npm.setWorkingDirectory(folder);
        npm.start(u"npm"_s, {u"ci"_s, u"--ignore-scripts"_s, u"--no-audit"_s, u"--no-fund"_s});
        if (!npm.waitForFinished(InstallMs) || npm.exitCode() != 0) {
            QFile::remove(folder + lock); // so that the next time tries again
            return u"npm could not install oidc-provider: "_s
                + QString::fromUtf8(npm.readAllStandardError().right(300));
        }
        return {};
    }

    QHash<QString, QString> environment(const QString &client, const QString &secret) const
    {
        return {{u"GMAIL_ENABLED"_s, u"true"_s},
                {u"GOOGLE_CLIENT_ID"_s, client},
                {u"GOOGLE_CLIENT_SECRET"_s, secret},
                // This provider knows any port of a registered address, but its path has to be the registered one.
                {u"GOOGLE_REDIRECT_URI"_s, u"http://127.0.0.1:%1/callback"_s.arg(freePort())},
                {u"GOOGLE_AUTH_URL"_s, m_issuer + u"/auth"_s},
                {u"GOOGLE_TOKEN_URL"_s, m_issuer + u"/token"_s},
                {u"GOOGLE_REVOKE_URL"_s, m_issuer + u"/token/revocation"_s},
                {u"GOOGLE_USERINFO_URL"_s, m_issuer + u"/me"_s},
                {u"GMAIL_API_URL"_s, m_issuer}};
    }

    void open(const QString &client = u"desktop-client"_s, const QString &secret = {})
    {
        m_desk = std::make_unique<TestDesk>(
            QString(), nullptr, TestDesk::Outside{&m_secrets, &m_transport, &m_clock, environment(client, secret)});
        QVERIFY2(m_desk->isValid(), qPrintable(m_desk->problem()));
        QTRY_VERIFY_WITH_TIMEOUT(mail().isOpen(), PatienceMs);
    }

    /// Signs in with a browser that goes where it is sent, after `change` had its way with the address.
    Result<QString> signIn(const std::function<void(QUrl &)> &change = {})
    {
        QSignalSpy signedIn(&mail(), &MailDesk::signedIn);
        const auto opened = connect(&mail(), &MailDesk::browserWanted, this, [this, change](QUrl url) {
            if (change)
                change(url);
            m_browser.open(url);
        });
        mail().signIn();
        const bool isOver = eventually([&] { return !signedIn.isEmpty(); }, PatienceMs);
        disconnect(opened);
        return isOver ? signedIn[0][0].value<Result<QString>>()
                      : Result<QString>(fail(Error::Kind::Bug, u"the sign-in did not end"_s));
    }

    GoogleTokens kept() const
    {
        const auto tokens =
            m_secrets.kept.isEmpty() ? GoogleTokens() : *GoogleTokens::fromSecret(*m_secrets.kept.cbegin());
        return tokens;
    }

    /// What the token endpoint says to a refresh token.
    HttpReply renew(const QByteArray &refresh)
    {
        const auto call = m_transport.send(HttpRequest::postForm(QUrl(m_issuer + u"/token"_s),
                                                                 {{u"grant_type"_s, u"refresh_token"_s},
                                                                  {u"refresh_token"_s, QString::fromLatin1(refresh)},
                                                                  {u"client_id"_s, u"desktop-client"_s}}));
        QSignalSpy finished(call.get(), &HttpCall::finished);
        return finished.wait(PatienceMs) ? finished[0][0].value<HttpReply>() : HttpReply();
    }

    Result<MadeDraft> tryToDraft()
    {
        return TestDesk::wait(mail().createDraft({u"bob@startup.io"_s, u"Hello"_s, u"Hello"_s}, u"Sam"_s));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString folder = QStringLiteral(FRONTDESK_BIN_DIR "/../peers/oidc");
        if (const QString why = install(folder); !why.isEmpty())
            QSKIP(qPrintable(u"The real OpenID provider is not tested: %1."_s.arg(why)));
        m_provider.setWorkingDirectory(folder);
        m_provider.start(u"node"_s, {u"provider.mjs"_s});
        QVERIFY(m_provider.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(m_provider.canReadLine(), PatienceMs);
        m_issuer = QString::fromLatin1(m_provider.readLine().trimmed());
    }

    void cleanupTestCase()
    {
        m_desk.reset();
        m_provider.closeWriteChannel();
        if (m_provider.state() != QProcess::NotRunning && !m_provider.waitForFinished(5'000))
            m_provider.kill();
    }

    void init()
    {
        m_secrets.kept.clear();
        m_secrets.session.clear();
    }

    void signsIn_data()
    {
        QTest::addColumn<QString>("client");
        QTest::addColumn<QString>("secret");
        QTest::newRow("without a secret") << u"desktop-client"_s << QString();
        QTest::newRow("with a secret") << u"desktop-client-with-secret"_s << u"canary-client-secret"_s;
    }
    void signsIn()
    {
        QFETCH(QString, client);
        QFETCH(QString, secret);
        open(client, secret);
        if (QTest::currentTestFailed())
            return;
        const auto email = signIn();
        QVERIFY2(email, email ? "" : qPrintable(email.error().message + QString::fromUtf8(m_browser.shown)));
        QCOMPARE(*email, u"support@example.com"_s);
        QCOMPARE(mail().status().state, State::Connected);
        QVERIFY(!kept().refresh.isEmpty());
        QVERIFY(m_browser.shown.contains("Frontdesk"));
    }

    void aWrongSecretIsNamed()
    {
        open(u"desktop-client-with-secret"_s, u"wrong"_s);
        const auto email = signIn();
        QVERIFY(!email);
        QVERIFY2(email.error().message.contains(u"client secret"_s), qPrintable(email.error().message));
        QVERIFY(m_secrets.kept.isEmpty());
    }

    void aNoIsANo()
    {
        open();
        const auto email = signIn([](QUrl &url) {
            QUrlQuery query(url);
            query.addQueryItem(u"login_hint"_s, u"deny"_s);
            url.setQuery(query);
        });
        QVERIFY(!email);
        QCOMPARE(email.error().kind, Error::Kind::Refused);
        QCOMPARE(mail().status().state, State::NotConnected);
        QVERIFY(m_secrets.kept.isEmpty());
    }

    /// Somebody put another challenge into the address: the verifier does not fit, and nothing is connected.
    void aForeignChallengeConnectsNothing()
    {
        const Report report(u"H5 T25 a foreign challenge, at a certified OpenID provider"_s, u"I3"_s,
                            u"nothing is connected"_s, 1);
        open();
        const auto email = signIn([](QUrl &url) {
            QUrlQuery query(url);
            query.removeQueryItem(u"code_challenge"_s);
            query.addQueryItem(u"code_challenge"_s, QString(43, QChar(u'A')));
            url.setQuery(query);
        });
        QVERIFY(!email);
        QVERIFY(m_secrets.kept.isEmpty());
    }

    void renewsAndKeepsTheRotatedToken()
    {
        open();
        QVERIFY(signIn());
        const GoogleTokens first = kept();
        m_clock.advance(2 * 3'600'000);
        // The provider has no Gmail: what matters is the token that was brought along.
        QVERIFY(!tryToDraft());
        const GoogleTokens second = kept();
        QVERIFY(second.access != first.access);
        QVERIFY(second.refresh != first.refresh);
        QVERIFY(second.expiresAt > first.expiresAt);
        QCOMPARE(mail().status().state, State::Connected);
        m_clock.advance(2 * 3'600'000);
        QVERIFY(!tryToDraft());
        QVERIFY(kept().refresh != second.refresh);
        QCOMPARE(mail().status().state, State::Connected);
    }

    /// Google would do the same after a theft: an old refresh token used again ends the whole grant.
    void aGrantThatEndedAsksToSignInAgain()
    {
        const Report report(u"H6 T40 a stolen token ends the grant, at a certified OpenID provider"_s, u"I9"_s,
                            u"signing in again is asked for, and works"_s, 1);
        open();
        QVERIFY(signIn());
        const QByteArray stolen = kept().refresh;
        m_clock.advance(2 * 3'600'000);
        QVERIFY(!tryToDraft());
        QCOMPARE(renew(stolen).status, 400);
        m_clock.advance(2 * 3'600'000);
        QVERIFY(!tryToDraft());
        QTRY_COMPARE_WITH_TIMEOUT(mail().status().state, State::Ended, PatienceMs);
        QVERIFY(signIn());
        QCOMPARE(mail().status().state, State::Connected);
    }

    void signingOutRevokes()
    {
        open();
        QVERIFY(signIn());
        const QByteArray refresh = kept().refresh;
        const auto gone = TestDesk::wait(mail().signOut());
        QVERIFY(gone);
        QVERIFY(gone->revoked && gone->removed);
        QVERIFY2(gone->message.isEmpty(), qPrintable(gone->message));
        QCOMPARE(mail().status().state, State::NotConnected);
        QVERIFY(m_secrets.kept.isEmpty());
        const HttpReply reply = renew(refresh);
        QCOMPARE(reply.status, 400);
        QVERIFY(reply.body.contains("invalid_grant"));
    }
};

QTEST_GUILESS_MAIN(OidcTest)
#include "OidcTest.moc"
