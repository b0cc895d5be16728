#include "app/console/InboxPage.h"
#include "core/llm/IntentClassifier.h"
#include "tests/kit/SlowModel.h"
#include "tests/ui/ConsoleTest.h"
#include "tests/ui/Shot.h"
#include "ui/conversation/ConversationView.h"
#include "ui/inbox/InboxPanel.h"
#include "ui/kit/TextView.h"

#include <QAbstractButton>
#include <QApplication>

using namespace Qt::StringLiterals;

/// What a person sees while an answer comes in word by word, and what the window remembers.
class StreamingTest : public ConsoleTest
{
    Q_OBJECT

private:
    std::unique_ptr<SlowModel> m_model;

    void openSlow()
    {
        const auto classifier = IntentClassifier::builtin();
        QVERIFY(classifier);
        m_model = std::make_unique<SlowModel>(*classifier);
        makeDesk(true, m_model.get());
        openWindow(desk());
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
    void cleanup()
    {
        close();
        m_model.reset();
    }

    void textAppearsAsItComes_data()
    {
        QTest::addColumn<int>("words");
        QTest::addColumn<int>("everyMs");
        QTest::newRow("a slow server") << 30 << 40;
        QTest::newRow("without a pause between two frames") << 400 << 2;
    }
    void textAppearsAsItComes()
    {
        QFETCH(int, words);
        QFETCH(int, everyMs);
        openSlow();
        m_model->pace = {words, everyMs};
        ask();
        auto *draft = awaited<TextView>(window(), u"Draft"_s);
        QVERIFY(draft);
        QVERIFY(named<QWidget>(window(), u"Drafting…"_s));
        QTRY_VERIFY(draft->toPlainText().contains(u"word3"_s));
        QVERIFY(!draft->toPlainText().contains(u"word%1 "_s.arg(words)));
        shoot(window(), u"streaming"_s);
        QVERIFY(awaited<QWidget>(window(), u"Draft reply · not sent"_s, 60'000)); // a busy machine draws slowly
        QVERIFY(draft->toPlainText().contains(u"word%1"_s.arg(words)));
    }

    void escapeStopsADraft()
    {
        openSlow();
        ask();
        QVERIFY(awaited<QWidget>(window(), u"Drafting…"_s));
        QTest::keyClick(&window(), Qt::Key_Escape);
        QTRY_VERIFY(!named<QWidget>(window(), u"Drafting…"_s));
        const auto runs = TestDesk::wait(m_desk->desk().runs({}, {}, 1));
        QVERIFY(runs && !runs->empty());
        QCOMPARE(runs->front().state, RunState::Cancelled);
    }

    void theWindowComesBackAsItWas()
    {
        openSlow();
        window().resize(1100, 700);
        window().showPage(PageId::Tickets);
        m_console->keepPlacement();
        m_console = std::make_unique<Console>(m_desk->desk());
        m_console->restorePlacement();
        QCOMPARE(window().currentPage(), PageId::Tickets);
        QCOMPARE(window().size(), QSize(1100, 700));
    }
};

int main(int argc, char *argv[])
{
    return runConsoleTest<StreamingTest>(argc, argv);
}

#include "StreamingTest.moc"
