#include "core/net/Breaker.h"
#include "tests/core/llm/ModelListener.h"
#include "tests/kit/Report.h"
#include "tests/kit/TestClock.h"
#include "tests/kit/net/UntrustedRows.h"

using namespace Qt::StringLiterals;

using Then = ScriptedServer::Then;
using Tls = ScriptedServer::Tls;

/// The assistant on a server that cannot be reached, cannot be trusted or says no: what is asked again, how often, and
/// what people are told. F1 to F8, F15 and F16 name the rows of the fault matrix.
class OpenAiRefusalsTest : public QObject
{
    Q_OBJECT

    SystemClock m_clock;

private Q_SLOTS:
    void initTestCase() { ScriptedServer::trustAuthority(); }

    // F1, F2, F3: nothing was sent, so it is tried again, twice.
    void f1_f2_f3_unreachableIsTriedAgain_data()
    {
        QTest::addColumn<QUrl>("url");
        ScriptedServer gone;
        const QUrl refused = gone.url(u"/v1"_s);
        QTest::newRow("F1 refused") << refused;
        QTest::newRow("F2 no such name") << QUrl(u"https://frontdesk.invalid/v1"_s);
    }
    void f1_f2_f3_unreachableIsTriedAgain()
    {
        QFETCH(QUrl, url);
        const Report report(u"F1 F2 a model that is not there"_s, u"I9 I11"_s,
                            u"asked three times, named, nothing is charged"_s, 1);
        ChatServer chat;
        chat.baseUrl = url;
        chat.limits = impatient();
        OpenAiModel model(m_clock);
        model.configure(chat);
        ModelListener listener(model.reply(question()));
        QVERIFY(listener.wait());
        QCOMPARE(listener.error().kind, Error::Kind::Offline);
        QVERIFY(listener.error().message.contains(url.host()));
        QCOMPARE(listener.waits.size(), 2);
        QCOMPARE(model.budget().spentUsd(m_clock.nowMs()), 0.0);
    }

    void f3_aBlackHoleEndsByTheDeadline()
    {
        const Report report(u"F3 a model in a black hole"_s, u"I10 I11"_s, u"asked three times, given up in its time"_s,
                            1);
        ScriptedServer server(Tls::Stalls);
        ChatServer chat = chatWith(server.url(u"/v1"_s));
        chat.limits.connectMs = 200;
        OpenAiModel model(m_clock);
        model.configure(chat);
        ModelListener listener(model.reply(question()));
        QVERIFY(listener.wait());
        QCOMPARE(listener.error().kind, Error::Kind::Offline);
        QCOMPARE(listener.waits.size(), 2);
        QVERIFY(server.seen().empty());
    }

    void f4_serversThatCannotBeTrusted_data()
    {
        UntrustedRows::addColumns();
        UntrustedRows::addCertificates();
        UntrustedRows::addProtocols();
    }
    void f4_serversThatCannotBeTrusted()
    {
        QFETCH(Tls, tls);
        QFETCH(QString, cause);
        const Report report(u"F4 a model with a certificate or a protocol that cannot be trusted"_s, u"I6 I9"_s,
                            u"named, not asked again, not a byte of it sent"_s, 1);
        ScriptedServer server(tls);
        OpenAiModel model(m_clock);
        model.configure(chatWith(server.url(u"/v1"_s)));
        ModelListener listener(model.reply(question()));
        QVERIFY(listener.wait());
        QCOMPARE(listener.error().kind, Error::Kind::Refused);
        QVERIFY2(listener.error().message.contains(cause), qPrintable(listener.error().message));
        QVERIFY(listener.waits.isEmpty());
        QCOMPARE(server.handshakes(), 1);
        QCOMPARE(server.bytesIn(), server.wire().size());
        QVERIFY(!server.wire().contains("POST") && !server.wire().contains(ModelKey));
    }

    void refusalsAreFinal_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("F5 401") << ChatScript::refusal(401, u"invalid_api_key"_s,
                                                       u"bad key "_s + QString::fromLatin1(ModelKey))
                                << Error::Kind::Unauthorised << u"key"_s;
        QTest::newRow("F5 403") << ChatScript::refusal(403, u"forbidden"_s, u"no"_s) << Error::Kind::Refused
                                << u"key"_s;
        QTest::newRow("F6 quota") << ChatScript::refusal(429, u"insufficient_quota"_s, u"You exceeded your quota"_s)
                                  << Error::Kind::Refused << u"quota"_s;
        QTest::newRow("F6 two minutes") << ChatScript::refusal(429, u"rate_limit_exceeded"_s, u"slow"_s,
                                                               "Retry-After: 121\r\n")
                                        << Error::Kind::RateLimited << u"later"_s;
        QTest::newRow("F6 not to be tried again")
            << ChatScript::refusal(429, u"rate_limit_exceeded"_s, u"slow"_s, "x-should-retry: false\r\n")
            << Error::Kind::RateLimited << u"later"_s;
        QTest::newRow("F8 no such model")
            << ChatScript::refusal(404, u"model_not_found"_s, u"no"_s) << Error::Kind::NotFound << u"test-model"_s;
        QTest::newRow("F13 a page") << ScriptedServer::answer(200, "<html>Sign in to the hotel</html>", {}, "text/html")
                                    << Error::Kind::Corrupt << u"address"_s;
        QTest::newRow("F13 no JSON") << ScriptedServer::answer(200, "{\"choices\":") << Error::Kind::Corrupt
                                     << u"address"_s;
        QTest::newRow("F13 empty") << ScriptedServer::answer(200, "") << Error::Kind::Corrupt << u"address"_s;
        QTest::newRow("F13 204") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << Error::Kind::Corrupt
                                 << u"address"_s;
        QTest::newRow("F13 redirect") << ScriptedServer::answer(307, "", "Location: http://127.0.0.1:1/\r\n")
                                      << Error::Kind::Refused << u"not followed"_s;
        QTest::newRow("F14 without a word")
            << ChatScript::http(ChatScript::answerEvents(u" "_s)) << Error::Kind::Corrupt << u"without a word"_s;
        QTest::newRow("F14 refusal") << ChatScript::http(ChatScript::chunk({{u"refusal"_s, u"I cannot"_s}}, u"stop"_s)
                                                         + ChatScript::Done)
                                     << Error::Kind::Refused << u"refused"_s;
    }
    void refusalsAreFinal()
    {
        QFETCH(QByteArray, answer);
        QFETCH(Error::Kind, kind);
        QFETCH(QString, words);
        const Report report(u"F5 F6 F8 F13 F14 a model says no, or nothing that makes sense"_s, u"I6 I9"_s,
                            u"asked once, named, the key in no words"_s, 1);
        ScriptedServer server;
        server.play(answer);
        OpenAiModel model(m_clock);
        model.configure(chatWith(server.url(u"/v1"_s)));
        ModelListener listener(model.reply(question()));
        QVERIFY(listener.wait());
        QCOMPARE(listener.error().kind, kind);
        QVERIFY2(listener.error().message.contains(words), qPrintable(listener.error().message));
        QVERIFY(!listener.error().detail.contains(QString::fromLatin1(ModelKey)));
        QVERIFY(listener.waits.isEmpty());
        QCOMPARE(server.seen().size(), 1u);
    }

    void troublePassesByItself_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<qint64>("least");
        QTest::addColumn<qint64>("most");
        const qint64 first = 500;
        for (const int status : {408, 409, 500, 502, 503, 504, 529})
            QTest::addRow("F7 %d", status)
                << ChatScript::refusal(status, u"trouble"_s, u"busy"_s) << first * 3 / 4 << first;
        const auto limited = [](const QByteArray &headers) {
            return ChatScript::refusal(429, u"rate_limit_exceeded"_s, u"slow"_s, headers);
        };
        QTest::newRow("F6 seconds") << limited("Retry-After: 1\r\n") << qint64(1'000) << qint64(1'000);
        QTest::newRow("F6 milliseconds") << limited("retry-after-ms: 30\r\n") << qint64(30) << qint64(30);
        QTest::newRow("F6 nothing") << limited({}) << first * 3 / 4 << first;
        QTest::newRow("F6 zero") << limited("Retry-After: 0\r\n") << first * 3 / 4 << first;
        QTest::newRow("F6 negative") << limited("Retry-After: -5\r\n") << first * 3 / 4 << first;
        QTest::newRow("F6 nan") << limited("Retry-After: nan\r\n") << first * 3 / 4 << first;
        QTest::newRow("F6 a date long past")
            << limited("Retry-After: Sun, 06 Nov 1994 08:49:37 GMT\r\n") << first * 3 / 4 << first;
        QTest::newRow("F11 an error inside the stream")
            << ChatScript::http("data: {\"error\":{\"message\":\"overloaded\"}}\n\n") << first * 3 / 4 << first;
    }
    void troublePassesByItself()
    {
        QFETCH(QByteArray, answer);
        QFETCH(qint64, least);
        QFETCH(qint64, most);
        const Report report(u"F6 F7 F11 trouble that passes"_s, u"I11"_s,
                            u"waits as long as it is told and asks again"_s, 1);
        ScriptedServer server;
        server.play(answer);
        server.play(ChatScript::http(ChatScript::answerEvents(u"Yes."_s)));
        OpenAiModel model(m_clock);
        model.configure(chatWith(server.url(u"/v1"_s)));
        ModelListener listener(model.reply(question()));
        QVERIFY(listener.wait());
        QVERIFY2(listener.reply.has_value(), qPrintable(listener.error().message));
        QCOMPARE(listener.waits.size(), 1);
        QVERIFY(listener.waits.first() >= least && listener.waits.first() <= most);
        QCOMPARE(server.seen().size(), 2u);
    }

    void f7_threeAttemptsAndThenTheBreaker()
    {
        const Report report(u"F7 T38 a model that keeps failing"_s, u"I11"_s,
                            u"three attempts, then it is left alone"_s, 1);
        ScriptedServer server;
        server.play(ChatScript::refusal(503, u"busy"_s, u"busy"_s, "retry-after-ms: 1\r\n"));
        OpenAiModel model(m_clock);
        model.configure(chatWith(server.url(u"/v1"_s)));
        ModelListener first(model.reply(question()));
        QVERIFY(first.wait());
        QCOMPARE(first.error().kind, Error::Kind::Busy);
        QCOMPARE(server.seen().size(), 3u);
        ModelListener second(model.reply(question()));
        QVERIFY(second.wait());
        QCOMPARE(server.seen().size(), 5u); // the fifth failure in a row shuts it
        ModelListener third(model.reply(question()));
        QVERIFY(third.wait());
        QCOMPARE(third.error().kind, Error::Kind::Busy);
        QVERIFY(third.error().message.contains(u"left alone"_s));
        QVERIFY(third.call->sentRequest().isEmpty());
        QCOMPARE(server.seen().size(), 5u);
    }

    /// Somebody asks every five seconds for an hour, and the server never answers anything but no: what is asked of it
    /// is the three attempts until it is left alone, and one look a minute.
    void f7_anHourOfFailures_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("503") << ChatScript::refusal(503, u"busy"_s, u"busy"_s, "retry-after-ms: 1\r\n");
        QTest::newRow("429") << ChatScript::refusal(429, u"rate_limit_exceeded"_s, u"slow"_s, "retry-after-ms: 1\r\n");
    }
    void f7_anHourOfFailures()
    {
        QFETCH(QByteArray, answer);
        constexpr int Questions = 720;
        Report report(u"F6 F7 T38 an hour of questions to a model that fails"_s, u"I11"_s, u"one look a minute"_s);
        ScriptedServer server;
        server.play(answer);
        TestClock clock;
        OpenAiModel model(clock);
        model.configure(chatWith(server.url(u"/v1"_s)));
        for (int i = 0; i < Questions; ++i) {
            ModelListener listener(model.reply(question()));
            QVERIFY(listener.wait());
            QVERIFY(!listener.reply);
            clock.advance(5'000);
            report.count();
        }
        const std::size_t most = Breaker::FailuresAllowed + 3'600'000 / Breaker::OpenMs;
        QVERIFY2(server.seen().size() > most / 2 && server.seen().size() <= most,
                 qPrintable(QString::number(server.seen().size())));
        report.note(u"%1 requests"_s.arg(server.seen().size()));
    }

    void f8_whatIsTooLongIsShortenedOnce()
    {
        const Report report(u"F8 a message too long for the model"_s, u"I9"_s, u"shortened once, else named"_s, 1);
        ScriptedServer server;
        server.play(ChatScript::refusal(400, u"context_length_exceeded"_s, u"maximum context length is 8192 tokens"_s));
        server.play(ChatScript::http(ChatScript::answerEvents(u"Yes."_s)));
        OpenAiModel model(m_clock);
        model.configure(chatWith(server.url(u"/v1"_s)));
        ModelListener listener(model.reply(question(QString(15'000, u'x'))));
        QVERIFY(listener.wait());
        QVERIFY(listener.reply.has_value());
        QCOMPARE(server.seen().size(), 2u);
        QVERIFY(server.seen()[1].body.size() < server.seen()[0].body.size() / 2);

        ScriptedServer strict;
        strict.play(ChatScript::refusal(400, u"context_length_exceeded"_s, u"maximum context length"_s));
        model.configure(chatWith(strict.url(u"/v1"_s)));
        ModelListener refused(model.reply(question()));
        QVERIFY(refused.wait());
        QCOMPARE(strict.seen().size(), 2u);
        QVERIFY(refused.error().message.contains(u"too long"_s));
    }

    void f15_everyAttemptIsCounted()
    {
        const Report report(u"F15 an answer lost once the model had read"_s, u"I11"_s,
                            u"asked again, both count towards the budget"_s, 1);
        ScriptedServer server;
        server.play(QByteArray(), Then::Close); // read, and hung up
        server.play(ChatScript::http(ChatScript::answerEvents(u"Yes."_s)));
        OpenAiModel model(m_clock);
        model.configure(chatWith(server.url(u"/v1"_s)));
        ModelListener listener(model.reply(question()));
        QVERIFY(listener.wait());
        QVERIFY(listener.reply.has_value());
        QCOMPARE(server.seen().size(), 2u);
        QCOMPARE(listener.waits.size(), 1);
        // The one that was read may have been worked on: it counts towards the budget.
        QVERIFY(model.budget().spentUsd(m_clock.nowMs()) > listener.reply->usage.costUsd);
    }

    void f16_theProxyIsNamed()
    {
        const Report report(u"F16 T28 a proxy from the environment that refuses"_s, u"I6 I9"_s,
                            u"named, no key reaches it"_s, 1);
        ScriptedServer proxy;
        proxy.play("HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic realm=\"p\"\r\nContent-Length: 0\r\n\r\n",
                   Then::Close);
        qputenv("https_proxy", proxy.url().toEncoded());
        ChatServer chat;
        chat.baseUrl = QUrl(u"https://models.example.com/v1"_s);
        chat.key = ModelKey;
        chat.limits = impatient();
        OpenAiModel model(m_clock);
        model.configure(chat);
        ModelListener listener(model.reply(question()));
        const bool done = listener.wait();
        qunsetenv("https_proxy");
        QVERIFY(done);
        QCOMPARE(listener.error().kind, Error::Kind::Offline);
        QVERIFY2(listener.error().message.contains(u"proxy"_s), qPrintable(listener.error().message));
        for (const ScriptedServer::Seen &seen : proxy.seen())
            QVERIFY(!seen.headers.values().join().contains(ModelKey));
    }
};

QTEST_GUILESS_MAIN(OpenAiRefusalsTest)
#include "OpenAiRefusalsTest.moc"
