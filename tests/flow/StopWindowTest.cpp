#include "app/console/Startup.h"
#include "core/store/Backup.h"
#include "tests/crash/CrashDesk.h"
#include "tests/kit/Eventually.h"
#include "tests/kit/Report.h"
#include "tests/kit/SendSignal.h"
#include "tests/kit/TestDesk.h"
#include "tests/kit/net/ScriptedServer.h"
#include "tests/ui/Find.h"
#include "ui/shell/MainWindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QListView>
#include <QPlainTextEdit>
#include <QProcess>
#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int PatienceMs = 60'000;
constexpr int StopMs = 3'000;
constexpr int OwnEndMs = 1'800; ///< whoever was told to stop leaves after two seconds, whatever is under way
const QString Question = u"What does the Pro plan cost?"_s;
const QString Reply = u"Hello Alice, let me look"_s;

MainWindow *shownWindow()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<MainWindow *>(widget))
            return window;
    }
    return nullptr;
}

/// Asks as a customer, so that the assistant is at work, and begins a reply when the file `sign` is there.
bool typeInto(MainWindow &window, const QString &sign)
{
    auto *list = awaited<QListView>(window, u"Conversations"_s);
    if (!list || !eventually([&] { return list->model()->rowCount() > 0; }, PatienceMs))
        return false;
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    auto *asking = awaited<QAbstractButton>(window, u"Customer message"_s);
    auto *field = awaited<QPlainTextEdit>(window, u"Message"_s);
    if (!asking || !field)
        return false;
    clickOn(asking);
    field->setFocus();
    QTest::keyClicks(field, Question);
    clickOn(named<QAbstractButton>(window, u"Send"_s));
    if (!eventually([&] { return field->toPlainText().isEmpty(); }, PatienceMs))
        return false;
    clickOn(named<QAbstractButton>(window, u"Reply"_s));
    std::puts("asked");
    std::fflush(stdout);
    // Whoever watches says when.
    if (!eventually([&] { return QFile::exists(sign); }, PatienceMs))
        return false;
    QTest::keyClicks(field, Reply);
    return true;
}

/// The console as it ships, with somebody at its keyboard: `typed` is the last thing before it is stopped.
int live(int argc, char *argv[], const QString &file, const QString &end)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"Frontdesk"_s);
    QApplication::setApplicationName(u"frontdesk-test"_s);
    auto startup = std::make_unique<Startup>();
    if (startup->prepare({u"frontdesk"_s, u"--workspace"_s, file}) != 0)
        return 1;
    MainWindow *window = nullptr;
    if (!eventually([&] { return (window = shownWindow()) != nullptr; }, PatienceMs)
        || !typeInto(*window, file + u".go"_s))
        return 1;
    if (end == u"close"_s)
        QTimer::singleShot(0, window, &QWidget::close);
    std::puts("typed");
    std::fflush(stdout);
    const int status = QApplication::exec();
    startup.reset();
    StopSignals::leave();
    return status;
}

} // namespace

/// The console, ended politely while somebody types and the assistant waits for its model.
class StopWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasTypedIsKept_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("A5 SIGTERM while somebody types") << SIGTERM;
        QTest::newRow("A5 SIGHUP while somebody types") << SIGHUP;
        QTest::newRow("A5 SIGINT while somebody types") << SIGINT;
        QTest::newRow("A5 window closed while somebody types") << 0;
    }
    void whatWasTypedIsKept()
    {
        QFETCH(int, signal);
        Report report(QString::fromLatin1(QTest::currentDataTag()), u"I1 I3 I13"_s,
                      u"ends within three seconds, the text is kept, the run waits for whoever comes next"_s);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"workspace.db"_s);
        {
            TestDesk desk(file);
            QVERIFY(desk.isValid() && desk.seed());
        }
        const qint64 before = Rows(file).number(u"SELECT COUNT(*) FROM agent_runs"_s);
        ScriptedServer model;
        model.play(ScriptedServer::Script{{}, ScriptedServer::Then::Hang});
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"OPENAI_API_KEY"_s, u"sk-canary-of-this-test"_s);
        environment.insert(u"OPENAI_BASE_URL"_s, model.url(u"/v1"_s).toString());
        environment.insert(u"XDG_CONFIG_HOME"_s, folder.path());
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(),
                      {u"--window"_s, file, signal == 0 ? u"close"_s : u"stay"_s});
        QByteArray said;
        const auto hears = [&](const char *word) {
            return eventually(
                [&] {
                    said += process.readAllStandardOutput();
                    return said.contains(word);
                },
                PatienceMs);
        };
        QVERIFY(hears("asked"));
        QVERIFY(eventually([&] { return !model.seen().empty(); }, PatienceMs));
        // The day's backup, which is not waited for at the end, has the workspace open too.
        QVERIFY(eventually([&] { return !Backup::filesOf(file).empty(); }, PatienceMs));
        QVERIFY(QFile(file + u".go"_s).open(QIODevice::WriteOnly));
        QVERIFY(hears("typed"));
        QElapsedTimer ending;
        ending.start();
        if (signal != 0)
            QVERIFY(sendSignal(process, signal));
        // Nobody is in a hurry when a person closes the window: what is being learnt is waited for.
        const int patience = signal == 0 ? PatienceMs : StopMs;
        QVERIFY2(eventually([&] { return process.state() == QProcess::NotRunning; }, patience),
                 "does not come to an end");
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), signal == 0 ? 0 : 128 + signal);
        if (signal == 0 || ending.elapsed() < OwnEndMs)
            QVERIFY(!QFile::exists(file + u"-wal"_s)); // closed as at any other end
        const Rows rows(file);
        QCOMPARE(rows.column(u"SELECT composer_text FROM conversations WHERE composer_text <> ''"_s),
                 QStringList{Reply});
        QCOMPARE(rows.number(u"SELECT COUNT(*) FROM messages WHERE body = '%1'"_s.arg(Question)), 1);
        // Not answered and not given up: what the model was asked is asked again.
        QCOMPARE(rows.number(u"SELECT COUNT(*) FROM agent_runs WHERE finished_at IS NULL OR finished_at = 0"_s), 1);
        QCOMPARE(rows.number(u"SELECT COUNT(*) FROM agent_runs"_s), before + 1);
        report.count();
    }
};

int main(int argc, char *argv[])
{
    if (argc == 4 && qstrcmp(argv[1], "--window") == 0)
        return live(argc, argv, QString::fromLocal8Bit(argv[2]), QString::fromLatin1(argv[3]));
    const QCoreApplication application(argc, argv);
    StopWindowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "StopWindowTest.moc"
