#include "core/desk/Planner.h"
#include "core/domain/Ticket.h"
#include "tests/kit/TestDesk.h"

using namespace Qt::StringLiterals;

/// The demo shows what the program does: nothing in it that no menu offers.
class DemoDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTicketIsOfACategoryThatIsOffered()
    {
        TestDesk test;
        QVERIFY2(test.isValid(), qPrintable(test.problem()));
        QVERIFY(test.seed());
        const auto tickets = TestDesk::wait(test.desk().tickets({}, {}, 100));
        QVERIFY(tickets && !tickets->rows.empty());
        for (const TicketRow &row : tickets->rows)
            QVERIFY2(ticketCategories().contains(row.ticket.category), qPrintable(row.ticket.category));
    }

    void everyProposedTicketIsOfACategoryThatIsOffered_data()
    {
        QTest::addColumn<QString>("intent");
        for (const QString &intent : builtinIntents())
            QTest::newRow(qPrintable(intent)) << intent;
    }
    void everyProposedTicketIsOfACategoryThatIsOffered()
    {
        QFETCH(QString, intent);
        const QString category = ticketFor(intent, u"The export fails"_s).category;
        QVERIFY2(ticketCategories().contains(category), qPrintable(category));
    }
};

QTEST_GUILESS_MAIN(DemoDataTest)
#include "DemoDataTest.moc"
