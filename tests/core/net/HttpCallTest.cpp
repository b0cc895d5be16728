#include "core/base/Clock.h"
#include "tests/core/net/HttpListener.h"
#include "tests/kit/Report.h"
#include "tests/kit/net/ScriptedServer.h"

#include <QJsonDocument>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;

using Fate = HttpReply::Fate;
using Listener = HttpListener;
using Then = ScriptedServer::Then;

namespace {

constexpr int Soon = 20'000; ///< generous: under load everything is slow

} // namespace

/// One exchange against a server that does what servers do on bad days.
class HttpCallTest : public QObject
{
    Q_OBJECT

    SystemClock m_clock;

private Q_SLOTS:
    void jsonGoesThereAndBack()
    {
        ScriptedServer server;
        server.play(ScriptedServer::answer(200, R"({"ok":true})", "X-Request-Id: 7\r\n"));
        Transport transport(m_clock);
        HttpRequest request = HttpRequest::postJson(server.url(u"/v1/things?a=b"_s), {{u"name"_s, u"Zoë"_s}});
        request.bearer = "canary-key-123456";
        Listener listener(transport.send(request));
        QVERIFY(listener.wait());
        QCOMPARE(listener.reply.fate, Fate::Done);
        QCOMPARE(listener.reply.status, 200);
        QCOMPARE(listener.reply.body, QByteArray(R"({"ok":true})"));
        QCOMPARE(listener.reply.header("x-request-id"), QByteArray("7"));
        QCOMPARE(server.seen().size(), 1u);
        const ScriptedServer::Seen &seen = server.seen().front();
        QCOMPARE(seen.method, QByteArray("POST"));
        QCOMPARE(seen.path, QByteArray("/v1/things?a=b"));
        QCOMPARE(seen.body, QByteArray("{\"name\":\"Zo\xc3\xab\"}"));
        QCOMPARE(seen.headers.value("content-type"), QByteArray("application/json"));
        QCOMPARE(seen.headers.value("authorization"), QByteArray("Bearer canary-key-123456"));
        QCOMPARE(seen.headers.value("accept-encoding"), QByteArray("identity"));
        QVERIFY(!seen.headers.contains("transfer-encoding"));
    }

    void aFormIsEscaped()
    {
        const HttpRequest request = HttpRequest::postForm(QUrl(u"https://example.com/token"_s),
                                                          {{u"code"_s, u"4/0A&b=c d+e"_s}, {u"grant_type"_s, u"x"_s}});
        QCOMPARE(request.body, QByteArray("code=4%2F0A%26b%3Dc%20d%2Be&grant_type=x"));
        QCOMPARE(request.contentType, QByteArray("application/x-www-form-urlencoded"));
    }

    void everyMethodArrivesOnce_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("get") << QByteArray("GET") << QByteArray();
        QTest::newRow("post without a body") << QByteArray("POST") << QByteArray();
        QTest::newRow("put") << QByteArray("PUT") << QByteArray("text");
        QTest::newRow("patch") << QByteArray("PATCH") << QByteArray("text");
        QTest::newRow("delete") << QByteArray("DELETE") << QByteArray();
        QTest::newRow("a megabyte") << QByteArray("POST") << QByteArray(1'000'000, 'x');
    }
    void everyMethodArrivesOnce()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, body);
        ScriptedServer server;
        server.play(ScriptedServer::answer(200, "{}"));
        Transport transport(m_clock);
        HttpRequest request = HttpRequest::get(server.url());
        request.method = method;
        request.body = body;
        Listener listener(transport.send(request));
        QVERIFY(listener.wait());
        QCOMPARE(listener.reply.fate, Fate::Done);
        QCOMPARE(server.seen().size(), 1u);
        QCOMPARE(server.seen().front().method, method);
        QCOMPARE(server.seen().front().body, body);
    }

    void connectionsAreKept()
    {
        ScriptedServer server;
        server.play(ScriptedServer::answer(200, "{}"));
        Transport transport(m_clock);
        for (int i = 0; i < 3; ++i) {
            Listener listener(transport.send(HttpRequest::postJson(server.url(), {})));
            QVERIFY(listener.wait());
            QCOMPARE(listener.reply.fate, Fate::Done);
        }
        QCOMPARE(server.seen().size(), 3u);
        QCOMPARE(server.connections(), 1);
    }

    // What Qt would do again by itself: a POST whose connection is lost once the server has read it.
    void aPostIsNeverSentTwice_data()
    {
        QTest::addColumn<Then>("then");
        QTest::addColumn<bool>("onKeptConnection");
        QTest::addColumn<QByteArray>("body");
        for (const QByteArray &body : {QByteArray("{}"), QByteArray()}) {
            const QByteArray kind = body.isEmpty() ? " no body" : " body";
            QTest::addRow("closed%s", kind.constData()) << Then::Close << false << body;
            QTest::addRow("reset%s", kind.constData()) << Then::Reset << false << body;
            QTest::addRow("closed, kept connection%s", kind.constData()) << Then::Close << true << body;
            QTest::addRow("reset, kept connection%s", kind.constData()) << Then::Reset << true << body;
        }
    }
    void aPostIsNeverSentTwice()
    {
        QFETCH(Then, then);
        QFETCH(bool, onKeptConnection);
        QFETCH(QByteArray, body);
        const Report report(u"F15 a connection is lost once a POST was read"_s, u"I3"_s, u"the server sees it once"_s,
                            1);
        ScriptedServer server;
        Transport transport(m_clock);
        HttpRequest request = HttpRequest::postJson(server.url(), {});
        request.body = body;
        if (onKeptConnection) {
            server.play(ScriptedServer::answer(200, "{}"));
            server.play(QByteArray(), then);
            Listener first(transport.send(request));
            QVERIFY(first.wait());
        } else {
            server.play(QByteArray(), then);
        }
        Listener listener(transport.send(request));
        QVERIFY(listener.wait());
        QCOMPARE(listener.reply.fate, Fate::Ambiguous);
        QCOMPARE(listener.reply.error.kind, Error::Kind::Offline);
        // Long enough for a second one to have been sent.
        ScriptedServer other;
        other.play(ScriptedServer::answer(200, "{}"));
        Listener barrier(transport.send(HttpRequest::postJson(other.url(), {})));
        QVERIFY(barrier.wait());
        QCOMPARE(server.seen().size(), onKeptConnection ? 2u : 1u);
    }

    void nothingThereIsNotSent_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<Error::Kind>("kind");
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const quint16 freePort = taken.serverPort();
        taken.close();
        QTest::newRow("refused") << u"http://127.0.0.1:%1/"_s.arg(freePort) << Error::Kind::Offline;
        QTest::newRow("no such name") << u"https://nowhere.invalid/"_s << Error::Kind::Offline;
        QTest::newRow("in the open") << u"http://192.0.2.1/"_s << Error::Kind::Invalid;
        QTest::newRow("in the open by name") << u"http://example.com/"_s << Error::Kind::Invalid;
        QTest::newRow("credentials in the address") << u"https://me:secret@example.com/"_s << Error::Kind::Invalid;
        QTest::newRow("no host") << u"https:///v1"_s << Error::Kind::Invalid;
        QTest::newRow("another scheme") << u"file:///etc/passwd"_s << Error::Kind::Invalid;
        QTest::newRow("empty") << QString() << Error::Kind::Invalid;
    }
    void nothingThereIsNotSent()
    {
        QFETCH(QString, url);
        QFETCH(Error::Kind, kind);
        const Report report(u"F1 F2 T28 nobody there, no such name, in the open"_s, u"I6 I9"_s,
                            u"not sent, named, no secret in the words"_s, 1);
        Transport transport(m_clock);
        for (const QByteArray &method : {QByteArray("GET"), QByteArray("POST")}) {
            HttpRequest request = HttpRequest::postJson(QUrl(url), {{u"a"_s, 1}});
            request.method = method;
            Listener listener(transport.send(request));
            QCOMPARE(listener.times, 0);
            QVERIFY(listener.wait());
            QCOMPARE(listener.reply.fate, Fate::NotSent);
            QCOMPARE(listener.reply.error.kind, kind);
            QVERIFY(!listener.reply.error.message.contains(u"secret"_s));
        }
    }

    void aBlackHoleIsGivenUp()
    {
        const Report report(u"F3 a black hole"_s, u"I10"_s, u"not sent, given up in its time"_s, 1);
        // The backlog of this one is full and nobody takes from it: connecting neither works nor fails.
        QTcpServer full;
        full.setListenBacklogSize(0);
        QVERIFY(full.listen(QHostAddress::LocalHost));
        full.pauseAccepting();
        std::vector<std::unique_ptr<QTcpSocket>> fillers;
        for (int i = 0; i < 8; ++i) {
            fillers.push_back(std::make_unique<QTcpSocket>());
            fillers.back()->connectToHost(full.serverAddress(), full.serverPort());
        }
        Transport transport(m_clock);
        HttpRequest request = HttpRequest::postJson(QUrl(u"http://127.0.0.1:%1/"_s.arg(full.serverPort())), {});
        request.limits.connectMs = 300;
        Listener listener(transport.send(request));
        QVERIFY(listener.wait());
        QCOMPARE(listener.reply.fate, Fate::NotSent);
        QCOMPARE(listener.reply.error.kind, Error::Kind::Offline);
    }

    void statusesBecomeErrors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Fate>("fate");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("302") << 302 << Fate::Rejected << Error::Kind::Refused;
        QTest::newRow("307") << 307 << Fate::Rejected << Error::Kind::Refused;
        QTest::newRow("400") << 400 << Fate::Rejected << Error::Kind::Invalid;
        QTest::newRow("401") << 401 << Fate::Rejected << Error::Kind::Unauthorised;
        QTest::newRow("403") << 403 << Fate::Rejected << Error::Kind::Refused;
        QTest::newRow("404") << 404 << Fate::Rejected << Error::Kind::NotFound;
        QTest::newRow("407") << 407 << Fate::NotSent << Error::Kind::Offline;
        QTest::newRow("408") << 408 << Fate::Ambiguous << Error::Kind::Timeout;
        QTest::newRow("409") << 409 << Fate::Rejected << Error::Kind::Conflict;
        QTest::newRow("413") << 413 << Fate::Rejected << Error::Kind::Invalid;
        QTest::newRow("429") << 429 << Fate::Rejected << Error::Kind::RateLimited;
        QTest::newRow("500") << 500 << Fate::Ambiguous << Error::Kind::Busy;
        QTest::newRow("503") << 503 << Fate::Ambiguous << Error::Kind::Busy;
        QTest::newRow("529") << 529 << Fate::Ambiguous << Error::Kind::Busy;
    }
    void statusesBecomeErrors()
    {
        QFETCH(int, status);
        QFETCH(Fate, fate);
        QFETCH(Error::Kind, kind);
        const Report report(u"T27 F13 redirects and other answers that are none"_s, u"I6 I9"_s,
                            u"not followed, named, the key in no words of ours"_s, 1);
        ScriptedServer other;
        other.play(ScriptedServer::answer(200, "{}"));
        ScriptedServer server;
        server.play(ScriptedServer::answer(
            status, R"({"error":{"message":"no, canary-key-123456 is wrong"}})",
            "Retry-After: 7\r\nWWW-Authenticate: Bearer\r\nLocation: " + other.url(u"/stolen"_s).toEncoded() + "\r\n"));
        Transport transport(m_clock);
        HttpRequest request = HttpRequest::postJson(server.url(), {{u"a"_s, 1}});
        request.bearer = "canary-key-123456";
        request.streamed = true;
        Listener listener(transport.send(request));
        QVERIFY(listener.wait());
        QCOMPARE(listener.reply.fate, fate);
        QCOMPARE(listener.reply.status, status);
        QCOMPARE(listener.reply.error.kind, kind);
        QCOMPARE(listener.reply.error.retryAfterMs, 7'000);
        QCOMPARE(listener.reply.error.detail, u"HTTP %1: no, … is wrong"_s.arg(status));
        QVERIFY(!listener.reply.body.contains("canary"));
        QCOMPARE(listener.body, QByteArray());
        QCOMPARE(server.seen().size(), 1u);
        QVERIFY(other.seen().empty());
    }

    void basicAuthenticationIsNotAnswered()
    {
        ScriptedServer server;
        server.play(ScriptedServer::answer(401, "{}", "WWW-Authenticate: Basic realm=\"x\"\r\n"));
        Transport transport(m_clock);
        Listener listener(transport.send(HttpRequest::postJson(server.url(), {{u"a"_s, 1}})));
        QVERIFY(listener.wait());
        QCOMPARE(listener.reply.error.kind, Error::Kind::Unauthorised);
        QCOMPARE(server.seen().size(), 1u);
    }

    void aBodyThatIsCutIsNoAnswer_data()
    {
        QTest::addColumn<Then>("then");
        QTest::newRow("closed") << Then::Close;
        QTest::newRow("reset") << Then::Reset;
    }
    void aBodyThatIsCutIsNoAnswer()
    {
        QFETCH(Then, then);
        Report report(u"F10 T13 a body cut at every byte"_s, u"I9"_s, u"no answer, and asked once"_s);
        const QByteArray whole = ScriptedServer::answer(200, R"({"text":"all of it"})");
        Transport transport(m_clock);
        for (qsizetype cut = 0; cut < whole.size(); ++cut) {
            ScriptedServer server;
            server.play(whole.left(cut), then);
            Listener listener(transport.send(HttpRequest::postJson(server.url(), {})));
            QVERIFY2(listener.wait(), QByteArray::number(cut).constData());
            QVERIFY2(listener.reply.fate == Fate::Ambiguous, QByteArray::number(cut).constData());
            QCOMPARE(server.seen().size(), 1u);
            report.count();
        }
    }

    void answersInAnyPiecesAreTheSame()
    {
        const QByteArray body = R"({"text":"all of it"})";
        for (const qsizetype length : {1, 2, 3, 7, 1'000}) {
            ScriptedServer server;
            server.play({ScriptedServer::pieces(ScriptedServer::answer(200, body), length), Then::Keep, 0});
            Transport transport(m_clock);
            Listener listener(transport.send(HttpRequest::postJson(server.url(), {})));
            QVERIFY(listener.wait());
            QVERIFY(listener.reply.isDone());
            QCOMPARE(listener.reply.body, body);
        }
    }

    void aStreamComesAsItIsSent()
    {
        ScriptedServer server;
        server.play({{ScriptedServer::streamHead(), "data: 1\n\n", "data: 2\n\n"}, Then::Hang, 0});
        Transport transport(m_clock);
        HttpRequest request = HttpRequest::postJson(server.url(), {});
        request.streamed = true;
        Listener listener(transport.send(request));
        QTRY_COMPARE_WITH_TIMEOUT(listener.body, QByteArray("data: 1\n\ndata: 2\n\n"), Soon);
        QVERIFY(listener.opened);
        QCOMPARE(listener.times, 0);
        // Letting go hangs up, and then there is silence.
        listener.call.reset();
        QTRY_COMPARE_WITH_TIMEOUT(server.hangUps(), 1, Soon);
        QCOMPARE(listener.times, 0);
    }

    void lettingGoInsideASignalIsSafe()
    {
        ScriptedServer server;
        server.play({{ScriptedServer::streamHead(), "a", "b", "c"}, Then::Hang, 0});
        Transport transport(m_clock);
        HttpRequest request = HttpRequest::postJson(server.url(), {});
        request.streamed = true;
        DeferredPtr<HttpCall> call = transport.send(request);
        int heard = 0;
        connect(call.get(), &HttpCall::received, this, [&] {
            ++heard;
            call.reset();
        });
        QTRY_COMPARE_WITH_TIMEOUT(server.hangUps(), 1, Soon);
        QCOMPARE(heard, 1);
    }

    void proxiesThatFailAreNamed_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Then>("then");
        QTest::newRow("407") << QByteArray("HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic realm=\"p\"\r\n"
                                           "Content-Length: 0\r\n\r\n")
                             << Then::Keep;
        QTest::newRow("connect refused") << QByteArray("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n") << Then::Close;
        QTest::newRow("dies") << QByteArray() << Then::Close;
    }
    void proxiesThatFailAreNamed()
    {
        QFETCH(QByteArray, answer);
        QFETCH(Then, then);
        const Report report(u"F16 a proxy that refuses or dies"_s, u"I9"_s, u"not sent, the proxy is named"_s, 1);
        ScriptedServer proxy;
        proxy.play(answer, then);
        qputenv("https_proxy", proxy.url().toEncoded());
        Transport transport(m_clock);
        HttpRequest request = HttpRequest::postJson(QUrl(u"https://nowhere.invalid/v1"_s), {{u"a"_s, 1}});
        request.limits.connectMs = 2'000;
        Listener listener(transport.send(request));
        const bool answered = listener.wait();
        qunsetenv("https_proxy");
        QVERIFY(answered);
        QCOMPARE(listener.reply.fate, Fate::NotSent);
        QCOMPARE(listener.reply.error.kind, Error::Kind::Offline);
        QVERIFY2(listener.reply.error.message.contains(u"proxy"_s), qPrintable(listener.reply.error.message));
        QVERIFY(!proxy.seen().empty());
        QCOMPARE(proxy.seen().front().method, QByteArray("CONNECT"));
    }
};

QTEST_GUILESS_MAIN(HttpCallTest)
#include "HttpCallTest.moc"
