#include "tests/ui/DeskTest.h"
#include "ui/inbox/InboxPanel.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace Hands;

/// The inbox, once with the keyboard alone and once with the mouse; saved views; what is new while a person reads.
class InboxPageTest : public DeskTest
{
    Q_OBJECT

private:
    Conversation stored(ConversationId id)
    {
        const auto row = TestDesk::wait(desk().conversation(id));
        return row ? row->conversation : Conversation();
    }

private Q_SLOTS:
    void init() { openWatched(); }
    void cleanup() { closeWatched(); }

    void inboxByKeyboard()
    {
        QListView *list = conversations();
        QVERIFY(list);
        QTRY_VERIFY(list->model()->rowCount() > 3);
        const int all = list->model()->rowCount();

        // A token narrows; it is one key to take it back.
        list->setFocus();
        key(Qt::Key_Slash);
        type(u"from:alice "_s);
        QTRY_VERIFY(list->model()->rowCount() > 0 && list->model()->rowCount() < all);
        for (int row = 0; row < list->model()->rowCount(); ++row)
            QVERIFY2(textOf(list, row).startsWith(u"Alice"_s), qPrintable(textOf(list, row)));
        shoot(window(), u"inbox-token"_s);
        key(Qt::Key_Backspace);
        key(Qt::Key_Backspace);
        QTRY_COMPARE(list->model()->rowCount(), all);

        // Two are ticked, labelled together, and that is taken back.
        key(Qt::Key_Down);
        QTRY_VERIFY(list->hasFocus());
        list->setCurrentIndex(list->model()->index(0, 0));
        key(Qt::Key_X);
        key(Qt::Key_J);
        key(Qt::Key_X);
        const auto targets = m_console->inbox().list().targets();
        QCOMPARE(targets.size(), std::size_t(2));
        shoot(window(), u"inbox-ticked"_s);
        key(Qt::Key_L);
        QVERIFY(menu());
        key(Qt::Key_Return);
        QVERIFY(modal());
        type(u"vip"_s);
        key(Qt::Key_Return);
        for (const Conversation &target : targets)
            QTRY_VERIFY(stored(target.id).labels.contains(u"vip"_s));
        backToWindow();
        QTRY_VERIFY(named<QAbstractButton>(window(), u"Undo"_s));
        list->setFocus();
        key(Qt::Key_Z, Qt::ControlModifier);
        for (const Conversation &target : targets)
            QTRY_COMPARE(stored(target.id).labels, target.labels);
        key(Qt::Key_Escape);
        QTRY_COMPARE(m_console->inbox().list().targets().size(), std::size_t(1));

        // One is closed and gone from the open ones; another is snoozed.
        const ConversationId closed = shown();
        key(Qt::Key_D);
        QTRY_COMPARE(stored(closed).status, ConversationStatus::Closed);
        QTRY_COMPARE(list->model()->rowCount(), all - 1);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        const ConversationId snoozed = shown();
        QVERIFY(snoozed != closed);
        key(Qt::Key_S);
        QVERIFY(menu());
        key(Qt::Key_Return);
        QTRY_COMPARE(stored(snoozed).status, ConversationStatus::Snoozed);
        QVERIFY(stored(snoozed).snoozedUntil > desk().clock().nowMs());
        QTRY_COMPARE(list->model()->rowCount(), all - 2);

        // Mine.
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        const ConversationId mine = shown();
        key(Qt::Key_M);
        QTRY_VERIFY(stored(mine).assignee.isValid());
    }

    void inboxByMouse()
    {
        QListView *list = conversations();
        QTRY_VERIFY(list->model()->rowCount() > 3);
        const int all = list->model()->rowCount();
        // The picture at the front of a row ticks it, Shift takes everything between.
        clickRow(list, 0, 20);
        clickRow(list, 2, 20, Qt::ShiftModifier);
        const auto targets = m_console->inbox().list().targets();
        QCOMPARE(targets.size(), std::size_t(3));
        auto *assign = named<QAbstractButton>(window(), u"Assign the chosen"_s);
        QVERIFY(assign);
        clickOn(assign);
        QMenu *agents = menu();
        QVERIFY(agents);
        QVERIFY(clickEntry(*agents, u"To me"_s));
        for (const Conversation &target : targets)
            QTRY_VERIFY(stored(target.id).assignee.isValid());
        auto *close = named<QAbstractButton>(window(), u"Close the chosen"_s);
        QVERIFY(close);
        clickOn(close);
        QTRY_COMPARE(list->model()->rowCount(), all - 3);
        auto *undo = awaited<QAbstractButton>(window(), u"Undo"_s);
        QVERIFY(undo);
        clickOn(undo);
        QTRY_COMPARE(list->model()->rowCount(), all);
    }

    void aSavedViewIsKept()
    {
        QListView *list = conversations();
        QTRY_VERIFY(list->model()->rowCount() > 3);
        const int all = list->model()->rowCount();
        list->setFocus();
        key(Qt::Key_Slash);
        type(u"from:alice "_s);
        QTRY_VERIFY(list->model()->rowCount() > 0 && list->model()->rowCount() < all); // 0 is a list still loading
        const int narrowed = list->model()->rowCount();
        auto *save = named<QAbstractButton>(window(), u"Save this view"_s);
        QVERIFY(save);
        clickOn(save);
        QVERIFY(modal());
        key(Qt::Key_A, Qt::ControlModifier);
        type(u"Alice only"_s);
        key(Qt::Key_Return);
        auto *chip = awaited<QAbstractButton>(window(), u"Alice only"_s);
        QVERIFY(chip);
        backToWindow();
        list->setFocus();
        key(Qt::Key_Slash);
        key(Qt::Key_Backspace); // the token is chosen, then it is gone
        key(Qt::Key_Backspace);
        QTRY_COMPARE(list->model()->rowCount(), all);
        clickOn(chip);
        QTRY_COMPARE(list->model()->rowCount(), narrowed);
        shoot(window(), u"inbox-view"_s);
    }

    void anEmptyInboxHasNothingToDraft()
    {
        TestDesk empty;
        QVERIFY2(empty.isValid(), qPrintable(empty.problem()));
        Console console(empty.desk());
        console.begin(PageId::Inbox);
        console.window().show();
        QVERIFY(awaited<QAbstractButton>(console.window(), u"Seed demo data"_s));
        QVERIFY(named<QWidget>(console.window(), u"Nothing yet"_s));
        QVERIFY(!named<QAbstractButton>(console.window(), u"Draft an answer"_s));
        shoot(console.window(), u"inbox-empty"_s);
    }

    void whatIsNewWaitsBehindThePill()
    {
        window().resize(1440, 420); // few rows, so that the list scrolls
        QListView *list = conversations();
        QTRY_VERIFY(list->model()->rowCount() > 3);
        for (int i = 0; i < 6; ++i) {
            Customer customer;
            customer.name = u"Customer %1"_s.arg(i);
            customer.email = u"c%1@example.com"_s.arg(i);
            const auto id = TestDesk::wait(desk().createCustomer(customer));
            QVERIFY(id);
            QVERIFY(m_desk->send(*id, u"Hello %1"_s.arg(i), true));
        }
        QTRY_VERIFY(list->verticalScrollBar()->maximum() > 0);
        list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum());
        const QString first = textOf(list, 0);
        QVERIFY(m_desk->send(Alice, u"One more thing"_s, true));
        QTRY_VERIFY(list->findChild<QAbstractButton *>()
                    || named<QAbstractButton>(window(), u"1 new conversation(s)"_s));
        QCOMPARE(textOf(list, 0), first);
        list->verticalScrollBar()->setValue(0);
        QTRY_VERIFY(textOf(list, 0).startsWith(u"Alice"_s));
    }
};

int main(int argc, char *argv[])
{
    return runConsoleTest<InboxPageTest>(argc, argv);
}

#include "InboxPageTest.moc"
