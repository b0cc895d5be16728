#include "core/base/Clock.h"
#include "tests/core/net/HttpListener.h"
#include "tests/kit/PeakMemory.h"
#include "tests/kit/Report.h"
#include "tests/kit/net/EndlessServer.h"
#include "tests/kit/net/ScriptedServer.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

using Fate = HttpReply::Fate;
using Over = EndlessServer::Over;
using Then = ScriptedServer::Then;

namespace {

constexpr int Soon = 20'000; ///< generous: under load everything is slow
constexpr qint64 MiB = 1'024 * 1'024;

HttpLimits impatient()
{
    HttpLimits limits;
    limits.connectMs = 3'000;
    limits.firstByteMs = 300;
    limits.idleMs = 300;
    limits.totalMs = 20'000;
    return limits;
}

} // namespace

/// How long and how much is waited for at the most, whatever a server does.
class HttpLimitsTest : public QObject
{
    Q_OBJECT

    SystemClock m_clock;

private Q_SLOTS:
    /// What the first request of a process loads belongs to no answer.
    void initTestCase()
    {
        ScriptedServer::trustAuthority();
        ScriptedServer server(ScriptedServer::Tls::Trusted);
        server.play(ScriptedServer::answer(200, QByteArray(1'000, 'x')));
        Transport transport(m_clock);
        HttpListener listener(transport.send(HttpRequest::postJson(server.url(), {})));
        QVERIFY(listener.wait());
        QVERIFY(listener.reply.isDone());
    }

    void deadlines_data()
    {
        QTest::addColumn<ScriptedServer::Script>("script");
        QTest::addColumn<int>("totalMs");
        using Script = ScriptedServer::Script;
        const QByteArray head = ScriptedServer::streamHead();
        QTest::newRow("no first byte") << Script{{}, Then::Hang, 0} << 20'000;
        QTest::newRow("half a status line") << Script{{"HTTP/1."}, Then::Hang, 0} << 20'000;
        QTest::newRow("headers that never end")
            << Script{ScriptedServer::pieces("HTTP/1.1 200 OK\r\nX: " + QByteArray(100'000, 'x'), 1), Then::Hang, 1}
            << 20'000;
        QTest::newRow("idle in the middle") << Script{{head, "data: x\n\n"}, Then::Hang, 0} << 20'000;
        QTest::newRow("a byte now and then")
            << Script{ScriptedServer::pieces(head + QByteArray(100'000, '.'), 1), Then::Hang, 5} << 1'500;
    }
    void deadlines()
    {
        QFETCH(ScriptedServer::Script, script);
        QFETCH(int, totalMs);
        const Report report(u"F9 servers that are slow at every point"_s, u"I10 I11"_s,
                            u"given up by a deadline of our own"_s, 1);
        ScriptedServer server;
        server.play(script);
        Transport transport(m_clock);
        HttpRequest request = HttpRequest::postJson(server.url(), {});
        request.streamed = true;
        request.limits = impatient();
        request.limits.totalMs = totalMs;
        HttpListener listener(transport.send(request));
        QVERIFY(listener.wait());
        QCOMPARE(listener.reply.fate, Fate::Ambiguous);
        QCOMPARE(listener.reply.error.kind, Error::Kind::Timeout);
        QTRY_COMPARE_WITH_TIMEOUT(server.hangUps(), 1, Soon);
        QCOMPARE(server.seen().size(), 1u);
    }

    void tooMuchIsCut_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("streamed");
        QTest::addColumn<Error::Kind>("kind");
        const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
        QTest::newRow("a body without end")
            << head + "\r\n" + QByteArray(600'000, ' ') << false << Error::Kind::Corrupt;
        QTest::newRow("a stream without end")
            << head + "\r\n" + QByteArray(600'000, ' ') << true << Error::Kind::Corrupt;
        QTest::newRow("announced") << head + "Content-Length: 600000\r\n\r\n" + QByteArray(600'000, ' ') << false
                                   << Error::Kind::Corrupt;
        QTest::newRow("compressed, though nobody asked")
            << head + "Content-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc" << false << Error::Kind::Corrupt;
        QTest::newRow("an explanation without end")
            << QByteArray("HTTP/1.1 500 No\r\n\r\n" + QByteArray(600'000, 'e')) << false << Error::Kind::Busy;
    }
    void tooMuchIsCut()
    {
        QFETCH(QByteArray, answer);
        QFETCH(bool, streamed);
        QFETCH(Error::Kind, kind);
        const Report report(u"F12 T12 bodies without end, compressed, announced"_s, u"I11"_s, u"cut at the limit"_s, 1);
        ScriptedServer server;
        server.play(answer, Then::Hang);
        Transport transport(m_clock);
        HttpRequest request = HttpRequest::postJson(server.url(), {});
        request.streamed = streamed;
        request.limits.bodyBytes = 200'000;
        HttpListener listener(transport.send(request));
        QVERIFY(listener.wait());
        QCOMPARE(listener.reply.fate, Fate::Ambiguous);
        QCOMPARE(listener.reply.error.kind, kind);
        QVERIFY(listener.body.size() <= 200'000);
        QVERIFY(listener.reply.body.size() <= 200'000);
        if (!answer.contains("Content-Length"))
            QTRY_COMPARE_WITH_TIMEOUT(server.hangUps(), 1, Soon);
    }

    void manyHeadersEndInTime()
    {
        const Report report(u"F12 T12 200,000 header fields"_s, u"I11"_s, u"given up in its time"_s, 1);
        QByteArray head = "HTTP/1.1 200 OK\r\n";
        for (int i = 0; i < 200'000; ++i)
            head += "X-" + QByteArray::number(i) + ": y\r\n";
        ScriptedServer server;
        server.play(head, Then::Hang);
        Transport transport(m_clock);
        HttpRequest request = HttpRequest::postJson(server.url(), {});
        request.limits = impatient();
        HttpListener listener(transport.send(request));
        QVERIFY(listener.wait());
        QCOMPARE(listener.reply.fate, Fate::Ambiguous);
    }

    void whatNeverEndsCostsLittle_data()
    {
        QTest::addColumn<EndlessServer::Answer>("answer");
        QTest::addColumn<Over>("over");
        QTest::addColumn<bool>("streamed");
        QTest::addColumn<int>("endsAfterMs"); // if it is not too much before; 0: it is
        const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
        const QByteArray kilobytes(64 * 1'024, 'x');
        const QByteArray chunk = QByteArray::number(kilobytes.size(), 16) + "\r\n" + kilobytes + "\r\n";
        const QByteArray bomb = qCompress(QByteArray(64 * MiB, '\0'), 9).mid(4);
        const auto row = [](const char *name, const EndlessServer::Answer &answer, bool streamed, int endsAfterMs) {
            QTest::addRow("%s", name) << answer << Over::Tcp << streamed << endsAfterMs;
            if (endsAfterMs != 1'000) // a handshake comes before what that deadline is about
                QTest::addRow("%s, over TLS", name) << answer << Over::Tls << streamed << endsAfterMs;
        };
        row("a body", {head + "\r\n", kilobytes}, false, 0);
        row("a stream", {head + "\r\n", kilobytes}, true, 0);
        row("a body in chunks", {head + "Transfer-Encoding: chunked\r\n\r\n", chunk}, false, 0);
        row("a terabyte announced", {head + "Content-Length: 1099511627776\r\n\r\n", kilobytes}, false, 0);
        row("a reason for a refusal", {"HTTP/1.1 500 No\r\n\r\n", kilobytes}, false, 0);
        row("compressed, though nobody asked", {head + "Content-Encoding: deflate\r\n\r\n", bomb}, false, 0);
        row("compressed for the journey", {head + "Transfer-Encoding: gzip, chunked\r\n\r\n", chunk}, false, 0);
        row("a size of a chunk", {head + "Transfer-Encoding: chunked\r\n\r\n", "0"}, false, 1'500);
        row("a body, a byte now and then", {head + "\r\n", "x", 20}, false, 1'500);
        row("header fields", {head, "X-Header: of no use at all\r\n"}, false, 1'000);
        row("one header field", {head + "X-Header: ", kilobytes}, false, 1'000);
        row("a status line", {"HTTP/1.1 200 O", kilobytes}, false, 1'000);
        row("blank lines", {"\r\n", "\r\n"}, false, 1'000);
        row("soon, soon, soon", {"HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 100 Continue\r\n\r\n"}, false, 1'000);
    }
    void whatNeverEndsCostsLittle()
    {
        QFETCH(EndlessServer::Answer, answer);
        QFETCH(Over, over);
        QFETCH(bool, streamed);
        QFETCH(int, endsAfterMs);
        Report report(u"F12 T12 answers and heads without end, as fast as they are taken"_s, u"I10 I11"_s,
                      u"less than 32 MiB, over within a tenth of its time"_s, 1);
        Transport transport(m_clock);
        const EndlessServer server(answer, over); // gone before the transport, which a head without end would keep
        HttpRequest request = HttpRequest::postJson(server.url(), {});
        request.streamed = streamed;
        request.limits.connectMs = Soon;
        request.limits.firstByteMs = endsAfterMs == 1'000 ? 1'000 : Soon;
        request.limits.totalMs = endsAfterMs > 0 ? 1'500 : Soon;
        const PeakMemory memory;
        QElapsedTimer clock;
        clock.start();
        // A busy machine makes every timer late, so the deadline is compared with one of ours.
        qint64 dueMs = 0;
        QTimer::singleShot(endsAfterMs, Qt::PreciseTimer, this, [&] { dueMs = clock.elapsed(); });
        HttpListener listener(transport.send(request));
        if (endsAfterMs == 0) {
            QTRY_VERIFY_WITH_TIMEOUT(server.poured() > 0, Soon);
            QThread::msleep(300); // a window that is busy; what comes meanwhile has to wait outside
        }
        QVERIFY(listener.wait());
        const qint64 tookMs = clock.elapsed();
        const bool isSmall = memory.isBelow(32 * MiB, report);
        QVERIFY(!listener.reply.isDone());
        if (endsAfterMs > 0) {
            QTRY_VERIFY_WITH_TIMEOUT(dueMs > 0, Soon);
            const bool isCut = listener.reply.error.kind == Error::Kind::Corrupt;
            const qint64 lateMs = isCut ? std::max<qint64>(0, tookMs - dueMs) : std::abs(tookMs - dueMs);
            const qint64 machineIsLateMs = std::max<qint64>(0, dueMs - endsAfterMs);
            QVERIFY2(lateMs <= endsAfterMs / 10 + machineIsLateMs, QByteArray::number(tookMs - dueMs).constData());
        } else {
            QVERIFY(listener.reply.error.kind != Error::Kind::Timeout);
        }
        QVERIFY(isSmall);
        QCOMPARE(server.connections(), 1);
    }

    void headsWithoutEndAreCut_data()
    {
        QTest::addColumn<EndlessServer::Answer>("answer");
        QTest::addColumn<Over>("over");
        const QByteArray head = "HTTP/1.1 200 OK\r\n";
        const QByteArray kilobytes(64 * 1'024, 'x');
        const auto row = [](const char *name, const EndlessServer::Answer &answer) {
            QTest::addRow("%s", name) << answer << Over::Tcp;
            QTest::addRow("%s, over TLS", name) << answer << Over::Tls;
        };
        row("fields", {head, QByteArray("X-Header: of no use at all\r\n").repeated(2'000)});
        row("one field", {head + "X-Header: ", kilobytes});
        row("a status line", {"HTTP/1.1 200 O", kilobytes});
        row("blank lines", {"\r\n", QByteArray("\r\n").repeated(30'000)});
        row("soon, soon, soon", {"HTTP/1.1 ", QByteArray("100 Continue\r\n\r\nHTTP/1.1 ").repeated(2'000)});
        row("a chunk's", {head + "Transfer-Encoding: chunked\r\n\r\n5;", kilobytes});
    }
    void headsWithoutEndAreCut()
    {
        QFETCH(EndlessServer::Answer, answer);
        QFETCH(Over, over);
        Report report(u"F12 T12 heads without end, as fast as they are taken"_s, u"I10 I11"_s,
                      u"less than 32 MiB, cut and said, the next call is answered"_s, 1);
        Transport transport(m_clock);
        const EndlessServer server(answer, over);
        HttpRequest request = HttpRequest::postJson(server.url(), {});
        request.limits.connectMs = Soon;
        request.limits.firstByteMs = request.limits.idleMs = request.limits.totalMs = 10 * Soon;
        const PeakMemory memory;
        HttpListener listener(transport.send(request));
        QTRY_VERIFY_WITH_TIMEOUT(listener.times > 0, 5 * Soon);
        ScriptedServer another;
        another.play(ScriptedServer::answer(200, "{}"));
        HttpRequest simple = HttpRequest::postJson(another.url(), {});
        simple.limits.connectMs = Soon;
        HttpListener next(transport.send(simple));
        QVERIFY(next.wait());
        const bool isSmall = memory.isBelow(32 * MiB, report);
        QCOMPARE(listener.reply.fate, Fate::Ambiguous);
        QCOMPARE(listener.reply.error.kind, Error::Kind::Corrupt);
        QVERIFY2(next.reply.isDone(), qPrintable(next.reply.error.message));
        QVERIFY(isSmall);
        QCOMPARE(server.connections(), 1);
    }

    /// What other calls are given on the same port is not taken for a head.
    void whoWaitsOutlivesBodiesOfOthers()
    {
        ScriptedServer server;
        server.play(QByteArray(), Then::Hang);
        server.play(ScriptedServer::answer(200, QByteArray(4'000'000, 'x')));
        Transport transport(m_clock);
        HttpListener waiting(transport.send(HttpRequest::postJson(server.url(), {})));
        QTRY_COMPARE_WITH_TIMEOUT(server.seen().size(), 1u, Soon);
        for (int i = 0; i < 4; ++i) {
            HttpListener other(transport.send(HttpRequest::postJson(server.url(), {})));
            QVERIFY(other.wait());
            QVERIFY2(other.reply.isDone(), qPrintable(other.reply.error.detail));
            QTest::qWait(100); // a few looks
        }
        QCOMPARE(server.connections(), 2);
        QCOMPARE(waiting.times, 0);
    }

    void aProxyWithoutEndIsCut()
    {
        Report report(u"F12 F16 T12 a proxy's answer without end"_s, u"I10 I11"_s,
                      u"less than 32 MiB, cut and said, nothing is sent"_s, 1);
        const EndlessServer proxy({"HTTP/1.1 200 Connected\r\nX: ", QByteArray(64 * 1'024, 'x')});
        qputenv("https_proxy", proxy.url().toEncoded());
        const PeakMemory memory;
        Transport transport(m_clock);
        HttpRequest request = HttpRequest::postJson(QUrl(u"https://models.example.com/v1"_s), {});
        request.limits.connectMs = request.limits.totalMs = 10 * Soon;
        HttpListener listener(transport.send(request));
        const bool done = listener.wait();
        qunsetenv("https_proxy");
        QVERIFY(done);
        QCOMPARE(listener.reply.fate, Fate::NotSent);
        QCOMPARE(listener.reply.error.kind, Error::Kind::Corrupt);
        QVERIFY(memory.isBelow(32 * MiB, report));
    }
};

QTEST_GUILESS_MAIN(HttpLimitsTest)
#include "HttpLimitsTest.moc"
