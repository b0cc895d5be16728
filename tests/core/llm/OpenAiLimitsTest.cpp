#include "tests/core/llm/ModelListener.h"
#include "tests/kit/PeakMemory.h"
#include "tests/kit/Report.h"
#include "tests/kit/net/EndlessServer.h"

using namespace Qt::StringLiterals;

using Over = EndlessServer::Over;
using Then = ScriptedServer::Then;
using Script = ScriptedServer::Script;

constexpr qint64 MiB = 1'024 * 1'024;

/// The assistant on a server whose answer is slow, broken off or without end: how long and how much is waited for, and
/// what is made of the part that came. F9 to F14 name the rows of the fault matrix.
class OpenAiLimitsTest : public QObject
{
    Q_OBJECT

    SystemClock m_clock;

private Q_SLOTS:
    /// What the first request of a process loads belongs to no answer.
    void initTestCase()
    {
        ScriptedServer::trustAuthority();
        ScriptedServer server(ScriptedServer::Tls::Trusted);
        server.play(ChatScript::http(ChatScript::answerEvents(u"Yes."_s)));
        OpenAiModel model(m_clock);
        model.configure(chatWith(server.url(u"/v1"_s)));
        ModelListener listener(model.reply(question()));
        QVERIFY(listener.wait());
        QVERIFY2(listener.reply.has_value(), qPrintable(listener.error().message));
    }

    void f9_slowServersMeetADeadline_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<QString>("shown");
        QTest::newRow("nothing comes") << Script{{}, Then::Hang, 0} << QString();
        QTest::newRow("the head never ends") << Script{{"HTTP/1.1 200 OK\r\nX"}, Then::Hang, 0} << QString();
        QTest::newRow("it stops in the middle")
            << Script{{ScriptedServer::streamHead(), ChatScript::words(u"Hi Bob"_s)}, Then::Hang, 0} << u"Hi Bob"_s;
    }
    void f9_slowServersMeetADeadline()
    {
        QFETCH(Script, script);
        QFETCH(QString, shown);
        const Report report(u"F9 a model that is slow"_s, u"I10 I11"_s,
                            u"given up by a deadline; what was shown is partial"_s, 1);
        ScriptedServer server;
        server.play(script);
        OpenAiModel model(m_clock);
        model.configure(chatWith(server.url(u"/v1"_s)));
        ModelListener listener(model.reply(question()));
        QVERIFY(listener.wait());
        QCOMPARE(server.seen().size(), 1u);
        if (shown.isEmpty()) {
            QCOMPARE(listener.error().kind, Error::Kind::Timeout);
        } else {
            QCOMPARE(listener.reply->text, shown);
            QVERIFY(!listener.reply->brokenOff.isEmpty());
        }
    }

    void f9_slowLorisIsCutByTheTotal()
    {
        const Report report(u"F9 a model that is slow"_s, u"I10 I11"_s,
                            u"given up by a deadline; what was shown is partial"_s, 1);
        ScriptedServer server;
        server.play({ScriptedServer::pieces(ScriptedServer::streamHead() + QByteArray(2'000, ':'), 1), Then::Hang, 50});
        ChatServer chat = chatWith(server.url(u"/v1"_s));
        chat.limits.totalMs = 800;
        OpenAiModel model(m_clock);
        model.configure(chat);
        ModelListener listener(model.reply(question()));
        QVERIFY(listener.wait());
        QCOMPARE(listener.error().kind, Error::Kind::Timeout);
    }

    // F10, F11: a recorded answer that is cut is never complete, never more than was said.
    void f10_cutAnywhere()
    {
        Report report(u"F10 T13 a model's stream cut anywhere"_s, u"I9"_s,
                      u"partial, asked again only when nothing was shown"_s);
        const QByteArray events = ChatScript::words(u"Hi Bob"_s) + ChatScript::chunk({}, u"stop"_s) + ChatScript::Done;
        const QByteArray whole = ScriptedServer::streamHead() + events;
        // HttpCallTest cuts at every byte and ChatAnswerTest at every byte of the events; here it is what is made of
        // it.
        for (qsizetype cut = 1; cut < whole.size() - 1; cut += cut < whole.size() - events.size() ? 31 : 11) {
            ScriptedServer server;
            server.play(whole.left(cut), cut % 2 ? Then::Close : Then::Reset);
            server.play(ChatScript::refusal(401, u"stop"_s, u"stop"_s));
            OpenAiModel model(m_clock);
            model.configure(chatWith(server.url(u"/v1"_s)));
            ModelListener listener(model.reply(question()));
            QVERIFY(listener.wait());
            report.count();
            if (listener.reply) {
                QCOMPARE(listener.reply->text, u"Hi Bob"_s);
                QVERIFY2(!listener.reply->brokenOff.isEmpty(), qPrintable(QString::number(cut)));
                QCOMPARE(server.seen().size(), 1u); // what is shown is not asked for again
            } else {
                QVERIFY(listener.shown.isEmpty());
                QCOMPARE(server.seen().size(), 2u);
            }
        }
    }

    void f12_tooMuchIsCutOff_data()
    {
        QTest::addColumn<Script>("script");
        const QByteArray word = ChatScript::words(QString(10'000, u'x'));
        std::vector<QByteArray> endless{ScriptedServer::streamHead()};
        for (int i = 0; i < 600; ++i)
            endless.push_back(word);
        QTest::newRow("an endless answer") << Script{endless, Then::Hang, 0};
        QTest::newRow("an endless line") << Script{
            {ScriptedServer::streamHead(), "data: ", QByteArray(2'000'000, 'x')}, Then::Hang, 0};
        QTest::newRow("a bad chunk size") << Script{
            {"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"},
            Then::Close,
            0};
        QTest::newRow("compressed") << Script{
            {ScriptedServer::streamHead("Content-Encoding: gzip\r\n"), QByteArray(1'000, 'x')}, Then::Close, 0};
    }
    void f12_tooMuchIsCutOff()
    {
        QFETCH(Script, script);
        const Report report(u"F12 T12 a model that never ends, compresses, counts wrong"_s, u"I11"_s,
                            u"cut at the limit, partial"_s, 1);
        ScriptedServer server;
        server.play(script);
        server.play(ChatScript::refusal(401, u"stop"_s, u"stop"_s));
        OpenAiModel model(m_clock);
        model.configure(chatWith(server.url(u"/v1"_s)));
        ModelListener listener(model.reply(question()));
        QVERIFY(listener.wait());
        if (listener.reply) {
            QVERIFY(!listener.reply->brokenOff.isEmpty());
            QVERIFY(listener.reply->text.size() <= 200'000);
        }
    }

    void f12_whatNeverEndsCostsLittle_data()
    {
        QTest::addColumn<EndlessServer::Answer>("answer");
        QTest::addColumn<Over>("over");
        const QByteArray stream = ScriptedServer::streamHead();
        const QByteArray kilobytes(64 * 1'024, 'x');
        const QByteArray message = "{\"choices\":[{\"message\":{\"content\":\"";
        const auto row = [](const char *name, const QByteArray &head, const QByteArray &piece) {
            QTest::addRow("%s", name) << EndlessServer::Answer{head, piece} << Over::Tcp;
            QTest::addRow("%s, over TLS", name) << EndlessServer::Answer{head, piece} << Over::Tls;
        };
        row("words", stream, ChatScript::words(u"word "_s).repeated(300));
        row("words, many at once", stream, ChatScript::words(QString(1'000, u'x')).repeated(60));
        row("events without a word", stream, ChatScript::words(QString()).repeated(300));
        row("comments", stream, QByteArray(":\n\n").repeated(20'000));
        row("one line", stream + "data: ", kilobytes);
        row("one event", stream, "data: " + kilobytes + '\n');
        row("one event, of empty lines", stream, QByteArray("data\n").repeated(10'000));
        row("arguments of a tool", stream, ChatScript::toolCall(u"search_kb"_s, QString(1'000, u'x')).repeated(60));
        row("a reason for a refusal", stream, ChatScript::chunk({{u"refusal"_s, QString(1'000, u'x')}}).repeated(60));
        row("an answer in one piece", "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" + message, kilobytes);
        row("a head", "HTTP/1.1 200 OK\r\nX: ", kilobytes);
    }
    void f12_whatNeverEndsCostsLittle()
    {
        QFETCH(EndlessServer::Answer, answer);
        QFETCH(Over, over);
        Report report(u"F12 T12 a model that never ends, as fast as it is taken"_s, u"I9 I11"_s,
                      u"less than 32 MiB, cut at the limit and said, asked once"_s, 1);
        OpenAiModel model(m_clock);
        const EndlessServer server(answer, over);
        ChatServer chat = chatWith(server.url(u"/v1"_s));
        chat.limits = {}; // what ends it is its size
        model.configure(chat);
        const PeakMemory memory;
        ModelListener listener(model.reply(question()));
        QVERIFY(listener.wait());
        const bool isSmall = memory.isBelow(32 * MiB, report);
        if (listener.reply) {
            QVERIFY(!listener.reply->brokenOff.isEmpty());
            QVERIFY(!listener.shown.isEmpty() && listener.shown.size() <= 200'000);
        } else {
            QCOMPARE(listener.error().kind, Error::Kind::Corrupt);
            QVERIFY(!listener.error().message.isEmpty());
        }
        QVERIFY(isSmall);
        QVERIFY(listener.waits.isEmpty());
        QCOMPARE(server.connections(), 1);
    }

    void f14_answersThatAreNotWhole_data()
    {
        QTest::addColumn<QString>("finish");
        QTest::newRow("length") << u"length"_s;
        QTest::newRow("content filter") << u"content_filter"_s;
        QTest::newRow("a tool nobody offered") << u"tool_calls"_s;
        QTest::newRow("something new") << u"<b>new</b>"_s;
    }
    void f14_answersThatAreNotWhole()
    {
        QFETCH(QString, finish);
        const Report report(u"F14 a model that says itself that it broke off"_s, u"I9"_s, u"partial"_s, 1);
        ScriptedServer server;
        server.play(ChatScript::http(ChatScript::answerEvents(u"Half an"_s, finish)));
        OpenAiModel model(m_clock);
        model.configure(chatWith(server.url(u"/v1"_s)));
        ModelListener listener(model.reply(question()));
        QVERIFY(listener.wait());
        QVERIFY(listener.reply.has_value());
        QCOMPARE(listener.reply->text, u"Half an"_s);
        QVERIFY(!listener.reply->brokenOff.isEmpty());
    }
};

QTEST_GUILESS_MAIN(OpenAiLimitsTest)
#include "OpenAiLimitsTest.moc"
