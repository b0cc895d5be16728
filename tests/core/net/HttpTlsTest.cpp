#include "core/base/Clock.h"
#include "tests/core/net/HttpListener.h"
#include "tests/kit/Report.h"
#include "tests/kit/net/UntrustedRows.h"

#include <QSslConfiguration>
#include <QTest>

using namespace Qt::StringLiterals;

using Fate = HttpReply::Fate;
using Tls = ScriptedServer::Tls;

/// Servers whose certificate or protocol cannot be trusted: nothing is sent to them, and people are told why.
class HttpTlsTest : public QObject
{
    Q_OBJECT

    SystemClock m_clock;

private Q_SLOTS:
    void initTestCase() { ScriptedServer::trustAuthority(); }

    void tlsCausesAreNamed_data()
    {
        UntrustedRows::addColumns();
        UntrustedRows::addCertificates();
    }
    void tlsCausesAreNamed()
    {
        QFETCH(Tls, tls);
        QFETCH(QString, cause);
        const Report report(u"F4 T27 a certificate that cannot be trusted"_s, u"I6 I9"_s,
                            u"the cause is named, not a byte is sent"_s, 1);
        ScriptedServer server(tls);
        server.play(ScriptedServer::answer(200, "{}"));
        Transport transport(m_clock);
        HttpListener listener(transport.send(HttpRequest::postJson(server.url(), {{u"secret"_s, u"word"_s}})));
        QVERIFY(listener.wait());
        QCOMPARE(listener.reply.fate, Fate::NotSent);
        QCOMPARE(listener.reply.error.kind, Error::Kind::Refused);
        QVERIFY2(listener.reply.error.message.contains(cause), qPrintable(listener.reply.error.message));
        QCOMPARE(server.bytesIn(), 0);
        QVERIFY(server.seen().empty());
    }

    void aTrustedCertificateIsTaken()
    {
        ScriptedServer server(Tls::Trusted);
        server.play(ScriptedServer::answer(200, "{}"));
        Transport transport(m_clock);
        HttpListener listener(transport.send(HttpRequest::postJson(server.url(), {})));
        QVERIFY(listener.wait());
        QVERIFY2(listener.reply.isDone(), qPrintable(listener.reply.error.message + listener.reply.error.detail));
    }

    void aHandshakeThatStallsIsGivenUp()
    {
        const Report report(u"F4 a handshake that stalls"_s, u"I6 I10"_s, u"not sent, given up in its time"_s, 1);
        ScriptedServer server(Tls::Stalls);
        Transport transport(m_clock);
        HttpRequest request = HttpRequest::postJson(server.url(), {});
        request.limits.connectMs = 300;
        HttpListener listener(transport.send(request));
        QVERIFY(listener.wait());
        QCOMPARE(listener.reply.fate, Fate::NotSent);
        QCOMPARE(listener.reply.error.kind, Error::Kind::Offline);
    }

    void protocolsOfYesterdayAreRefused_data()
    {
        UntrustedRows::addColumns();
        UntrustedRows::addProtocols();
    }
    void protocolsOfYesterdayAreRefused()
    {
        QFETCH(Tls, tls);
        QFETCH(QString, cause);
        const Report report(u"F4 T27 a server with TLS 1.0 or 1.1 and nothing newer"_s, u"I6 I9"_s,
                            u"the cause is named, not a byte of the request is sent, asked once"_s, 1);
        ScriptedServer server(tls);
        server.play(ScriptedServer::answer(200, "{}"));
        Transport transport(m_clock);
        HttpRequest request = HttpRequest::postJson(server.url(), {{u"secret"_s, u"word"_s}});
        request.bearer = "canary-key-123456";
        HttpListener listener(transport.send(request));
        QVERIFY(listener.wait());
        QCOMPARE(listener.reply.fate, Fate::NotSent);
        QCOMPARE(listener.reply.error.kind, Error::Kind::Refused);
        QVERIFY2(listener.reply.error.message.contains(cause), qPrintable(listener.reply.error.message));
        QCOMPARE(server.handshakes(), 1);
        QCOMPARE(server.bytesIn(), server.wire().size());
        QVERIFY(!server.wire().contains("POST") && !server.wire().contains("canary"));
    }

    /// Else the refusals above might be of servers that nobody could talk to.
    void aClientOfYesterdayIsServed_data()
    {
        QTest::addColumn<Tls>("tls");
        QTest::newRow("TLS 1.0") << Tls::Only10;
        QTest::newRow("TLS 1.1") << Tls::Only11;
    }
    void aClientOfYesterdayIsServed()
    {
        QFETCH(Tls, tls);
        ScriptedServer server(tls);
        QSslConfiguration old = QSslConfiguration::defaultConfiguration();
        old.setProtocol(QSsl::AnyProtocol);
        old.setBackendConfigurationOption("MinProtocol", QByteArray("TLSv1"));
        old.setBackendConfigurationOption("CipherString", QByteArray("ALL:@SECLEVEL=0"));
        QSslSocket client;
        client.setSslConfiguration(old);
        client.connectToHostEncrypted(u"127.0.0.1"_s, server.port());
        QTRY_VERIFY2_WITH_TIMEOUT(client.isEncrypted(), qPrintable(client.errorString()), 20'000);
        QVERIFY(client.sessionProtocol() < QSsl::TlsV1_2);
    }
};

QTEST_GUILESS_MAIN(HttpTlsTest)
#include "HttpTlsTest.moc"
