#include "ui/inbox/InboxTicks.h"
#include "tests/ui/inbox/InboxRows.h"

/// Every way to tick conversations.
class InboxTicksTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int Count = 6;
    static constexpr int Picture = 20; ///< pixels from the leading edge: the avatar
    static constexpr int Words = 200;

    static QList<int> ticked(const InboxRows &rows)
    {
        QList<int> found;
        for (int row = 0; row < rows.model.rowCount(); ++row) {
            if (rows.model.isTicked(rows.model.index(row)))
                found += row;
        }
        return found;
    }

    static void click(InboxRows &rows, int row, int inRow, Qt::KeyboardModifiers modifiers = {})
    {
        const QRect rect = rows.list.visualRect(rows.model.index(row));
        const int x = rows.list.layoutDirection() == Qt::RightToLeft ? rect.right() - inRow : rect.left() + inRow;
        QTest::mouseClick(rows.list.viewport(), Qt::LeftButton, modifiers, QPoint(x, rect.center().y()));
    }

private Q_SLOTS:
    void keys()
    {
        InboxRows rows(Count);
        QVERIFY(rows.isFilled());
        InboxTicks ticks(rows.list, rows.model);
        rows.list.setCurrentIndex(rows.model.index(1));
        QTest::keyClick(&rows.list, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&rows.list, Qt::Key_J, Qt::ShiftModifier);
        QCOMPARE(ticked(rows), (QList<int>{1, 2, 3}));
        QCOMPARE(rows.list.currentIndex().row(), 3);
        QVERIFY(ticks.clear());
        QVERIFY(!ticks.clear());
        QTest::keyClick(&rows.list, Qt::Key_K, Qt::ShiftModifier);
        QCOMPARE(ticked(rows), (QList<int>{2, 3})); // a new range begins at the current row
        QTest::keyClick(&rows.list, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(ticked(rows).size(), Count);
    }

    void theCurrentOne()
    {
        InboxRows rows(Count);
        QVERIFY(rows.isFilled());
        InboxTicks ticks(rows.list, rows.model);
        rows.list.setCurrentIndex(rows.model.index(2));
        ticks.toggleCurrent();
        QCOMPARE(ticked(rows), QList<int>{2});
        ticks.toggleCurrent();
        QCOMPARE(ticked(rows), QList<int>{});
    }

    void clicks_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void clicks()
    {
        QFETCH(Qt::LayoutDirection, direction);
        InboxRows rows(Count);
        rows.list.setLayoutDirection(direction);
        QVERIFY(rows.isFilled());
        InboxTicks ticks(rows.list, rows.model);
        click(rows, 1, Words); // chooses, ticks nothing
        QCOMPARE(ticked(rows), QList<int>{});
        QCOMPARE(rows.list.currentIndex().row(), 1);
        click(rows, 0, Picture);
        QCOMPARE(ticked(rows), QList<int>{0});
        click(rows, 2, Words, Qt::ShiftModifier);
        QCOMPARE(ticked(rows), (QList<int>{0, 1, 2}));
        click(rows, 1, Words, Qt::ControlModifier);
        QCOMPARE(ticked(rows), (QList<int>{0, 2}));
        QCOMPARE(rows.list.currentIndex().row(), 1); // ticking chooses nothing
    }
};

QTEST_MAIN(InboxTicksTest)
#include "InboxTicksTest.moc"
