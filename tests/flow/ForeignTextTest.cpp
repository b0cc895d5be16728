#include "tests/ui/PageTest.h"

#include <QLabel>

using namespace Qt::StringLiterals;
using namespace Hands;

/// What others wrote is shown as it is, whatever it pretends to be.
class ForeignTextTest : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void hostileTextStaysText()
    {
        // Names and titles that would be markup, run into the next column or freeze the layout.
        const QString markup = u"<img src=file:///etc/passwd><b>x</b>"_s;
        const auto id =
            TestDesk::wait(desk().createCustomer({{}, markup, u"hostile@new.org"_s, QString(200, u'W'), 0}));
        QVERIFY(id.has_value());
        Ticket ticket;
        ticket.customer = *id;
        ticket.title = markup + QString(150, u'\u202E');
        ticket.description = QString(19'000, u'x');
        const auto stored = TestDesk::wait(desk().createTicket(ticket));
        QVERIFY(stored.has_value());
        QVERIFY(TestDesk::wait(desk().addCustomerNote(*id, markup + QString(9'000, u'y'))));
        for (const PageId page : {PageId::Tickets, PageId::Customers, PageId::Dashboard}) {
            showPage(page);
            QVERIFY(!window().grab().isNull());
        }
        showPage(PageId::Tickets);
        QListView *tickets = list(u"Tickets"_s);
        QTRY_VERIFY(tickets->model()->rowCount() > 0);
        clickRow(tickets, 0);
        for (auto *label : window().findChildren<QLabel *>())
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text().left(80)));
        shoot(window(), u"tickets-hostile"_s);
    }
};

int main(int argc, char *argv[])
{
    return runConsoleTest<ForeignTextTest>(argc, argv);
}

#include "ForeignTextTest.moc"
