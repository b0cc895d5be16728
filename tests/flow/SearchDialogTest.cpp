#include "tests/ui/PageTest.h"

#include <QAbstractButton>

using namespace Qt::StringLiterals;
using namespace Hands;

/// The search over everything, once with the keyboard alone and once with the mouse.
class SearchDialogTest : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void searchByKeyboard()
    {
        const auto note =
            TestDesk::wait(desk().note(CustomerId{4}, {}, u"The quarterly xylophone invoice was paid."_s));
        QVERIFY(note.has_value());
        for (int i = 0; i < 130; ++i) // more than are read at first
            QVERIFY(TestDesk::wait(desk().note(CustomerId{4}, note->conversation, u"Line %1"_s.arg(i))));
        key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QDialog *search = dialog(u"searchDialog"_s);
        QVERIFY(search);
        auto *found = awaited<QListView>(*search, u"Found"_s);
        QVERIFY(found);
        QTRY_VERIFY(search->isAncestorOf(QApplication::focusWidget()));
        type(u"xylphone"_s); // mistyped
        QTRY_VERIFY(found->model()->rowCount() == 1 && textOf(found, 0).startsWith(u"Messages"_s));
        shoot(*search, u"search"_s);
        key(Qt::Key_Home);
        type(u"in:ticket "_s); // a filter that leaves nothing is said, and can be taken away
        QAbstractButton *widen = awaited<QAbstractButton>(*search, u"Search without these filters"_s);
        QVERIFY(widen);
        QTest::keyClick(widen, Qt::Key_Space);
        QTRY_COMPARE(found->model()->rowCount(), 1);
        key(Qt::Key_Return);
        QTRY_COMPARE(window().currentPage(), PageId::Inbox);
        QTRY_VERIFY(named<QWidget>(window(), u"David Brown"_s));
        // The very message, however many came after it.
        QListView *messages = list(u"Messages"_s);
        QVERIFY(messages);
        QTRY_VERIFY(messages->currentIndex().isValid()
                    && textOf(messages, messages->currentIndex().row()).contains(u"xylophone"_s));
        QTRY_COMPARE(window().focusWidget(), messages); // where the window has its focus once it is active again
        QVERIFY(messages->viewport()->rect().intersects(messages->visualRect(messages->currentIndex())));
        shoot(window(), u"search-opened"_s);
    }

    void searchByMouse()
    {
        key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QDialog *search = dialog(u"searchDialog"_s);
        QVERIFY(search);
        QTRY_VERIFY(search->isAncestorOf(QApplication::focusWidget()));
        type(u"bob"_s);
        auto *found = awaited<QListView>(*search, u"Found"_s);
        QTRY_VERIFY(found && found->model()->rowCount() > 0);
        auto *kind = named<QAbstractButton>(*search, u"Customers"_s);
        QVERIFY(kind);
        clickOn(kind);
        QTRY_VERIFY(found->model()->rowCount() == 1 && textOf(found, 0).contains(u"Bob Smith"_s));
        clickRow(found, 0);
        QTRY_COMPARE(window().currentPage(), PageId::Customers);
        QTRY_VERIFY(named<QWidget>(window(), u"bob@startup.io"_s)
                    || named<QWidget>(window(), u"Startup.io · bob@startup.io"_s));
    }
};

int main(int argc, char *argv[])
{
    return runConsoleTest<SearchDialogTest>(argc, argv);
}

#include "SearchDialogTest.moc"
