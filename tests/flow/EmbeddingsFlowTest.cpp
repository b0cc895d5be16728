#include "tests/kit/Ctl.h"
#include "tests/kit/Eventually.h"
#include "tests/kit/net/ChatScript.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

using Then = ScriptedServer::Then;
using Vectors = QList<QList<double>>;

namespace {

constexpr int Soon = 60'000;
const QString Intent =
    uR"({"intent":"general_question","confidence":0.93,"runner_up":"billing_issue","runner_up_confidence":0.04,"reason":"Asks."})"_s;
const QString Question = u"How much vacation does one get? I am ann@private.example"_s;

} // namespace

/// The shipped `frontdeskctl` with a server that has embeddings, or says it has.
class EmbeddingsFlowTest : public QObject
{
    Q_OBJECT

    struct Called {
        int exitCode = -1;
        QJsonObject object;
        QByteArray output;
        QByteArray errors;

        QByteArray said() const { return output + errors; }
    };

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedServer> m_server;

    QString articles() const { return m_folder->filePath(u"kb"_s); }

    void write(const QString &name, const QByteArray &text)
    {
        QFile file(articles() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    Called call(const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"OPENAI_API_KEY"_s, u"sk-test"_s);
        environment.insert(u"OPENAI_BASE_URL"_s, m_server->url(u"/v1"_s).toString());
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder->path());
        process.start(
            QStringLiteral(FRONTDESK_BIN_DIR "/frontdeskctl"),
            QStringList{u"--json"_s, u"--workspace"_s, m_folder->filePath(u"workspace.db"_s), u"--kb"_s, articles()}
                + arguments);
        process.closeWriteChannel();
        Called called;
        if (!eventually([&] { return process.state() == QProcess::NotRunning; }, Soon))
            return called;
        called.exitCode = process.exitCode();
        called.output = process.readAllStandardOutput();
        called.errors = process.readAllStandardError();
        called.object = QJsonDocument::fromJson(called.output).object();
        return called;
    }

    void turnOn() { QCOMPARE(call({u"settings"_s, u"set"_s, u"assistant/embeddings"_s, u"on"_s}).exitCode, 0); }

    void play(const Vectors &vectors) { m_server->play(ScriptedServer::answer(200, ChatScript::embeddings(vectors))); }

    /// The passages' own vectors: parking along the second axis, holidays along the first.
    void embedArticles()
    {
        play({{1, 0, 0}, {0, 1, 0}});
        const Called embedded = call({u"kb"_s, u"embed"_s});
        QVERIFY2(embedded.exitCode == 0, embedded.said().constData());
        QCOMPARE(embedded.object["fetched"_L1].toInt(), 2);
        m_server->forget();
    }

    void playIntentAndPlan()
    {
        m_server->play(ChatScript::http(ChatScript::answerEvents(Intent)));
        const QString search =
            QString::fromUtf8(QJsonDocument(QJsonObject{{u"query"_s, Question}}).toJson(QJsonDocument::Compact));
        m_server->play(ChatScript::http(ChatScript::toolEvents({{u"search_kb"_s, search}})));
    }
    void playAnswer()
    {
        m_server->play(ChatScript::http(ChatScript::answerEvents(u"Thirty days off in a year [P1]."_s)));
    }

    Called send() { return call({u"send"_s, u"--customer"_s, u"2"_s, Question}); }

    static QJsonObject auditOf(const QJsonObject &answer, const QString &tool)
    {
        for (const QJsonValue &entry : answer["run"_L1]["audit"_L1].toArray()) {
            if (entry["tool"_L1].toString() == tool)
                return entry.toObject();
        }
        return {};
    }

    void sameInReplay(const Called &sent)
    {
        const Called again = call({u"replay"_s, QString::number(sent.object["run"_L1]["id"_L1].toInteger())});
        QVERIFY2(again.object["same"_L1].toBool(), again.said().constData());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(u"kb"_s));
        write(u"holidays.md"_s, "# Holidays\n\nThirty days off in a year.\n");
        write(u"parking.md"_s, "# Parking\n\nLeave your car behind the house, write to car@private.example.\n");
        m_server = std::make_unique<ScriptedServer>();
        const Called seeded = call({u"seed"_s});
        QVERIFY2(seeded.exitCode == 0, seeded.said().constData());
    }

    void nothingIsSentWhileItIsOff()
    {
        playIntentAndPlan();
        playAnswer();
        const Called refused = call({u"kb"_s, u"embed"_s});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(
            refused.object["error"_L1]["message"_L1].toString().contains(u"settings set assistant/embeddings on"_s));
        QCOMPARE(send().exitCode, 0);
        for (const auto &seen : m_server->seen())
            QCOMPARE(seen.path, QByteArray("/v1/chat/completions"));
    }

    void articlesAreFoundByMeaning()
    {
        turnOn();
        embedArticles();
        playIntentAndPlan();
        play({{0.9, 0.1, 0}});
        playAnswer();
        const Called sent = send();
        QVERIFY2(sent.exitCode == 0, sent.said().constData());
        const QJsonObject found = auditOf(sent.object, u"search_kb"_s)["output"_L1].toObject();
        QCOMPARE(found["results"_L1][0]["source_file"_L1].toString(), u"holidays.md"_s);
        // What was sent is on the log, byte for byte, masked; what it cost is counted.
        const QJsonObject asked = auditOf(sent.object, u"embed_query"_s);
        QVERIFY(asked["success"_L1].toBool());
        QCOMPARE(asked["output"_L1]["dimensions"_L1].toInt(), 3);
        const auto &seen = m_server->seen()[3];
        QCOMPARE(seen.path, QByteArray("/v1/embeddings"));
        QVERIFY(!seen.body.contains("private.example"));
        QCOMPARE(asked["input"_L1]["request"_L1]["body"_L1].toObject(), QJsonDocument::fromJson(seen.body).object());
        QCOMPARE(sent.object["run"_L1]["usage"_L1]["input_tokens"_L1].toInt(), 100 + 200 + 10 + 100);
        QVERIFY(sent.object["run"_L1]["notice"_L1].toString().isEmpty());
        sameInReplay(sent);
        QCOMPARE(call({u"audit"_s, u"verify"_s}).exitCode, 0);
    }

    void onlyChangedPassagesAreSentAgain()
    {
        turnOn();
        embedArticles();
        QVERIFY(!m_server->seen()[0].body.contains("private.example"));
        const Called again = call({u"kb"_s, u"embed"_s});
        QCOMPARE(again.exitCode, 0);
        QCOMPARE(again.object["fetched"_L1].toInt(), 0);
        QCOMPARE(m_server->seen().size(), 1u);

        write(u"holidays.md"_s, "# Holidays\n\nThirty-one days off in a year.\n");
        play({{1, 0, 0}});
        const Called changed = call({u"kb"_s, u"embed"_s});
        QVERIFY2(changed.exitCode == 0, changed.said().constData());
        QCOMPARE(changed.object["fetched"_L1].toInt(), 1);
        QCOMPARE(m_server->seen().size(), 2u);
        const QJsonArray input = QJsonDocument::fromJson(m_server->seen()[1].body)["input"_L1].toArray();
        QCOMPARE(input.size(), 1);
        QVERIFY(input[0].toString().contains(u"Thirty-one"_s));

        QCOMPARE(call({u"settings"_s, u"set"_s, u"openai/embeddingModel"_s, u"another"_s}).exitCode, 0);
        m_server->forget();
        play({{1, 0}, {0, 1}});
        QCOMPARE(call({u"kb"_s, u"embed"_s}).object["fetched"_L1].toInt(), 2);
    }

    void passagesThatCannotBeFetchedAreTold_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("words");
        QTest::newRow("no embeddings here") << ScriptedServer::answer(404, "{}") << u"offers no embeddings"_s;
        QTest::newRow("wrong count") << ScriptedServer::answer(200, ChatScript::embeddings({{1, 0}}))
                                     << u"cannot be read"_s;
        QTest::newRow("NaN") << ScriptedServer::answer(
            200, R"({"data":[{"index":0,"embedding":[1,0]},{"index":1,"embedding":[null,1]}]})")
                             << u"cannot be read"_s;
        QTest::newRow("two dimensions") << ScriptedServer::answer(200, ChatScript::embeddings({{1, 0}, {1, 0, 0}}))
                                        << u"cannot be read"_s;
        QTest::newRow("five megabytes") << ScriptedServer::answer(200, QByteArray(5'000'000, '[')) << QString();
    }

    void passagesThatCannotBeFetchedAreTold()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, words);
        turnOn();
        m_server->play(answer);
        const Called refused = call({u"kb"_s, u"embed"_s});
        QCOMPARE(refused.exitCode, 1);
        const QString message = refused.object["error"_L1]["message"_L1].toString();
        QVERIFY2(!message.isEmpty() && message.contains(words), refused.said().constData());
        QCOMPARE(m_server->seen().size(), 1u);
        QVERIFY(call({u"audit"_s, u"list"_s}).output.contains("embed_passages"));
    }

    /// Nothing is known of the articles: a run goes on without, and does not ask.
    void aRunGoesOnWithoutVectors()
    {
        turnOn();
        playIntentAndPlan();
        playAnswer();
        const Called sent = send();
        QVERIFY2(sent.exitCode == 0, sent.said().constData());
        QVERIFY(auditOf(sent.object, u"embed_query"_s).isEmpty());
    }

    void aQuestionThatFailsIsAnsweredByWords_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Then>("then");
        QTest::newRow("no embeddings here") << ScriptedServer::answer(404, "{}") << Then::Keep;
        QTest::newRow("too many") << ScriptedServer::answer(200, ChatScript::embeddings({{1, 0, 0}, {1, 0, 0}}))
                                  << Then::Keep;
        QTest::newRow("NaN") << ScriptedServer::answer(200, R"({"data":[{"index":0,"embedding":[NaN]}]})")
                             << Then::Keep;
        QTest::newRow("slow") << QByteArray() << Then::Hang;
    }

    void aQuestionThatFailsIsAnsweredByWords()
    {
        QFETCH(QByteArray, answer);
        QFETCH(Then, then);
        turnOn();
        embedArticles();
        playIntentAndPlan();
        m_server->play(answer, then);
        playAnswer();
        const Called sent = send();
        QVERIFY2(sent.exitCode == 0, sent.said().constData());
        QCOMPARE(sent.object["status"_L1].toString(), u"pending_approval"_s);
        const QJsonObject asked = auditOf(sent.object, u"embed_query"_s);
        QVERIFY(!asked["success"_L1].toBool());
        QVERIFY(asked["duration_us"_L1].toInteger() < 5'000'000);
        QVERIFY(auditOf(sent.object, u"search_kb"_s)["success"_L1].toBool());
        const QString notice = sent.object["run"_L1]["notice"_L1].toString();
        QVERIFY2(notice.contains(u"words alone"_s), qPrintable(notice));
        QVERIFY(!sent.object["draft"_L1].toString().contains(u"words alone"_s));
        sameInReplay(sent);
    }

    /// The server means another model by the same name: nothing is compared that cannot be.
    void aQuestionOfAnotherDimensionFindsByWords()
    {
        const auto found = [](const Called &sent) {
            return auditOf(sent.object, u"search_kb"_s)["output"_L1]["results"_L1].toArray();
        };
        playIntentAndPlan();
        playAnswer();
        const Called byWords = send();
        QVERIFY2(byWords.exitCode == 0, byWords.said().constData());
        m_server->forget();
        turnOn();
        embedArticles();
        playIntentAndPlan();
        play({{1, 0}});
        playAnswer();
        const Called sent = send();
        QVERIFY2(sent.exitCode == 0, sent.said().constData());
        QCOMPARE(sent.object["status"_L1].toString(), u"pending_approval"_s);
        QVERIFY(auditOf(sent.object, u"embed_query"_s)["success"_L1].toBool());
        QCOMPARE(found(sent), found(byWords));
    }
};

QTEST_GUILESS_MAIN(EmbeddingsFlowTest)
#include "EmbeddingsFlowTest.moc"
