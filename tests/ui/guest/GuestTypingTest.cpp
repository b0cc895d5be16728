#include "core/desk/GuestDesk.h"
#include "core/store/UnsentText.h"
#include "tests/kit/Report.h"
#include "tests/kit/SendSignal.h"
#include "tests/kit/TestDesk.h"
#include "tests/ui/Find.h"
#include "ui/guest/GuestWindow.h"
#include "ui/kit/Theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPlainTextEdit>
#include <QProcess>
#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr CustomerId Guest{2};
constexpr CustomerId Other{1};
constexpr int PatienceMs = 60'000;
const QString Typed = u"My invoice of March is wrong: it says "_s;

/// The shown window of one customer.
class Window
{
public:
    explicit Window(Desk &desk, CustomerId customer = Guest) : m_window(desk.guest(customer)) { m_window.show(); }

    bool isReady()
    {
        if (!QTest::qWaitForWindowExposed(&m_window) || !(m_field = awaited<QPlainTextEdit>(m_window, u"Message"_s)))
            return false;
        m_field->setFocus();
        return true;
    }

    void type(const QString &text) { QTest::keyClicks(m_field, text); }
    void send() { clickOn(named<QAbstractButton>(m_window, u"Send"_s)); }
    QString text() const { return m_field->toPlainText(); }
    GuestWindow &window() { return m_window; }

private:
    GuestWindow m_window;
    QPlainTextEdit *m_field = nullptr;
};

/// A window at which somebody types and types, until it is killed.
int live(int argc, char *argv[], const QString &file)
{
    QApplication application(argc, argv);
    Theme theme;
    theme.install();
    TestDesk desk(file);
    Window window(desk.desk());
    if (!desk.isValid() || !window.isReady())
        return 1;
    for (int letter = 0;; ++letter) {
        window.type(Typed.mid(letter % Typed.size(), 1));
        std::printf("%s\n", qUtf8Printable(window.text()));
        std::fflush(stdout);
        QTest::qWait(20);
    }
}

} // namespace

/// What a customer typed and did not send outlives the window, and only that.
class GuestTypingTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<TestDesk> m_desk;

    Desk &desk() { return m_desk->desk(); }
    QString kept(CustomerId customer = Guest) const
    {
        return UnsentText({Workspace::Engine::Sqlite, m_desk->file()}, customer).file();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestDesk>();
        QVERIFY2(m_desk->isValid(), qPrintable(m_desk->problem()));
        QVERIFY(m_desk->seed());
    }
    void cleanup() { m_desk.reset(); }

    void typedTextOutlivesTheWindow()
    {
        Report report(u"A9 guest's window killed -9 while the customer types"_s, u"I7 I8 I13"_s,
                      u"at most a second of typing is lost, the next window shows the rest, a sent text is gone"_s);
        report.count();
        const QString file = m_folder.filePath(u"killed.db"_s);
        {
            TestDesk seeded(file);
            QVERIFY(seeded.isValid() && seeded.seed());
        }
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), {u"--window"_s, file});
        QString typed; // a second before the end
        QByteArray said;
        QVERIFY(
            QTest::qWaitFor([&] { return (said += process.readAllStandardOutput()).count('\n') > 40; }, PatienceMs));
        typed = QString::fromUtf8(said.left(said.lastIndexOf('\n'))).section(u'\n', -1);
        QTest::qWait(1'000);
        QVERIFY(sendSignal(process, SIGKILL));
        QVERIFY(process.waitForFinished(PatienceMs));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        said += process.readAllStandardOutput();
        const QString all = QString::fromUtf8(said.left(said.lastIndexOf('\n'))).section(u'\n', -1);

        TestDesk next(file);
        QVERIFY2(next.isValid(), qPrintable(next.problem()));
        {
            Window others(next.desk(), Other);
            Window window(next.desk());
            QVERIFY(others.isReady() && window.isReady());
            QTRY_VERIFY(!window.text().isEmpty());
            const QString shown = window.text();
            QVERIFY2(shown.startsWith(typed) && (all + Typed).startsWith(shown.left(all.size())), qPrintable(shown));
            report.note(u"%1 of %2 letters kept"_s.arg(shown.size()).arg(all.size()));
            QCOMPARE(others.text(), QString());
            window.send();
            QTRY_COMPARE(window.text(), QString());
            const auto messages = TestDesk::wait(next.desk().guest(Guest)->messages({}, 1));
            QVERIFY(messages && !messages->empty());
            QCOMPARE(messages->front().body, shown);
        }
        Window again(next.desk());
        QVERIFY(again.isReady());
        QVERIFY(TestDesk::wait(next.desk().guest(Guest)->unsentText())); // behind what the window asked
        QTest::qWait(50);
        QCOMPARE(again.text(), QString());
        const auto sound = TestDesk::wait(next.desk().check());
        QVERIFY2(sound && sound->ok, qPrintable(sound ? sound->problems.join(u"; "_s) : QString()));
    }

    void itIsKeptWhileItIsTypedAndRemovedWhenItIsSent()
    {
        Window window(desk());
        QVERIFY(window.isReady());
        window.type(Typed);
        QTRY_VERIFY(QFile::exists(kept()));
        QVERIFY(!QFile::exists(kept(Other)));
        window.send();
        QTRY_COMPARE(window.text(), QString());
        QTRY_VERIFY(!QFile::exists(kept()));
    }

    /// The half second that is waited for more is not lost when there is no crash.
    void aWindowThatIsClosedKeepsEveryLetter()
    {
        {
            Window window(desk());
            QVERIFY(window.isReady());
            QVERIFY(TestDesk::wait(desk().guest(Guest)->unsentText())); // behind what the window asked
            QTest::qWait(50);
            window.type(Typed);
        }
        Window next(desk());
        QVERIFY(next.isReady());
        QTRY_COMPARE(next.text(), Typed);
    }

    /// As a desktop asks that saves its session: before anything is closed, and perhaps nothing will be.
    void askedToItKeepsEveryLetter()
    {
        Window window(desk());
        window.window().keepTyped(); // too early: what was kept before is still being read
        QVERIFY(window.isReady());
        QVERIFY(TestDesk::wait(desk().guest(Guest)->unsentText()));
        QTest::qWait(50);
        window.type(Typed);
        window.window().keepTyped();
        QCOMPARE(TestDesk::wait(desk().guest(Guest)->unsentText()).value(), Typed);
    }

    void aMergedCustomersTextIsForgotten()
    {
        QVERIFY(TestDesk::wait(desk().guest(Other)->keepUnsent(Typed)));
        QVERIFY(QFile::exists(kept(Other)));
        const auto into = TestDesk::wait(desk().customer(Guest));
        QVERIFY(into);
        QVERIFY(TestDesk::wait(desk().mergeCustomers(*into, Other)));
        QTRY_VERIFY(!QFile::exists(kept(Other)));
    }
};

int main(int argc, char *argv[])
{
    if (argc == 3 && std::strcmp(argv[1], "--window") == 0)
        return live(argc, argv, QString::fromLocal8Bit(argv[2]));
    QApplication application(argc, argv);
    Theme theme;
    theme.install();
    GuestTypingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "GuestTypingTest.moc"
