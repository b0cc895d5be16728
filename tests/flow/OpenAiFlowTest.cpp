#include "tests/kit/Ctl.h"
#include "tests/kit/Eventually.h"
#include "tests/kit/net/ChatScript.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int Soon = 60'000;
const QByteArray Canary = "canary-key-5f31aa90";
const QString Intent =
    uR"({"intent":"pricing_inquiry","confidence":0.93,"runner_up":"billing_issue","runner_up_confidence":0.04,"reason":"Asks for a price."})"_s;

} // namespace

/// The shipped `frontdeskctl` against a server that speaks the chat-completions protocol, on this machine.
class OpenAiFlowTest : public QObject
{
    Q_OBJECT

    struct Called {
        int exitCode = -1;
        QJsonObject object;
        QByteArray output;
        QByteArray errors;
    };

    QTemporaryDir m_folder;
    std::unique_ptr<ScriptedServer> m_server;

    /// As a script calls it; the server answers from this event loop meanwhile.
    Called call(const QStringList &arguments, const QHash<QString, QString> &more = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"OPENAI_API_KEY"_s, QString::fromLatin1(Canary));
        environment.insert(u"OPENAI_BASE_URL"_s, m_server->url(u"/v1"_s).toString());
        environment.insert(u"OPENAI_MODEL"_s, u"gpt-4o-mini"_s);
        for (auto it = more.cbegin(); it != more.cend(); ++it)
            environment.insert(it.key(), it.value());
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(FRONTDESK_BIN_DIR "/frontdeskctl"),
                      QStringList{u"--json"_s, u"--workspace"_s, m_folder.filePath(u"workspace.db"_s)} + arguments);
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

    Called send(const QString &text) { return call({u"send"_s, u"--customer"_s, u"2"_s, text}); }

    static QJsonObject auditOf(const QJsonObject &answer, const QString &tool)
    {
        for (const QJsonValue &entry : answer["run"_L1]["audit"_L1].toArray()) {
            if (entry["tool"_L1].toString() == tool)
                return entry.toObject();
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_server->play(ScriptedServer::answer(500, "{}"));
        const Called seeded = call({u"seed"_s});
        QVERIFY2(seeded.exitCode == 0, (seeded.output + seeded.errors).constData());
        m_server = std::make_unique<ScriptedServer>();
    }

    void aRunIsAnsweredByTheServer()
    {
        m_server->play(ChatScript::http(ChatScript::answerEvents(Intent)));
        m_server->play(
            ChatScript::http(ChatScript::toolEvents({{u"get_customer_profile"_s, u"{}"_s},
                                                     {u"search_kb"_s, u"{\"query\":\"price of the Pro plan\"}"_s},
                                                     {u"generate_response"_s, u"{}"_s}})));
        m_server->play(ChatScript::http(ChatScript::answerEvents(u"Hi Bob,\n\nhere is our price [P1]."_s)));
        const Called sent = send(u"What does the Pro plan cost? Write to bob.secret@private.example"_s);
        QVERIFY2(sent.exitCode == 0, (sent.output + sent.errors).constData());
        const QJsonObject run = sent.object["run"_L1].toObject();
        QCOMPARE(run["provider"_L1].toString(), u"openai"_s);
        QCOMPARE(run["model"_L1].toString(), u"test-model-1"_s);
        QCOMPARE(run["intent"_L1].toString(), u"pricing_inquiry"_s);
        QCOMPARE(run["usage"_L1]["input_tokens"_L1].toInt(), 100 + 200 + 100);
        QCOMPARE(run["usage"_L1]["output_tokens"_L1].toInt(), 20 + 30 + 20);
        QVERIFY(run["usage"_L1]["cost_usd"_L1].toDouble() > 0);
        QVERIFY(run["notice"_L1].toString().isEmpty());
        QVERIFY(sent.object["draft"_L1].toString().startsWith(u"Hi Bob,\n\nhere is our price."_s));
        QCOMPARE(sent.object["sources"_L1].toArray().size(), 1);
        QCOMPARE(m_server->seen().size(), 3u);
        // What was sent is on the log, byte for byte, without the key and with the address masked.
        const QStringList tools{u"classify_intent"_s, u"propose_plan"_s, u"generate_response"_s};
        for (qsizetype i = 0; i < tools.size(); ++i) {
            const QJsonObject logged = auditOf(sent.object, tools[i])["input"_L1]["request"_L1]["body"_L1].toObject();
            QCOMPARE(logged, QJsonDocument::fromJson(m_server->seen()[std::size_t(i)].body).object());
            QVERIFY(!m_server->seen()[std::size_t(i)].body.contains("private.example"));
        }
    }

    void aPlanThatIsNotOursIsReplaced()
    {
        m_server->play(ChatScript::http(ChatScript::answerEvents(Intent)));
        m_server->play(ChatScript::http(ChatScript::toolEvents({{u"delete_customer"_s, u"{\"id\":3}"_s}})));
        m_server->play(ChatScript::http(ChatScript::answerEvents(u"Hi Bob."_s)));
        const Called sent = send(u"What does the Pro plan cost?"_s);
        QVERIFY2(sent.exitCode == 0, (sent.output + sent.errors).constData());
        const QJsonObject proposed = auditOf(sent.object, u"propose_plan"_s);
        QVERIFY(!proposed["success"_L1].toBool());
        for (const QJsonValue &step : sent.object["run"_L1]["plan"_L1].toArray())
            QVERIFY(step["tool"_L1].toString() != u"delete_customer"_s);
        QCOMPARE(sent.object["status"_L1].toString(), u"pending_approval"_s);
    }

    void theOfflineAssistantStepsInAndSaysSo()
    {
        m_server->play(ChatScript::refusal(401, u"invalid_api_key"_s, u"no"_s));
        const Called sent =
            call({u"send"_s, u"--customer"_s, u"2"_s, u"--approval"_s, u"off"_s, u"What are your pricing plans?"_s});
        QVERIFY2(sent.exitCode == 0, (sent.output + sent.errors).constData());
        QCOMPARE(sent.object["status"_L1].toString(), u"pending_approval"_s);
        const QJsonObject run = sent.object["run"_L1].toObject();
        QCOMPARE(run["provider"_L1].toString(), u"offline"_s);
        QVERIFY(run["notice"_L1].toString().contains(u"offline assistant stepped in"_s));
        QVERIFY(run["notice"_L1].toString().contains(u"key"_s));
        QVERIFY(!sent.object["draft"_L1].toString().isEmpty());
        QVERIFY(!auditOf(sent.object, u"classify_intent"_s)["success"_L1].toBool());
        QCOMPARE(m_server->seen().size(), 1u);
    }

    void whatBrokeOffIsNotApproved()
    {
        m_server->play(ChatScript::http(ChatScript::answerEvents(Intent)));
        m_server->play(ChatScript::http(ChatScript::toolEvents({{u"search_kb"_s, u"{\"query\":\"price\"}"_s}})));
        m_server->play(ChatScript::http(ChatScript::answerEvents(u"Hi Bob, the pri"_s, u"length"_s)));
        // Even without Human Approval.
        const Called sent =
            call({u"send"_s, u"--customer"_s, u"2"_s, u"--approval"_s, u"off"_s, u"The price of Pro?"_s});
        QVERIFY2(sent.exitCode == 0, (sent.output + sent.errors).constData());
        QCOMPARE(sent.object["status"_L1].toString(), u"pending_approval"_s);
        QCOMPARE(sent.object["partial"_L1].toString(), u"Hi Bob, the pri"_s);
        const QString run = QString::number(sent.object["run"_L1]["id"_L1].toInt());
        const Called refused = call({u"approve"_s, run});
        QCOMPARE(refused.exitCode, 1);
        QCOMPARE(refused.object["error"_L1]["kind"_L1].toString(), u"refused"_s);
        const Called completed = call({u"approve"_s, run, u"--text"_s, u"Hi Bob, the price is $79."_s});
        QVERIFY2(completed.exitCode == 0, (completed.output + completed.errors).constData());
    }

    void settingsAreKept()
    {
        const Called set = call({u"settings"_s, u"set"_s, u"assistant/dailyBudgetUsd"_s, u"0.000001"_s});
        QVERIFY2(set.exitCode == 0, (set.output + set.errors).constData());
        QCOMPARE(call({u"settings"_s, u"get"_s, u"assistant/dailyBudgetUsd"_s}).object["from"_L1].toString(),
                 u"workspace"_s);
        QCOMPARE(call({u"settings"_s, u"set"_s, u"assistant/provider"_s, u"elsewhere"_s}).exitCode, 1);
        QCOMPARE(call({u"settings"_s, u"get"_s, u"nothing"_s}).exitCode, 1);
        // The budget holds: nothing goes out.
        const Called sent = send(u"What are your pricing plans?"_s);
        QVERIFY2(sent.exitCode == 0, (sent.output + sent.errors).constData());
        QVERIFY(sent.object["run"_L1]["notice"_L1].toString().contains(u"budget"_s));
        QVERIFY(m_server->seen().empty());
        QCOMPARE(call({u"settings"_s, u"unset"_s, u"assistant/dailyBudgetUsd"_s}).object["value"_L1].toString(),
                 u"0"_s);
    }

    void theKeyIsNowhere()
    {
        const Called audit = call({u"audit"_s, u"verify"_s});
        QVERIFY2(audit.exitCode == 0, (audit.output + audit.errors).constData());
        int files = 0;
        QDirIterator all(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(Canary), qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY(files > 0);
        const Called list = call({u"settings"_s, u"list"_s});
        QVERIFY(!list.output.contains(Canary) && !list.errors.contains(Canary));
        const Called log = call({u"audit"_s, u"list"_s});
        QVERIFY(!log.output.contains(Canary) && log.output.contains("generate_response"));
    }
};

QTEST_GUILESS_MAIN(OpenAiFlowTest)
#include "OpenAiFlowTest.moc"
