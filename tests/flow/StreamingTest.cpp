#include "app/console/Console.h"
#include "app/console/InboxPage.h"
#include "core/llm/IntentClassifier.h"
#include "tests/kit/TestDesk.h"
#include "tests/ui/Find.h"
#include "tests/ui/Shot.h"
#include "ui/conversation/ConversationView.h"
#include "ui/inbox/InboxPanel.h"
#include "ui/kit/TextView.h"
#include "ui/kit/Theme.h"
#include "ui/shell/MainWindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSettings>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

/// How a server writes: so many words, one every so many milliseconds.
struct Pace {
    int words = 30;
    int everyMs = 40;
};

/// An answer that takes its time, as a server's does.
class SlowReply : public ReplyCall
{
    Q_OBJECT
public:
    explicit SlowReply(const Pace &pace)
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this, words = pace.words] {
            if (++m_sent <= words) {
                m_text += u"word%1 "_s.arg(m_sent);
                Q_EMIT delta(u"word%1 "_s.arg(m_sent));
                return;
            }
            m_timer.stop();
            ModelReply reply;
            reply.text = m_text;
            reply.answered = true;
            reply.finishReason = u"stop"_s;
            Q_EMIT finished(reply);
        });
        m_timer.start(pace.everyMs);
    }

private:
    QTimer m_timer;
    QString m_text;
    int m_sent = 0;
};

class SlowModel : public OfflineModel
{
public:
    using OfflineModel::OfflineModel;
    DeferredPtr<ReplyCall> reply(const ReplyRequest &) override { return DeferredPtr<ReplyCall>(new SlowReply(pace)); }

    Pace pace;
};

} // namespace

/// What a person sees while an answer comes in word by word, and what the window remembers.
class StreamingTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_settings;
    std::unique_ptr<SlowModel> m_model;
    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<Console> m_console;

    void open()
    {
        const auto classifier = IntentClassifier::builtin();
        QVERIFY(classifier);
        m_model = std::make_unique<SlowModel>(*classifier);
        m_desk = std::make_unique<TestDesk>(QString(), m_model.get());
        QVERIFY2(m_desk->isValid(), qPrintable(m_desk->problem()));
        QVERIFY(m_desk->seed());
        m_console = std::make_unique<Console>(m_desk->desk());
        m_console->window().resize(1440, 900);
        m_console->begin(PageId::Inbox);
        m_console->window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_console->window()));
        QTRY_VERIFY(m_console->inbox().conversation().conversation().isValid());
    }

    /// A question in the conversation that is shown.
    void ask()
    {
        Incoming incoming;
        incoming.customer = m_console->inbox().conversation().customer();
        incoming.conversation = m_console->inbox().conversation().conversation();
        incoming.text = u"What are your pricing plans?"_s;
        QVERIFY(TestDesk::wait(m_desk->desk().receive(incoming)));
    }

private Q_SLOTS:
    void initTestCase() { QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path()); }

    void cleanup()
    {
        m_console.reset();
        m_desk.reset();
        m_model.reset();
    }

    void textAppearsAsItComes_data()
    {
        QTest::addColumn<int>("words");
        QTest::addColumn<int>("everyMs");
        QTest::newRow("a slow server") << 30 << 40;
        QTest::newRow("without a pause between two frames") << 500 << 2;
    }
    void textAppearsAsItComes()
    {
        QFETCH(int, words);
        QFETCH(int, everyMs);
        open();
        m_model->pace = {words, everyMs};
        ask();
        auto *draft = awaited<TextView>(m_console->window(), u"Draft"_s);
        QVERIFY(draft);
        QVERIFY(named<QWidget>(m_console->window(), u"Drafting…"_s));
        QTRY_VERIFY(draft->toPlainText().contains(u"word3"_s));
        QVERIFY(!draft->toPlainText().contains(u"word%1 "_s.arg(words)));
        shoot(m_console->window(), u"streaming"_s);
        QTRY_VERIFY(named<QWidget>(m_console->window(), u"Draft reply · not sent"_s));
        QVERIFY(draft->toPlainText().contains(u"word%1"_s.arg(words)));
    }

    void escapeStopsADraft()
    {
        open();
        ask();
        QVERIFY(awaited<QWidget>(m_console->window(), u"Drafting…"_s));
        QTest::keyClick(&m_console->window(), Qt::Key_Escape);
        QTRY_VERIFY(!named<QWidget>(m_console->window(), u"Drafting…"_s));
        const auto runs = TestDesk::wait(m_desk->desk().runs({}, {}, 1));
        QVERIFY(runs && !runs->empty());
        QCOMPARE(runs->front().state, RunState::Cancelled);
    }

    void theWindowComesBackAsItWas()
    {
        open();
        m_console->window().resize(1100, 700);
        m_console->window().showPage(PageId::Tickets);
        m_console->keepPlacement();
        m_console = std::make_unique<Console>(m_desk->desk());
        m_console->restorePlacement();
        QCOMPARE(m_console->window().currentPage(), PageId::Tickets);
        QCOMPARE(m_console->window().size(), QSize(1100, 700));
    }
};

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setOrganizationName(u"Frontdesk"_s);
    QApplication::setApplicationName(u"frontdesk-test"_s);
    Theme theme;
    theme.setMode(ThemeMode::Light);
    theme.install();
    StreamingTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "StreamingTest.moc"
