#include "app/Services.h"
#include "app/console/Console.h"
#include "app/console/InboxPage.h"
#include "tests/bench/Measure.h"
#include "tests/kit/MemorySecrets.h"
#include "tests/kit/TestDesk.h"
#include "tests/kit/net/ChatScript.h"
#include "ui/conversation/ConversationView.h"
#include "ui/kit/TextView.h"
#include "ui/kit/Theme.h"
#include "ui/shell/MainWindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int Runs = 41;
constexpr int Tokens = 1'000;
constexpr int TokenMs = 2; ///< 500 a second
constexpr int PatienceMs = 60'000;
constexpr CustomerId Somebody{2};

const QString Intent =
    uR"({"intent":"pricing_inquiry","confidence":0.93,"runner_up":"billing_issue","runner_up_confidence":0.04,"reason":"Asks for a price."})"_s;

/// A console in front of a server on this machine that answers without thinking, so that what is left is ours.
class Bench
{
public:
    bool open()
    {
        Services::Options options;
        options.workspace = {Workspace::Engine::Sqlite, m_folder.filePath(u"workspace.db"_s)};
        options.envFile = "OPENAI_API_KEY=sk-bench\nOPENAI_BASE_URL=" + m_server.url(u"/v1"_s).toEncoded() + "\n";
        options.secrets = &m_secrets;
        m_services = std::make_unique<Services>(options);
        if (!TestDesk::wait(m_services->open()) || !TestDesk::wait(m_services->desk().seedDemo()))
            return false;
        m_services->opened({});
        m_services->desk().start();
        return QTest::qWaitFor([this] { return m_services->assistant().isReady(); }, PatienceMs);
    }

    bool show()
    {
        m_console = std::make_unique<Console>(m_services->desk());
        m_console->window().resize(1440, 900);
        m_console->begin(PageId::Inbox);
        m_console->window().show();
        return QTest::qWaitFor([this] { return conversation().conversation().isValid(); }, PatienceMs);
    }

    void playQuestions()
    {
        m_server.forget();
        m_server.play(ChatScript::http(ChatScript::answerEvents(Intent)));
        m_server.play(ChatScript::http(ChatScript::toolEvents({{u"search_kb"_s, u"{\"query\":\"pricing plans\"}"_s}})));
    }

    /// Milliseconds from the customer's message to the draft, three questions to the server on the way.
    double wholeRun()
    {
        playQuestions();
        m_server.play(ChatScript::http(ChatScript::answerEvents(u"Pro costs $79 a month."_s)));
        QElapsedTimer clock;
        clock.start();
        askAndWait();
        return double(clock.nsecsElapsed()) / 1e6;
    }

    /// Milliseconds from the moment the server has the last question until its first word stands in the window; the
    /// server's own turn of the event loop included.
    double firstToken()
    {
        playQuestions();
        ScriptedServer::Script script;
        script.pieces = {ScriptedServer::streamHead() + ChatScript::words(u"Firstword "_s),
                         ChatScript::chunk({}, u"stop"_s) + ChatScript::Done};
        script.everyMs = 100;
        script.then = ScriptedServer::Then::Close;
        m_server.play(script);
        QElapsedTimer clock;
        double ms = -1;
        QObject context;
        const int last = int(m_server.seen().size()) + 3;
        QObject::connect(&m_server, &ScriptedServer::requested, &context, [&](int number) {
            if (number == last)
                clock.start();
        });
        QTimer looking;
        QObject::connect(&looking, &QTimer::timeout, &context, [&] {
            if (ms < 0 && clock.isValid() && isShown(u"Firstword"_s))
                ms = double(clock.nsecsElapsed()) / 1e6;
        });
        looking.start(0);
        askAndWait();
        return ms;
    }

    /// The longest time the window did not react while an answer of 500 tokens a second came in, in milliseconds.
    double longestStall()
    {
        playQuestions();
        ScriptedServer::Script script;
        script.pieces.push_back(ScriptedServer::streamHead());
        for (int i = 0; i < Tokens; ++i)
            script.pieces.push_back(ChatScript::words(u"word%1 "_s.arg(i)));
        script.pieces.push_back(ChatScript::chunk({}, u"stop"_s) + ChatScript::Done);
        script.everyMs = TokenMs;
        script.then = ScriptedServer::Then::Close;
        m_server.play(script);
        QElapsedTimer clock;
        double longest = -1;
        QTimer pulse;
        pulse.setTimerType(Qt::PreciseTimer);
        QObject::connect(&pulse, &QTimer::timeout, &pulse, [&] {
            if (clock.isValid() && isShown(u"word"_s))
                longest = std::max(longest, double(clock.nsecsElapsed()) / 1e6);
            clock.start();
        });
        pulse.start(1);
        askAndWait();
        return longest;
    }

private:
    ConversationView &conversation() { return m_console->inbox().conversation(); }

    bool isShown(const QString &words)
    {
        const auto views = conversation().findChildren<TextView *>();
        return std::any_of(views.begin(), views.end(), [&](const TextView *view) {
            return view->isVisible() && view->toPlainText().contains(words);
        });
    }

    /// In a bare event loop: what waits with pauses would measure its own pauses.
    void askAndWait()
    {
        Incoming incoming;
        incoming.customer = m_console ? conversation().customer() : Somebody;
        if (m_console)
            incoming.conversation = conversation().conversation();
        incoming.text = u"What are your pricing plans?"_s;
        QEventLoop loop;
        QObject::connect(&m_services->desk(), &Desk::runRested, &loop, &QEventLoop::quit);
        QTimer::singleShot(PatienceMs, &loop, &QEventLoop::quit);
        const auto received = m_services->desk().receive(incoming);
        loop.exec();
    }

    QTemporaryDir m_folder;
    ScriptedServer m_server;
    MemorySecrets m_secrets;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Console> m_console;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    Theme theme;
    theme.setMode(ThemeMode::Light);
    theme.install();
    Bench bench;
    if (!bench.open()) {
        std::fputs("The desk cannot be opened.\n", stderr);
        return 1;
    }
    std::vector<double> runs;
    runs.reserve(std::size_t(Runs));
    for (int i = 0; i < Runs; ++i)
        runs.push_back(bench.wholeRun());
    if (!bench.show()) {
        std::fputs("The window does not come.\n", stderr);
        return 1;
    }
    std::vector<double> tokens;
    tokens.reserve(std::size_t(Runs));
    for (int i = 0; i < Runs; ++i)
        tokens.push_back(bench.firstToken());
    const double overhead = Measure::median(runs);
    const double token = Measure::median(tokens);
    const double stall = bench.longestStall();
    Measure::report("run with three questions to a server, beside its own time", overhead, "ms", "< 10 ms",
                    overhead >= 0 && overhead < 10);
    Measure::report("first token: from its arrival until it is in the window", token, "ms", "< 20 ms",
                    token >= 0 && token < 20);
    Measure::report("500 tokens/s: longest time the window did not react", stall, "ms", "< 16 ms",
                    stall >= 0 && stall < 16);
    return 0;
}
