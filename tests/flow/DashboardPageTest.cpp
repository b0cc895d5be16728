#include "tests/ui/PageTest.h"
#include "ui/kit/MenuButton.h"

#include <QImage>

using namespace Qt::StringLiterals;
using namespace Hands;

/// The dashboard, once with the keyboard alone and once with the mouse: reasons, ranges, exports.
class DashboardPageTest : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void dashboardByKeyboard()
    {
        key(Qt::Key_6, Qt::ControlModifier);
        const auto seven = TestDesk::wait(desk().dashboard(7));
        QVERIFY(seven.has_value());
        const CustomerHealth &worst = seven->customers.front();
        QWidget *page = window().pageWidget(PageId::Dashboard);
        QTRY_VERIFY(named<QWidget>(*page, u"%1, At risk"_s.arg(worst.customer.name)));

        // A reason opens the rows behind it; a ticket among them opens.
        const auto reason = std::find_if(worst.reasons.begin(), worst.reasons.end(),
                                         [](const HealthReason &known) { return known.rows == u"tickets:open"_s; });
        QVERIFY(reason != worst.reasons.end());
        QWidget *link = nullptr;
        QTRY_VERIFY([&] {
            for (auto *button : page->findChildren<QAbstractButton *>()) {
                if (button->isVisible() && button->text() == reason->text)
                    link = link ? link : button;
            }
            return link != nullptr;
        }());
        QVERIFY(tabTo(window(), link->accessibleName(), 200));
        key(Qt::Key_Return);
        QDialog *evidence = dialog(u"evidenceDialog"_s);
        QVERIFY(evidence);
        auto *rows = named<QListView>(*evidence, u"Rows behind the reason"_s);
        QTRY_COMPARE(rows->model()->rowCount(), worst.openTickets);
        shoot(*evidence, u"dashboard-reason"_s);
        key(Qt::Key_Return);
        QTRY_COMPARE(window().currentPage(), PageId::Tickets);

        // The range by arrow keys; a chart says its values by arrow keys.
        key(Qt::Key_6, Qt::ControlModifier);
        QVERIFY(tabTo(window(), u"7 days"_s));
        key(Qt::Key_Right);
        QTRY_VERIFY(awaited<QAbstractButton>(*page, u"30 days"_s)->isChecked());
        shoot(window(), u"dashboard-30"_s);
    }

    void dashboardByMouse()
    {
        showPage(PageId::Dashboard);
        QWidget *page = window().pageWidget(PageId::Dashboard);
        auto *risky = awaited<QAbstractButton>(*page, u"At risk"_s);
        QVERIFY(risky);
        const auto cards = [&] { return page->findChildren<QAbstractButton *>(); };
        const auto countCards = [&] {
            int count = 0;
            for (auto *card : cards())
                count += card->isVisible() && card->inherits("CustomerCard") ? 1 : 0;
            return count;
        };
        QTRY_COMPARE(countCards(), 5);
        const auto computed = TestDesk::wait(desk().dashboard(7));
        clickOn(risky);
        QTRY_COMPARE(countCards(), computed->totals.atRisk);

        auto *exports = named<MenuButton>(*page, u"Export"_s);
        QVERIFY(exports);
        const QString table = m_files.filePath(u"dashboard.csv"_s);
        clickOn(exports);
        QVERIFY(clickEntry(exports->menu(), u"Table (CSV)…"_s));
        QVERIFY(answerFileDialog(window(), table));
        QTRY_VERIFY(bytesOf(table).contains("alice@techcorp.com"));
        const QString picture = m_files.filePath(u"dashboard.png"_s);
        clickOn(exports);
        QVERIFY(clickEntry(exports->menu(), u"Picture (PNG)…"_s));
        QVERIFY(answerFileDialog(window(), picture));
        QImage image;
        QTRY_VERIFY(image.load(picture));
        QVERIFY(image.width() > 2'000);

        // A number opens its rows.
        QWidget *tickets = nullptr;
        for (auto *card : page->findChildren<QWidget *>()) {
            if (card->isVisible() && card->accessibleName().startsWith(u"Open tickets"_s))
                tickets = card;
        }
        QVERIFY(tickets);
        clickOn(tickets);
        QTRY_COMPARE(window().currentPage(), PageId::Tickets);
    }
};

int main(int argc, char *argv[])
{
    return runConsoleTest<DashboardPageTest>(argc, argv);
}

#include "DashboardPageTest.moc"
