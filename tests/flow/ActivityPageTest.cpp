#include "tests/ui/DeskTest.h"
#include "ui/kit/WidgetList.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace Hands;

/// The approvals and the log, each once with the keyboard alone and once with the mouse.
class ActivityPageTest : public DeskTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openWatched(); }
    void cleanup() { closeWatched(); }

    void approvalsByKeyboard()
    {
        const auto waiting =
            m_desk->send(David, u"I'm having trouble integrating your API, getting 401 errors"_s, true);
        QVERIFY(waiting && waiting->draft);
        key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        auto *queue = awaited<QListView>(window(), u"Approvals"_s);
        QVERIFY(queue);
        QTRY_VERIFY(queue->model()->rowCount() > 0);
        const int before = queue->model()->rowCount();
        QVERIFY(queue->hasFocus()); // never Approve by itself
        for (int row = 0; row < queue->model()->rowCount(); ++row) {
            if (textOf(queue, row).contains(u"David"_s))
                queue->setCurrentIndex(queue->model()->index(row, 0));
        }
        auto *actions = awaited<WidgetList>(window(), u"Proposed actions"_s);
        QVERIFY(actions);
        shoot(window(), u"approvals"_s);
        // The arguments are changed where they stand; what does not fit is said, and Approve waits for it.
        QVERIFY(awaited<QAbstractButton>(window(), u"Change the arguments"_s));
        QVERIFY(tabTo(window(), u"Change the arguments"_s));
        key(Qt::Key_Space);
        QComboBox *priority = comboBox(window(), u"Priority"_s);
        QVERIFY(priority);
        priority->setFocus();
        priority->setCurrentIndex(priority->findData(u"urgent"_s));
        shoot(window(), u"approvals-arguments"_s);
        QTest::qWait(350); // a decision right after the draft appeared is no decision
        queue->setFocus();
        key(Qt::Key_A);
        QTRY_COMPARE(queue->model()->rowCount(), before - 1);
        const auto run = TestDesk::wait(desk().run(waiting->run.id));
        QVERIFY(run);
        QCOMPARE(run->run.state, RunState::Sent);
        const auto tickets = TestDesk::wait(desk().tickets({}, {}, 100));
        QVERIFY(std::any_of(tickets->rows.begin(), tickets->rows.end(), [](const TicketRow &row) {
            return row.ticket.customer == David && row.ticket.priority == Priority::Urgent;
        }));
    }

    void approvalsByMouse()
    {
        const auto waiting = m_desk->send(Bob, u"Do you have a student discount?"_s, true);
        QVERIFY(waiting && waiting->draft);
        showPage(PageId::Activity);
        auto *tab = awaited<QAbstractButton>(window(), u"Approvals"_s);
        QVERIFY(tab);
        clickOn(tab);
        auto *queue = awaited<QListView>(window(), u"Approvals"_s);
        QVERIFY(queue);
        QTRY_VERIFY(queue->model()->rowCount() > 0);
        const int before = queue->model()->rowCount();
        for (int row = 0; row < before; ++row) {
            if (textOf(queue, row).contains(u"Bob"_s))
                clickRow(queue, row);
        }
        QTest::qWait(350);
        auto *reject = named<QAbstractButton>(window(), u"Reject"_s);
        QVERIFY(reject);
        clickOn(reject);
        QVERIFY(modal());
        type(u"Wrong tone"_s);
        key(Qt::Key_Return);
        QTRY_COMPARE(queue->model()->rowCount(), before - 1);
        const auto run = TestDesk::wait(desk().run(waiting->run.id));
        QVERIFY(run);
        QCOMPARE(run->run.state, RunState::Rejected);
        QCOMPARE(run->run.decisionReason, u"Wrong tone"_s);
        QVERIFY(!run->run.decidedBy.isEmpty());
    }

    void activityByKeyboard()
    {
        QVERIFY(m_desk->send(Bob, u"What does the Pro plan cost?"_s, false));
        key(Qt::Key_4, Qt::ControlModifier);
        auto *log = awaited<QListView>(window(), u"Audit log"_s);
        QVERIFY(log);
        QTRY_VERIFY(log->model()->rowCount() >= 3);
        const int all = log->model()->rowCount();
        log->setFocus();
        key(Qt::Key_Slash);
        type(u"tool:search_kb "_s);
        QTRY_VERIFY(log->model()->rowCount() > 0 && log->model()->rowCount() < all);
        shoot(window(), u"activity-filtered"_s);
        key(Qt::Key_Down);
        QTRY_VERIFY(log->hasFocus());
        key(Qt::Key_Return);
        QVERIFY(modal());
        key(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

    void activityByMouse()
    {
        QVERIFY(m_desk->send(Bob, u"What does the Pro plan cost?"_s, false));
        showPage(PageId::Activity);
        auto *log = awaited<QListView>(window(), u"Audit log"_s);
        QVERIFY(log);
        QTRY_VERIFY(log->model()->rowCount() >= 3);
        const auto entries = TestDesk::wait(desk().audit({}, {}, 1'000));
        QVERIFY(entries);
        auto *button = named<QAbstractButton>(window(), u"Export…"_s);
        QVERIFY(button);
        clickOn(button);
        const QString json = m_files.filePath(u"log.json"_s);
        QVERIFY(answerFileDialog(window(), json));
        QTRY_VERIFY(QFile::exists(json));
        const QJsonArray exported = QJsonDocument::fromJson(bytesOf(json)).array();
        QCOMPARE(exported.size(), qsizetype(entries->size()));
        QCOMPARE(exported.first().toObject()[u"hash"_s].toString(), entries->front().hash);

        auto *runs = named<QAbstractButton>(window(), u"Runs"_s);
        QVERIFY(runs);
        clickOn(runs);
        auto *list = awaited<QListView>(window(), u"Runs"_s);
        QVERIFY(list);
        QTRY_VERIFY(list->model()->rowCount() > 0);
        shoot(window(), u"activity-runs"_s);
        QTRY_VERIFY(button->isEnabled());
        clickOn(button);
        const QString csv = m_files.filePath(u"runs.csv"_s);
        QVERIFY(answerFileDialog(window(), csv));
        QTRY_VERIFY(QFile::exists(csv));
        QVERIFY(bytesOf(csv).startsWith("id,time,finished"));
        QVERIFY(bytesOf(csv).contains("Bob Smith"));
    }
};

int main(int argc, char *argv[])
{
    return runConsoleTest<ActivityPageTest>(argc, argv);
}

#include "ActivityPageTest.moc"
