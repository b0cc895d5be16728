#include "core/net/LoopbackServer.h"
#include "tests/kit/Eventually.h"
#include "tests/kit/Report.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using Verdict = LoopbackServer::Verdict;
using Reading = LoopbackRequest::Reading;

namespace {

QByteArray get(const QByteArray &target, const QByteArray &host = "127.0.0.1:1")
{
    return "GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
}

quint16 portOf(const LoopbackServer &server)
{
    return quint16(server.authority().section(u':', -1).toInt());
}

/// Sends and reads until the server hangs up; nothing when nobody is there.
QByteArray ask(const QString &address, quint16 port, const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(address, port);
    if (!eventually([&] { return socket.state() != QAbstractSocket::ConnectingState; }, 20'000)
        || socket.state() != QAbstractSocket::ConnectedState)
        return {};
    socket.write(request);
    if (!eventually([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 20'000))
        return {};
    return socket.readAll();
}

QByteArray ask(const LoopbackServer &server, const QByteArray &request)
{
    return ask(u"127.0.0.1"_s, portOf(server), request);
}

Verdict onlyGood(const LoopbackRequest &request, const LoopbackPeer & /*peer*/)
{
    if (request.path == "/good")
        return Verdict::Accepted;
    return request.path == "/declined" ? Verdict::Declined : Verdict::NotThis;
}

} // namespace

class LoopbackServerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsRequests_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Reading>("reading");
        QTest::newRow("whole") << get("/a?b=c") << Reading::Complete;
        QTest::newRow("HTTP/1.0") << QByteArray("GET / HTTP/1.0\r\nHost: h\r\n\r\n") << Reading::Complete;
        QTest::newRow("nothing") << QByteArray() << Reading::Incomplete;
        QTest::newRow("half") << QByteArray("GET / HTTP/1.1\r\nHo") << Reading::Incomplete;
        QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << Reading::Bad;
        QTest::newRow("two hosts") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n") << Reading::Bad;
        QTest::newRow("empty host") << QByteArray("GET / HTTP/1.1\r\nHost:\r\n\r\n") << Reading::Bad;
        QTest::newRow("absolute form") << get("http://127.0.0.1/a") << Reading::Bad;
        QTest::newRow("asterisk") << get("*") << Reading::Bad;
        QTest::newRow("fragment") << get("/a#b") << Reading::Bad;
        QTest::newRow("HTTP/2") << QByteArray("GET / HTTP/2\r\nHost: a\r\n\r\n") << Reading::Bad;
        QTest::newRow("HTTP/0.9") << QByteArray("GET /\r\n\r\n") << Reading::Bad;
        QTest::newRow("two spaces") << QByteArray("GET  / HTTP/1.1\r\nHost: a\r\n\r\n") << Reading::Bad;
        QTest::newRow("NUL") << "GET /a\0b HTTP/1.1\r\nHost: a\r\n\r\n"_ba << Reading::Bad;
        QTest::newRow("NUL early") << "GET \0"_ba << Reading::Bad;
        QTest::newRow("folded field") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\n b\r\n\r\n") << Reading::Bad;
        QTest::newRow("bare LF") << QByteArray("GET / HTTP/1.1\nHost: a\n\n\r\n\r\n") << Reading::Bad;
        QTest::newRow("no colon") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nx\r\n\r\n") << Reading::Bad;
        QTest::newRow("space before the colon") << QByteArray("GET / HTTP/1.1\r\nHost : a\r\n\r\n") << Reading::Bad;
        QTest::newRow("cut escape") << get("/a?b=%2") << Reading::Bad;
        QTest::newRow("bad escape") << get("/a?b=%zz") << Reading::Bad;
        QTest::newRow("not ASCII") << get("/\xc3\xa9") << Reading::Bad;
        QTest::newRow("too long") << get('/' + QByteArray(9'000, 'a')) << Reading::Bad;
        QTest::newRow("too long, no end") << QByteArray(9'000, 'a') << Reading::Bad;
        QTest::newRow("33 parameters") << get("/a?" + QByteArray("x=1&").repeated(33)) << Reading::Bad;
        QTest::newRow("TLS hello") << QByteArray("\x16\x03\x01\x02\x00\x01\x00", 7) << Reading::Bad;
    }
    void readsRequests()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Reading, reading);
        const Report report(u"T25 requests to the sign-in that are none"_s, u"I11"_s, u"told from whole ones"_s, 1);
        LoopbackRequest request;
        QCOMPARE(LoopbackRequest::read(bytes, &request), reading);
    }

    void decodesTheQuery()
    {
        LoopbackRequest request;
        QCOMPARE(LoopbackRequest::read(get("/p?code=4%2F0a+b&state=%C3%A9&x&state=two&y=", "127.0.0.1:99"), &request),
                 Reading::Complete);
        QCOMPARE(request.path, QByteArray("/p"));
        QCOMPARE(request.host, QByteArray("127.0.0.1:99"));
        QCOMPARE(*request.only(u"code"_s), u"4/0a b"_s);
        QCOMPARE(request.count(u"state"_s), 2);
        QVERIFY(!request.only(u"state"_s)); // twice
        QCOMPARE(*request.only(u"x"_s), QString());
        QVERIFY(!request.only(u"absent"_s));
    }

    void pagesAreFixedAndClosed()
    {
        const Report report(u"T25 H10 the pages of the sign-in"_s, u"I9"_s,
                            u"always the same, nothing of the request in them"_s, 1);
        LoopbackServer server(onlyGood);
        QVERIFY(server.listen());
        const QByteArray no = LoopbackServer::page(Verdict::NotThis);
        for (const char *target : {"/", "/x?error=<script>alert(1)</script>", "/favicon.ico", "/good2"})
            QCOMPARE(ask(server, get(target)), no);
        QCOMPARE(ask(server, "\x16\x03\x01 garbage\r\n\r\n"), no);
        QVERIFY(server.isListening());
        QVERIFY(no.contains("Content-Security-Policy: default-src 'none'\r\n"));
        QVERIFY(no.contains("Cache-Control: no-store\r\n"));
        QVERIFY(!no.contains("script"));
    }

    void theAnswerEndsTheWaiting_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("accepted") << QByteArray("/good") << Verdict::Accepted;
        QTest::newRow("declined") << QByteArray("/declined") << Verdict::Declined;
    }
    void theAnswerEndsTheWaiting()
    {
        QFETCH(QByteArray, target);
        QFETCH(Verdict, verdict);
        const Report report(u"H2 T26 a callback comes again"_s, u"I3"_s, u"nobody listens any more"_s, 1);
        LoopbackServer server(onlyGood);
        QVERIFY(server.listen());
        QSignalSpy answered(&server, &LoopbackServer::answered);
        QCOMPARE(ask(server, get("/bad")), LoopbackServer::page(Verdict::NotThis));
        QCOMPARE(answered.size(), 0);
        const quint16 port = portOf(server);
        QCOMPARE(ask(server, get(target)), LoopbackServer::page(verdict));
        QCOMPARE(answered.size(), 1);
        QVERIFY(!server.isListening());
        QTcpSocket late;
        late.connectToHost(QHostAddress::LocalHost, port);
        QTRY_COMPARE_WITH_TIMEOUT(late.state(), QAbstractSocket::UnconnectedState, 20'000);
        QCOMPARE(late.error(), QAbstractSocket::ConnectionRefusedError);
    }

    void theRequestMayComeInPieces()
    {
        LoopbackServer server(onlyGood);
        QVERIFY(server.listen());
        QSignalSpy answered(&server, &LoopbackServer::answered);
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, portOf(server));
        QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::ConnectedState, 20'000);
        for (const char byte : get("/good")) {
            socket.write(&byte, 1);
            socket.flush();
            QTest::qWait(0);
        }
        QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, 20'000);
    }

    void aThousandHalfOpenConnectionsKeepNobodyOut()
    {
        const Report report(u"T26 half-open connections to the sign-in"_s, u"I11"_s, u"the genuine one is served"_s,
                            1'000);
        LoopbackServer server(onlyGood);
        QVERIFY(server.listen());
        std::vector<std::unique_ptr<QTcpSocket>> silent;
        for (int i = 0; i < 1'000; ++i) {
            silent.push_back(std::make_unique<QTcpSocket>());
            silent.back()->connectToHost(QHostAddress::LocalHost, portOf(server));
            if (i % 50 == 0)
                QTest::qWait(0);
        }
        QTRY_VERIFY_WITH_TIMEOUT(
            std::count_if(silent.begin(), silent.end(),
                          [](const auto &socket) { return socket->state() == QAbstractSocket::ConnectedState; })
                <= LoopbackServer::MostConnections,
            60'000);
        QCOMPARE(ask(server, get("/good")), LoopbackServer::page(Verdict::Accepted));
    }

    void aTakenPortIsNamed()
    {
        const Report report(u"H3 T24 somebody sits on the port of the sign-in"_s, u"I9"_s, u"another one, or named"_s,
                            1);
        QTcpServer squatter;
        QVERIFY(squatter.listen(QHostAddress::LocalHost));
        LoopbackServer server(onlyGood);
        const auto listening = server.listen(squatter.serverPort());
        QVERIFY(!listening);
        QCOMPARE(listening.error().kind, Error::Kind::Busy);
        QVERIFY(listening.error().message.contains(QString::number(squatter.serverPort())));
        // Without a port of our own choosing another one is taken.
        LoopbackServer free(onlyGood);
        QVERIFY(free.listen());
        QVERIFY(free.authority() != u"127.0.0.1:%1"_s.arg(squatter.serverPort()));
    }

    /// A redirect address may name any loopback, and a browser takes "localhost" for whichever family it likes.
    void listensWhereTheBrowserIsSent_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QStringList>("reached");
        const QString four = u"127.0.0.1"_s;
        const QString six = u"::1"_s;
        QTest::newRow("nothing named") << QString() << QStringList{four};
        QTest::newRow("127.0.0.1") << four << QStringList{four};
        QTest::newRow("127.0.0.2") << u"127.0.0.2"_s << QStringList{u"127.0.0.2"_s};
        QTest::newRow("::1") << six << QStringList{six};
        QTest::newRow("localhost") << u"localhost"_s << QStringList{four, six};
    }
    void listensWhereTheBrowserIsSent()
    {
        QFETCH(QString, host);
        QFETCH(QStringList, reached);
        QTcpServer probe;
        if (!probe.listen(QHostAddress::LocalHostIPv6))
            QSKIP("this computer has no IPv6");
        LoopbackServer server(onlyGood);
        QVERIFY(server.listen(0, host));
        const quint16 port = portOf(server);
        for (const QString &address : {u"127.0.0.1"_s, u"127.0.0.2"_s, u"::1"_s}) {
            const QByteArray page = ask(address, port, get("/bad"));
            QCOMPARE(page, reached.contains(address) ? LoopbackServer::page(Verdict::NotThis) : QByteArray());
        }
        // The answer in one family closes both.
        QCOMPARE(ask(reached.last(), port, get("/good")), LoopbackServer::page(Verdict::Accepted));
        for (const QString &address : std::as_const(reached))
            QCOMPARE(ask(address, port, get("/good")), QByteArray());
    }

    /// Whoever sits on the other family's port would be given the answer.
    void aPortTakenInOneFamilyIsTaken()
    {
        QTcpServer squatter;
        if (!squatter.listen(QHostAddress::LocalHostIPv6))
            QSKIP("this computer has no IPv6");
        const Report report(u"H3 T24 somebody sits on the port of the sign-in"_s, u"I9"_s, u"another one, or named"_s,
                            1);
        LoopbackServer server(onlyGood);
        const auto listening = server.listen(squatter.serverPort(), u"localhost"_s);
        QVERIFY(!listening);
        QCOMPARE(listening.error().kind, Error::Kind::Busy);
        QVERIFY(!server.isListening());
        LoopbackServer other(onlyGood);
        QVERIFY(other.listen(squatter.serverPort(), u"127.0.0.1"_s)); // that one is not sent to [::1]
    }

    void noBytesBreakTheReader()
    {
        const Report report(u"T25 any bytes to the sign-in"_s, u"I11"_s, u"no crash, whole requests are sane"_s,
                            100'000);
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QByteArray seeds[] = {get("/a?code=1&state=2"), get("/%41?x=%20&y=+"),
                                    "GET / HTTP/1.1\r\nHost: a\r\nB: c\r\n\r\n"};
        int complete = 0;
        for (int i = 0; i < 100'000; ++i) {
            QByteArray bytes = seeds[i % 3];
            for (quint32 change = random.bounded(6u); change > 0; --change) {
                const qsizetype at = qsizetype(random.bounded(quint32(bytes.size() + 1)));
                switch (random.bounded(4)) {
                case 0:
                    bytes.insert(at, char(random.bounded(256)));
                    break;
                case 1:
                    bytes.remove(at, 1 + qsizetype(random.bounded(4)));
                    break;
                case 2:
                    bytes.insert(at, bytes.mid(qsizetype(random.bounded(quint32(bytes.size() + 1))), 8));
                    break;
                default:
                    if (at < bytes.size())
                        bytes[at] = "\r\n\0 %&=#?:"[random.bounded(10)];
                }
                if (bytes.isEmpty())
                    bytes = "\r\n";
            }
            LoopbackRequest request;
            if (LoopbackRequest::read(bytes, &request) != Reading::Complete)
                continue;
            ++complete;
            QVERIFY(request.path.startsWith('/'));
            QVERIFY(!request.host.isEmpty() && !request.path.contains('\r') && !request.path.contains('\0'));
            QVERIFY(request.query.size() <= 32);
        }
        QVERIFY(complete > 1'000); // else the mutations only ever broke it
    }
};

QTEST_GUILESS_MAIN(LoopbackServerTest)
#include "LoopbackServerTest.moc"
