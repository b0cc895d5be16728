#include "core/mail/GoogleSignIn.h"
#include "tests/kit/Eventually.h"
#include "tests/kit/Report.h"
#include "tests/kit/TestClock.h"
#include "tests/kit/net/FakeBrowser.h"
#include "tests/kit/net/FakeGoogle.h"

#include <QJsonArray>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

GoogleClient clientOf(const FakeGoogle &google)
{
    Settings settings;
    settings.loadEnvironment(google.environment(), {});
    return *GoogleClient::from(settings, u"canary-client-secret"_s);
}

LoopbackRequest genuine(const AuthAttempt &attempt)
{
    return {"GET",
            attempt.path,
            attempt.authority,
            {{u"state"_s, QString::fromLatin1(attempt.state)}, {u"code"_s, u"4/0abc"_s}}};
}

AuthAttempt attemptAt(const QByteArray &authority = "127.0.0.1:4321")
{
    AuthAttempt attempt = AuthAttempt::begin();
    attempt.authority = authority;
    attempt.issuer = u"https://accounts.google.com"_s;
    return attempt;
}

/// Signs in where there is nothing but [::1]; prints who did, and where the browser was sent back to.
int signInWithoutIpv4()
{
    QTextStream out(stdout);
    QTcpServer probe;
    if (probe.listen(QHostAddress::LocalHost)) {
        out << "there is IPv4" << Qt::endl;
        return 1;
    }
    FakeGoogle google;
    const TestClock clock;
    Transport transport(clock);
    FakeBrowser browser;
    GoogleSignIn flow(transport, clock, clientOf(google));
    QSignalSpy finished(&flow, &GoogleSignIn::finished);
    QObject::connect(&flow, &GoogleSignIn::browserWanted, &browser, [&](const QUrl &url) { browser.open(url); });
    flow.start();
    if (!eventually([&] { return !finished.isEmpty() && !browser.last.isEmpty(); }, 20'000))
        return 1;
    const auto grant = finished[0][0].value<Result<GoogleGrant>>();
    out << (grant ? grant->email : grant.error().message) << ' ' << browser.last.host() << Qt::endl;
    return grant ? 0 : 1;
}

} // namespace

class GoogleSignInTest : public QObject
{
    Q_OBJECT
private:
    Result<GoogleGrant> signIn(const GoogleClient &client)
    {
        GoogleSignIn flow(m_transport, m_clock, client);
        QSignalSpy finished(&flow, &GoogleSignIn::finished);
        connect(&flow, &GoogleSignIn::browserWanted, &m_browser, [this](const QUrl &url) { m_browser.open(url); });
        flow.start();
        if (!eventually([&] { return !finished.isEmpty(); }, 20'000))
            return fail(Error::Kind::Bug, u"the sign-in did not end"_s);
        return finished[0][0].value<Result<GoogleGrant>>();
    }

    TestClock m_clock;
    Transport m_transport{m_clock};
    FakeBrowser m_browser;

private Q_SLOTS:
    void theGenuineCallbackIsTaken()
    {
        const AuthAttempt attempt = attemptAt();
        const AuthCallback callback = AuthCallback::judge(genuine(attempt), attempt);
        QCOMPARE(callback.kind, AuthCallback::Kind::Code);
        QCOMPARE(callback.code, u"4/0abc"_s);
        LoopbackRequest withIssuer = genuine(attempt);
        withIssuer.query.append({u"iss"_s, attempt.issuer});
        withIssuer.query.append({u"scope"_s, u"openid"_s});
        QCOMPARE(AuthCallback::judge(withIssuer, attempt).kind, AuthCallback::Kind::Code);
    }

    void aRefusalIsTakenToo()
    {
        const AuthAttempt attempt = attemptAt();
        LoopbackRequest request = genuine(attempt);
        request.query[1] = {u"error"_s, u"access_denied"_s};
        QCOMPARE(AuthCallback::judge(request, attempt),
                 (AuthCallback{AuthCallback::Kind::Declined, {}, u"access_denied"_s}));
    }

    void everythingElseIsNot_data()
    {
        QTest::addColumn<std::function<void(LoopbackRequest &)>>("change");
        using Change = std::function<void(LoopbackRequest &)>;
        const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
        for (const char *method : {"POST", "HEAD", "PUT", "OPTIONS", "get", "CONNECT"})
            QTest::addRow("method %s", method) << Change([method](LoopbackRequest &r) { r.method = method; });
        for (const char *host :
             {"localhost:4321", "127.0.0.1", "127.0.0.1:4322", "evil.example", "[::1]:4321", "127.0.0.1:4321 ", ""})
            QTest::addRow("host %s", host) << Change([host](LoopbackRequest &r) { r.host = host; });
        row("path upper case", [](LoopbackRequest &r) { r.path = r.path.toUpper() + 'X'; });
        row("path with a slash", [](LoopbackRequest &r) { r.path += '/'; });
        row("path escaped", [](LoopbackRequest &r) { r.path = "/%" + r.path.mid(1, 1).toHex() + r.path.mid(2); });
        row("path empty", [](LoopbackRequest &r) { r.path = "/"; });
        row("path of another sign-in", [](LoopbackRequest &r) { r.path = AuthAttempt::begin().path; });
        row("state of another sign-in",
            [](LoopbackRequest &r) { r.query[0].second = QString::fromLatin1(AuthAttempt::begin().state); });
        row("state empty", [](LoopbackRequest &r) { r.query[0].second.clear(); });
        row("state missing", [](LoopbackRequest &r) { r.query.removeFirst(); });
        row("state twice", [](LoopbackRequest &r) { r.query.append(r.query[0]); });
        row("state twice, one empty", [](LoopbackRequest &r) { r.query.append({u"state"_s, {}}); });
        row("state cut", [](LoopbackRequest &r) { r.query[0].second.chop(1); });
        row("state longer", [](LoopbackRequest &r) { r.query[0].second += u'A'; });
        row("state in other case", [](LoopbackRequest &r) { r.query[0].second = r.query[0].second.toLower() + u'!'; });
        row("state with a space", [](LoopbackRequest &r) { r.query[0].second.prepend(u' '); });
        row("name in other case", [](LoopbackRequest &r) { r.query[0].first = u"State"_s; });
        row("code missing", [](LoopbackRequest &r) { r.query.removeLast(); });
        row("code empty", [](LoopbackRequest &r) { r.query[1].second.clear(); });
        row("code twice", [](LoopbackRequest &r) { r.query.append(r.query[1]); });
        row("code endless", [](LoopbackRequest &r) { r.query[1].second = QString(5'000, u'x'); });
        row("code and error", [](LoopbackRequest &r) { r.query.append({u"error"_s, u"access_denied"_s}); });
        row("error twice", [](LoopbackRequest &r) {
            r.query[1] = {u"error"_s, u"a"_s};
            r.query.append({u"error"_s, u"b"_s});
        });
        for (const QString &issuer : {u"https://evil.example"_s, u"https://accounts.google.com/"_s,
                                      u"http://accounts.google.com"_s, u"accounts.google.com"_s, QString()})
            QTest::addRow("issuer %s", qPrintable(issuer)) << Change([issuer](LoopbackRequest &r) {
                r.query.append({u"iss"_s, issuer});
            });
        row("issuer twice", [](LoopbackRequest &r) {
            r.query.append({u"iss"_s, u"https://accounts.google.com"_s});
            r.query.append({u"iss"_s, u"https://accounts.google.com"_s});
        });
        // Every single character of the state changed.
        for (int i = 0; i < 43; ++i)
            QTest::addRow("state, character %d", i) << Change([i](LoopbackRequest &r) {
                QChar &c = r.query[0].second[i];
                c = c == QChar(u'A') ? QChar(u'B') : QChar(u'A');
            });
        // Scripts and headers in each place.
        for (const QString &text : {u"<script>alert(1)</script>"_s, u"\r\nSet-Cookie: a=b"_s, u"../../etc/passwd"_s,
                                    u"javascript:alert(1)"_s}) {
            QTest::addRow("state %s", qPrintable(text))
                << Change([text](LoopbackRequest &r) { r.query[0].second = text; });
            QTest::addRow("path %s", qPrintable(text))
                << Change([text](LoopbackRequest &r) { r.path = text.toLatin1(); });
            QTest::addRow("host %s", qPrintable(text))
                << Change([text](LoopbackRequest &r) { r.host = text.toLatin1(); });
        }
    }
    void everythingElseIsNot()
    {
        QFETCH(std::function<void(LoopbackRequest &)>, change);
        const Report report(u"T25 H1 H9 H10 forged callbacks"_s, u"I3 I9"_s, u"not taken"_s, 1);
        const AuthAttempt attempt = attemptAt();
        LoopbackRequest request = genuine(attempt);
        change(request);
        QCOMPARE(AuthCallback::judge(request, attempt), AuthCallback{});
    }

    void anAttemptThatIsOverTakesNothing()
    {
        AuthAttempt attempt = attemptAt();
        LoopbackRequest request = genuine(attempt);
        attempt.state.clear();
        request.query[0].second.clear();
        QCOMPARE(AuthCallback::judge(request, attempt), AuthCallback{});
    }

    void attemptsAreUnguessable()
    {
        const AuthAttempt one = AuthAttempt::begin();
        const AuthAttempt two = AuthAttempt::begin();
        QCOMPARE(one.state.size(), 43); // 256 bits in base64
        QCOMPARE(one.verifier.size(), 43); // RFC 7636: at least 43
        QVERIFY(one.state != two.state && one.verifier != two.verifier && one.path != two.path);
        QVERIFY(one.state != one.verifier);
        // RFC 7636, appendix B
        AuthAttempt example;
        example.verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
        QCOMPARE(example.challenge(), QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
    }

    void signsIn()
    {
        FakeGoogle google;
        const auto grant = signIn(clientOf(google));
        QVERIFY2(grant, grant ? "" : qPrintable(grant.error().message));
        QCOMPARE(grant->email, u"support@example.com"_s);
        QVERIFY(grant->tokens.access.startsWith("canary-access-"));
        QVERIFY(grant->tokens.refresh.startsWith("canary-refresh-"));
        QCOMPARE(grant->tokens.expiresAt, m_clock.nowMs() + 3'600'000);
        QCOMPARE(google.exchanges, 1);
        QTRY_VERIFY_WITH_TIMEOUT(!m_browser.shown.isEmpty(), 20'000);
        QVERIFY(!m_browser.shown.contains("canary"));
    }

    void asksForWhatItNeedsAndNoMore()
    {
        FakeGoogle google;
        GoogleSignIn flow(m_transport, m_clock, clientOf(google));
        QSignalSpy wanted(&flow, &GoogleSignIn::browserWanted);
        flow.start();
        QTRY_COMPARE_WITH_TIMEOUT(wanted.size(), 1, 20'000);
        const QUrlQuery query(wanted[0][0].toUrl());
        const auto value = [&](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
        QCOMPARE(value(u"response_type"_s), u"code"_s);
        QCOMPARE(value(u"code_challenge_method"_s), u"S256"_s);
        QCOMPARE(value(u"access_type"_s), u"offline"_s);
        QVERIFY(value(u"redirect_uri"_s).startsWith(u"http://127.0.0.1:"_s));
        QVERIFY(value(u"scope"_s).contains(GoogleClient::composeScope()));
        QVERIFY(!value(u"scope"_s).contains(u"gmail.send"_s) && !value(u"scope"_s).contains(u"gmail.readonly"_s));
        QVERIFY(!wanted[0][0].toUrl().toString().contains(u"canary-client-secret"_s));
    }

    void whatGoesWrongIsSaid_data()
    {
        QTest::addColumn<std::function<void(FakeGoogle &)>>("mood");
        QTest::addColumn<Error::Kind>("kind");
        using Mood = std::function<void(FakeGoogle &)>;
        QTest::newRow("denied") << Mood([](FakeGoogle &g) { g.deniesConsent = true; }) << Error::Kind::Refused;
        QTest::newRow("box unticked") << Mood([](FakeGoogle &g) { g.omitsScope = true; }) << Error::Kind::Refused;
        QTest::newRow("no refresh token")
            << Mood([](FakeGoogle &g) { g.withholdsRefreshToken = true; }) << Error::Kind::Refused;
        QTest::newRow("no address") << Mood([](FakeGoogle &g) { g.email.clear(); }) << Error::Kind::Refused;
        QTest::newRow("strange address") << Mood([](FakeGoogle &g) { g.email = u"a@b\r\nBcc: c@d"_s; })
                                         << Error::Kind::Refused;
        QTest::newRow("a token that says nothing about anybody") << Mood([](FakeGoogle &g) {
            g.arrived = [&g](const QString &path) {
                if (path.contains(u"userinfo"_s))
                    g.expireAccess();
            };
        }) << Error::Kind::Unauthorised;
        const auto says = [](int status, const QByteArray &body) {
            return Mood([=](FakeGoogle &g) {
                g.tokenStatus = status;
                g.tokenBody = body;
            });
        };
        QTest::newRow("code used already") << says(400, "{\"error\":\"invalid_grant\"}") << Error::Kind::Unauthorised;
        QTest::newRow("wrong client") << says(401, "{\"error\":\"invalid_client\"}") << Error::Kind::Refused;
        QTest::newRow("500") << says(500, "oops") << Error::Kind::Busy;
        QTest::newRow("garbage") << says(200, "\xff\x00 no json") << Error::Kind::Corrupt;
        QTest::newRow("empty") << says(200, "") << Error::Kind::Corrupt;
        QTest::newRow("a list") << says(200, "[]") << Error::Kind::Corrupt;
        QTest::newRow("no token") << says(200, "{\"token_type\":\"Bearer\"}") << Error::Kind::Corrupt;
        QTest::newRow("another kind of token")
            << says(200, "{\"access_token\":\"a\",\"token_type\":\"mac\"}") << Error::Kind::Corrupt;
        QTest::newRow("line break in the token")
            << says(200, "{\"access_token\":\"a\\r\\nX: y\",\"token_type\":\"Bearer\"}") << Error::Kind::Corrupt;
        QTest::newRow("redirect") << says(302, "") << Error::Kind::Refused;
    }
    void whatGoesWrongIsSaid()
    {
        QFETCH(std::function<void(FakeGoogle &)>, mood);
        QFETCH(Error::Kind, kind);
        const Report report(u"H2 H4 H5 H8 Google says no, or nothing that makes sense"_s, u"I9"_s,
                            u"named, nothing is half connected"_s, 1);
        FakeGoogle google;
        mood(google);
        const auto grant = signIn(clientOf(google));
        QVERIFY(!grant);
        QCOMPARE(grant.error().kind, kind);
        QVERIFY(!grant.error().message.isEmpty());
        QVERIFY(!(grant.error().message + grant.error().detail).contains(u"canary"_s));
    }

    /// What came is not ours to guess at: whatever is not a refusal by the person is one of the client.
    void aClientThatIsRefusedIsNamed()
    {
        FakeGoogle google;
        GoogleSignIn flow(m_transport, m_clock, clientOf(google));
        QSignalSpy finished(&flow, &GoogleSignIn::finished);
        QSignalSpy wanted(&flow, &GoogleSignIn::browserWanted);
        flow.start();
        QTRY_COMPARE_WITH_TIMEOUT(wanted.size(), 1, 20'000);
        const QUrlQuery asked(wanted[0][0].toUrl());
        QUrl back(asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        QUrlQuery answer;
        answer.addQueryItem(u"state"_s, asked.queryItemValue(u"state"_s));
        answer.addQueryItem(u"error"_s, u"unauthorized_client"_s);
        back.setQuery(answer);
        m_browser.open(back);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        const auto grant = finished[0][0].value<Result<GoogleGrant>>();
        QVERIFY(!grant);
        QCOMPARE(grant.error().kind, Error::Kind::Refused);
        QVERIFY2(grant.error().message.contains(u"Check the client ID"_s), qPrintable(grant.error().message));
        // It is over: once more is not heard.
        flow.start();
        m_browser.open(back);
        QCOMPARE(finished.size(), 1);
    }

    void lifetimes_data()
    {
        QTest::addColumn<QJsonValue>("said");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("an hour") << QJsonValue(3'599) << qint64(3'599);
        QTest::newRow("text") << QJsonValue(u"3599"_s) << qint64(3'599);
        QTest::newRow("words") << QJsonValue(u"soon"_s) << qint64(300);
        QTest::newRow("zero") << QJsonValue(0) << qint64(300);
        QTest::newRow("negative") << QJsonValue(-1) << qint64(300);
        QTest::newRow("1e20") << QJsonValue(1e20) << qint64(86'400);
        QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined) << qint64(300);
        QTest::newRow("null") << QJsonValue() << qint64(300);
        QTest::newRow("nan") << QJsonValue(u"nan"_s) << qint64(300);
        QTest::newRow("list") << QJsonValue(QJsonArray{1}) << qint64(300);
    }
    void lifetimes()
    {
        QFETCH(QJsonValue, said);
        QFETCH(qint64, seconds);
        const Report report(u"H8 lifetimes that are none"_s, u"I11"_s, u"five minutes to a day"_s, 1);
        QCOMPARE(TokenReply::lifetime(said), seconds);
    }

    void aTokenIsFreshForAWhile()
    {
        GoogleTokens tokens;
        tokens.access = "a";
        tokens.expiresAt = 10'000'000;
        QVERIFY(tokens.isFresh(10'000'000 - 200'000));
        QVERIFY(!tokens.isFresh(10'000'000 - 100'000)); // renewed ahead of time
        QVERIFY(!tokens.isFresh(10'000'000 + 1));
        QVERIFY(!tokens.isFresh(10'000'000 - 3 * 86'400'000)); // the clock was put back
    }

    void aWrongClockIsNamed()
    {
        HttpReply reply;
        reply.fate = HttpReply::Fate::Rejected;
        reply.status = 400;
        reply.body = "{\"error\":\"invalid_grant\"}";
        reply.headers = {{"Date", "Thu, 09 Oct 2025 08:53:20 GMT"}};
        const auto right = TokenReply::read(reply, {}, 1'760'000'000'000);
        const auto wrong = TokenReply::read(reply, {}, 1'760'000'000'000 + 86'400'000);
        QVERIFY(!right.error().message.contains(u"clock"_s));
        QVERIFY(wrong.error().message.contains(u"clock"_s));
    }

    void nobodyComesBack()
    {
        const Report report(u"H4 T26 nobody comes back, or it is called off"_s, u"I10 I12"_s,
                            u"it ends, and the port is free"_s, 1);
        FakeGoogle google;
        GoogleSignIn flow(m_transport, m_clock, clientOf(google), 50);
        QSignalSpy finished(&flow, &GoogleSignIn::finished);
        flow.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        QCOMPARE(finished[0][0].value<Result<GoogleGrant>>().error().kind, Error::Kind::Timeout);
    }

    void lettingGoClosesThePort()
    {
        const Report report(u"H4 T26 nobody comes back, or it is called off"_s, u"I10 I12"_s,
                            u"it ends, and the port is free"_s, 1);
        FakeGoogle google;
        auto flow = std::make_unique<GoogleSignIn>(m_transport, m_clock, clientOf(google));
        QSignalSpy wanted(flow.get(), &GoogleSignIn::browserWanted);
        flow->start();
        QTRY_COMPARE_WITH_TIMEOUT(wanted.size(), 1, 20'000);
        const QUrl back(QUrlQuery(wanted[0][0].toUrl()).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        flow.reset();
        QTcpServer mine;
        QVERIFY(mine.listen(QHostAddress::LocalHost, quint16(back.port())));
    }

    void aRedirectAddressOfOnesOwnIsKeptToTheLetter()
    {
        FakeGoogle google;
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        const quint16 port = probe.serverPort();
        GoogleClient client = clientOf(google);
        client.redirect = QUrl(u"http://127.0.0.1:%1/oauth/callback"_s.arg(port));
        const auto taken = signIn(client);
        QCOMPARE(taken.error().kind, Error::Kind::Busy);
        probe.close();
        const auto grant = signIn(client);
        QVERIFY(grant);
        QTRY_COMPARE_WITH_TIMEOUT(m_browser.last.path(), u"/oauth/callback"_s, 20'000);
    }

    /// Whichever family the browser takes "localhost" for, and whatever other loopback the address names.
    void comesBackToTheAddressThatIsSet_data()
    {
        QTest::addColumn<QString>("host");
        for (const char *host : {"127.0.0.1", "[::1]", "localhost"})
            QTest::newRow(host) << QString::fromLatin1(host);
    }
    void comesBackToTheAddressThatIsSet()
    {
        QFETCH(QString, host);
        QTcpServer probe;
        if (!probe.listen(QHostAddress::LocalHostIPv6))
            QSKIP("this computer has no IPv6");
        const quint16 port = probe.serverPort();
        probe.close();
        FakeGoogle google;
        GoogleClient client = clientOf(google);
        client.redirect = QUrl(u"http://%1:%2/callback"_s.arg(host).arg(port));
        const auto grant = signIn(client);
        QVERIFY2(grant, grant ? "" : qPrintable(grant.error().message));
    }

    void worksWithoutIpv4()
    {
        Report report(u"H3 a computer with nothing but [::1]"_s, u"I12"_s, u"the sign-in listens there"_s);
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        // A network of its own, whose loopback loses its IPv4.
        process.start(u"unshare"_s,
                      {u"-rn"_s, u"sh"_s, u"-c"_s,
                       u"ip link set lo up && ip addr del 127.0.0.1/8 dev lo || exit 77; exec \"$@\""_s, u"sh"_s,
                       QCoreApplication::applicationFilePath(), u"--without-ipv4"_s});
        QVERIFY2(process.waitForFinished(60'000) || process.error() == QProcess::FailedToStart, "did not end");
        const QByteArray said = process.readAllStandardOutput();
        if (process.error() == QProcess::FailedToStart || (process.exitCode() != 0 && said.isEmpty())) {
            report.skip(u"no network of its own"_s);
            QSKIP("unshare and ip are missing or not allowed to make a network");
        }
        QCOMPARE(said, QByteArray("support@example.com ::1\n"));
        report.count();
    }

    void twoSignInsAtOnceDoNotMix()
    {
        const Report report(u"H9 T24 two sign-ins at once"_s, u"I3"_s, u"each has its own answer"_s, 1);
        FakeGoogle google;
        GoogleSignIn one(m_transport, m_clock, clientOf(google));
        GoogleSignIn two(m_transport, m_clock, clientOf(google));
        QSignalSpy wantedOne(&one, &GoogleSignIn::browserWanted);
        QSignalSpy wantedTwo(&two, &GoogleSignIn::browserWanted);
        QSignalSpy finishedOne(&one, &GoogleSignIn::finished);
        QSignalSpy finishedTwo(&two, &GoogleSignIn::finished);
        one.start();
        two.start();
        QTRY_VERIFY_WITH_TIMEOUT(!wantedOne.isEmpty() && !wantedTwo.isEmpty(), 20'000);
        m_browser.open(wantedTwo[0][0].toUrl());
        QTRY_COMPARE_WITH_TIMEOUT(finishedTwo.size(), 1, 20'000);
        QCOMPARE(finishedOne.size(), 0);
    }

    void otherEndpointsAreOfThisComputerOnly_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("ok");
        QTest::newRow("loopback") << u"http://127.0.0.1:8080/token"_s << true;
        QTest::newRow("loopback 6") << u"http://[::1]:8080/token"_s << true;
        QTest::newRow("localhost") << u"http://localhost:8080/token"_s << true;
        QTest::newRow("Google") << u"https://oauth2.googleapis.com/token"_s << true;
        QTest::newRow("elsewhere") << u"https://evil.example/token"_s << false;
        QTest::newRow("looks like it") << u"http://127.0.0.1.evil.example/token"_s << false;
        QTest::newRow("user name") << u"http://127.0.0.1:80@evil.example/token"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("nothing sensible") << u"not an address"_s << false;
    }
    void otherEndpointsAreOfThisComputerOnly()
    {
        QFETCH(QString, address);
        QFETCH(bool, ok);
        const Report report(u"T28 Google's addresses from the environment"_s, u"I6"_s,
                            u"this computer's or over TLS, else refused by name"_s, 1);
        Settings settings;
        settings.loadEnvironment(
            {{u"GMAIL_ENABLED"_s, u"1"_s}, {u"GOOGLE_CLIENT_ID"_s, u"c"_s}, {u"GOOGLE_TOKEN_URL"_s, address}}, {});
        const auto client = GoogleClient::from(settings, {});
        QCOMPARE(client.has_value(), ok);
        if (!ok)
            QVERIFY(client.error().message.contains(u"GOOGLE_TOKEN_URL"_s));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == u"--without-ipv4"_s)
        return signInWithoutIpv4();
    GoogleSignInTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "GoogleSignInTest.moc"
