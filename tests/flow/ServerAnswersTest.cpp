#include "app/Services.h"
#include "app/console/InboxPage.h"
#include "tests/kit/MemorySecrets.h"
#include "tests/kit/net/ChatScript.h"
#include "tests/ui/ConsoleTest.h"
#include "tests/ui/Shot.h"
#include "ui/conversation/ConversationView.h"
#include "ui/kit/TextView.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

const QString Intent =
    uR"({"intent":"pricing_inquiry","confidence":0.93,"runner_up":"billing_issue","runner_up_confidence":0.04,"reason":"Asks for a price."})"_s;
constexpr int Deltas = 30;
constexpr int DeltaMs = 40;

/// Whether a visible widget says this, in its name or in the middle of it.
bool isSaid(QWidget &window, const QString &words)
{
    const auto widgets = window.findChildren<QWidget *>();
    return std::any_of(widgets.begin(), widgets.end(), [&](QWidget *widget) {
        const auto *accessible = widget->isVisible() ? QAccessible::queryAccessibleInterface(widget) : nullptr;
        return accessible && accessible->text(QAccessible::Name).contains(words);
    });
}

} // namespace

/// The console in front of a server that speaks the chat-completions protocol: live text, waiting, stopping, stepping
/// back to offline, and the settings for it.
class ServerAnswersTest : public ConsoleTest
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<ScriptedServer> m_server;
    MemorySecrets m_secrets;
    std::unique_ptr<Services> m_services;
    int m_number = 0;

    Desk &desk() { return m_services->desk(); }

    void open(const QByteArray &envFile)
    {
        Services::Options options;
        options.workspace = {Workspace::Engine::Sqlite, m_folder.filePath(u"w%1.db"_s.arg(++m_number))};
        options.envFile = envFile + "OPENAI_BASE_URL=" + m_server->url(u"/v1"_s).toEncoded() + "\n";
        options.secrets = &m_secrets;
        m_services = std::make_unique<Services>(options);
        QVERIFY(TestDesk::wait(m_services->open()));
        QVERIFY(TestDesk::wait(desk().seedDemo()));
        m_services->opened({});
        desk().start();
        QTRY_VERIFY(m_services->assistant().isReady());
        openWindow(desk());
        QTRY_VERIFY(m_console->inbox().conversation().conversation().isValid());
    }

    /// Intent and plan at once, then an answer that takes its time.
    void playSlowAnswer()
    {
        m_server->play(ChatScript::http(ChatScript::answerEvents(Intent)));
        m_server->play(
            ChatScript::http(ChatScript::toolEvents({{u"search_kb"_s, u"{\"query\":\"pricing plans\"}"_s}})));
        ScriptedServer::Script slow;
        slow.pieces.push_back(ScriptedServer::streamHead());
        for (int i = 1; i <= Deltas; ++i)
            slow.pieces.push_back(ChatScript::words(u"word%1 "_s.arg(i)));
        slow.pieces.push_back(ChatScript::chunk({}, u"stop"_s) + ChatScript::usage(1'200, 80) + ChatScript::Done);
        slow.then = ScriptedServer::Then::Close;
        slow.everyMs = DeltaMs;
        m_server->play(slow);
    }

    void ask()
    {
        Incoming incoming;
        incoming.customer = m_console->inbox().conversation().customer();
        incoming.conversation = m_console->inbox().conversation().conversation();
        incoming.text = u"What are your pricing plans?"_s;
        QVERIFY(TestDesk::wait(desk().receive(incoming)));
    }

    Run lastRun()
    {
        const auto runs = TestDesk::wait(desk().runs({}, {}, 1));
        return runs && !runs->empty() ? runs->front() : Run();
    }

private Q_SLOTS:
    void init() { m_server = std::make_unique<ScriptedServer>(); }

    void cleanup()
    {
        m_console.reset();
        m_services.reset();
        m_server.reset();
    }

    void textAppearsAsTheServerSendsIt()
    {
        playSlowAnswer();
        open("OPENAI_API_KEY=sk-test\n");
        ask();
        auto *draft = awaited<TextView>(window(), u"Draft"_s, 20'000);
        QVERIFY(draft);
        QTRY_VERIFY(draft->toPlainText().contains(u"word3"_s));
        QVERIFY(!draft->toPlainText().contains(u"word%1 "_s.arg(Deltas)));
        shoot(window(), u"server-streaming"_s);
        QTRY_VERIFY(named<QWidget>(window(), u"Draft reply · not sent"_s));
        QVERIFY(draft->toPlainText().contains(u"word%1"_s.arg(Deltas)));
        const Run run = lastRun();
        QCOMPARE(run.provider, u"openai"_s);
        QCOMPARE(run.inputTokens, 100 + 200 + 1'200);
        QTRY_VERIFY(isSaid(window(), QLocale().toString(1'630) + u" tokens"_s));
        shoot(window(), u"server-draft"_s);
    }

    void escapeHangsUp()
    {
        playSlowAnswer();
        open("OPENAI_API_KEY=sk-test\n");
        ask();
        auto *draft = awaited<TextView>(window(), u"Draft"_s, 20'000);
        QVERIFY(draft);
        QTRY_VERIFY(draft->toPlainText().contains(u"word2"_s));
        QTest::keyClick(&window(), Qt::Key_Escape);
        QTRY_COMPARE(m_server->hangUps(), 1);
        QTRY_COMPARE(lastRun().state, RunState::Cancelled);
        const auto detail = TestDesk::wait(desk().run(lastRun().id));
        QVERIFY(detail && detail->draft);
        QVERIFY(detail->draft->partial);
        QVERIFY(detail->draft->body.startsWith(u"word1"_s));
        QVERIFY(detail->draft->state != DraftState::Pending);
    }

    void waitingIsSeenAndCanBeCutShort()
    {
        m_server->play(ChatScript::refusal(429, u"rate_limit_exceeded"_s, u"Slow down"_s, "Retry-After: 40\r\n"));
        open("OPENAI_API_KEY=sk-test\n");
        ask();
        QVERIFY(awaited<QWidget>(window(), u"Waiting for the server…"_s, 20'000));
        auto *offline = awaited<QPushButton>(window(), u"Answer offline"_s);
        QVERIFY(offline);
        shoot(window(), u"server-waiting"_s);
        clickOn(offline);
        QTRY_VERIFY_WITH_TIMEOUT(named<QWidget>(window(), u"Draft reply · not sent"_s), 20'000);
        QVERIFY(!named<QPushButton>(window(), u"Answer offline"_s));
        const Run run = lastRun();
        QCOMPARE(run.provider, u"offline"_s);
        QCOMPARE(run.state, RunState::Pending);
        QVERIFY(isSaid(window(), u"The offline assistant stepped in"_s));
        QCOMPARE(m_server->seen().size(), 1u);
        shoot(window(), u"server-offline"_s);
    }

    void aKeyIsEnteredInTheSettings()
    {
        m_server->play(ChatScript::http(ChatScript::answerEvents(Intent)));
        open({});
        window().showPage(PageId::Settings);
        auto *sections = awaited<QListView>(window(), u"Sections"_s);
        QVERIFY(sections);
        const QModelIndexList found = sections->model()->match(sections->model()->index(0, 0), Qt::DisplayRole,
                                                               u"Assistant"_s, 1, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        QTest::mouseClick(sections->viewport(), Qt::LeftButton, {}, sections->visualRect(found.front()).center());
        auto *field = awaited<QLineEdit>(window(), u"Key"_s);
        QVERIFY(field);
        QVERIFY(isSaid(window(), u"There is no key."_s));
        QTest::keyClicks(field, u"sk-canary-typed"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(isSaid(window(), u"The key is in the keychain of this computer."_s));
        QVERIFY(field->text().isEmpty());
        QCOMPARE(m_secrets.kept.value(u"openai/apiKey"_s), QByteArray("sk-canary-typed"));
        shoot(window(), u"settings-assistant"_s);
        auto *test = awaited<QPushButton>(window(), u"Test connection"_s);
        QVERIFY(test);
        clickOn(test);
        QTRY_COMPARE(m_server->seen().size(), 1u);
        QCOMPARE(m_server->seen()[0].headers.value("authorization"), QByteArray("Bearer sk-canary-typed"));
        QTRY_VERIFY(isSaid(window(), u"answers"_s));
    }
};

int main(int argc, char *argv[])
{
    return runConsoleTest<ServerAnswersTest>(argc, argv);
}

#include "ServerAnswersTest.moc"
