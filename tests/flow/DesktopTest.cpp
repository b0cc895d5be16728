#include "app/console/InboxPage.h"
#include "core/desk/Generator.h"
#include "core/llm/IntentClassifier.h"
#include "tests/kit/Density.h"
#include "tests/kit/Report.h"
#include "tests/kit/SlowModel.h"
#include "tests/ui/ConsoleTest.h"
#include "tests/ui/Hands.h"
#include "tests/ui/LongestTurn.h"
#include "tests/ui/Shot.h"
#include "ui/conversation/ConversationView.h"
#include "ui/kit/StallWatch.h"
#include "ui/kit/TextView.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QScreen>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace Hands;

namespace {

constexpr int Words = 24;

/// Two screens, the second with two pixels for one.
QByteArray twoScreens()
{
    const auto screen = [](const QString &name, int x, int dpr) {
        return QJsonObject{{u"name"_s, name},         {u"x"_s, x},          {u"y"_s, 0},
                           {u"width"_s, 1'600},       {u"height"_s, 1'000}, {u"logicalDpi"_s, 96},
                           {u"logicalBaseDpi"_s, 96}, {u"dpr"_s, dpr}};
    };
    return QJsonDocument(QJsonObject{{u"screens"_s, QJsonArray{screen(u"one"_s, 0, 1), screen(u"two"_s, 1'600, 2)}}})
        .toJson();
}

} // namespace

/// What a desktop does to a window while somebody works in it. Nothing that was written or shown goes.
class DesktopTest : public ConsoleTest
{
    Q_OBJECT

private:
    std::unique_ptr<SlowModel> m_model;

    QPlainTextEdit *field() { return awaited<QPlainTextEdit>(window(), u"Message"_s); }
    void everyPage()
    {
        for (int page = 0; page < PageCount; ++page) {
            window().showPage(PageId(page));
            QTest::qWait(30);
            QVERIFY(!window().grab().isNull());
        }
        window().showPage(PageId::Inbox);
    }

private Q_SLOTS:
    void cleanup()
    {
        m_theme->setFontPercent(100);
        m_theme->setMode(ThemeMode::Light);
        close();
        m_model.reset();
    }

    void theThemeChangesWhileAnAnswerComes()
    {
        Report report(u"L theme and size changed while an answer comes"_s, u"I1 I10 I13"_s,
                      u"the whole answer and the typed text are there"_s);
        const auto classifier = IntentClassifier::builtin();
        QVERIFY(classifier);
        m_model = std::make_unique<SlowModel>(*classifier);
        m_model->pace = {Words, 15};
        makeDesk(true, m_model.get());
        openWindow(desk());
        ConversationView &view = m_console->inbox().conversation();
        QTRY_VERIFY(view.conversation().isValid());
        QTest::keyClicks(field(), u"half a sent"_s);
        Incoming incoming;
        incoming.customer = view.customer();
        incoming.conversation = view.conversation();
        incoming.text = u"What are your pricing plans?"_s;
        QVERIFY(TestDesk::wait(desk().receive(incoming)));
        auto *draft = awaited<TextView>(window(), u"Draft"_s);
        QVERIFY(draft);
        const QList<ThemeMode> modes{ThemeMode::Dark, ThemeMode::HighContrast, ThemeMode::Light};
        while (!named<QWidget>(window(), u"Draft reply · not sent"_s) && report.counted() < 400) {
            report.count();
            m_theme->setMode(modes[report.counted() % modes.size()]);
            m_theme->setFontPercent(report.counted() % 2 == 0 ? 100 : 150);
            QTest::qWait(20);
        }
        QVERIFY(report.counted() > 5);
        QVERIFY(named<QWidget>(window(), u"Draft reply · not sent"_s));
        for (int i = 1; i <= Words; ++i)
            QVERIFY2(draft->toPlainText().contains(u"word%1"_s.arg(i)), qPrintable(draft->toPlainText()));
        QCOMPARE(field()->toPlainText(), u"half a sent"_s);
    }

    void everythingTwiceAsLarge()
    {
        Report report(u"L 200 % zoom"_s, u"I13"_s, u"every page is drawn, the typed text is there"_s);
        open();
        QTest::keyClicks(field(), u"half a sent"_s);
        for (const int percent : {200, 100}) {
            report.count();
            m_theme->setFontPercent(percent);
            everyPage();
            QVERIFY(!QTest::currentTestFailed());
            QCOMPARE(field()->toPlainText(), u"half a sent"_s);
            QVERIFY(QTest::qWaitFor([this] { return field()->fontMetrics().height() > 0; }));
        }
        QTest::keyClicks(field(), u"ence"_s);
        QCOMPARE(field()->toPlainText(), u"half a sentence"_s);
    }

    void anotherScreen()
    {
        Report report(u"L moved to a screen of another scale"_s, u"I13"_s,
                      u"drawn in its scale, the typed text is there"_s);
        QCOMPARE(QGuiApplication::screens().size(), 2);
        open();
        QTest::keyClicks(field(), u"half a sent"_s);
        for (int i = 0; i < 2; ++i) {
            report.count();
            QScreen *screen = QGuiApplication::screens().at((i + 1) % 2);
            window().windowHandle()->setScreen(screen);
            window().move(screen->geometry().topLeft() + QPoint(40, 40));
            QTRY_COMPARE(window().screen(), screen);
            QTRY_COMPARE(window().devicePixelRatio(), screen->devicePixelRatio());
            everyPage();
            QVERIFY(!QTest::currentTestFailed());
            QCOMPARE(window().grab().devicePixelRatio(), screen->devicePixelRatio());
            shoot(window(), u"screen-%1"_s.arg(i));
            QCOMPARE(field()->toPlainText(), u"half a sent"_s);
        }
    }

    /// Pages that read what is seen and not what is there. The suite generates some of the messages; a dense run all of
    /// the million.
    void aLargeWorkspace()
    {
        const qint64 customers = 10'000;
        const qint64 messages = density() > 1 ? 1'000'000 : 20'000;
        Report report(u"L 10,000 customers, %1 messages"_s.arg(QLocale::c().toString(messages)), u"I10 I11"_s,
                      u"every page is there, the window goes on"_s);
        report.count(messages);
        makeDesk(false);
        Generator generator(customers, messages, 1'000, 1);
        while (!generator.isDone())
            QVERIFY(TestDesk::wait(m_desk->store().commit([&](Writer &writer) { return generator.next(writer); })));
        openWindow(desk());
        auto *list = awaited<QListView>(window(), u"Conversations"_s);
        QVERIFY(list);
        QTRY_VERIFY(list->model()->rowCount() > 0);
        QVERIFY2(list->model()->rowCount() < 1'000, qPrintable(QString::number(list->model()->rowCount())));
        StallWatch watch;
        watch.start();
        everyPage();
        for (int i = 0; i < 15; ++i)
            press(window(), Qt::Key_J);
        QTest::keyClicks(field(), u"still here"_s);
        QTest::qWait(50);
        QCOMPARE(field()->toPlainText(), u"still here"_s);
        QVERIFY2(watch.worst().computedMs < LongestTurnMs, qPrintable(QString::number(watch.worst().computedMs)));
    }
};

int main(int argc, char *argv[])
{
    const QTemporaryDir folder;
    QFile screens(folder.filePath(u"screens.json"_s));
    if (!screens.open(QIODevice::WriteOnly) || screens.write(twoScreens()) < 0)
        return 1;
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(screens.fileName()));
    return runConsoleTest<DesktopTest>(argc, argv);
}

#include "DesktopTest.moc"
