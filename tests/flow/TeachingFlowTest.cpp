#include "app/Services.h"
#include "app/console/InboxPage.h"
#include "core/desk/IntentLearner.h"
#include "tests/kit/MemorySecrets.h"
#include "tests/ui/ConsoleTest.h"
#include "tests/ui/Shot.h"
#include "ui/conversation/ConversationView.h"
#include "ui/settings/SettingsPage.h"

#include <QApplication>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTextEdit>

using namespace Qt::StringLiterals;

/// The offline assistant is corrected and measured through the shown window.
class TeachingFlowTest : public ConsoleTest
{
    Q_OBJECT

    static constexpr int Patience = 300'000; ///< learning in a debug build on a busy machine

    QTemporaryDir m_folder;
    MemorySecrets m_secrets;
    std::unique_ptr<Services> m_services;

    Desk &desk() { return m_services->desk(); }
    IntentLearner &learner() { return *m_services->assistant().learner(); }

private Q_SLOTS:
    void initTestCase()
    {
        Services::Options options;
        options.workspace = {Workspace::Engine::Sqlite, m_folder.filePath(u"w.db"_s)};
        options.offlineOnly = true;
        options.secrets = &m_secrets;
        m_services = std::make_unique<Services>(options);
        QVERIFY(TestDesk::wait(m_services->open()));
        QVERIFY(TestDesk::wait(desk().seedDemo()));
        m_services->opened({});
        desk().start();
        QTRY_VERIFY_WITH_TIMEOUT(learner().classifier(), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(!desk().knowledge()->articles().empty(), Patience);
        openWindow(desk());
        QTRY_VERIFY(m_console->inbox().conversation().conversation().isValid());
    }

    void anIntentIsCorrectedWithOneClickAndLearned()
    {
        Incoming incoming;
        incoming.customer = m_console->inbox().conversation().customer();
        incoming.conversation = m_console->inbox().conversation().conversation();
        incoming.text = u"The flux capacitor needs a polish"_s;
        incoming.approval = true;
        QSignalSpy rested(&desk(), &Desk::runRested);
        QVERIFY(TestDesk::wait(desk().receive(incoming)));
        QTRY_VERIFY_WITH_TIMEOUT(!rested.isEmpty(), Patience);
        auto *correct = awaited<QPushButton>(window(), u"Correct the intent"_s);
        QVERIFY(correct);
        QSignalSpy learned(&learner(), &IntentLearner::learned);
        clickOn(correct);
        QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        shoot(*menu, u"correct-menu"_s);
        const auto actions = menu->actions();
        QCOMPARE(actions.size(), builtinIntents().size());
        const auto billing =
            std::ranges::find_if(actions, [](QAction *action) { return action->text() == u"Billing"_s; });
        QVERIFY(billing != actions.end());
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(*billing).center());
        QTRY_VERIFY(named<QWidget>(window(), u"billing_issue, corrected"_s));
        shoot(window(), u"corrected"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!learned.isEmpty(), Patience);
        QCOMPARE(learner().classifier()->classify(incoming.text).label, u"billing_issue"_s);
    }

    void theAssistantIsEvaluatedInTheSettings()
    {
        window().showPage(PageId::Settings);
        auto *settings = window().findChild<SettingsPage *>();
        QVERIFY(settings);
        settings->showSection(SettingsPage::Section::Assistant);
        auto *open = awaited<QPushButton>(window(), u"Evaluate…"_s);
        QVERIFY(open);
        open->click();
        auto *run = awaited<QPushButton>(window(), u"Evaluate"_s);
        QVERIFY(run);
        clickOn(run);
        QTRY_COMPARE(run->text(), u"Stop"_s);
        QTRY_COMPARE_WITH_TIMEOUT(run->text(), u"Evaluate"_s, Patience);
        auto *save = named<QPushButton>(window(), u"Save report…"_s);
        QVERIFY(save && save->isEnabled());
        auto *answer = named<QTextEdit>(window(), u"Answer"_s);
        QVERIFY(answer && !answer->toPlainText().isEmpty());
        shoot(*save->window(), u"evaluated"_s);

        clickOn(run); // and once more, stopped in the middle
        QTRY_COMPARE(run->text(), u"Stop"_s);
        clickOn(run);
        QTRY_VERIFY_WITH_TIMEOUT(run->text() == u"Evaluate"_s, Patience);
    }
};

int main(int argc, char *argv[])
{
    return runConsoleTest<TeachingFlowTest>(argc, argv);
}

#include "TeachingFlowTest.moc"
