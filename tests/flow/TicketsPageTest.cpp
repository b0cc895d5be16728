#include "tests/ui/PageTest.h"
#include "ui/kit/MenuButton.h"
#include "ui/kit/PlainLabel.h"

#include <QAbstractItemView>
#include <QCompleter>

using namespace Qt::StringLiterals;
using namespace Hands;

/// The tickets, once with the keyboard alone and once with the mouse.
class TicketsPageTest : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void ticketsByKeyboard()
    {
        key(Qt::Key_2, Qt::ControlModifier);
        QListView *tickets = list(u"Tickets"_s);
        QVERIFY(tickets);
        QTRY_VERIFY(tickets->model()->rowCount() > 3);
        const int opened = tickets->model()->rowCount();

        // A token narrows, Esc takes everything back.
        QVERIFY(tabTo(window(), u"Search"_s));
        type(u"priority:high "_s);
        QTRY_VERIFY(tickets->model()->rowCount() > 0 && tickets->model()->rowCount() < opened);
        for (int row = 0; row < tickets->model()->rowCount(); ++row)
            QVERIFY2(textOf(tickets, row).contains(u"priority High"_s), qPrintable(textOf(tickets, row)));
        key(Qt::Key_Escape);
        QTRY_COMPARE(tickets->model()->rowCount(), opened);

        // Sorted by customer through the head.
        QVERIFY(tabTo(window(), u"Sort by Customer"_s));
        key(Qt::Key_Space);
        QTRY_VERIFY(tickets->model()->rowCount() == opened && textOf(tickets, 0).contains(u"Eva Martinez"_s));

        // Two are ticked and closed together; the change can be taken back.
        QVERIFY(tabTo(window(), u"Tickets"_s));
        key(Qt::Key_J);
        key(Qt::Key_X);
        key(Qt::Key_J);
        key(Qt::Key_X);
        QVERIFY(awaited<QWidget>(window(), u"Ticked tickets"_s));
        shoot(window(), u"tickets-ticked"_s);
        QTest::keyClick(tickets, Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(tabTo(window(), u"Close tickets"_s));
        key(Qt::Key_Space);
        QTRY_COMPARE(tickets->model()->rowCount(), opened - 2);
        auto *undo = awaited<QAbstractButton>(window(), u"Undo"_s);
        QVERIFY(undo);
        QTest::keyClick(undo, Qt::Key_Space);
        QTRY_COMPARE(tickets->model()->rowCount(), opened);

        // A new one; an empty title is said where it is typed.
        tickets->setFocus();
        key(Qt::Key_C);
        QTRY_VERIFY(QApplication::activeModalWidget() && QApplication::activeModalWidget()->isActiveWindow());
        key(Qt::Key_Return);
        auto *form = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(form && form->isVisible());
        type(u"Keyboard made this"_s);
        QVERIFY(tabTo(window(), u"Customer"_s));
        type(u"bob"_s);
        auto *picker = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(picker);
        QTRY_VERIFY(picker->completer()->completionModel()->rowCount() == 1);
        QTest::keyClick(picker->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(picker->completer()->popup(), Qt::Key_Return);
        QTRY_VERIFY(picker->text().contains(u"Bob Smith"_s));
        QVERIFY(tabTo(window(), u"Create ticket"_s));
        key(Qt::Key_Space);
        QTRY_COMPARE(tickets->model()->rowCount(), opened + 1);
        QVERIFY(awaited<PlainLabel>(window(), u"Keyboard made this"_s));
    }

    void ticketsByMouse()
    {
        showPage(PageId::Tickets);
        QListView *tickets = list(u"Tickets"_s);
        QTRY_VERIFY(tickets->model()->rowCount() > 3);
        // The tick box ticks; beside it the row is chosen.
        const QRect row = tickets->visualRect(tickets->model()->index(0, 0));
        QTest::mouseClick(tickets->viewport(), Qt::LeftButton, {}, QPoint(row.left() + 32, row.center().y()));
        auto *assign = awaited<MenuButton>(window(), u"Assign"_s);
        QVERIFY(assign);
        QTRY_VERIFY(assign->menu().actions().size() > 3); // the agents were read
        clickOn(assign);
        QTRY_VERIFY(assign->menu().isVisible());
        QVERIFY(clickEntry(assign->menu(), u"Team lead"_s));
        QVERIFY(awaited<QAbstractButton>(window(), u"Undo"_s));
        const auto agents = TestDesk::wait(desk().agents());
        const auto lead = std::find_if(agents->begin(), agents->end(),
                                       [](const Agent &agent) { return agent.name == u"Team lead"_s; });
        QVERIFY(lead != agents->end());

        clickRow(tickets, 1);
        QComboBox *assignee = nullptr;
        QTRY_VERIFY((assignee = comboBox(window(), u"Assignee"_s)));
        assignee->setCurrentIndex(assignee->findText(u"Team lead"_s));
        auto *edit = awaited<QAbstractButton>(window(), u"Edit ticket"_s);
        QVERIFY(edit);
        clickOn(edit);
        QTRY_VERIFY(QApplication::activeModalWidget());
        auto *title = named<QLineEdit>(*QApplication::activeModalWidget(), u"Title"_s);
        QVERIFY(title);
        title->setText(u"Renamed with the mouse"_s);
        clickOn(named<QAbstractButton>(*QApplication::activeModalWidget(), u"Save"_s));
        QTRY_VERIFY(named<PlainLabel>(window(), u"Renamed with the mouse"_s));
        shoot(window(), u"tickets-detail"_s);

        // What another window changes is seen here.
        TestDesk other(m_desk->file());
        QVERIFY(other.isValid());
        TicketPatch patch;
        patch.title = u"Renamed elsewhere"_s;
        const auto page = TestDesk::wait(other.desk().tickets({}, {}, 1));
        QVERIFY(TestDesk::wait(other.desk().changeTickets({page->rows.front().ticket.id}, patch)));
        QTRY_VERIFY(textOf(tickets, 0).contains(u"Renamed elsewhere"_s));
    }
};

int main(int argc, char *argv[])
{
    return runConsoleTest<TicketsPageTest>(argc, argv);
}

#include "TicketsPageTest.moc"
