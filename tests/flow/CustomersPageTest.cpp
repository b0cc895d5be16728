#include "tests/ui/PageTest.h"
#include "ui/kit/MenuButton.h"
#include "ui/kit/WidgetList.h"

using namespace Qt::StringLiterals;
using namespace Hands;

/// The customers, once with the keyboard alone and once with the mouse: notes, import, export, two entries made one.
class CustomersPageTest : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void customersByKeyboard()
    {
        key(Qt::Key_3, Qt::ControlModifier);
        QListView *customers = list(u"Customers"_s);
        QVERIFY(customers);
        QTRY_COMPARE(customers->model()->rowCount(), 5);
        QTRY_VERIFY(textOf(customers, 0).contains(u"ealthy"_s)); // the health comes with the list
        QVERIFY(tabTo(window(), u"Search"_s));
        type(u"startup"_s);
        QTRY_COMPARE(customers->model()->rowCount(), 1);
        key(Qt::Key_Down);
        QTRY_VERIFY(named<QWidget>(window(), u"Bob Smith"_s));

        QVERIFY(tabTo(window(), u"New note"_s));
        type(u"Prefers the phone."_s);
        key(Qt::Key_Return, Qt::ControlModifier);
        auto *notes = awaited<WidgetList>(window(), u"Notes"_s);
        QVERIFY(notes);
        QTRY_COMPARE(notes->count(), 1);
        QVERIFY(tabTo(window(), u"Remove note"_s));
        key(Qt::Key_Space);
        auto *undo = awaited<QAbstractButton>(window(), u"Undo"_s);
        QVERIFY(undo);
        QTRY_VERIFY(TestDesk::wait(desk().customerNotes(CustomerId{2}))->empty());
        QTest::keyClick(undo, Qt::Key_Space);
        QTRY_COMPARE(TestDesk::wait(desk().customerNotes(CustomerId{2}))->size(), std::size_t(1));
        shoot(window(), u"customers-note"_s);
    }

    void customersByMouse()
    {
        showPage(PageId::Customers);
        QListView *customers = list(u"Customers"_s);
        QTRY_COMPARE(customers->model()->rowCount(), 5);

        // Import: a wrong line stops all of it and is named.
        write(m_files.filePath(u"wrong.csv"_s),
              "Full name,Mail,Firm\nZoe Doe,zoe@new.org,New\nYan,not an address,New\n");
        auto *more = named<QAbstractButton>(window(), u"Import and export"_s);
        QVERIFY(more);
        clickOn(more);
        QVERIFY(clickEntry(*more->findChild<QMenu *>(), u"Import from CSV…"_s));
        QVERIFY(answerFileDialog(window(), m_files.filePath(u"wrong.csv"_s)));
        QDialog *import = dialog(u"importDialog"_s);
        QVERIFY(import);
        QComboBox *email = comboBox(*import, u"E-mail"_s);
        QComboBox *company = comboBox(*import, u"Company"_s);
        QVERIFY(email && company);
        QCOMPARE(email->currentText(), u"Mail"_s); // guessed
        company->setCurrentIndex(company->findText(u"Firm"_s)); // mapped by hand
        auto *lines = named<QListView>(*import, u"Lines of the file"_s);
        QTRY_COMPARE(lines->model()->rowCount(), 2);
        QVERIFY2(textOf(lines, 1).contains(u"not an address"_s), qPrintable(textOf(lines, 1)));
        shoot(*import, u"customers-import"_s);
        for (auto *button : import->findChildren<QAbstractButton *>()) {
            if (button->text().startsWith(u"Import"_s))
                QVERIFY(!button->isEnabled());
        }
        QTest::keyClick(import, Qt::Key_Escape);
        QTRY_VERIFY(!window().findChild<QDialog *>(u"importDialog"_s));
        QCOMPARE(TestDesk::wait(desk().counts())->customers, 5);

        write(m_files.filePath(u"right.csv"_s), "Full name,Mail\nZoe Doe,zoe@new.org\nAlice,alice@techcorp.com\n");
        clickOn(more);
        QVERIFY(clickEntry(*more->findChild<QMenu *>(), u"Import from CSV…"_s));
        QVERIFY(answerFileDialog(window(), m_files.filePath(u"right.csv"_s)));
        QVERIFY((import = dialog(u"importDialog"_s)));
        QAbstractButton *go = nullptr;
        QTRY_VERIFY([&] {
            for (auto *button : import->findChildren<QAbstractButton *>()) {
                if (button->text().startsWith(u"Import 1"_s) && button->isEnabled())
                    go = button;
            }
            return go != nullptr;
        }());
        clickOn(go);
        QTRY_COMPARE(customers->model()->rowCount(), 6);

        // Export: what a spreadsheet would run is made harmless.
        QVERIFY(TestDesk::wait(desk().createCustomer({{}, u"=1+1"_s, u"formula@new.org"_s, {}, 0})));
        const QString out = m_files.filePath(u"out.csv"_s);
        clickOn(more);
        QVERIFY(clickEntry(*more->findChild<QMenu *>(), u"Export as CSV…"_s));
        QVERIFY(answerFileDialog(window(), out));
        QTRY_VERIFY(bytesOf(out).contains("'=1+1,formula@new.org"));

        // Merge Zoe into Alice, with a preview of what moves.
        QTRY_COMPARE(customers->model()->rowCount(), 7);
        for (int row = 0; row < customers->model()->rowCount(); ++row) {
            if (textOf(customers, row).startsWith(u"Alice"_s))
                clickRow(customers, row);
        }
        auto *detailMore = awaited<MenuButton>(window(), u"More"_s);
        QVERIFY(detailMore);
        clickOn(detailMore);
        QVERIFY(clickEntry(detailMore->menu(), u"Merge with another entry…"_s));
        QDialog *merge = dialog(u"mergeDialog"_s);
        QVERIFY(merge);
        auto *other = named<QLineEdit>(*merge, u"The other entry"_s);
        QTest::keyClicks(other, u"bob"_s);
        auto *found = named<QListView>(*merge, u"Found customers"_s);
        QTRY_COMPARE(found->model()->rowCount(), 1);
        clickRow(found, 0);
        auto *button = named<QAbstractButton>(*merge, u"Merge"_s);
        QTRY_VERIFY(button->isEnabled());
        shoot(*merge, u"customers-merge"_s);
        clickOn(button);
        QTRY_COMPARE(customers->model()->rowCount(), 6);
        QCOMPARE(TestDesk::wait(desk().customer(CustomerId{2})).error().kind, Error::Kind::NotFound);
    }
};

int main(int argc, char *argv[])
{
    return runConsoleTest<CustomersPageTest>(argc, argv);
}

#include "CustomersPageTest.moc"
