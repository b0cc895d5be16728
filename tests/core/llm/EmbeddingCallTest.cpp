#include "core/llm/EmbeddingCall.h"
#include "core/base/Clock.h"
#include "core/base/Json.h"
#include "core/llm/EmbeddingAnswer.h"
#include "core/llm/OpenAiModel.h"
#include "tests/kit/Eventually.h"
#include "tests/kit/net/ChatScript.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

using Then = ScriptedServer::Then;

namespace {

constexpr int Soon = 30'000;
constexpr int DeadlineMs = 600;
const QByteArray Canary = "canary-key-41b09c";

QByteArray row(const QByteArray &index, const QByteArray &vector)
{
    return "{\"index\":" + index + ",\"embedding\":" + vector + "}";
}

QByteArray body(const QByteArrayList &rows)
{
    return "{\"data\":[" + rows.join(',') + "],\"usage\":{\"prompt_tokens\":7}}";
}

} // namespace

class EmbeddingCallTest : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<OpenAiModel> m_model;

    void configure(const QString &embeddingModel = u"test-embedding"_s)
    {
        ChatServer server;
        server.baseUrl = m_server->url(u"/v1/"_s);
        server.key = Canary;
        server.embeddingModel = embeddingModel;
        server.prices = PriceTable::parse(u"test-embedding=1.00/0"_s).value_or(PriceTable());
        m_model->configure(server);
    }

    Result<EmbeddingReply> ask(const QStringList &texts, QJsonObject *sent = nullptr)
    {
        std::optional<Result<EmbeddingReply>> heard;
        const auto call = m_model->embed({texts, DeadlineMs});
        connect(call.get(), &EmbeddingCall::finished, this,
                [&heard](const Result<EmbeddingReply> &reply) { heard = reply; });
        if (!eventually([&] { return heard.has_value(); }, Soon))
            return fail(Error::Kind::Bug, u"no answer at all"_s);
        if (sent)
            *sent = call->sentRequest();
        return *heard;
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_model = std::make_unique<OpenAiModel>(m_clock);
        configure();
    }

    void answersAreRead_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("texts");
        QTest::addColumn<QString>("problem"); // empty: it can be read
        const QString none;
        const auto bad = [](const char *name, const QByteArray &answer, const QString &problem) {
            QTest::newRow(name) << answer << 2 << problem;
        };
        QTest::newRow("one") << body({row("0", "[0.5,-1]")}) << 1 << none;
        QTest::newRow("in another order") << body({row("1", "[0,1]"), row("0", "[1,0]")}) << 2 << none;
        QTest::newRow("without an index")
            << QByteArray(R"({"data":[{"embedding":[1,0]},{"embedding":[0,1]}]})") << 2 << none;
        bad("nothing", "", u"not JSON"_s);
        bad("no JSON", "<html>", u"not JSON"_s);
        bad("a list", "[1,2]", u"object"_s);
        bad("no data", "{}", u"0 vectors for 2 texts"_s);
        bad("too few", body({row("0", "[1,0]")}), u"1 vectors for 2 texts"_s);
        bad("too many", body({row("0", "[1]"), row("1", "[1]"), row("2", "[1]")}), u"3 vectors for 2 texts"_s);
        bad("the same index twice", body({row("0", "[1,0]"), row("0", "[0,1]")}), u"two vectors of one text"_s);
        bad("an index too high", body({row("0", "[1,0]"), row("2", "[0,1]")}), u"a vector of no text"_s);
        bad("a negative index", body({row("0", "[1,0]"), row("-1", "[0,1]")}), u"a vector of no text"_s);
        bad("half an index", body({row("0", "[1,0]"), row("0.5", "[0,1]")}), u"a vector of no text"_s);
        bad("an endless index", body({row("0", "[1,0]"), row("1e300", "[0,1]")}), u"a vector of no text"_s);
        bad("two dimensions", body({row("0", "[1,0]"), row("1", "[0,1,0]")}), u"2 and 3 dimensions"_s);
        bad("no dimension", body({row("0", "[]"), row("1", "[]")}), u"0 dimensions"_s);
        bad("no vector", body({row("0", "\"AAAA\""), row("1", "[1,0]")}), u"0 dimensions"_s);
        bad("NaN as null", body({row("0", "[1,0]"), row("1", "[null,1]")}), u"no number"_s);
        bad("NaN as a text", body({row("0", "[1,0]"), row("1", "[\"NaN\",1]")}), u"no number"_s);
        bad("NaN as it is", body({row("0", "[1,0]"), row("1", "[NaN,1]")}), u"not JSON"_s);
        bad("huge", body({row("0", "[1,0]"), row("1", "[1e300,1]")}), u"no number"_s);
        bad("all zero", body({row("0", "[1,0]"), row("1", "[0,0]")}), u"without a direction"_s);
        bad("nine thousand dimensions",
            body({row("0", "[1" + QByteArray(",1").repeated(8'999) + "]"), row("1", "[1]")}), u"9000 dimensions"_s);
    }

    void answersAreRead()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, texts);
        QFETCH(QString, problem);
        const auto read = readEmbeddings(answer, std::size_t(texts));
        QCOMPARE(bool(read), problem.isEmpty());
        if (read) {
            QCOMPARE(read->vectors.size(), std::size_t(texts));
            QVERIFY(read->vectors.front().front() > 0); // the first text's own
        } else {
            QCOMPARE(errorKindName(read.error().kind), errorKindName(Error::Kind::Corrupt));
            QVERIFY2(read.error().detail.contains(problem, Qt::CaseInsensitive), qPrintable(read.error().detail));
        }
    }

    void textsAreSentMaskedAndPaidFor()
    {
        m_server->play(ScriptedServer::answer(200, ChatScript::embeddings({{1, 0}, {0, 1}})));
        QJsonObject sent;
        const auto reply = ask({u"Write to ann@private.example"_s, QString(5'000, u'x')}, &sent);
        QVERIFY2(reply, reply ? "" : qPrintable(reply.error().message));
        const std::vector<std::vector<float>> expected{{1, 0}, {0, 1}};
        QCOMPARE(reply->vectors, expected);
        QCOMPARE(reply->model, u"test-embedding-1"_s);
        QCOMPARE(reply->usage.inputTokens, 20);
        QCOMPARE(reply->usage.costUsd, 20e-6);
        QCOMPARE(m_model->budget().spentUsd(m_clock.nowMs()), 20e-6);
        QCOMPARE(m_server->seen().size(), 1u);
        const auto &seen = m_server->seen().front();
        QCOMPARE(seen.path, QByteArray("/v1/embeddings"));
        QCOMPARE(seen.headers.value("authorization"), "Bearer " + Canary);
        QVERIFY(!seen.body.contains("private.example"));
        const auto asked = parseJsonObject(seen.body);
        QVERIFY(asked);
        QCOMPARE(asked->value("model"_L1).toString(), u"test-embedding"_s);
        QCOMPARE(asked->value("input"_L1)[1].toString().size(), 2'000);
        QCOMPARE(sent.value("body"_L1).toObject(), *asked);
        QVERIFY(!jsonText(sent).contains(QString::fromLatin1(Canary)));
    }

    void badAnswersAreErrors_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Then>("then");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<bool>("final");
        QTest::addColumn<bool>("costs");
        const auto status = [](int code) { return ScriptedServer::answer(code, R"({"error":{"message":"no"}})"); };
        QTest::newRow("no embeddings here") << status(404) << Then::Keep << Error::Kind::NotFound << true << false;
        QTest::newRow("not this way") << status(405) << Then::Keep << Error::Kind::Invalid << true << false;
        QTest::newRow("no such model") << status(400) << Then::Keep << Error::Kind::Invalid << true << false;
        QTest::newRow("not implemented") << status(501) << Then::Keep << Error::Kind::Busy << true << false;
        QTest::newRow("wrong key") << status(401) << Then::Keep << Error::Kind::Unauthorised << true << false;
        QTest::newRow("forbidden") << status(403) << Then::Keep << Error::Kind::Refused << true << false;
        QTest::newRow("too often") << status(429) << Then::Keep << Error::Kind::RateLimited << false << false;
        QTest::newRow("broken") << status(500) << Then::Keep << Error::Kind::Busy << false << false;
        QTest::newRow("elsewhere") << ScriptedServer::answer(302, "", "Location: http://127.0.0.1:9/\r\n") << Then::Keep
                                   << Error::Kind::Refused << false << false;
        QTest::newRow("silent") << QByteArray() << Then::Hang << Error::Kind::Timeout << false << true;
        QTest::newRow("reset") << QByteArray() << Then::Reset << Error::Kind::Offline << false << true;
        QTest::newRow("cut") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"data\"") << Then::Close
                             << Error::Kind::Offline << false << true;
        QTest::newRow("wrong count") << ScriptedServer::answer(200, ChatScript::embeddings({{1, 0}, {0, 1}}))
                                     << Then::Keep << Error::Kind::Corrupt << false << true;
        QTest::newRow("NaN") << ScriptedServer::answer(200, body({row("0", "[NaN]")})) << Then::Keep
                             << Error::Kind::Corrupt << false << true;
        QTest::newRow("five megabytes") << ScriptedServer::answer(200, "{" + QByteArray(5'000'000, ' ')) << Then::Keep
                                        << Error::Kind::Corrupt << false << true;
    }

    void badAnswersAreErrors()
    {
        QFETCH(QByteArray, answer);
        QFETCH(Then, then);
        QFETCH(Error::Kind, kind);
        QFETCH(bool, final);
        QFETCH(bool, costs);
        m_server->play(answer, then);
        QElapsedTimer timer;
        timer.start();
        const auto reply = ask({u"When is lunch?"_s});
        QVERIFY(!reply);
        QVERIFY2(timer.elapsed() < DeadlineMs + 2'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(errorKindName(reply.error().kind), errorKindName(kind));
        QVERIFY(!reply.error().message.isEmpty());
        QVERIFY(!reply.error().message.contains(QString::fromLatin1(Canary)));
        QCOMPARE(m_server->seen().size(), 1u); // asked once
        QCOMPARE(m_model->budget().spentUsd(m_clock.nowMs()) > 0, costs);
        QCOMPARE(!m_model->embeddingsRefused().isEmpty(), final);
        // What cannot be is not asked again, until something changes.
        QVERIFY(!ask({u"When is dinner?"_s}));
        QCOMPARE(m_server->seen().size(), final ? 1u : 2u);
        configure(u"another-model"_s);
        QVERIFY(m_model->embeddingsRefused().isEmpty());
    }

    void aServerThatKeepsFailingIsLeftAlone()
    {
        m_server->play(ScriptedServer::answer(500, "{}"));
        for (int i = 0; i < 8; ++i)
            QVERIFY(!ask({u"When is lunch?"_s}));
        QCOMPARE(m_server->seen().size(), std::size_t(Breaker::FailuresAllowed));
    }

    void theBudgetHolds()
    {
        m_model->budget().setLimit(1e-7);
        QJsonObject sent{{u"not"_s, u"empty"_s}};
        const auto reply = ask({u"When is lunch?"_s}, &sent);
        QVERIFY(!reply);
        QVERIFY(reply.error().message.contains(u"budget"_s));
        QVERIFY(sent.isEmpty());
        QVERIFY(m_server->seen().empty());
    }

    void lettingGoHangsUp()
    {
        m_server->play(QByteArray(), Then::Hang);
        auto call = m_model->embed({{u"When is lunch?"_s}, Soon});
        QTRY_COMPARE(m_server->seen().size(), 1u);
        call.reset();
        QTRY_COMPARE(m_server->hangUps(), 1);
    }
};

QTEST_GUILESS_MAIN(EmbeddingCallTest)
#include "EmbeddingCallTest.moc"
